/** A place in a text as editors count it, both from 1; a column counts UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Turns offsets into positions; the text is looked through once. */
export const positions = (text: string): ((offset: number) => Position) => {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

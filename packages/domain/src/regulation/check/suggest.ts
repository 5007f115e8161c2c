/** Edits (insert, delete, replace, swap of neighbours) between two words. */
const distance = (a: string, b: string): number => {
  let before: ReadonlyArray<number> = []
  let previous: ReadonlyArray<number> = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : replaced
      row.push(Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, replaced, swapped))
    }
    before = previous
    previous = row
  }
  return previous[b.length] ?? 0
}

/** Letters that two words begin with in common: of two near words the one that begins alike was rather meant. */
const alike = (a: string, b: string): number => {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared += 1
  return shared
}

/** What is longer than any word of the language was not meant to be one. */
const LONGEST = 80

/** The known word that was probably meant; none where nothing is near. */
export const suggest = (word: string, known: Iterable<string>): string | undefined => {
  if (word.length > LONGEST) return undefined
  const near = Math.max(1, Math.floor(word.length / 3))
  const ranked = [...new Set(known)]
    .filter((candidate) => Math.abs(candidate.length - word.length) <= near)
    .map((candidate) => ({ candidate, far: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ far }) => far <= near)
    .sort((a, b) => a.far - b.far || alike(word, b.candidate) - alike(word, a.candidate))
  return ranked[0]?.candidate
}

/** Blocks whose characters take two columns (East Asian Width W and F), as far as registers of complaints need them. */
const WIDE: ReadonlyArray<readonly [number, number]> = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
]

const COMBINING = /\p{Mn}|\p{Me}|\p{Cf}/u
const ESCAPE = String.fromCharCode(27)
/** Colours take no columns. */
const STYLE = new RegExp(`${ESCAPE}\\[[0-9;]*m`, 'g')

const charWidth = (char: string): number => {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x300) return 1
  if (COMBINING.test(char)) return 0
  return WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1
}

/** Columns that a text takes on a terminal. */
export const width = (text: string): number => {
  let columns = 0
  for (const char of text.replace(STYLE, '')) columns += charWidth(char)
  return columns
}

/** Filled up with spaces to so many columns; `end` aligns to the right. */
export const pad = (text: string, columns: number, align: 'start' | 'end' = 'start'): string => {
  const space = ' '.repeat(Math.max(0, columns - width(text)))
  return align === 'end' ? space + text : text + space
}

/** Cut to so many columns, with an ellipsis where something is missing. Takes text without colours. */
export const cut = (text: string, columns: number): string => {
  if (width(text) <= columns) return text
  let kept = ''
  let used = 1
  for (const char of text) {
    used += charWidth(char)
    if (used > columns) break
    kept += char
  }
  return `${kept}…`
}

/** Broken into lines of at most so many columns: at spaces, or between any two Chinese characters. */
export const wrap = (text: string, columns: number): ReadonlyArray<string> => {
  const lines: string[] = []
  let line = ''
  for (const word of text.match(/\s+|[^\s\u2e80-\uffef]+|[\u2e80-\uffef]/gu) ?? []) {
    if (line !== '' && width(line) + width(word) > columns) {
      lines.push(line.trimEnd())
      line = word.trimStart()
    } else {
      line += word
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

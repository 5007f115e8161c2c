/** RFC 5545, 3.1: a line has at most 75 octets, longer ones go on behind a line break and a space. */
const OCTETS = 75

const octetsOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

/** A content line, folded between characters and never inside one. */
export const folded = (line: string): string => {
  let out = ''
  let used = 0
  for (const character of line) {
    const octets = octetsOf(character)
    if (used + octets > OCTETS) {
      out += '\r\n '
      used = 1
    }
    out += character
    used += octets
  }
  return `${out}\r\n`
}

/** RFC 5545, 3.3.11: commas, semicolons, backslashes and line breaks of a text. */
export const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')

export const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, character: string) => (/n/i.test(character) ? '\n' : character))

/** The lines of a file, unfolded. */
export const linesOf = (file: string): ReadonlyArray<string> =>
  file
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/)
    .filter((line) => line.length > 0)

/** Name, parameters and value of a line; parameters in quotes may hold colons and semicolons. */
export interface ContentLine {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

const LINE = /^([A-Za-z0-9-]+)((?:;[^":;]*(?:"[^"]*"[^":;]*)*)*):(.*)$/s
const PARAMETER = /;([A-Za-z0-9-]+)=("[^"]*"|[^";]*)/g

export const contentLine = (line: string): ContentLine | undefined => {
  const match = LINE.exec(line)
  if (match === null) return undefined
  const [, name = '', parameters = '', value = ''] = match
  return {
    name: name.toUpperCase(),
    parameters: Object.fromEntries(
      [...parameters.matchAll(PARAMETER)].map(([, key = '', text = '']) => [key.toUpperCase(), text.replace(/"/g, '')]),
    ),
    value,
  }
}

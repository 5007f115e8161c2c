import { UNREADABLE } from './decode.js'
import type { Delimiter } from './delimiter.js'
import type { Fault, Row } from './table.js'

/** A record longer than this has an unclosed quote in it; the limit also bounds memory. */
const LONGEST = 1_048_576
const QUOTE = '"'

const fault = (zh: string, en: string): Fault => ({ column: '', zh, en })
const UNCLOSED = fault(
  '双引号没有闭合；请补上结尾的双引号，内容里的双引号须写成两个。',
  'A quote is never closed; add the closing one, and write quotes inside a cell twice.',
)
const LOOSE = fault(
  '双引号之后、分隔符之前还有文字；内容里的双引号须写成两个。',
  'There is text between a closing quote and the next delimiter; write quotes inside a cell twice.',
)
const DAMAGED = fault(
  '这一行有无法解码的字节；请确认文件编码，或用 encoding 指定。',
  'The row has bytes that cannot be decoded; check the encoding of the file, or force it with `encoding`.',
)

interface Scanned {
  readonly cells: string[]
  /** Where the next record begins. */
  readonly end: number
  readonly fault?: Fault
}

/** Reads one record that has a quote in it; `undefined` where the text ends before the record does. */
const scan = (text: string, start: number, delimiter: string, final: boolean): Scanned | undefined => {
  const cells: string[] = []
  let at = start
  let loose = false
  for (;;) {
    let cell = ''
    const quoted = text[at] === QUOTE
    if (quoted) {
      at += 1
      for (;;) {
        const close = text.indexOf(QUOTE, at)
        if (close < 0) return undefined
        cell += text.slice(at, close)
        at = close + 1
        // A quote in the last place may be the first of a doubled one.
        if (at === text.length && final === false) return undefined
        if (text[at] !== QUOTE) break
        cell += QUOTE
        at += 1
      }
    }
    const from = at
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1
    if (at === text.length && final === false) return undefined
    const last = text[at] !== delimiter
    const tail = text.slice(from, last && at > from && text[at - 1] === '\r' ? at - 1 : at)
    if (quoted && tail.trim() !== '') loose = true
    cells.push(quoted && tail.trim() === '' ? cell : cell + tail)
    if (last) break
    at += 1
  }
  return { cells, end: Math.min(at + 1, text.length), ...(loose ? { fault: LOOSE } : {}) }
}

const newlines = (text: string, from: number, to: number): number => {
  let count = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/** Cuts text into records as it arrives. */
export interface RecordSplitter {
  readonly write: (text: string) => ReadonlyArray<Row>
  readonly end: () => ReadonlyArray<Row>
}

/**
 * RFC 4180 by streaming. Lines without a quote, nearly all of them, are cut with `split`; a quote that is never closed
 * costs the line that opened it, not the rest of the file.
 */
export const recordSplitter = (delimiter: Delimiter): RecordSplitter => {
  let rest = ''
  let line = 1

  const checked = (row: Row): Row =>
    row.fault === undefined && row.raw.some((cell) => cell.includes(UNREADABLE)) ? { ...row, fault: DAMAGED } : row

  const take = (text: string, final: boolean): ReadonlyArray<Row> => {
    const rows: Row[] = []
    const hasQuotes = text.includes(QUOTE)
    const damaged = text.includes(UNREADABLE)
    const add = (row: Row): void => {
      rows.push(damaged ? checked(row) : row)
    }
    let at = 0
    while (at < text.length) {
      const newline = text.indexOf('\n', at)
      if (newline < 0 && final === false) break
      const stop = newline < 0 ? text.length : newline
      const plain = text.slice(at, stop > at && text[stop - 1] === '\r' ? stop - 1 : stop)
      if (hasQuotes === false || plain.includes(QUOTE) === false) {
        if (plain !== '') add({ line, raw: plain.split(delimiter) })
        at = stop + 1
        line += 1
        continue
      }
      const found = scan(text, at, delimiter, final)
      if (found !== undefined && found.end - at <= LONGEST) {
        add({ line, raw: found.cells, ...(found.fault === undefined ? {} : { fault: found.fault }) })
        line += Math.max(1, newlines(text, at, found.end))
        at = found.end
      } else if (found === undefined && final === false && text.length - at <= LONGEST) {
        break
      } else {
        add({ line, raw: plain.split(delimiter), fault: UNCLOSED })
        at = stop + 1
        line += 1
      }
    }
    rest = at < text.length ? text.slice(at) : ''
    return rows
  }

  return { write: (text) => take(rest === '' ? text : rest + text, false), end: () => take(rest, true) }
}

import { createReadStream } from 'node:fs'
import * as E from 'fp-ts/lib/Either.js'
import { fileUnreadable, type ImportError, notATable } from '../error.js'
import { recordSplitter } from './csv-records.js'
import { decoderOf } from './decode.js'
import { type Delimiter, detectDelimiter } from './delimiter.js'
import { detectEncoding, type Encoding } from './encoding.js'
import { fitted, isRejectList, REJECT_COLUMNS, type Row, type Table } from './table.js'

const CHUNK = 262_144

/** Excel writes a cell that starts like a formula with an apostrophe before it, and so do our own lists. */
const withoutGuard = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell)

/** Opens a text as a table: finds encoding and delimiter, reads the header, and no row. */
export const openCsv = (
  file: string,
  head: Buffer,
  totalBytes: number,
  forced: { readonly encoding?: Encoding; readonly delimiter?: Delimiter },
): E.Either<ImportError, Table> => {
  const whole = head.length >= totalBytes
  const encoding = forced.encoding ?? detectEncoding(head, whole)
  const decoder = decoderOf(encoding)
  const start = decoder.write(head) + (whole ? decoder.end() : '')
  const delimiter = forced.delimiter ?? detectDelimiter(start)
  const splitter = recordSplitter(delimiter)
  const first = splitter.write(start)[0] ?? (whole ? splitter.end()[0] : undefined)
  if (first === undefined)
    return E.left(
      start.trim() === ''
        ? notATable(file, '文件是空的', 'it is empty')
        : notATable(file, '前 64 KiB 内没有完整的表头行', 'there is no whole header line within the first 64 KiB'),
    )
  if (first.fault !== undefined)
    return E.left(notATable(file, `表头行有误：${first.fault.zh}`, `the header line is wrong: ${first.fault.en}`))
  const header = first.raw.map((name) => name.trim())
  // A list of rejected rows, put right and given back: what we added to it goes, the rest is the register again.
  const added = isRejectList(header) ? REJECT_COLUMNS.length : 0
  const columns = header.slice(0, header.length - added)
  const restored = (row: Row): Row =>
    row.raw.length === header.length ? { ...row, raw: row.raw.slice(0, columns.length).map(withoutGuard) } : row
  let bytes = 0

  async function* rows(): AsyncGenerator<E.Either<ImportError, ReadonlyArray<Row>>, void, undefined> {
    const text = decoderOf(encoding)
    const records = recordSplitter(delimiter)
    let atHeader = true
    const prepared = (found: ReadonlyArray<Row>): ReadonlyArray<Row> => {
      const body = atHeader ? found.slice(1) : found
      if (found.length > 0) atHeader = false
      return body.map((row) => fitted(columns, added > 0 ? restored(row) : row))
    }
    try {
      for await (const chunk of createReadStream(file, { highWaterMark: CHUNK })) {
        bytes += (chunk as Buffer).length
        yield E.right(prepared(records.write(text.write(chunk as Buffer))))
      }
      yield E.right(prepared([...records.write(text.end()), ...records.end()]))
    } catch (thrown) {
      yield E.left(fileUnreadable(file, thrown))
    }
  }

  return E.right({ file, columns, encoding, totalBytes, bytesRead: () => bytes, rows })
}

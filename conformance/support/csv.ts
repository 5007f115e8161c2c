import { sharedText } from './shared.js'

export type Row = { readonly [column: string]: string }

/** Fields of every record by RFC 4180: quotes, doubled quotes, line ends inside quotes. */
const recordsOf = (text: string): ReadonlyArray<ReadonlyArray<string>> => {
  const records: string[][] = []
  let record: string[] = []
  for (const [whole, quoted, plain = '', end = ''] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (whole === '' && record.length === 0) continue
    record.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    records.push(record)
    record = []
  }
  return records
}

/** The rows of a table of the shared folder, by column name. */
export const sharedRows = (path: string): ReadonlyArray<Row> => {
  const [header = [], ...records] = recordsOf(sharedText(path).replace(/^\uFEFF/, ''))
  return records.map((record) => Object.fromEntries(header.map((column, i) => [column, record[i] ?? ''])))
}

/** One column of a row; an absent column is a fault of the test, not an empty value. */
export const column = (row: Row, name: string): string => {
  const value = row[name]
  if (value === undefined) throw new Error(`no column ${name}`)
  return value
}

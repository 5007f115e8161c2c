import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import * as E from 'fp-ts/lib/Either.js'
import { openTable, type Row, type SourceOptions, type Table } from '../../src/import/index.js'

/** A folder of its own for one test, gone when the test is. */
export const inFolder = async <A>(use: (folder: string) => Promise<A>): Promise<A> => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-import-'))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const put = (folder: string, name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`
/** A table as CSV, every cell quoted. */
export const csv = (rows: ReadonlyArray<ReadonlyArray<string>>, delimiter = ',', end = '\r\n'): string =>
  rows.map((row) => row.map(quote).join(delimiter) + end).join('')

export const right = <A>(either: E.Either<unknown, A>): A => {
  if (E.isLeft(either)) throw new Error(`not right: ${JSON.stringify(either.left)}`)
  return either.right
}

export const readAll = async (table: Table): Promise<ReadonlyArray<Row>> => {
  const rows: Row[] = []
  for await (const batch of table.rows()) rows.push(...right(batch))
  return rows
}

export const read = async (
  file: string,
  options: SourceOptions = {},
): Promise<{ readonly table: Table; readonly rows: ReadonlyArray<Row> }> => {
  const table = right(await openTable(file, options)())
  return { table, rows: await readAll(table) }
}

const u16 = (n: number): Buffer => Buffer.from([n & 255, (n >> 8) & 255])
const u32 = (n: number): Buffer => Buffer.concat([u16(n & 0xffff), u16(n >>> 16)])

/** A zip archive of stored parts: just enough to make a workbook by hand. */
export const zip = (parts: { readonly [name: string]: string }): Buffer => {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(parts)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)]
    const common = [
      u16(20),
      u16(0x800),
      u16(0),
      u16(0),
      u16(0),
      u32(crc32(data)),
      u32(data.length),
      u32(data.length),
      u16(path.length),
      u16(0),
    ]
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), ...common, path, data])
    bodies.push(local)
    directory.push(
      Buffer.concat([Buffer.from('PK\x01\x02'), u16(20), ...common, u16(0), u16(0), u16(0), u32(0), u32(offset), path]),
    )
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const count = u16(directory.length)
  const end = [Buffer.from('PK\x05\x06'), u16(0), u16(0), count, count, u32(central.length), u32(offset), u16(0)]
  return Buffer.concat([...bodies, central, ...end])
}

/** A workbook; each sheet is the XML of its rows. */
export const workbook = (
  sheets: { readonly [name: string]: string },
  { shared = [], from1904 = false }: { readonly shared?: ReadonlyArray<string>; readonly from1904?: boolean } = {},
): Buffer => {
  const names = Object.keys(sheets)
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
  return zip({
    'xl/workbook.xml': `<workbook ${main} xmlns:r="http://r"><workbookPr date1904="${from1904 ? 1 : 0}"/><sheets>${names
      .map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map((_, i) => `<Relationship Id="rId${i + 1}" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}</Relationships>`,
    'xl/sharedStrings.xml': `<sst ${main}>${shared.join('')}</sst>`,
    'xl/styles.xml': `<styleSheet ${main}><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/><numFmt numFmtId="165" formatCode="0.0 &quot;days&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>`,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        `<worksheet ${main}><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  })
}

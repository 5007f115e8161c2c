import fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { csvOf, type FileRow, ndjsonOf, parquetOf, unguarded, xlsxOf } from '../../src/files/index.js'
import { workbookOf } from '../../src/files/xlsx/workbook.js'
import { inFolder, put, read } from '../import/files.js'
import { brokenTable, collected, columns, tableOf, whole } from './kit.js'

const awkward = fc.constantFrom(
  '=SUM(A1)',
  '+86 138',
  '-1',
  '@x',
  "'=1",
  '＝1',
  '\t=1',
  '"',
  '""',
  ',',
  '一\n二',
  '一\r\n二',
  '007',
  '110101199003070011',
  '1e9',
  '2026-06-01',
  ' 空白 ',
  '_x000A_',
  '<b>&amp;</b>',
  ']]>',
  '投诉𠮷龘',
)
/** Any text that UTF-8 can say. */
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), awkward)
const instant = fc
  .integer({ min: Date.UTC(1992, 0, 1), max: Date.UTC(2090, 0, 1) })
  .map((ms) => `${new Date(Math.floor(ms / 1000) * 1000 + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`)
const orNull = <A>(value: fc.Arbitrary<A>) => fc.option(value, { nil: null, freq: 5 })
const rowsOf = (text: fc.Arbitrary<string>): fc.Arbitrary<ReadonlyArray<FileRow>> =>
  fc
    .array(
      fc.tuple(
        orNull(text),
        orNull(fc.integer()),
        orNull(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 })),
        orNull(fc.boolean()),
        orNull(instant.map((at) => at.slice(0, 10))),
        orNull(instant),
      ),
      { maxLength: 12 },
    )
    .map((rows) => rows.map((row, i): FileRow => [`TS-${i}`, ...row]))

describe('what is written reads back as it was', () => {
  it('CSV: any text (a NUL makes a file binary), in its place, through the reader that imports registers', () =>
    inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(rowsOf(anyText.map((text) => text.replaceAll('\0', ''))), fc.boolean(), async (rows, bom) => {
          const file = put(folder, 't.csv', await whole(csvOf(tableOf(rows), { bom })))
          const back = await read(file, { encoding: 'utf-8', delimiter: ',' })
          expect(back.table.columns).toEqual(columns.map(({ name }) => name))
          expect(back.rows.map(({ raw }) => raw.map((cell, i) => (i < 2 ? unguarded(cell) : cell)))).toEqual(
            rows.map((row) => row.map((value) => (value === null ? '' : String(value)))),
          )
        }),
        { numRuns: 150 },
      ),
    ))

  it('CSV: no cell of a text begins as a formula does', () =>
    fc.assert(
      fc.asyncProperty(fc.oneof(awkward, anyText), async (text) => {
        const bytes = await whole(csvOf(tableOf([['a', text, null, null, null, null, null]])))
        const cell = new TextDecoder('utf-8', { ignoreBOM: true })
          .decode(bytes)
          .split('\r\n')
          .slice(1)
          .join('\r\n')
          .slice(2)
        expect(cell.replace(/^"/, '')).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
      }),
    ))

  it('XLSX: any text, numbers, truths, days and instants on the clock of Shanghai', () =>
    inFolder((folder) =>
      fc.assert(
        fc.asyncProperty(rowsOf(anyText), async (rows) => {
          const file = put(folder, 't.xlsx', await whole(xlsxOf(tableOf(rows))))
          const back = await read(file)
          expect(back.table.columns).toEqual(columns.map(({ name }) => name))
          expect(back.rows.map(({ raw: [id, text, n] }) => [id, text, n])).toEqual(
            rows.map(([id, text, n]) => [id, text ?? '', n === null ? '' : String(n)]),
          )
          // The reader shows fifteen digits, as spreadsheets do.
          expect(back.rows.map(({ raw }) => Number(raw[3]))).toEqual(
            rows.map(([, , , x]) => Number((typeof x === 'number' ? x : 0).toPrecision(15))),
          )
          expect(back.rows.map(({ raw }) => raw.slice(4))).toEqual(
            rows.map(([, , , , yes, day, at]) => [
              yes === null ? '' : String(yes).toUpperCase(),
              day ?? '',
              at === null ? '' : String(at).slice(0, 19).replace('T00:00:00', ''),
            ]),
          )
        }),
        { numRuns: 100 },
      ),
    ))

  it('NDJSON: every value', () =>
    fc.assert(
      fc.asyncProperty(rowsOf(anyText), async (rows) => {
        const text = new TextDecoder().decode(await whole(ndjsonOf(tableOf(rows))))
        const objects = text
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => JSON.parse(line))
        expect(objects.map((object) => columns.map(({ name }) => object[name]))).toEqual(
          rows.map((row) => row.map((value) => (Object.is(value, -0) ? 0 : value))),
        )
      }),
      { numRuns: 60 },
    ))

  it('Parquet: every value, days as dates and instants in UTC', () =>
    fc.assert(
      fc.asyncProperty(rowsOf(anyText), async (rows) => {
        const { buffer } = Uint8Array.from(await whole(parquetOf(tableOf(rows))))
        const objects = rows.length === 0 ? [] : await parquetReadObjects({ file: buffer })
        expect(parquetMetadata(buffer).num_rows).toBe(BigInt(rows.length))
        expect(objects.map((object) => columns.map(({ name }) => object[name] ?? null))).toEqual(
          rows.map((row) =>
            row.map((value, i) => {
              if (value === null) return null
              if (columns[i]?.type === 'integer') return BigInt(Number(value))
              return i > 4 ? new Date(String(value)) : value
            }),
          ),
        )
      }),
      { numRuns: 60 },
    ))
})

describe('a file is whole or says so', () => {
  for (const [name, write] of Object.entries({ csvOf, xlsxOf, ndjsonOf, parquetOf }))
    it(`${name} ends with what stopped the rows`, async () => {
      expect(await collected(write(brokenTable([['a', 'b', 1, 2, true, null, null]])))).toEqual(
        E.left('the log is gone'),
      )
    })

  it('the same table gives the same bytes', async () => {
    const rows: ReadonlyArray<FileRow> = [['a', '投诉', 1, 0.5, true, '2026-06-01', '2026-06-01T09:00:00+08:00']]
    for (const write of [csvOf, xlsxOf, ndjsonOf, parquetOf])
      expect(Buffer.from(await whole(write(tableOf(rows)))).equals(await whole(write(tableOf(rows))))).toBe(true)
  })
})

describe('a workbook', () => {
  const cell = (value: string | number) => ({ value, look: 'plain' as const })

  it('goes on in another sheet when one is full, with its heading, and loses no row', () =>
    inFolder(async (folder) => {
      const sheet = {
        name: '台账/2026',
        widths: [10],
        head: [[cell('编号')]],
        rows: (async function* () {
          for (let i = 0; i < 5; i++) yield E.right([[cell(`a${i}`)], [cell(`b${i}`)]])
        })(),
      }
      const file = put(folder, 'w.xlsx', await whole(workbookOf<string>([sheet], 4)))
      const names = ['台账 2026', '台账 2026 (2)', '台账 2026 (3)', '台账 2026 (4)']
      const all = await Promise.all(names.map(async (name) => (await read(file, { sheet: name })).rows))
      expect(all.map((rows) => rows.map(({ raw }) => raw[0]))).toEqual([
        ['a0', 'b0', 'a1'],
        ['b1', 'a2', 'b2'],
        ['a3', 'b3', 'a4'],
        ['b4'],
      ])
    }))

  it('a text that looks like a number, a date or a formula stays a text', () =>
    inFolder(async (folder) => {
      const texts = ['007', '110101199003070011', '2026-06-01', '=1+1', '1e9', '+86']
      const bytes = await whole(xlsxOf(tableOf(texts.map((text, i) => [`${i}`, text, null, null, null, null, null]))))
      const { rows } = await read(put(folder, 'w.xlsx', bytes))
      expect(rows.map(({ raw }) => raw[1])).toEqual(texts)
    }))
})

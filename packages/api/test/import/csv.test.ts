import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { openTable } from '../../src/import/index.js'
import { csv, inFolder, put, read } from './files.js'

const alphabet = [
  'a',
  'Z',
  '7',
  ' ',
  ',',
  ';',
  '\t',
  '"',
  '\n',
  '\r\n',
  "'",
  '=',
  '王',
  '丽',
  '龘',
  '投诉',
  '，',
  '😀',
  '𠮷',
  'é',
]
const cell = fc.array(fc.constantFrom(...alphabet), { maxLength: 8 }).map((parts) => parts.join(''))
const table = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc
      .array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 12 })
      .map((rows) => ({ width, rows })),
  )

describe('a table round-trips through a file', () => {
  const encodings = {
    'UTF-8': { bytes: (text: string) => Buffer.from(text), options: {} },
    'UTF-8 with a mark': { bytes: (text: string) => Buffer.from(`\ufeff${text}`), options: {} },
    'UTF-16 with a mark': { bytes: (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), options: {} },
    GB18030: { bytes: (text: string) => iconv.encode(text, 'gb18030'), options: { encoding: 'gb18030' } },
  } as const
  for (const [name, { bytes, options }] of Object.entries(encodings))
    it(`in ${name}, whatever the delimiter`, async () => {
      await inFolder((folder) =>
        fc.assert(
          fc.asyncProperty(
            table,
            fc.constantFrom(',', ';', '\t'),
            fc.constantFrom('\n', '\r\n'),
            async ({ width, rows }, delimiter, end) => {
              const header = Array.from({ length: width }, (_, i) => `列${i}`)
              const file = put(folder, 'table.csv', bytes(csv([header, ...rows], delimiter, end)))
              const found = await read(file, { ...options, ...(width === 1 ? { delimiter } : {}) })
              expect(found.table.columns).toEqual(header)
              expect(found.rows.map(({ raw }) => raw)).toEqual(rows)
              expect(found.rows.every(({ fault }) => fault === undefined)).toBe(true)
            },
          ),
          { numRuns: 60 },
        ),
      )
    })
})

describe('what a file is', () => {
  it('is found out: GB18030 by its bytes, the delimiter by the header', () =>
    inFolder(async (folder) => {
      const file = put(folder, 'a.csv', iconv.encode('编号;投诉人;日期\n1;欧阳娜娜;2020-01-02\n', 'gb18030'))
      const { table: opened, rows } = await read(file)
      expect(opened.encoding).toBe('gb18030')
      expect(opened.columns).toEqual(['编号', '投诉人', '日期'])
      expect(rows[0]?.raw).toEqual(['1', '欧阳娜娜', '2020-01-02'])
    }))

  it('stays UTF-8 when the first 64 KiB end inside a character', () =>
    inFolder(async (folder) => {
      for (const pad of [0, 1, 2]) {
        const file = put(folder, 'b.csv', `a,b\n${'x'.repeat(pad)}${'汉'.repeat(40_000)},1\n`)
        const { table: opened, rows } = await read(file)
        expect(opened.encoding).toBe('utf-8')
        expect(rows[0]?.raw[0]?.length).toBe(pad + 40_000)
      }
    }))

  const refused: ReadonlyArray<[string, Buffer, string]> = [
    ['empty', Buffer.alloc(0), 'empty'],
    ['only blank', Buffer.from('\n\n'), 'empty'],
    ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), '.xls'],
    ['a picture', Buffer.from([0x89, 0x50, 0, 0, 1]), 'not text'],
    ['a broken archive', Buffer.from('PK\x03\x04 and nothing more'), 'damaged'],
  ]
  for (const [name, bytes, words] of refused)
    it(`refuses a file that is ${name}, and says so`, () =>
      inFolder(async (folder) => {
        const opened = await openTable(put(folder, 'x.csv', bytes))()
        expect(opened._tag === 'Left' && opened.left._tag).toBe('NotATable')
        expect(opened._tag === 'Left' && opened.left.en).toContain(words)
      }))

  it('names a file that is not there', async () => {
    const opened = await openTable('/no/such/file.csv')()
    expect(opened).toMatchObject({ _tag: 'Left', left: { _tag: 'FileUnreadable', cause: 'ENOENT' } })
  })
})

describe('a row at fault costs itself only', () => {
  it('too few and too many columns, a loose quote, an unclosed quote, bytes that are no text', () =>
    inFolder(async (folder) => {
      const text = 'a,b\n1,2\n3\n4,5,6\n"7"x,8\n9,10\n"11,12\n13,14\n'
      const file = put(
        folder,
        'f.csv',
        Buffer.concat([Buffer.from(text), Buffer.from([0xe6, 0xb1, 0x2c, 0x31, 0x0a]), Buffer.from('15,汉\n')]),
      )
      const { rows } = await read(file, { encoding: 'utf-8' })
      expect(rows.map(({ line, fault }) => [line, fault === undefined])).toEqual([
        [2, true],
        [3, false],
        [4, false],
        [5, false],
        [6, true],
        [7, false],
        [8, true],
        [9, false],
        [10, true],
      ])
    }))

  it('counts physical lines through quoted newlines', () =>
    inFolder(async (folder) => {
      const { rows } = await read(put(folder, 'l.csv', 'a,b\n"1\n1\n1",2\n\n3,4\n'))
      expect(rows.map(({ line }) => line)).toEqual([2, 6])
    }))
})

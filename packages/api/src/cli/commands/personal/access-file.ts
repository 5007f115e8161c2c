import { extname } from 'node:path'
import type { AccessEntry, AccessError } from '@redress/domain/access'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { csvOf, type FileBytes, type FileColumn, type FileRow, jsonLines, xlsxOf } from '../../../files/index.js'
import { exit } from '../../exit.js'
import type { Failure } from '../../failure.js'
import { toNewFile } from '../../to-file.js'

type Pages = AsyncIterable<E.Either<AccessError, ReadonlyArray<AccessEntry>>>

/** What each column of a spreadsheet has of an entry. */
const columns: ReadonlyArray<FileColumn & { readonly of: (entry: AccessEntry) => FileRow[number] }> = [
  { name: 'seq', type: 'integer', zh: '序号，无间断', en: 'number, without a gap', of: ({ seq }) => seq },
  { name: 'at', type: 'instant', zh: '时间', en: 'when', of: ({ at }) => formatInstant(at, SHANGHAI) },
  { name: 'who', type: 'text', zh: '谁（代号）', en: 'who, a pseudonym', of: ({ who }) => who },
  { name: 'unit', type: 'text', zh: '单位', en: 'unit', of: ({ unit }) => unit ?? null },
  { name: 'roles', type: 'text', zh: '角色', en: 'roles', of: ({ roles }) => roles.join(' ') },
  { name: 'purpose', type: 'text', zh: '目的', en: 'purpose', of: ({ purpose }) => purpose },
  { name: 'reason', type: 'text', zh: '理由', en: 'reason', of: ({ reason }) => reason },
  { name: 'via', type: 'text', zh: '途径', en: 'by which way', of: ({ via }) => via },
  { name: 'complaint', type: 'text', zh: '投诉', en: 'complaint', of: ({ complaint }) => complaint ?? null },
  { name: 'subject', type: 'text', zh: '主体', en: 'whose data', of: ({ subject }) => subject ?? null },
  { name: 'categories', type: 'text', zh: '类别', en: 'categories', of: ({ categories }) => categories.join(' ') },
  { name: 'paths', type: 'text', zh: '字段', en: 'fields', of: ({ paths }) => paths.join(' ') },
  {
    name: 'clauses',
    type: 'text',
    zh: '条款',
    en: 'clauses that want it on record',
    of: ({ clauses }) => clauses.join(' '),
  },
  { name: 'outcome', type: 'text', zh: '结果', en: 'what was shown', of: ({ outcome }) => outcome },
  { name: 'skew', type: 'boolean', zh: '当时时钟落后', en: 'the clock was behind', of: ({ skew }) => skew },
  { name: 'hash', type: 'text', zh: '链值', en: 'hash of the chain', of: ({ hash }) => hash },
]

async function* rowsOf(pages: Pages): AsyncGenerator<E.Either<AccessError, ReadonlyArray<FileRow>>> {
  for await (const page of pages)
    yield E.map((some: ReadonlyArray<AccessEntry>) => some.map((entry) => columns.map(({ of }) => of(entry))))(page)
}

const tableOf = (pages: Pages) => ({ name: '查阅记录 access', columns, rows: rowsOf(pages) })

/** How it is written, by the end of the file's name. */
const formats: { readonly [end: string]: (pages: Pages) => FileBytes<AccessError> } = {
  '.csv': (pages) => csvOf(tableOf(pages), { bom: true }),
  '.xlsx': (pages) => xlsxOf(tableOf(pages)),
  '.ndjson': jsonLines,
}

const noFormat = (to: string): Failure => ({
  code: exit.usage,
  zh: `${to}：文件名须以 ${Object.keys(formats).join('、')} 结尾。`,
  en: `${to}: the name must end in ${Object.keys(formats).join(', ')}.`,
})
const ofAccess = ({ zh, en }: AccessError): Failure => ({ code: exit.unavailable, zh, en })

/** Every entry of the pages in a new file of this account alone, and how many; no half of one is left where it fails. */
export const writeAccess = async (to: string, pages: Pages): Promise<E.Either<Failure, number>> => {
  const format = formats[extname(to).toLowerCase()]
  if (format === undefined) return E.left(noFormat(to))
  let entries = 0
  async function* counted(): AsyncGenerator<E.Either<AccessError, ReadonlyArray<AccessEntry>>> {
    for await (const page of pages) {
      if (E.isRight(page)) entries += page.right.length
      yield page
    }
  }
  return E.map(() => entries)(await toNewFile(to, format(counted()), ofAccess))
}

import * as E from 'fp-ts/lib/Either.js'
import { ByteWriter, type ColumnSource, ParquetWriter } from 'hyparquet-writer'
import type { ColumnType, FileBytes, FileColumn, FileRow, FileTable, FileValue } from './table.js'

/** Rows in a row group: what is in memory at a time, and what a reader can skip. */
const GROUP = 20_000

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number]

const elements = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  day: { type: 'INT32', converted_type: 'DATE' },
  instant: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
} as const satisfies { readonly [T in ColumnType]: Omit<SchemaElement, 'name'> }

const schemaOf = (columns: ReadonlyArray<FileColumn>): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, type }): SchemaElement => ({ name, ...elements[type], repetition_type: 'OPTIONAL' })),
]

const dated = (text: string): Date | undefined => {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? undefined : date
}

const stored = (type: ColumnType, value: FileValue): unknown => {
  if (value === null) return undefined
  if (type === 'integer') return BigInt(Math.trunc(Number(value)))
  return type === 'instant' || type === 'day' ? dated(String(value)) : value
}

const sources = (columns: ReadonlyArray<FileColumn>, rows: ReadonlyArray<FileRow>): ColumnSource[] =>
  columns.map(({ name, type }, i) => ({ name, data: rows.map((row) => stored(type, row[i] ?? null)) }))

/** Hands over what has been written since; the next piece goes where it stood. */
const taken = (writer: ByteWriter): Uint8Array => {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

/**
 * A table as Parquet (Snappy, row groups of 20,000). Days are dates, instants timestamps in UTC; every column may be
 * null. The meaning of each column stands in the metadata of the file, `zh` and `en`.
 */
export async function* parquetOf<F>({ columns, rows }: FileTable<F>): FileBytes<F> {
  const bytes = new ByteWriter()
  const meanings = columns.map(({ name, zh, en }) => ({ key: `column.${name}`, value: JSON.stringify({ zh, en }) }))
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaOf(columns),
    kvMetadata: meanings,
    createdBy: 'redress',
  })
  let waiting: FileRow[] = []
  const write = async () => {
    await writer.write({ columnData: sources(columns, waiting), rowGroupSize: waiting.length })
    waiting = []
  }
  for await (const batch of rows) {
    if (E.isLeft(batch)) return yield batch
    waiting.push(...batch.right)
    if (waiting.length < GROUP) continue
    await write()
    yield E.right(taken(bytes))
  }
  if (waiting.length > 0) await write()
  await writer.finish()
  yield E.right(taken(bytes))
}

import * as E from 'fp-ts/lib/Either.js'
import type { FileBytes, FileRow, FileTable } from './table.js'
import { bytesOf } from './text.js'

/** Values as JSON, one a line. */
export async function* jsonLines<F>(batches: AsyncIterable<E.Either<F, ReadonlyArray<unknown>>>): FileBytes<F> {
  for await (const batch of batches) {
    yield E.map((some: ReadonlyArray<unknown>) => bytesOf(some.map((one) => `${JSON.stringify(one)}\n`).join('')))(
      batch,
    )
    if (E.isLeft(batch)) return
  }
}

/** A table as NDJSON: an object a row, by the names of the columns. */
export const ndjsonOf = <F>({ columns, rows }: FileTable<F>): FileBytes<F> => {
  const named = (row: FileRow) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? null]))
  const objects = async function* () {
    for await (const batch of rows) yield E.map((some: ReadonlyArray<FileRow>) => some.map(named))(batch)
  }
  return jsonLines(objects())
}

import type { Bilingual } from '@redress/domain'
import type * as E from 'fp-ts/lib/Either.js'

/** What a column of a file holds. `day` is `2026-06-01`; `instant` ISO 8601 with offset, shown in Asia/Shanghai where a format has no zones. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'day' | 'instant'

/** One column: its name in the file, what it holds and what it means. */
export interface FileColumn extends Bilingual {
  readonly name: string
  readonly type: ColumnType
}

export type FileValue = string | number | boolean | null
export type FileRow = ReadonlyArray<FileValue>

/** A table to be written: rows come in batches as they are read, a `Left` ends them. None is kept. */
export interface FileTable<F> {
  readonly name: string
  readonly columns: ReadonlyArray<FileColumn>
  readonly rows: AsyncIterable<E.Either<F, ReadonlyArray<FileRow>>>
}

/** A file as it comes, piece by piece; a `Left` ends it, and what came before is not a whole file. */
export type FileBytes<F> = AsyncIterable<E.Either<F, Uint8Array>>

import { open } from 'node:fs/promises'
import * as E from 'fp-ts/lib/Either.js'
import type * as TE from 'fp-ts/lib/TaskEither.js'
import { fileUnreadable, type ImportError, notATable } from '../error.js'
import { openCsv } from './csv.js'
import type { Delimiter } from './delimiter.js'
import { type Encoding, HEAD_BYTES, sniff } from './encoding.js'
import type { Table } from './table.js'
import { openXlsx } from './xlsx.js'

/** What a mapping may fix about a file instead of leaving it to be found out. */
export interface SourceOptions {
  readonly encoding?: Encoding
  readonly delimiter?: Delimiter
  readonly sheet?: string
}

const beginning = async (file: string): Promise<E.Either<ImportError, { head: Buffer; size: number }>> => {
  try {
    const handle = await open(file, 'r')
    try {
      const { size } = await handle.stat()
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(size, HEAD_BYTES)), 0, undefined, 0)
      return E.right({ head: buffer.subarray(0, bytesRead), size })
    } finally {
      await handle.close()
    }
  } catch (thrown) {
    return E.left(fileUnreadable(file, thrown))
  }
}

/**
 * Opens a register, CSV or XLSX by its content rather than its name, and reads its header.
 * Errors: `FileUnreadable`, `NotATable`, `TooLarge`.
 */
export const openTable =
  (file: string, options: SourceOptions = {}): TE.TaskEither<ImportError, Table> =>
  async () => {
    const begun = await beginning(file)
    if (E.isLeft(begun)) return begun
    const { head, size } = begun.right
    if (size === 0) return E.left(notATable(file, '文件是空的', 'it is empty'))
    switch (sniff(head)) {
      case 'xlsx':
        return openXlsx(file, size, options.sheet)
      case 'xls':
        return E.left(
          notATable(
            file,
            '这是旧版 Excel（.xls）或加密的工作簿；请另存为 .xlsx 或 CSV',
            'it is an old Excel workbook (.xls) or an encrypted one; save it as .xlsx or CSV',
          ),
        )
      case 'binary':
        return E.left(
          notATable(file, '内容不是文本；请导出为 CSV 或 .xlsx', 'its content is not text; export it as CSV or .xlsx'),
        )
      default:
        return openCsv(file, head, size, options)
    }
  }

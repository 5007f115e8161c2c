import * as E from 'fp-ts/lib/Either.js'
import { codeOf } from '../../code-of.js'
import { fileUnreadable, type ImportError, notATable, tooLarge } from '../error.js'
import { fitted, type Row, type Table } from './table.js'
import { openArchive } from './xlsx-archive.js'
import { readWorkbook, SHARED_LIMIT, type Workbook } from './xlsx-parts.js'
import { ROW_LIMIT, sheetRows } from './xlsx-rows.js'

const MIB = 1_048_576

/** Turns whatever the archive or the XML threw into a sentence. */
const failure = (file: string, thrown: unknown): ImportError => {
  const code = codeOf(thrown)
  if (code === 'SHARED_LIMIT')
    return tooLarge(
      file,
      SHARED_LIMIT,
      `工作簿的共享文字超过 ${SHARED_LIMIT / MIB} Mi 字符；请另存为 CSV 后导入`,
      `the workbook shares more than ${SHARED_LIMIT / MIB} Mi characters of text; save it as CSV and import that`,
    )
  if (code === 'ROW_LIMIT')
    return tooLarge(
      file,
      ROW_LIMIT,
      `有一行超过 ${ROW_LIMIT / MIB} Mi 字符；请检查该工作表`,
      `one row has more than ${ROW_LIMIT / MIB} Mi characters; look into that sheet`,
    )
  if (/^E[A-Z]+$/.test(code)) return fileUnreadable(file, thrown)
  return notATable(
    file,
    '压缩包已损坏或不是 Excel 工作簿；请重新另存为 .xlsx',
    'the archive is damaged or no Excel workbook; save it as .xlsx again',
  )
}

const withoutTrailingBlanks = (names: ReadonlyArray<string>): ReadonlyArray<string> => {
  const trimmed = names.map((name) => name.trim())
  while (trimmed.at(-1) === '') trimmed.pop()
  return trimmed
}

/** A sheet has no cells where nothing is written: short rows are whole, and blanks beyond the header are nothing. */
const squared = (columns: ReadonlyArray<string>, row: Row): Row => {
  const raw = [...row.raw]
  while (raw.length > columns.length && raw.at(-1)?.trim() === '') raw.pop()
  while (raw.length < columns.length) raw.push('')
  return fitted(columns, { ...row, raw })
}

const sheetOf = (workbook: Workbook, sheet: string | undefined): string | undefined =>
  (sheet === undefined ? workbook.sheets[0] : workbook.sheets.find(({ name }) => name === sheet))?.part

/** Opens one sheet of a workbook as a table; the first unless one is named. */
export const openXlsx = async (
  file: string,
  totalBytes: number,
  sheet?: string,
): Promise<E.Either<ImportError, Table>> => {
  try {
    const archive = await openArchive(file)
    try {
      const workbook = await readWorkbook(archive)
      const part = sheetOf(workbook, sheet)
      if (part === undefined) {
        const names = workbook.sheets.map(({ name }) => name)
        return E.left(
          notATable(
            file,
            `没有名为 ${sheet} 的工作表；有：${names.join('、')}`,
            `it has no sheet ${sheet}; it has ${names.join(', ')}`,
          ),
        )
      }
      const opening = sheetRows(archive, workbook, part, () => undefined)
      const first = await opening.next()
      await opening.return()
      const header = first.done ? undefined : first.value[0]
      if (header === undefined) return E.left(notATable(file, '工作表是空的', 'the sheet is empty'))
      const columns = withoutTrailingBlanks(header.raw)
      const size = Math.max(1, archive.size(part))
      let read = 0
      return E.right({
        file,
        columns,
        encoding: 'xlsx',
        totalBytes,
        bytesRead: () => Math.min(totalBytes, Math.round((read / size) * totalBytes)),
        async *rows() {
          try {
            const again = await openArchive(file)
            try {
              let body = false
              const count = (bytes: number): void => {
                read += bytes
              }
              for await (const rows of sheetRows(again, workbook, part, count)) {
                yield E.right((body ? rows : rows.slice(1)).map((row) => squared(columns, row)))
                body = true
              }
            } finally {
              again.close()
            }
          } catch (thrown) {
            yield E.left(failure(file, thrown))
          }
        },
      } satisfies Table)
    } finally {
      archive.close()
    }
  } catch (thrown) {
    return E.left(failure(file, thrown))
  }
}

import { type Bilingual, type FieldCategories, maskText } from '@redress/domain'
import { remedy } from '../../suggest.js'
import type { MappingProblem } from '../error.js'
import type { Fault } from '../table/table.js'
import type { DateReader } from './dates.js'
import type { Written } from './personal.js'

/** What a template sees of one row. */
export interface Scope {
  /** Cells of the row itself. */
  readonly row: ReadonlyArray<string>
  /** Cells of the register's row; the row itself unless that is an activity. */
  readonly register: ReadonlyArray<string>
  /** When the first activity of a name happened in this complaint. */
  readonly firstActivity?: (name: string) => string | undefined
}

/** A compiled template. `undefined` means that there is nothing to say; what is wrong with the row is added to `faults`. */
export type Template = (scope: Scope, faults: Fault[]) => unknown
/** A compiled condition. */
export type Test = (scope: Scope, faults: Fault[]) => boolean

/** What compiling needs to know, and where it says what it found. */
export interface Compiling {
  readonly problems: MappingProblem[]
  readonly columns: ReadonlyArray<string>
  /** Headers of the register; the same as `columns` unless the row is an activity. */
  readonly register: ReadonlyArray<string>
  /** Columns that some template looks at, as `file/header`. */
  readonly used: Set<string>
  readonly dates: DateReader
  /** Whether `{activity: NAME}` may be used, and the names that were. */
  readonly activities?: Set<string>
  /** Words that a place of the command's data is held to, by its path. */
  readonly words?: (path: string) => ReadonlyArray<string> | undefined
  /** Keys that an open object of the command's data is held to, by its path. */
  readonly keys?: (path: string) => ReadonlyArray<string> | undefined
  /** Columns that feed each path of the command's data, filled in while compiling. */
  readonly sources: Map<string, ReadonlyArray<string>>
  /** Which record fields are sealed. */
  readonly fields: FieldCategories
  /** Whether what is found in sealed text is masked. */
  readonly mask: boolean
  readonly written: Written
}

export type Bag = { readonly [key: string]: unknown }
export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && Array.isArray(value) === false

export const problem = (compiling: Compiling, path: string, zh: string, en: string): undefined => {
  compiling.problems.push({ path, zh, en })
  return undefined
}

export const fault = (column: string, text: Bilingual): Fault => ({ column, zh: text.zh, en: text.en })

/** Says which keys of an object mean nothing here. */
export const onlyKeys = (compiling: Compiling, path: string, node: Bag, known: ReadonlyArray<string>): void => {
  for (const key of Object.keys(node)) {
    if (known.includes(key)) continue
    const tip = remedy(key, known)
    problem(compiling, `${path}.${key}`, `未知的键；${tip.zh}`, `unknown key; ${tip.en}`)
  }
}

/** A column that a template names: its header, and how to get at its cell. */
export interface ColumnRef {
  readonly file: 'register' | 'events'
  readonly header: string
  readonly index: number
  readonly cell: (scope: Scope) => string
}

/** Resolves `column` (and `of: register` within an activity); says so when there is no such column. */
export const columnRef = (compiling: Compiling, path: string, name: unknown, of: unknown): ColumnRef | undefined => {
  if (typeof name !== 'string')
    return problem(compiling, `${path}.column`, '列名应为文字', 'the name of a column must be text')
  if (of !== undefined && of !== 'register')
    return problem(compiling, `${path}.of`, '只能写 register', 'only `register` can stand here')
  const columns = of === 'register' ? compiling.register : compiling.columns
  const index = columns.indexOf(name)
  if (index < 0) {
    // A file without a header has its first row in its place.
    const tip = remedy(name, columns.map(maskText))
    return problem(
      compiling,
      `${path}.column`,
      `文件中没有“${name}”这一列；${tip.zh}`,
      `the file has no column "${name}"; ${tip.en}`,
    )
  }
  if (columns.indexOf(name, index + 1) >= 0)
    return problem(
      compiling,
      `${path}.column`,
      `文件中有多列名为“${name}”，请改名`,
      `several columns are called "${name}"; rename them`,
    )
  const file = of === 'register' || columns === compiling.register ? 'register' : 'events'
  compiling.used.add(`${file}/${name}`)
  return {
    file,
    header: name,
    index,
    cell: of === 'register' ? (scope) => scope.register[index] ?? '' : (scope) => scope.row[index] ?? '',
  }
}

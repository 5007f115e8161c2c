import { type Bilingual, findPersonal, type Marked, maskText, personalKindNames } from '@redress/domain'
import type * as t from 'io-ts'
import type { Leaf } from './leaf.js'
import type { Place } from './place.js'
import type { ColumnRef, Compiling } from './scope.js'

/** Where the cells of a column go, as far as something personal could go along. */
export interface Destination {
  readonly column: string
  /** Place of the column in its file. */
  readonly index: number
  /** `clear` where any of the places keeps what it is given unencrypted: ids, words, numbers, dimensions. */
  readonly into: 'sealed' | 'clear'
  /** Paths in the mapping; those that stay clear, where any does. */
  readonly places: ReadonlyArray<string>
}

/** Columns that cells are written from, by file; filled in while compiling. */
export type Written = { readonly [F in 'register' | 'events']: Map<number, Destination> }

/** Does a codec seal what stands in it: in a list, each item; of a choice, what may be text. */
export const isSealed = (codec: t.Mixed): boolean => {
  const { personal, type, types } = codec as Marked & {
    readonly type?: t.Mixed
    readonly types?: ReadonlyArray<t.Mixed>
  }
  return personal !== undefined || [...(type === undefined ? [] : [type]), ...(types ?? [])].some(isSealed)
}

/** Notes that cells of a column are written at a place. */
export const writes = (
  { written }: Compiling,
  { path, sealed }: Place,
  { takes }: Leaf,
  { file, header, index }: ColumnRef,
): void => {
  if (takes === 'chosen') return
  const into = sealed ? 'sealed' : 'clear'
  const known = written[file].get(index)
  const others = known === undefined || (known.into === 'sealed' && into === 'clear') ? [] : known.places
  if (known?.into === 'clear' && into === 'sealed') return
  written[file].set(index, { column: header, index, into, places: [...new Set([...others, path])] })
}

const unmaskable = (cell: string): Bilingual | undefined => {
  const kinds = [...new Set(findPersonal(cell).map(({ kind }) => kind))].map((kind) => personalKindNames[kind])
  if (kinds.length === 0) return undefined
  return {
    zh: `含有${kinds.map(({ zh }) => zh).join('、')}，而此处是编号、用语或数字，不能遮盖；请改用不含个人信息的列。确实不是个人信息的，请不带 --mask（mask）导入。`,
    en: `Holds what looks like ${kinds.map(({ en }) => `a${/^[aei]/.test(en) ? 'n' : ''} ${en}`).join(' and ')}, in a place for an id, a word or a number, which cannot be masked; use a column without personal data. If it is none, import without --mask (mask).`,
  }
}

/** The leaf of an import that masks: sealed text is masked before it is read; what stays clear must have nothing to mask. */
export const masking = (leaf: Leaf, sealed: boolean): Leaf => {
  if (leaf.takes === 'chosen') return leaf
  if (leaf.takes === 'text' && sealed) return { ...leaf, read: (cell) => leaf.read(maskText(cell)) }
  return { ...leaf, refuses: unmaskable }
}

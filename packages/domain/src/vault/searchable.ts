import type { Leaf } from '../privacy/personal-in.js'
import type { TokenKind } from './blind-index.js'

/** Record fields by which who complained is searched for. */
const FIELD = /^(?:field\.)?(?:complainant|reporter|customer)\.(.+)$/
const ID_CARD = /^\d{17}[\dXx]$|^\d{15}$/
const PHONE = /^[+(\d][\d\s().\p{Pd}]{5,}$/u

/** Can a case be found by what a field, or a path `field.<name>`, says. */
export const isSearchable = (field: string): boolean => FIELD.test(field)

/** What a text would be searched as; `undefined` where nobody would type the whole of it. */
const kindOf = ({ category }: Leaf, name: string, text: string): TokenKind | undefined => {
  if (category === 'contact') return text.includes('@') ? 'email' : PHONE.test(text) ? 'phone' : undefined
  if (category !== 'identity' && category !== 'minor') return undefined
  return ID_CARD.test(text) ? 'idcard' : /(?:^|\.)name$/i.test(name) ? 'name' : undefined
}

/** What a case shall be found by among its personal values. */
export const searchable = (leaves: ReadonlyArray<Leaf>): ReadonlyArray<readonly [TokenKind, string]> =>
  leaves.flatMap((leaf) => {
    const name = FIELD.exec(String(leaf.path.at(-1)))?.[1]
    if (name === undefined) return []
    const values: ReadonlyArray<unknown> = Array.isArray(leaf.value) ? leaf.value : [leaf.value]
    return values.flatMap((value) => {
      const text = typeof value === 'string' ? value.normalize('NFKC').trim() : ''
      const kind = text === '' ? undefined : kindOf(leaf, name, text)
      return kind === undefined ? [] : [[kind, text] as const]
    })
  })

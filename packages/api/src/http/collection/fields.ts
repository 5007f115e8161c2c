import { shape } from '@redress/domain'
import * as t from 'io-ts'
import type { Parameter } from '../route.js'

/** A form of any members. */
export type AnyShape = t.Mixed & { readonly required: t.Props; readonly optional: t.Props }

/** The members that an item can have. */
const keysOf = (item: AnyShape): ReadonlyArray<string> => Object.keys({ ...item.required, ...item.optional })

/** The same item with any of its members left out: what a page holds when fields were chosen. */
export const selected = (item: AnyShape): AnyShape =>
  shape(`${item.name}Selected`, {}, { ...item.required, ...item.optional })

/** `fields=complaint,status`: only these members of each item. */
export const fieldsParameter = (item: AnyShape): Parameter => {
  const keys = keysOf(item)
  const known = new Set(keys)
  const one = `(?:${keys.join('|')})`
  return {
    name: 'fields',
    in: 'query',
    codec: Object.assign(
      t.refinement(t.string, (text) => text.split(',').every((key) => known.has(key)), `some of ${keys.join(', ')}`),
      { schema: { type: 'string', pattern: `^${one}(?:,${one})*$`, maxLength: 1000 } },
    ),
    required: false,
    meaning: { zh: '只要每项的这些成员', en: 'Only these members of each item' },
    example: keys.slice(0, 2).join(','),
  }
}

/** Keeps only the chosen members of each item. */
export const selecting =
  (fields: string | undefined) =>
  (items: ReadonlyArray<object>): ReadonlyArray<object> => {
    if (fields === undefined) return items
    const wanted = new Set(fields.split(','))
    return items.map((item) => Object.fromEntries(Object.entries(item).filter(([key]) => wanted.has(key))))
  }

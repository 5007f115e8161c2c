import { type Category, stricter } from '../codec/personal.js'
import type { Regulation } from '../regulation/language/regulation.js'
import { builtIn, type FieldCategory } from './fields.js'

export const personalOf = (said: FieldCategory | undefined): Category | undefined =>
  said === 'none' ? undefined : said

/**
 * What is said of a record field: by the regulations that declare it, of two that differ what hides it from more people, else by
 * its name; `undefined` where nothing says anything.
 */
export const saidOf = (
  regulations: ReadonlyArray<Pick<Regulation, 'fields'>>,
  field: string,
): FieldCategory | undefined => {
  const declared = regulations.flatMap(({ fields = {} }) => (Object.hasOwn(fields, field) ? [fields[field]] : []))
  if (declared.length === 0) return builtIn(field)
  return declared.map(personalOf).reduce(stricter, undefined) ?? 'none'
}

import { type Category, type FieldCategories, stricter } from '../codec/personal.js'
import type { Rules } from '../complaint/rules.js'
import type { Regulation } from '../regulation/language/regulation.js'
import { comparedFields } from './compared-fields.js'
import { builtIn, type FieldCategory } from './fields.js'

const personalOf = (said: FieldCategory | undefined): Category | undefined => (said === 'none' ? undefined : said)

/** What regulations declare of a field between them: of two that differ, what hides it from more people. */
const declared = (regulations: ReadonlyArray<Regulation>, field: string): FieldCategory | undefined => {
  const all = regulations.flatMap(({ fields = {} }) => (Object.hasOwn(fields, field) ? [fields[field]] : []))
  return all.length === 0 ? undefined : (all.map(personalOf).reduce(stricter, undefined) ?? 'none')
}

/**
 * Categories of record fields under some regulations: as one of them declares it, else as the names that every regulation may
 * use are known, else none where a clause compares it and narrative otherwise.
 */
export const categoriesUnder = (regulations: ReadonlyArray<Regulation>): FieldCategories => {
  const compared = new Set(regulations.flatMap((regulation) => [...comparedFields(regulation)]))
  const known = new Map<string, Category | undefined>()
  return (field) => {
    if (known.has(field)) return known.get(field)
    const said = declared(regulations, field) ?? builtIn(field) ?? (compared.has(field) ? 'none' : 'narrative')
    const category = personalOf(said)
    // Names come from outside: not every one there ever was is kept.
    if (known.size < 10_000) known.set(field, category)
    return category
  }
}

/**
 * Categories of record fields in a deployment, by all regulations that it has loaded, in force or not: a case may be pinned to
 * any.
 *
 * @example
 * import { fieldCategories, rulesOf } from '@redress/domain'
 *
 * const category = fieldCategories(rulesOf([]))
 * assert.equal(category('complainant.phone'), 'contact')
 * assert.equal(category('product.model'), undefined)
 * assert.equal(category('anything.else'), 'narrative')
 */
export const fieldCategories = (rules: Rules): FieldCategories =>
  categoriesUnder([...rules.regulations.values()].map(({ source }) => source))

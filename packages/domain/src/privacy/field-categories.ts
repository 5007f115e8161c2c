import type { Category, FieldCategories } from '../codec/personal.js'
import type { Rules } from '../complaint/rules.js'
import { comparedFields, type Ruled } from './compared-fields.js'
import { personalOf, saidOf } from './said.js'

/**
 * Categories of record fields under some regulations: as one of them declares it, else as the names that every regulation may
 * use are known, else none where a clause compares it and narrative otherwise.
 */
export const categoriesUnder = (regulations: ReadonlyArray<Ruled>): FieldCategories => {
  const sources = regulations.map(({ source }) => source)
  const compared = new Set(regulations.flatMap((regulation) => [...comparedFields(regulation)]))
  const known = new Map<string, Category | undefined>()
  return (field) => {
    if (known.has(field)) return known.get(field)
    const said = saidOf(sources, field) ?? (compared.has(field) ? 'none' : 'narrative')
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
export const fieldCategories = (rules: Rules): FieldCategories => categoriesUnder([...rules.regulations.values()])

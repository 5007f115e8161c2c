import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Category, categories } from '../../src/codec/personal.js'
import { comparedFields } from '../../src/privacy/compared-fields.js'
import { categoriesUnder, fieldCategories } from '../../src/privacy/field-categories.js'
import { builtIn } from '../../src/privacy/fields.js'
import { saidOf } from '../../src/privacy/said.js'
import { checkRegulation } from '../../src/regulation/check/index.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { allRegulations } from '../../src/regulations/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

/** Every record field that a regulation names, wherever. */
const named = (regulation: Regulation): ReadonlyArray<string> => [
  ...new Set(
    [...JSON.stringify(regulation.clauses).matchAll(/"(?:[\w:-]+\.)*field\.([\w.]*\w)"/g)].map(([, name = '']) => name),
  ),
]

describe.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))('%s', (_, regulation) => {
  it('names no record field of which nothing says whether it is personal', () => {
    expect(named(regulation).filter((field) => builtIn(field) === undefined)).toEqual([])
  })

  it('asks of what is personal only whether it is there', () => {
    const tags = checkRegulation(regulation).map(({ _tag }) => _tag)
    expect(tags.filter((tag) => tag === 'PersonalCompared' || tag === 'ComparedField')).toEqual([])
    const category = categoriesUnder([{ source: regulation }])
    expect([...comparedFields({ source: regulation })].filter((field) => category(field) !== undefined)).toEqual([])
  })
})

describe('what a record field is about', () => {
  const declaring = (fields: NonNullable<Regulation['fields']>): Regulation => regulationWith([], { fields })
  const under = (...all: ReadonlyArray<Regulation>) => categoriesUnder(all.map((source) => ({ source })))

  it('is what its name tells where no regulation says otherwise', () => {
    const category = under()
    const told: { readonly [field: string]: Category | undefined } = {
      'complainant.name': 'identity',
      'reporter.phone': 'contact',
      'complainant.background': 'narrative',
      'contact.handler': 'staff',
      'contact.phone': 'contact',
      'case.content': 'narrative',
      'case.consequence': 'health',
      'student.name': 'minor',
      'complainant.minor.age': 'minor',
      'product.model': undefined,
      'product.storage': 'narrative',
      'production.workers': 'staff',
      'refund.bankCard': 'finance',
      'case.demandAmount': undefined,
      'incident.injury': undefined,
      'nobody.declares.this': 'narrative',
    }
    expect(Object.fromEntries(Object.keys(told).map((field) => [field, category(field)]))).toEqual(told)
  })

  it('is what a regulation says, against its name, too', () => {
    const category = under(declaring({ 'product.model': 'finance', 'complainant.info': 'none', 'tank.no': 'none' }))
    expect(['product.model', 'complainant.info', 'tank.no'].map(category)).toEqual(['finance', undefined, undefined])
  })

  it('is the stricter of what two regulations say, whichever comes first', () => {
    const category = fc.constantFrom(...categories, 'none' as const)
    fc.assert(
      fc.property(category, category, (a, b) => {
        const [one, other] = [declaring({ x: a }), declaring({ x: b })]
        expect(saidOf([one, other], 'x')).toBe(saidOf([other, one], 'x'))
        expect(saidOf([one, other], 'x') === 'none').toBe(a === 'none' && b === 'none')
      }),
    )
  })

  it('is nothing personal where a clause compares what nothing declares, and narrative without that clause', () => {
    const compares = regulationWith([{ kind: 'guard', on: ['Close'], require: { fact: 'field.tank.no', is: 'T1' } }])
    expect(under(compares)('tank.no')).toBeUndefined()
    expect(under()('tank.no')).toBe('narrative')
    const asks = regulationWith([{ kind: 'guard', on: ['Close'], require: { fact: 'field.tank.no', set: true } }])
    expect(under(asks)('tank.no')).toBe('narrative')
  })

  it('is taken from every regulation that is loaded', () => {
    expect(fieldCategories(rulesFor(declaring({ 'guest.allergy': 'health' })))('guest.allergy')).toBe('health')
  })
})

import { isRight } from 'fp-ts/lib/Either.js'
import { expect, it } from 'vitest'
import { type Rules, rulesOf } from '../../src/complaint/rules.js'
import { compile } from '../../src/regulation/compile.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Clause, Regulation } from '../../src/regulation/language/regulation.js'
import type { Organisation } from '../../src/regulation/organisation.js'

/** Names that other clauses use: they do nothing by themselves. */
const naming: ReadonlyArray<Mechanism['kind']> = ['define', 'table']
const idle: ReadonlyArray<Mechanism['kind']> = [...naming, 'assured', 'invariant', 'manual']

/** The regulation with one clause that does nothing. */
export const without = (regulation: Regulation, id: string): Regulation => ({
  ...regulation,
  clauses: regulation.clauses.map((clause) =>
    clause.id === id ? { ...clause, does: clause.does.filter(({ kind }) => naming.includes(kind)) } : clause,
  ),
})

/** Rules of one regulation and a directory. */
export const rulesWith = (regulation: Regulation, organisation?: Organisation): Rules => {
  const compiled = compile(regulation)
  if (!isRight(compiled)) throw new Error(compiled.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
  return rulesOf([compiled.right], organisation === undefined ? {} : { organisation })
}

const isExecuted = ({ does }: Clause): boolean => does.some(({ kind }) => !idle.includes(kind))

/**
 * Tests by clause: what is seen under the regulation, and that it is no longer seen once the clause does nothing. The title is
 * the clause's own ref and text. `complete` fails where one of the clauses named has no test though the engine executes it.
 */
export const clauseByClause = (regulation: Regulation, organisation?: Organisation) => {
  const rules = rulesWith(regulation, organisation)
  const tested = new Set<string>()
  return {
    rules,
    clause: (id: string, observe: (rules: Rules) => unknown, expected: unknown): void => {
      const clause = regulation.clauses.find((one) => one.id === id)
      tested.add(id)
      it(`${clause?.ref} ${clause?.summary.zh}`, () => {
        expect(observe(rules)).toEqual(expected)
        expect(observe(rulesWith(without(regulation, id), organisation))).not.toEqual(expected)
      })
    },
    complete: (ids: ReadonlyArray<string>): void => {
      it('每一条由系统执行的条款都有试验', () => {
        const executed = regulation.clauses.filter((clause) => ids.includes(clause.id) && isExecuted(clause))
        expect([...tested].sort()).toEqual(executed.map(({ id }) => id).sort())
      })
    },
  }
}

/** Ids of the clauses that the engine executes. */
export const executedIn = ({ clauses }: Regulation): ReadonlyArray<string> =>
  clauses.filter(isExecuted).map(({ id }) => id)

/** `c02` to `c05`. */
export const clauses = (from: number, to: number): ReadonlyArray<string> =>
  Array.from({ length: to - from + 1 }, (_, i) => `c${String(from + i).padStart(2, '0')}`)

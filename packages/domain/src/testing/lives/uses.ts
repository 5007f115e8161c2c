import { coverageOf } from '../../regulation/coverage.js'
import type { Mechanism } from '../../regulation/language/mechanism.js'
import type { Clause, Regulation } from '../../regulation/language/regulation.js'

/** What a clause lends to others, or leaves to the store: it does nothing by itself that could be seen. */
const LENT: ReadonlySet<Mechanism['kind']> = new Set(['define', 'table', 'assured', 'schedule', 'invariant', 'manual'])

const mentions = ({ does }: Clause, text: string): boolean => JSON.stringify(does).includes(text)

/** The clauses through which one that only lends something is seen; none where only the store keeps it. */
const borrowers = ({ clauses }: Regulation, mechanism: Mechanism): ReadonlyArray<string> => {
  const those = (uses: (clause: Clause) => boolean): ReadonlyArray<string> => clauses.filter(uses).map(({ id }) => id)
  switch (mechanism.kind) {
    case 'define':
      return those((clause) => mentions(clause, `{"condition":"${mechanism.name}"}`))
    case 'table':
      return those((clause) => mentions(clause, `"table":"${mechanism.id}"`))
    case 'schedule':
      return those((clause) => mentions(clause, `"${mechanism.id}"`) || mentions(clause, '"workingHour"'))
    case 'assured':
      return mechanism.by.flatMap((ref) =>
        ref === 'register'
          ? clauses.map(({ id }) => id)
          : ref === 'clocks' || ref === 'obligations'
            ? those(({ does }) => does.some(({ kind }) => kind === (ref === 'clocks' ? 'clock' : 'obligation')))
            : [ref.replace(/#.*$/, '')],
      )
    default:
      return []
  }
}

/** Clauses that the engine executes; what only the store keeps (that nothing is ever edited) is tried by the tests of the store. */
export const executed = ({ clauses }: Regulation): ReadonlyArray<Clause> =>
  clauses.filter(
    (clause) =>
      coverageOf(clause) !== 'manual' && !clause.does.every(({ kind }) => kind === 'invariant' || kind === 'manual'),
  )

/** With the clauses that lend something to those exercised, or are assured by them. */
export const withLenders = (regulation: Regulation, exercised: ReadonlySet<string>): ReadonlySet<string> => {
  let all = exercised
  for (;;) {
    const more = regulation.clauses.filter(
      ({ id, does }) =>
        !all.has(id) &&
        does.some(
          (mechanism) =>
            LENT.has(mechanism.kind) && borrowers(regulation, mechanism).some((by) => by !== id && all.has(by)),
        ),
    )
    if (more.length === 0) return all
    all = new Set([...all, ...more.map(({ id }) => id)])
  }
}

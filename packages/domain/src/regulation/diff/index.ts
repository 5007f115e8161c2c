import type { Bilingual } from '../../complaint/rejection.js'
import type { Clause, Regulation } from '../language/regulation.js'
import type { Change, ClauseChange, RegulationDiff } from './change.js'
import { added, changed, removed, renumbered, type Versions } from './clause.js'
import { changeOf } from './say.js'
import { equal, pairs } from './values.js'

export type { Change, ClauseChange, MechanismChange, RegulationDiff } from './change.js'

/** A clause without its number. */
const content = ({ id: _id, ref: _ref, ...rest }: Clause): unknown => rest

const clauseChanges = (versions: Versions): ReadonlyArray<ClauseChange> => {
  const { before, after } = versions
  const old = new Map(before.clauses.map((clause) => [clause.id, clause]))
  const ids = new Set(after.clauses.map(({ id }) => id))
  const gone = before.clauses.filter(({ id }) => !ids.has(id))
  const now = after.clauses.flatMap((clause) => {
    const same = old.get(clause.id)
    if (same !== undefined) return changed(same, clause, versions)
    const moved = gone.findIndex((candidate) => equal(content(candidate), content(clause)))
    const [origin] = moved < 0 ? [] : gone.splice(moved, 1)
    return [origin === undefined ? added(clause, versions) : renumbered(origin, clause)]
  })
  return [...now, ...gone.map(removed)]
}

/** Clauses that both versions have, in another order: the order decides which row of a table is met first. */
const orderChange = ({ before, after }: Versions): ReadonlyArray<Change> => {
  const ids = ({ clauses }: Regulation): ReadonlyArray<string> => clauses.map(({ id }) => id)
  const [old, now] = [ids(before), ids(after)]
  const shared = {
    path: 'clauses',
    before: old.filter((id) => now.includes(id)),
    after: now.filter((id) => old.includes(id)),
  }
  return equal(shared.before, shared.after) ? [] : [changeOf(shared)]
}

/**
 * What differs between two versions of a regulation: head, parameters, and clause by clause; as data, and each difference as
 * a sentence in Chinese and English. Empty where the versions say the same.
 *
 * @example
 * import { diffRegulations } from '@redress/domain'
 * import { governmentServiceCentre as centre } from '@redress/domain/regulations'
 *
 * assert.deepEqual(diffRegulations(centre, centre), { head: [], parameters: [], clauses: [] })
 */
export const diffRegulations = (before: Regulation, after: Regulation): RegulationDiff => {
  const { clauses: _old, parameters: oldParameters, ...oldHead } = before
  const { clauses: _now, parameters: newParameters, ...newHead } = after
  const versions = { before, after }
  return {
    head: [...pairs('', oldHead, newHead).map((pair) => changeOf(pair)), ...orderChange(versions)],
    parameters: pairs('parameters', oldParameters, newParameters).map((pair) => changeOf(pair)),
    clauses: clauseChanges(versions),
  }
}

/** Every difference as a sentence, in the order in which one reads a regulation. */
export const describeDiff = ({ head, parameters, clauses }: RegulationDiff): ReadonlyArray<Bilingual> =>
  [...head, ...parameters, ...clauses].map(({ zh, en }) => ({ zh, en }))

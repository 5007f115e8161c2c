import type { Bilingual } from '../../complaint/rejection.js'
import { describeClause, describeMechanism } from '../describe/mechanism.js'
import { bare, frame, join, say } from '../describe/phrase.js'
import type { Mechanism } from '../language/mechanism.js'
import type { Clause, Regulation } from '../language/regulation.js'
import type { Change, ClauseChange, MechanismChange } from './change.js'
import { changeOf, clauseName } from './say.js'
import { equal, pairs } from './values.js'

/** The two versions, for the words of each. */
export interface Versions {
  readonly before: Regulation
  readonly after: Regulation
}

type Slot = { readonly mechanism: Mechanism; readonly index: number }

/** Mechanisms of one kind, in their order, that have no equal on the other side: the first is taken for the successor of the first. */
const matched = (
  before: ReadonlyArray<Mechanism>,
  after: ReadonlyArray<Mechanism>,
): ReadonlyArray<{ readonly old?: Slot; readonly now?: Slot }> => {
  const slots = (list: ReadonlyArray<Mechanism>): Slot[] => list.map((mechanism, i) => ({ mechanism, index: i + 1 }))
  const [olds, nows] = [slots(before), slots(after)]
  for (const old of [...olds]) {
    const same = nows.findIndex(({ mechanism }) => equal(mechanism, old.mechanism))
    if (same < 0) continue
    nows.splice(same, 1)
    olds.splice(olds.indexOf(old), 1)
  }
  const found: Array<{ readonly old?: Slot; readonly now?: Slot }> = []
  for (const old of olds) {
    const next = nows.findIndex(({ mechanism }) => mechanism.kind === old.mechanism.kind)
    const [now] = next < 0 ? [] : nows.splice(next, 1)
    found.push(now === undefined ? { old } : { old, now })
  }
  return [...found, ...nows.map((now) => ({ now }))]
}

const mechanismChange = (
  { old, now }: { readonly old?: Slot; readonly now?: Slot },
  clause: string,
  { before, after }: Versions,
): MechanismChange => {
  const index = (now ?? old)?.index ?? 0
  const number = bare(String(index))
  const was = old === undefined ? undefined : describeMechanism(old.mechanism, before)
  const is = now === undefined ? undefined : describeMechanism(now.mechanism, after)
  const changes: ReadonlyArray<Change> =
    old === undefined || now === undefined
      ? []
      : pairs('', old.mechanism, now.mechanism).map((pair) =>
          changeOf({ ...pair, path: `clauses.${clause}.does.${index - 1}.${pair.path}` }, pair.path),
        )
  const text: Bilingual =
    was === undefined
      ? frame('新增第{0}项：{1}', 'Added part {0}: {1}', number, is ?? bare(''))
      : is === undefined
        ? frame('删去第{0}项，原为：{1}', 'Removed part {0}, which was: {1}', number, was)
        : equal(was, is)
          ? frame('第{0}项：{1}', 'Part {0}: {1}', number, join(changes, '', ' '))
          : frame('第{0}项原为：{1}现为：{2}', 'Part {0} was: {1} It is now: {2}', number, was, is)
  return {
    index,
    ...(old === undefined ? {} : { before: old.mechanism }),
    ...(now === undefined ? {} : { after: now.mechanism }),
    changes,
    ...text,
  }
}

const order = (before: Clause, after: Clause): ReadonlyArray<Change> =>
  matched(before.does, after.does).length === 0 && !equal(before.does, after.does)
    ? [
        {
          ...changeOf({ path: `clauses.${after.id}.does`, before: before.does, after: after.does }),
          zh: '各项的次序有变。',
          en: 'The order of its parts changed.',
        },
      ]
    : []

/** What else than the mechanisms differs. */
const wording = (before: Clause, after: Clause): ReadonlyArray<Change> => {
  const { does: _old, id: _was, ...old } = before
  const { does: _now, id: _is, ...now } = after
  return pairs('', old, now).map((pair) => changeOf({ ...pair, path: `clauses.${after.id}.${pair.path}` }, pair.path))
}

/** A clause of its own, which stands in one version only. */
const alone = (verb: Bilingual, clause: Clause): Bilingual =>
  frame('{0}{1}：“{2}”。', '{0} {1}: "{2}".', verb, clauseName(clause), clause.summary)

export const added = (after: Clause, { after: regulation }: Versions): ClauseChange => {
  const does = describeClause(after, regulation)
  const named = alone(say('新增', 'Added'), after)
  return {
    what: 'added',
    clause: after.id,
    after,
    changes: [],
    mechanisms: [],
    ...(does.zh === '' ? named : frame('{0}{1}', '{0} {1}', named, does)),
  }
}

export const removed = (before: Clause): ClauseChange => ({
  what: 'removed',
  clause: before.id,
  before,
  changes: [],
  mechanisms: [],
  ...alone(say('删去', 'Removed'), before),
})

export const renumbered = (before: Clause, after: Clause): ClauseChange => ({
  what: 'renumbered',
  clause: after.id,
  before,
  after,
  changes: wording(before, after),
  mechanisms: [],
  ...frame(
    '{0}改为{1}，内容不变。',
    '{0} became {1}; what it says is the same.',
    clauseName(before),
    clauseName(after),
  ),
})

/** What differs in a clause that both versions have; nothing where nothing does. */
export const changed = (before: Clause, after: Clause, versions: Versions): ReadonlyArray<ClauseChange> => {
  const mechanisms = matched(before.does, after.does).map((slots) => mechanismChange(slots, after.id, versions))
  const changes = [...wording(before, after), ...order(before, after)]
  if (mechanisms.length === 0 && changes.length === 0) return []
  const text = join([...changes, ...mechanisms], '', ' ')
  return [
    {
      what: 'changed',
      clause: after.id,
      before,
      after,
      changes,
      mechanisms,
      ...frame('{0}有变：{1}', '{0} changed: {1}', clauseName(after), text),
    },
  ]
}

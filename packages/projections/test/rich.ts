import { type Clause, compile, type Mechanism, type Regulation, type Rules, rulesOf } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'

const named = (id: string) => ({ id, zh: id, en: id })
const clock = { kind: 'clock', startsOn: 'Received', responsible: 'handler' } as const

/** What the service centre's own regulation has no clause for: clocks that stand still, warn, open each other, are lifted. */
const mechanisms: ReadonlyArray<Mechanism> = [
  {
    ...clock,
    stopsOn: 'Replied:final',
    within: { n: 5, unit: 'workingDay' },
    suspendableFor: ['appraisal', 'inspection'],
    extension: { maxAdded: { n: 10, unit: 'workingDay' }, reason: 'required' },
    warnAt: [{ n: 2, unit: 'workingDay' }],
  },
  {
    ...clock,
    stopsOn: 'Investigated',
    within: { n: 16, unit: 'workingHour' },
    suspendableFor: ['appraisal'],
    warnAt: [{ n: 4, unit: 'workingHour' }],
  },
  { ...clock, startsOn: { clock: 'c01', is: 'breached' }, stopsOn: 'Revisited', within: { n: 3, unit: 'workingDay' } },
  { ...clock, startsOn: { clock: 'c03', is: 'breached' }, stopsOn: 'Resolved', within: { n: 1, unit: 'calendarDay' } },
  {
    ...clock,
    startsOn: { clock: 'c02', is: { share: 0.5 } },
    stopsOn: 'FollowedUp',
    within: { n: 2, unit: 'calendarDay' },
  },
  {
    ...clock,
    appliesWhen: { fact: 'class.gravity', is: 'major' },
    stopsOn: 'act:reported',
    within: { n: 1, unit: 'calendarDay' },
    warnAt: [{ n: 6, unit: 'hour' }],
  },
  { kind: 'waive', what: ['c02', 'c06'], when: { fact: 'class.gravity', is: 'minor' } },
  { kind: 'obligation', startsOn: 'Resolved', stopsOn: 'Revisited', before: ['Closed'], responsible: 'handler' },
  {
    kind: 'obligation',
    startsOn: 'Received',
    stopsOn: 'FollowedUp',
    repeat: { every: { n: 2, unit: 'workingDay' }, until: { anyOf: ['Replied:final', 'Closed'] } },
    responsible: 'handler',
    suspendableFor: ['appraisal'],
  },
  { kind: 'escalate', on: { clock: '*', is: 'breached' }, to: 'leader' },
]

const versioned = (version: string, leaveOut?: string): Regulation => ({
  id: 'rich-rules',
  version,
  effective: version === '1' ? { from: '2020-01-01' } : { from: '2099-01-01' },
  title: { zh: '试行办法', en: 'Rules for a test' },
  source: 'test',
  calendar: 'CN',
  roles: [named('handler'), named('leader')],
  kinds: [named('complaint')],
  channels: [named('written'), named('phone')],
  dimensions: { gravity: { ...named('gravity'), values: ['minor', 'general', 'major'].map(named) } },
  terminal: { anyOf: ['Closed'] },
  parameters: {},
  clauses: mechanisms.flatMap((mechanism, i): ReadonlyArray<Clause> => {
    const id = `c${String(i + 1).padStart(2, '0')}` as const
    const summary = { zh: `第${i + 1}条的内容`, en: `What article ${i + 1} says` }
    return id === leaveOut
      ? []
      : [{ id, ref: `第${i + 1}条`, summary, nature: 'clock', modality: 'must', does: [mechanism] }]
  }),
})

const compiled = [versioned('1'), versioned('2', 'c09')].map((regulation) => {
  const result = compile(regulation)
  if (E.isLeft(result)) throw new Error(JSON.stringify(result.left, undefined, 1))
  return result.right
})

/** Two versions: in the second a duty is gone. Complaints come under the first, and may migrate. */
export const richRules: Rules = rulesOf(compiled)

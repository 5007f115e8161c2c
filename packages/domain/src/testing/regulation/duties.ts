import fc from 'fast-check'
import type { Pattern, Selection } from '../../regulation/language/condition.js'
import type { Duty } from '../../regulation/language/duty.js'
import { condition, plain } from './condition.js'
import { state } from './facts.js'
import { length } from './head.js'
import { type Kinds, one } from './kind.js'
import { limit, started, trigger } from './limit.js'
import { target } from './target.js'

const qualified = (first: boolean) => ({
  modality: fc.constantFrom('must' as const, 'should' as const),
  per: fc.constantFrom('first' as const, 'each' as const, 'restart' as const),
  appliesWhen: condition(state),
  startsAt: fc.constant(['case.receivedAt' as const]),
  cancelsOn: fc.tuple(fc.constant<Selection>('Withdrawn')),
  outlivesWithdrawal: fc.constant(true as const),
  before: fc.tuple(fc.constantFrom<Selection>('terminal', 'Closed')),
  severity: fc.constantFrom('refuse' as const, 'warn' as const),
  repeat: fc.record({ every: length, until: fc.constant<Pattern>('terminal') }),
  counting: fc.record(
    {
      startDay: fc.constant('included' as const),
      roll: fc.constantFrom('next' as const, 'none' as const),
      endsAt: fc.constantFrom('24:00' as const, 'close' as const),
      schedule: fc.constant('office'),
    },
    { requiredKeys: [] },
  ),
  warnAt: fc.tuple(length),
  suspendableFor: fc.constant(['evidence']),
  extension: fc.record(
    {
      maxTotal: length,
      maxAdded: length,
      times: fc.integer({ min: 1, max: 3 }),
      reason: fc.constant('required' as const),
      approver: target,
      requires: fc.tuple(plain),
      ...(first ? {} : { with: fc.constant(['c01' as const]) }),
    },
    { requiredKeys: [] },
  ),
})

/** What opens a duty is not what closes it, so that each can be met and none is met at once. */
const ends: fc.Arbitrary<Pattern> = fc.oneof(
  fc.constantFrom<Pattern>('terminal', 'Closed', 'Returned:result', 'act:decision-issued'),
  fc.record({ anyOf: fc.constant(['Returned:result', 'act:decision-issued']) }),
)

const duty = (first: boolean): fc.Arbitrary<Duty> =>
  fc.record(
    { startsOn: first ? started : trigger, stopsOn: ends, responsible: target, ...qualified(first) },
    { requiredKeys: ['startsOn', 'stopsOn', 'responsible'] },
  )

/** Duties in time. The first clause leans on no other. */
export const duties = {
  clock: (index) =>
    one(
      fc
        .tuple(duty(index === 0), limit(index === 0))
        .map(([found, within]) => ({ ...found, kind: 'clock' as const, within })),
    ),
  obligation: (index) =>
    one(
      fc.tuple(duty(index === 0), fc.option(limit(index === 0), { nil: undefined })).map(([found, within]) => ({
        ...found,
        kind: 'obligation' as const,
        ...(within === undefined ? { before: ['terminal'] } : { within }),
      })),
    ),
} satisfies Kinds<'clock' | 'obligation'>

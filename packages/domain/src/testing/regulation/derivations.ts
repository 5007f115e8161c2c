import fc from 'fast-check'
import type { Mechanism } from '../../regulation/language/mechanism.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { atom, condition } from './condition.js'
import { early, state } from './facts.js'
import { param } from './head.js'
import { type Kinds, one } from './kind.js'

const constant = <const M extends Mechanism>(mechanism: M): fc.Arbitrary<Clause['does']> => fc.constant([mechanism])

/** Words, tables, applicability, numbers, hours. */
export const derivations = {
  term: () =>
    one(
      fc.record(
        {
          kind: fc.constant('term' as const),
          dim: fc.constant('topic'),
          value: fc.constantFrom('noise', 'water'),
          when: atom(early),
          order: fc.nat(9),
        },
        { requiredKeys: ['kind', 'dim', 'value'] },
      ),
    ),
  table: (index) =>
    constant({
      kind: 'table',
      id: `t${index}`,
      out: 'class.result',
      hit: 'first',
      on: ['Received'],
      rows: param('rows'),
    }).map((does) => [...does, { kind: 'derive', table: `t${index}`, otherwise: true, then: 'minor' }]),
  derive: (index) =>
    fc
      .record({ row: condition(state), because: fc.constantFrom('stated', 'shown'), highest: fc.boolean() })
      .map(({ row, because, highest }): Clause['does'] => [
        {
          kind: 'table',
          id: `t${index}`,
          out: 'class.result',
          on: ['Received', 'Classified:gravity'],
          ...(highest ? { hit: 'highest', order: ['minor', 'general', 'major'] } : { hit: 'first' }),
        },
        {
          kind: 'derive',
          table: `t${index}`,
          when: row,
          then: 'major',
          because,
        },
        {
          kind: 'derive',
          table: `t${index}`,
          otherwise: true,
          then: 'minor',
        },
      ]),
  scope: () =>
    one(
      fc.record(
        {
          kind: fc.constant('scope' as const),
          when: condition(early.slice(0, 3)),
          exclusive: fc.constant(true as const),
        },
        { requiredKeys: ['kind', 'when'] },
      ),
    ),
  effective: () => constant({ kind: 'effective', from: param('since'), at: 'Received', prefer: 'newest' }),
  sequence: () =>
    constant({
      kind: 'sequence',
      field: 'case.number',
      on: ['Record:number-allocated'],
      format: '{yyyy}-{seq:4}',
      resets: 'year',
      start: 1,
      gapless: true,
    }),
  invariant: () =>
    fc.constantFrom<Clause['does']>(
      [{ kind: 'invariant', is: 'append-only' }],
      [{ kind: 'invariant', is: 'gapless-sequence' }],
    ),
  schedule: (index) =>
    constant({
      kind: 'schedule',
      id: `hours${index}`,
      days: 'working-days',
      makeUpDays: 'closed',
      hours: param('open'),
    }),
} satisfies Kinds<'term' | 'table' | 'derive' | 'scope' | 'effective' | 'sequence' | 'invariant' | 'schedule'>

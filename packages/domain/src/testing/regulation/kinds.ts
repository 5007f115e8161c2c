import fc from 'fast-check'
import type { Mechanism } from '../../regulation/language/mechanism.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { decisions } from './decisions.js'
import { derivations } from './derivations.js'
import { duties } from './duties.js'
import { figures } from './figures.js'
import { type Kinds, type OneOf, one } from './kind.js'
import { works } from './works.js'

/** What a clause of each kind does. */
export const kinds: Kinds<Mechanism['kind']> = {
  ...decisions,
  ...derivations,
  ...works,
  ...duties,
  ...figures,
  assured: () =>
    one(
      fc.record({
        kind: fc.constant('assured' as const),
        by: fc.constantFrom<OneOf<'assured'>['by']>(['c01'], ['c02', 'clocks'], ['register'], ['obligations']),
      }),
    ),
  manual: () => fc.constant([{ kind: 'manual', why: 'manners leave no event' }]),
}

/** What the source of a clause of each kind would call it. */
export const natureOf: { readonly [K in Mechanism['kind']]: Clause['nature'] } = {
  guard: 'guard',
  fill: 'guard',
  waive: 'guard',
  relax: 'guard',
  define: 'guard',
  term: 'guard',
  table: 'guard',
  derive: 'guard',
  scope: 'guard',
  effective: 'guard',
  route: 'routing',
  escalate: 'escalation',
  confidential: 'confidentiality',
  retain: 'retention',
  clock: 'clock',
  obligation: 'obligation',
  record: 'record',
  indicator: 'assessment',
  scheme: 'assessment',
  report: 'report',
  sequence: 'guard',
  invariant: 'guard',
  schedule: 'organisational',
  assured: 'guard',
  manual: 'conduct',
}

import type { Condition } from '../../regulation/language/condition.js'
import type { Path } from '../../regulation/language/words.js'
import { param } from './head.js'

/** A fact with the comparisons that make sense of it. */
type Fact = readonly [path: Path, conditions: (path: Path) => ReadonlyArray<Condition>]

const word =
  (...values: ReadonlyArray<string>) =>
  (path: Path): ReadonlyArray<Condition> => [
    ...values.map((value): Condition => ({ fact: path, is: value })),
    { fact: path, in: values.slice(0, 2) },
    { fact: path, set: true },
  ]
const ranked =
  (...values: ReadonlyArray<string>) =>
  (path: Path): ReadonlyArray<Condition> => [
    ...word(...values)(path),
    ...values.slice(1).map((value): Condition => ({ fact: path, atLeast: value })),
    { fact: path, atMost: values[0] ?? '' },
  ]
const several =
  (...values: ReadonlyArray<string>) =>
  (path: Path): ReadonlyArray<Condition> => [
    ...values.map((value): Condition => ({ fact: path, has: value })),
    { fact: path, in: values },
  ]
const truth = (path: Path): ReadonlyArray<Condition> => [
  { fact: path, is: true },
  { fact: path, is: false },
]
const amount = (path: Path): ReadonlyArray<Condition> => [
  { fact: path, atLeast: 2 },
  { fact: path, atMost: param('twice') },
  { fact: path, set: false },
]
const moment = (path: Path): ReadonlyArray<Condition> => [
  { fact: path, within: { n: 2, unit: 'workingDay' } },
  { fact: path, within: param('days') },
  { fact: path, during: 'office' },
  { fact: path, set: true },
]
const text = (path: Path): ReadonlyArray<Condition> => [{ fact: path, set: true }, { present: [path] }]

const gravities = ranked('minor', 'general', 'major')

/** What can be read of a case that does not change with its classes. */
export const early: ReadonlyArray<Fact> = [
  ['case.kind', word('complaint', 'inquiry')],
  ['case.channel', word('phone', 'letter', 'web')],
  ['case.form', word('oral', 'written')],
  ['case.round', amount],
  ['case.objections', amount],
  ['case.receivedAt', moment],
  ['case.solvedAtOnce', truth],
  ['field.case.content', text],
  ['field.product.quantity', amount],
  ['last.Replied:final.at', moment],
  ['last.Proposed.amount', amount],
]

/** All that can be read of a case. */
export const state: ReadonlyArray<Fact> = [
  ...early,
  ['class.gravity', gravities],
  ['class.topic', several('noise', 'water', 'staff')],
  ['class.urgent', word('danger', 'facility')],
  ['class.founded', truth],
  ['flag.media', truth],
  ['flag.danger', truth],
]

/** Beside the case, what a command brings. */
export const commanded: ReadonlyArray<Fact> = [
  ...state,
  ['cmd.occurredAt', moment],
  ['actor.roles', several('desk', 'leader')],
  ['actor.authority.amount', amount],
]

/** Columns of rows. */
export const columns: ReadonlyArray<Fact> = [
  ['row.unit', text],
  ['row.ageDays', amount],
  ['row.reopenedCount', amount],
  ['row.extended', truth],
  ['row.resolvedAt', (path) => [{ fact: path, set: true }]],
]

/** Events with facts of their own that a selection may ask about. */
export const events: ReadonlyArray<readonly [event: string, facts: ReadonlyArray<Fact>]> = [
  ['Received', [['it.at', moment]]],
  [
    'Assigned',
    [
      ['it.round', amount],
      ['it.at', moment],
    ],
  ],
  ['Investigated', [['it.rootCause', text]]],
  ['Resolved', [['it.onSpot', truth]]],
  ['Revisited', [['it.reached', truth]]],
  ['Proposed', [['it.amount', amount]]],
  [
    'Replied:final',
    [
      ['it.form', word('oral', 'written')],
      ['it.delivered', truth],
    ],
  ],
  ['Replied:interim', [['it.nextPromisedAt', moment]]],
  ['Acknowledged:accepted', [['it.at', moment]]],
  ['Classified:gravity', [['it.class.gravity', gravities]]],
  [
    'act:contact-attempted',
    [
      ['it.reached', truth],
      ['it.convenient', truth],
    ],
  ],
  ['act:registered', [['it.actor.roles', several('desk', 'leader')]]],
]

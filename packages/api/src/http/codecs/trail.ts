/** The history of one complaint, as JSON. */

import { InstantString, oneOf, shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { Day } from './day.js'
import { nullable } from './nullable.js'
import { instant, text } from './scalars.js'

const clause = { regulation: t.string, clause: t.string, ref: t.string }

const ClauseCited = shape(
  'ClauseCited',
  {
    effect: oneOf('ClauseEffect', [
      'cause',
      'warning',
      'filled',
      'routed',
      'override',
      'relaxed',
      'waived',
      'set',
    ] as const),
    ...clause,
  },
  { field: t.string, step: t.string, to: t.array(t.string), role: t.string },
)

const clockEffects = [
  'opened',
  'discharged',
  'cancelled',
  'overtaken',
  'applicable',
  'inapplicable',
  'undecided',
  'moved',
  'replaced',
  'suspended',
  'resumed',
  'prolonged',
  'lifted',
] as const

export const ClockMoved = shape(
  'ClockMoved',
  {
    effect: oneOf('ClockEffect', clockEffects),
    clock: t.string,
    ...clause,
    summary: BilingualText,
    dueDay: nullable(Day),
  },
  {},
)

export const TrailEntry = shape(
  'TrailEntry',
  {
    revision: t.number,
    position: t.string,
    event: t.string,
    type: t.string,
    variant: text,
    title: BilingualText,
    occurredAt: InstantString,
    recordedAt: InstantString,
    backdated: t.boolean,
    actor: shape('ActorSeen', { id: t.string, unit: text }, {}),
    command: t.string,
    changes: t.array(shape('FactChanged', { path: t.string }, { from: t.unknown, to: t.unknown })),
    clauses: t.array(ClauseCited),
    clocks: t.array(ClockMoved),
  },
  {},
)

const LeftOut = shape(
  'EventLeftOut',
  {
    revision: t.number,
    position: t.string,
    type: t.string,
    decidedBy: t.string,
    reason: t.string,
    decidedAt: t.string,
  },
  {},
)

export const TrailCodec = shape(
  'Trail',
  {
    complaint: t.string,
    asOf: instant,
    asOfRecorded: instant,
    entries: t.array(TrailEntry),
    leftOut: t.array(LeftOut),
    next: text,
  },
  {},
)

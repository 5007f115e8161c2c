/** The clocks of one complaint, its state at a past moment, and what changed between two, as JSON. */

import { shape } from '@redress/domain'
import * as t from 'io-ts'
import { clock } from './clock.js'
import { RegisterRow } from './register.js'
import { instant, text } from './scalars.js'
import { ClockMoved, TrailEntry } from './trail.js'

export const CaseClocksCodec = shape(
  'CaseClocks',
  { complaint: t.string, asOf: instant, clocks: t.array(shape('CaseClock', clock, {})), next: text },
  {},
)

const moment = { complaint: t.string, by: t.string }

export const PastCodec = shape(
  'Past',
  {
    ...moment,
    at: instant,
    events: t.number,
    row: RegisterRow,
    clocks: t.array(
      shape(
        'PastClock',
        {
          id: t.string,
          regulation: t.string,
          version: t.string,
          clause: t.string,
          ref: t.string,
          state: t.string,
          startedAt: instant,
          dueAt: instant,
          endedAt: instant,
        },
        {},
      ),
    ),
    holders: t.array(shape('PastHolder', { unit: text, person: text, from: instant, to: instant }, {})),
  },
  {},
)

export const DiffCodec = shape(
  'Diff',
  {
    ...moment,
    from: instant,
    to: instant,
    facts: t.array(shape('FactDiff', { path: t.string }, { from: t.unknown, to: t.unknown })),
    clocks: t.array(ClockMoved),
    states: t.array(shape('StateDiff', { clock: t.string }, { from: t.string, to: t.string })),
    events: t.array(TrailEntry),
    clauses: t.array(shape('ClauseInvolved', { regulation: t.string, clause: t.string }, {})),
  },
  {},
)

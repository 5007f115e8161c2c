/** Why each deadline falls where it falls, as JSON. */

import { InstantString, shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { clock } from './clock.js'
import { Day } from './day.js'
import { nullable } from './nullable.js'
import { instant, text } from './scalars.js'

const Cited = shape('EventCited', { event: t.string, type: t.string, occurredAt: InstantString }, {})

const Stretch = shape(
  'Suspension',
  {
    reasons: t.array(t.string),
    from: InstantString,
    to: instant,
    begunBy: nullable(Cited),
    endedBy: nullable(Cited),
    lost: nullable(shape('Lost', { n: t.number, unit: t.string }, {})),
    dueDay: nullable(Day),
  },
  {},
)

const Prolonged = shape(
  'Prolongation',
  {
    at: InstantString,
    by: t.string,
    roles: t.array(t.string),
    reason: text,
    grantedBy: nullable(Cited),
    dueDay: nullable(Day),
  },
  {},
)

export const ExplainedCodec = shape(
  'Explained',
  {
    complaint: t.string,
    asOf: InstantString,
    status: t.string,
    regulations: t.array(shape('Pinned', { id: t.string, version: t.string, title: BilingualText }, {})),
    clocks: t.array(
      shape(
        'ClockExplained',
        {
          ...clock,
          applies: t.union([t.boolean, t.literal('unknown')]),
          knownAt: instant,
          breachedAtBirth: t.boolean,
          responsible: t.string,
          startedBy: Cited,
          endedBy: nullable(Cited),
          overtakenBy: nullable(Cited),
          warnAt: instant,
          originalDueDay: nullable(Day),
          suspensions: t.array(Stretch),
          prolongations: t.array(Prolonged),
          link: nullable(t.number),
          holders: t.array(shape('Holder', { unit: text, person: text, from: InstantString, to: InstantString }, {})),
          days: t.array(
            shape(
              'DayCounted',
              { day: Day, counted: t.boolean, why: t.string, certain: t.boolean },
              { ordinal: t.number, name: BilingualText, notice: t.string },
            ),
          ),
          text: BilingualText,
        },
        {},
      ),
    ),
  },
  {},
)

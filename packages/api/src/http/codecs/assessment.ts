/** The assessment, as JSON. */

import { InstantString, oneOf, shape } from '@redress/domain'
import * as t from 'io-ts'
import { nullable } from './nullable.js'
import { text } from './scalars.js'

const Share = shape('Share', { numerator: t.number, denominator: t.number, value: nullable(t.number) }, {})

const tally = { met: t.number, breached: t.number, undecided: t.number, open: t.number, cancelled: t.number }

const Tally = shape('Tally', tally, {})

const ClauseTally = shape(
  'ClauseTally',
  { regulation: t.string, clause: t.string, ref: t.string, modality: t.string, ...tally, onTime: Share },
  {},
)

const AssessmentRow = shape(
  'AssessmentRow',
  {
    who: text,
    received: t.number,
    answered: t.number,
    reopened: t.number,
    handovers: t.number,
    revisited: t.number,
    workdaysToAnswer: shape('Sum', { sum: t.number, count: t.number }, {}),
    must: Tally,
    should: Tally,
    may: Tally,
    onTime: Share,
    clauses: t.array(ClauseTally),
  },
  {},
)

export const AssessmentCodec = shape(
  'Assessment',
  {
    by: oneOf('By', ['unit', 'agent'] as const),
    period: t.string,
    asOf: InstantString,
    rows: t.array(AssessmentRow),
    next: text,
  },
  {},
)

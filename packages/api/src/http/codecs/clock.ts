/** The members of a clock and the counts by state: the board and the explanation share them. */

import { clockStates, InstantString, oneOf, shape } from '@redress/domain'
import * as t from 'io-ts'
import { BilingualText } from './bilingual.js'
import { Day } from './day.js'
import { nullable } from './nullable.js'
import { instant, text } from './scalars.js'

const State = oneOf('ClockState', clockStates)

export const Counts = t.record(t.string, t.number, 'StateCounts')

export const clock = {
  id: t.string,
  complaint: t.string,
  regulation: t.string,
  version: t.string,
  clause: t.string,
  ref: t.string,
  summary: BilingualText,
  kind: oneOf('ClockKind', ['clock', 'obligation'] as const),
  modality: oneOf('Modality', ['must', 'should', 'may'] as const),
  state: State,
  startedAt: InstantString,
  dueAt: instant,
  dueDay: nullable(Day),
  endedAt: instant,
  workdaysLate: nullable(t.number),
  provisional: t.boolean,
  owedBy: text,
  suspended: nullable(shape('ClockSuspended', { since: InstantString, reasons: t.array(t.string) }, {})),
  prolonged: nullable(shape('ClockProlonged', { at: InstantString, by: t.string }, {})),
  openedBy: nullable(shape('ClockOpener', { clock: t.string, clause: t.string, ref: t.string }, {})),
  liftedBy: nullable(shape('ClauseOf', { clause: t.string, ref: t.string }, {})),
  unit: text,
  handler: text,
  notices: t.array(t.string),
}

import { type EpochMs, type Explanation, explainText } from '@redress/holidays'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import type { Clock, ClockState } from './clock.js'
import type { Dossier } from './dossier.js'
import { workdaysLate } from './late.js'
import { stateAt } from './state-at.js'
import { stateWords } from './words.js'

/** An event as an answer cites it. */
export interface CitedEvent {
  readonly id: string
  readonly type: string
  readonly occurredAt: string
  readonly revision: number
}

/** Why a clock stands as it does: the events, every day counted and skipped, and by how many working days it is off. */
export interface ClockExplanation {
  readonly clock: Clock
  readonly state: ClockState
  readonly startedBy?: CitedEvent
  readonly endedBy?: CitedEvent
  /** Working days from the due day to the day it ended, or to now while it is open: positive is late. */
  readonly workdaysLate?: number
  /** The days of the limit; absent where it has no due time. */
  readonly reckoning?: Explanation
  readonly text: Bilingual
}

const cite = (complaint: Complaint, id: string | undefined): CitedEvent | undefined => {
  for (let h = complaint.history; id !== undefined && h !== undefined; h = h.earlier)
    if (h.event.id === id) return { id, type: nameOf(h.event), occurredAt: h.event.occurredAt, revision: h.length - 1 }
  return undefined
}

/** Type with its variant, as clauses write it: `Replied:final`. */
export const nameOf = (event: ComplaintEvent): string => {
  switch (event.type) {
    case 'ActRecorded':
      return `act:${event.data.act}`
    case 'Replied':
      return `Replied:${event.data.stage}`
    case 'Acknowledged':
      return `Acknowledged:${event.data.what}`
    case 'Returned':
      return `Returned:${event.data.what}`
    case 'FollowedUp':
      return `FollowedUp:${event.data.purpose}`
    case 'Escalated':
      return `Escalated:${event.data.level}`
    case 'Linked':
      return `Linked:${event.data.relation}`
    default:
      return event.type
  }
}

/** A summary without its full stop, so that a sentence can go on. */
const unended = (text: string): string => text.replace(/[。.]$/, '')

/** A breach that was seen stays, although what met the duty in time was recorded since. */
const metRecordedLate = ({ ending, endedMs, due, overtakenMs }: Clock, state: ClockState): boolean =>
  state === 'breached' &&
  ending === 'discharged' &&
  overtakenMs === undefined &&
  due !== undefined &&
  endedMs !== undefined &&
  endedMs <= due.ms

const sentence = (
  clock: Clock,
  state: ClockState,
  late: number | undefined,
  reckoning: Explanation | undefined,
): Bilingual => {
  const overdue = (state === 'breached' || state === 'undecided') && late !== undefined && late > 0
  const beside = metRecordedLate(clock, state)
  const lateZh = overdue ? `，超期 ${late} 个工作日` : beside ? '（已按时履行，补录在后）' : ''
  const lateEn = overdue ? `, ${late} working day(s) late` : beside ? ' (met, recorded late)' : ''
  const dueZh = clock.due === undefined ? '无期限' : `截止 ${clock.due.day}`
  const dueEn = clock.due === undefined ? 'no due time' : `due ${clock.due.day}`
  const days =
    reckoning === undefined
      ? { zh: '', en: '' }
      : { zh: explainText(reckoning, 'zh').join(''), en: explainText(reckoning, 'en').join(' ') }
  return {
    zh: `${clock.ref}：${unended(clock.summary.zh)}。${dueZh}，${stateWords[state].zh}${lateZh}。${days.zh}`,
    en: `${clock.ref}: ${unended(clock.summary.en)}; ${dueEn}, ${state}${lateEn}. ${days.en}`.trimEnd(),
  }
}

/** Explains one clock of a dossier at a moment: data first, and the same as a Chinese and an English sentence. */
export const explainClock =
  (rules: Rules) =>
  (dossier: Dossier, clock: Clock, now: EpochMs): ClockExplanation => {
    const calendar = rules.regulations.get(`${clock.regulation}@${clock.version}`)?.calendar
    const { due } = clock
    const state = stateAt(clock, now)
    const explained =
      due === undefined || calendar === undefined ? undefined : calendar.explain(due.from, due.length, due.counting)
    const reckoning = explained?._tag === 'Right' ? explained.right : undefined
    const late = due === undefined || calendar === undefined ? undefined : workdaysLate(calendar, clock, now)
    const startedBy = cite(dossier.complaint, clock.startedBy)
    const endedBy = cite(dossier.complaint, clock.endedBy)
    return {
      clock,
      state,
      ...(startedBy === undefined ? {} : { startedBy }),
      ...(endedBy === undefined ? {} : { endedBy }),
      ...(late === undefined ? {} : { workdaysLate: late }),
      ...(reckoning === undefined ? {} : { reckoning }),
      text: sentence(clock, state, late, reckoning),
    }
  }

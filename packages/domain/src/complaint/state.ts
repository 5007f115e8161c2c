import type { Instant } from '@redress/holidays'
import type { History as AnyHistory, Stream } from '../aggregate/stream.js'
import type { ComplaintEvent } from './event.js'
import type { Recipient } from './party.js'

export { eventsOf, revisionOf } from '../aggregate/stream.js'

/** The events of a complaint, newest first. */
export type History = AnyHistory<ComplaintEvent>

export type Status = 'unknown' | 'open' | 'resolved' | 'replied' | 'closed' | 'withdrawn'

/** What the events of one stream say about the case. Derived, never entered; every key is always there, so that a step is cheap. */
export interface Complaint extends Stream<ComplaintEvent> {
  readonly aggregate: 'complaint'
  readonly status: Status
  readonly kind: string | undefined
  readonly channel: string | undefined
  readonly form: string | undefined
  readonly place: string | undefined
  readonly number: string | undefined
  readonly subject: { readonly kind?: string; readonly id?: string } | undefined
  readonly complainant: { readonly id?: string; readonly kind?: string; readonly asksSecrecy?: boolean } | undefined
  readonly respondent: { readonly kind?: string; readonly unit?: string; readonly person?: string } | undefined
  readonly receivedAt: Instant | undefined
  readonly intakeUnit: string | undefined
  /** Unit and person that have the case now; who received it, until the owner changes. */
  readonly unit: string | undefined
  readonly handler: string | undefined
  readonly owner: string | undefined
  readonly objections: number
  readonly solvedAtOnce: boolean
  readonly satisfaction: string | undefined
  readonly accepted: boolean | undefined
  readonly understanding: boolean | undefined
  readonly outcome: string | undefined
  /** The key of its personal data was destroyed. */
  readonly erased: boolean
  /** Last recipient of each open assignment, by assignment id. */
  readonly assignments: { readonly [assignment: string]: Recipient }
}

/** Every key stands here, in one literal: a state that has them all from the start is copied ten times faster. */
const UNKNOWN: Complaint = {
  aggregate: 'complaint',
  id: '',
  history: undefined,
  newest: {},
  regulations: [],
  round: 1,
  classes: {},
  classified: false,
  flags: {},
  fields: {},
  notGiven: {},
  annulled: new Set(),
  known: {},
  holding: undefined,
  latestMs: undefined,
  status: 'unknown',
  kind: undefined,
  channel: undefined,
  form: undefined,
  place: undefined,
  number: undefined,
  subject: undefined,
  complainant: undefined,
  respondent: undefined,
  receivedAt: undefined,
  intakeUnit: undefined,
  unit: undefined,
  handler: undefined,
  owner: undefined,
  objections: 0,
  solvedAtOnce: false,
  satisfaction: undefined,
  accepted: undefined,
  understanding: undefined,
  outcome: undefined,
  erased: false,
  assignments: {},
}

/** A complaint of which nothing is known yet. */
export const initial = (id: string): Complaint => ({ ...UNKNOWN, id })

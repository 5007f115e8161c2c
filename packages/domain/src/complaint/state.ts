import type { EpochMs, Instant } from '@redress/holidays'
import type { Value } from '../codec/words.js'
import type { ComplaintEvent } from './event.js'
import type { Recipient, RegulationPin } from './party.js'

/** The events so far, newest first; a shared tail, so that adding one costs the same however long it is. */
export interface History {
  readonly event: ComplaintEvent
  readonly earlier: History | undefined
  /** Number of events up to and including this one. */
  readonly length: number
  /** Round of the case after it. */
  readonly round: number
}

export type Status = 'unknown' | 'open' | 'resolved' | 'replied' | 'closed' | 'withdrawn'

/** What the events of one stream say about the case. Derived, never entered; every key is always there, so that a step is cheap. */
export interface Complaint {
  readonly id: string
  readonly status: Status
  readonly history: History | undefined
  readonly regulations: ReadonlyArray<RegulationPin>
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
  readonly round: number
  readonly objections: number
  readonly solvedAtOnce: boolean
  readonly satisfaction: string | undefined
  readonly accepted: boolean | undefined
  readonly understanding: boolean | undefined
  readonly outcome: string | undefined
  /** Dimensions set so far, and whether any `Classified` came: then optional ones count as `none`. */
  readonly classes: { readonly [dimension: string]: Value }
  readonly classified: boolean
  readonly flags: { readonly [flag: string]: boolean }
  readonly fields: { readonly [field: string]: Value }
  readonly notGiven: { readonly [path: string]: string }
  /** Ids of events that a `Corrected`, itself not annulled, has annulled. */
  readonly annulled: ReadonlySet<string>
  /** Last recipient of each open assignment, by assignment id. */
  readonly assignments: { readonly [assignment: string]: Recipient }
  /** Latest world time of any event so far. */
  readonly latestMs: EpochMs | undefined
}

const NONE: ReadonlySet<string> = new Set()

/** A complaint of which nothing is known yet. */
export const initial = (id: string): Complaint => ({
  id,
  status: 'unknown',
  history: undefined,
  regulations: [],
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
  round: 1,
  objections: 0,
  solvedAtOnce: false,
  satisfaction: undefined,
  accepted: undefined,
  understanding: undefined,
  outcome: undefined,
  classes: {},
  classified: false,
  flags: {},
  fields: {},
  notGiven: {},
  annulled: NONE,
  assignments: {},
  latestMs: undefined,
})

/** Number of events so far. */
export const revisionOf = (complaint: Complaint): number => complaint.history?.length ?? 0

/** The events, oldest first. */
export const eventsOf = (complaint: Complaint): ReadonlyArray<ComplaintEvent> => {
  const events: ComplaintEvent[] = []
  for (let at = complaint.history; at !== undefined; at = at.earlier) events.push(at.event)
  return events.reverse()
}

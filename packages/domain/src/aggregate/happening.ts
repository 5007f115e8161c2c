import type { Instant } from '@redress/holidays'
import type { Evidence } from '../complaint/evidence.js'
import type { Actor } from '../complaint/party.js'

/** Whose history a stream is. The institution is the root unit. */
export const aggregates = ['complaint', 'agent', 'unit', 'call', 'registry'] as const
export type Aggregate = (typeof aggregates)[number]

/**
 * One thing that happened, whatever it happened to: what, when in the world, by whom, under which rules. Where it stands
 * in the log (position, revision, recording time) is the store's to say.
 */
export interface Happening {
  /** UUIDv5 of the command's id and the event's index: deciding the same command again yields the same ids. */
  readonly id: string
  readonly type: string
  readonly schema: number
  readonly occurredAt: Instant
  readonly actor: Actor
  /** Id of the command that led to it. */
  readonly command: string
  readonly correlationId: string
  readonly causationId: string
  readonly data: object
  readonly evidence: Evidence
}

/** What somebody wants to record, whatever about. */
export interface Intent {
  readonly id: string
  readonly command: string
  readonly occurredAt: Instant
  readonly actor: Actor
  readonly correlationId?: string
  readonly causationId?: string
  readonly data: object
  /** What the outside answered when the command was sent; never taken from whoever sends it. */
  readonly supplied?: Supplied
}

/**
 * Answers of the outside world to what the regulations ask beyond the stream itself. Given with a command, pinned in the
 * evidence of its events: a replay asks nobody again.
 */
export interface Supplied {
  /** Facts by path, e.g. `lookup.openCasesOfActor`, `case.respondent.unit.membership`. */
  readonly facts?: { readonly [path: string]: unknown }
  /** Events of all streams that are equal in some facts, this one included; by those paths, joined by `+`. */
  readonly related?: { readonly [relation: string]: ReadonlyArray<Happening> }
  /** Version of the directory that answered. */
  readonly organisation?: string
  /** Position of the log up to which the answers were read. */
  readonly position?: string
}

/** Is it about the record, and nothing that happened: no time passes by it, and no clause sees it. */
export const isOfRecord = ({ type }: Pick<Happening, 'type'>): boolean => type === 'Erased'

/** A view of any event's data by key, for interpreters that follow paths. */
export const dataOf = (event: Pick<Happening, 'data'>): { readonly [key: string]: unknown } =>
  event.data as { readonly [key: string]: unknown }

/** What events are told apart by: the type, or the act of an `ActRecorded` as `act:<term>`. */
export const kindOf = (event: Pick<Happening, 'type' | 'data'>): string =>
  event.type === 'ActRecorded' ? `act:${(event.data as { readonly act: string }).act}` : event.type

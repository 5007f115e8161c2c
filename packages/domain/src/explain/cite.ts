import type { Instant } from '@redress/holidays'
import type { History, Stream } from '../aggregate/stream.js'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { eventName } from '../regulation/describe/event.js'
import { bare, say } from '../regulation/describe/phrase.js'
import type { Clause, Regulation } from '../regulation/language/regulation.js'
import type { Cited } from '../regulation/mechanism/cited.js'
import { minute } from './sentence.js'

/** An event as an answer cites it. */
export interface CitedEvent {
  readonly id: string
  readonly type: string
  readonly occurredAt: string
  readonly revision: number
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

/** An event of a history, cited. */
export const cited = ({ event, length }: History): CitedEvent => ({
  id: event.id,
  // The interpreters read any stream; what is cited here are events of complaints.
  type: nameOf(event as ComplaintEvent),
  occurredAt: event.occurredAt,
  revision: length - 1,
})

/** The event of that id, where the case has it. */
export const citeEvent = ({ history }: Pick<Stream, 'history'>, id: string | undefined): CitedEvent | undefined => {
  for (let h = history; id !== undefined && h !== undefined; h = h.earlier) if (h.event.id === id) return cited(h)
  return undefined
}

/** An event that is about to enter a history, cited. */
export const citeNext = (event: ComplaintEvent, { history }: Pick<Stream, 'history'>): CitedEvent =>
  citeEvent({ history }, event.id) ?? {
    id: event.id,
    type: nameOf(event),
    occurredAt: event.occurredAt,
    revision: history?.length ?? 0,
  }

/** An event in words, with all that finds it again: name, type, moment, id. */
export const eventText = ({ id, type, occurredAt }: CitedEvent, words?: Regulation): Bilingual => {
  const name = words === undefined ? bare(type) : eventName(type, words)
  const at = minute(occurredAt as Instant)
  return say(`“${name.zh}”（${type}，${at}，事件 ${id}）`, `${name.en} (${type}, ${at}, event ${id})`)
}

/** A clause and the regulation that it is of, compiled. */
export interface Source {
  readonly regulation: CompiledRegulation
  readonly clause: Clause
}

/** The clause that some evidence names, among the regulations of a case. */
export const sourceOf = (
  regulations: ReadonlyArray<CompiledRegulation>,
  { regulation: id, clause: ref }: { readonly regulation: string; readonly clause: string },
): Source | undefined => {
  const regulation = regulations.find((one) => one.id === id)
  const clause = regulation?.source.clauses.find((one) => one.id === ref)
  return regulation === undefined || clause === undefined ? undefined : { regulation, clause }
}

/** The clause as an answer names it. */
export const citedClause = ({ regulation: { id, version }, clause }: Source): Cited => ({
  regulation: id,
  version,
  clause: clause.id,
  ref: clause.ref,
  summary: clause.summary,
  modality: clause.modality,
})

/** The mechanism that an id of a compiled part names: `<regulation>/<clause>#<number>`. */
export const numberOf = (id: string): string => id.slice(id.indexOf('#') + 1)

/** What some evidence names, though the rules that were loaded do not have it any more. */
const strange = ({ regulation, clause }: { readonly regulation: string; readonly clause: string }): Cited => ({
  regulation,
  version: '',
  clause,
  ref: clause,
  summary: say('该条款所属制度未加载', 'the regulation of this clause is not loaded'),
  modality: 'must',
})

/** The clause that some evidence names, for an answer. */
export const clauseCited = (
  regulations: ReadonlyArray<CompiledRegulation>,
  citation: { readonly regulation: string; readonly clause: string },
): Cited => {
  const source = sourceOf(regulations, citation)
  return source === undefined ? strange(citation) : citedClause(source)
}

import type { Value } from '../codec/words.js'
import type { ComplaintEvent, EventOf, EventType } from './event.js'
import type { Complaint } from './state.js'

/** Facts that any event may carry. */
interface Carried {
  readonly class?: { readonly [dimension: string]: Value }
  readonly flag?: { readonly [flag: string]: boolean }
  readonly field?: { readonly [field: string]: Value }
  readonly notGiven?: { readonly [path: string]: string }
}

/** The next state while it is being made: nobody else has seen it yet. */
export type Draft = { -readonly [K in keyof Complaint]: Complaint[K] }
type Fold<T extends EventType> = (draft: Draft, event: EventOf<T>) => void

const merged = <V>(old: { readonly [key: string]: V }, more: { readonly [key: string]: V } | undefined) =>
  more === undefined ? old : { ...old, ...more }

/** What belongs to one round is forgotten when the next begins. */
const beginRound = (draft: Draft, round: number): void => {
  draft.round = round
  draft.status = 'open'
  draft.satisfaction = undefined
  draft.accepted = undefined
  draft.understanding = undefined
}

const received: Fold<'Received'> = (draft, { data, actor, occurredAt }) => {
  draft.kind = data.kind
  draft.channel = data.channel
  draft.form = data.form
  draft.place = data.place
  draft.number = data.number ?? draft.number
  draft.subject = data.subject
  draft.complainant = data.complainant
  draft.respondent = data.respondent
  draft.status = 'open'
  draft.regulations = data.regulations ?? []
  draft.receivedAt = draft.receivedAt ?? occurredAt
  draft.owner = actor.id
  draft.handler = actor.id
  draft.intakeUnit = actor.unit
  draft.unit = actor.unit
}

const assigned: Fold<'Assigned'> = (draft, { data }) => {
  draft.unit = data.to.unit ?? draft.unit
  draft.handler = data.to.person
  if (data.assignment !== undefined) draft.assignments = { ...draft.assignments, [data.assignment]: data.to }
  if ((data.round ?? 1) > draft.round) beginRound(draft, data.round ?? 1)
}

const text = (value: Value | undefined): string | undefined => (typeof value === 'string' ? value : undefined)
const truth = (value: Value | undefined): boolean | undefined => (typeof value === 'boolean' ? value : undefined)

type Details = { readonly [detail: string]: Value }

const satisfied = (draft: Draft, details: Details): void => {
  draft.satisfaction = text(details['level']) ?? draft.satisfaction
  draft.accepted = truth(details['accepted']) ?? draft.accepted
  draft.understanding = truth(details['understanding']) ?? draft.understanding
  for (const key of ['result', 'attitude', 'opinion']) {
    const value = details[key]
    if (value !== undefined) draft.fields = { ...draft.fields, [`satisfaction.${key}`]: value }
  }
}

/** Facts that acts set, as the act vocabulary says. */
const acted: Fold<'ActRecorded'> = (draft, { data }) => {
  const details: Details = data.details ?? {}
  switch (data.act) {
    case 'complainant-answered':
      if (details['answer'] === 'objects') draft.objections += 1
      break
    case 'owner-changed':
      draft.owner = text(details['to']) ?? draft.owner
      break
    case 'number-allocated':
      draft.number = text(details['number']) ?? draft.number
      break
    case 'loss-assessed':
      if (details['amount'] !== undefined) draft.fields = { ...draft.fields, 'incident.lossAmount': details['amount'] }
      break
    case 'satisfaction-recorded':
      satisfied(draft, details)
      break
    default:
      break
  }
}

const classified: Fold<'Classified'> = (draft, { data }) => {
  draft.classified = true
  draft.kind = data.kind ?? text(data.class?.['kind']) ?? draft.kind
  const validity = data.class?.['validity']
  if (data.stage === 'preliminary' && validity !== undefined)
    draft.classes = { ...draft.classes, 'validity.preliminary': validity }
}

/** What each type of event changes; one that is not here changes nothing but the history. */
const folds: { readonly [T in EventType]?: Fold<T> } = {
  Received: received,
  Classified: classified,
  Assigned: assigned,
  ActRecorded: acted,
  Resolved: (draft, { data }) => {
    draft.status = 'resolved'
    draft.solvedAtOnce ||= data.onSpot ?? false
  },
  Replied: (draft, { data }) => {
    if (data.stage === 'final') draft.status = 'replied'
  },
  Reopened: (draft) => beginRound(draft, draft.round + 1),
  Withdrawn: (draft) => {
    draft.status = 'withdrawn'
  },
  Closed: (draft, { data }) => {
    draft.status = 'closed'
    draft.outcome = data.outcome ?? draft.outcome
  },
}

/** Facts that the clause of a guard sets when somebody passes it by: a flag, or how the case came out. */
const passedBy = (draft: Draft, { evidence }: ComplaintEvent): void => {
  for (const { sets } of evidence.overrides ?? [])
    for (const [path, value] of Object.entries(sets ?? {}))
      if (path === 'case.outcome') draft.outcome = text(value) ?? draft.outcome
      else if (path.startsWith('flag.')) draft.flags = { ...draft.flags, [path.slice(5)]: value === true }
}

/** What an event says of the case. */
export const tell = (draft: Draft, event: ComplaintEvent): void => {
  const data = event.data as Carried
  // What is only proposed is not yet so.
  if (event.type !== 'Proposed') draft.classes = merged(draft.classes, data.class)
  draft.flags = merged(draft.flags, data.flag)
  draft.fields = merged(draft.fields, data.field)
  draft.notGiven = merged(draft.notGiven, data.notGiven)
  folds[event.type]?.(draft, event as never)
  passedBy(draft, event)
}

import type { Draft as Mutable } from '../aggregate/enter.js'
import type { Value } from '../codec/words.js'
import type { ComplaintEvent, EventOf, EventType } from './event.js'
import type { Complaint } from './state.js'

type Draft = Mutable<Complaint>
type Fold<T extends EventType> = (draft: Draft, event: EventOf<T>) => void

/** How far a case has come. What is over stays over until it is reopened or dispatched in another round, whatever is entered after it. */
const reach = (draft: Draft, status: 'resolved' | 'replied'): void => {
  if (draft.status !== 'closed' && draft.status !== 'withdrawn') draft.status = status
}

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
  // That nobody said an optional thing follows from what a person set, not from a decision table.
  if (data.derived !== true) draft.classified = true
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
    reach(draft, 'resolved')
    draft.solvedAtOnce ||= data.onSpot ?? false
  },
  Replied: (draft, { data }) => {
    if (data.stage === 'final') reach(draft, 'replied')
  },
  Reopened: (draft) => beginRound(draft, draft.round + 1),
  Withdrawn: (draft) => {
    draft.status = 'withdrawn'
  },
  Migrated: (draft, { data }) => {
    draft.regulations = data.to
  },
  Erased: (draft) => {
    draft.erased = true
  },
  Closed: (draft, { data }) => {
    draft.status = 'closed'
    draft.outcome = data.outcome ?? draft.outcome
  },
}

/** Facts of the case that have a place of their own in the state. */
export const places: { readonly [path: string]: (draft: Draft, value: Value) => void } = {
  'case.kind': (draft, value) => {
    draft.kind = text(value) ?? draft.kind
  },
  'case.outcome': (draft, value) => {
    draft.outcome = text(value) ?? draft.outcome
  },
  'case.satisfaction': (draft, value) => {
    draft.satisfaction = text(value) ?? draft.satisfaction
  },
  'case.number': (draft, value) => {
    draft.number = text(value) ?? draft.number
  },
}

/** What an event says of the case. */
export const tell = (draft: Draft, event: ComplaintEvent): void => folds[event.type]?.(draft, event as never)

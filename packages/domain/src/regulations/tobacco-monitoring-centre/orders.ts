import type { Condition, NarrowSelection } from '../../regulation/language/condition.js'
import type { ClockMechanism, Extension, ObligationMechanism, Trigger } from '../../regulation/language/duty.js'

/** Not handed on inside a unit. */
const fromTheCentre: Condition = {
  not: {
    any: [
      { fact: 'it.actor.roles', has: 'first-responsible' },
      { fact: 'it.actor.roles', has: 'county' },
      { fact: 'it.actor.roles', has: 'city-dept' },
    ],
  },
}

/** Whether an order counts from its receipt or its dispatch. */
export const fromDispatch = {
  id: 'A117',
  taken: {
    zh: '自确认收单起算；迟迟不确认的，自派单起算。',
    en: 'From the confirmed receipt, or from the dispatch where nobody confirms it in time.',
  },
  other: { zh: '一派出即起算。', en: 'From the dispatch.' },
} as const

/** The dispatch itself, which the other reading of A117 counts from; what a unit hands on inside is none. */
export const dispatched = {
  event: 'Assigned',
  to: ['first-responsible', 'county', 'city-dept'],
  where: fromTheCentre,
} satisfies NarrowSelection

/** An order counts from its confirmed receipt; one that nobody confirms in time, from its dispatch (A117). */
export const orderReceived = {
  anyOf: ['Acknowledged:dispatch', { clock: 'c20', is: 'breached' }],
} satisfies Trigger

/** The result of a complaint is back. */
export const complaintReturned = {
  kind: 'clock',
  startsOn: orderReceived,
  stopsOn: 'Returned:result',
  within: { n: 2, unit: 'workingDay' },
  appliesWhen: { fact: 'case.kind', is: 'complaint' },
  responsible: 'first-responsible',
  per: 'first',
  key: 'assignment',
} satisfies ClockMechanism

/** Seven working days in all from the order (A114), by the leader in charge (A116). */
export const granted = {
  maxTotal: { n: 7, unit: 'workingDay' },
  reason: 'required',
  approver: 'deputy-manager',
} satisfies Extension

/** Whether the seven days hold the first two. */
export const sevenInAll = {
  id: 'A114',
  taken: {
    zh: '七个工作日是连同原来两日的总数，自收单起算。',
    en: 'Seven working days in all, counted from the order.',
  },
  other: {
    zh: '在原来的两个工作日之外，再加至多七个工作日。',
    en: 'Up to seven working days on top of the two.',
  },
} as const

/** Seven on top of two. */
export const grantedOnTop = {
  maxTotal: { n: 9, unit: 'workingDay' },
  reason: 'required',
  approver: 'deputy-manager',
} satisfies Extension

/** Whether anybody grants the extension. */
export const grantedByLeader = {
  id: 'A116',
  taken: {
    zh: '延期由分管领导批准并写明原因。',
    en: 'The leader in charge grants the extension, with a reason.',
  },
  other: {
    zh: '原文未设批准人：单位写明原因即可自行延期。',
    en: 'The text names nobody who grants it: a reason is enough.',
  },
} as const

/** Without anybody who grants it. */
export const takenAlone = { maxTotal: { n: 7, unit: 'workingDay' }, reason: 'required' } satisfies Extension

/** Somebody looks after a complaint that was dispatched, until its result is back. */
export const followedUp = {
  kind: 'obligation',
  startsOn: {
    event: 'Assigned',
    where: fromTheCentre,
  },
  stopsOn: 'FollowedUp',
  appliesWhen: { fact: 'case.kind', is: 'complaint' },
  responsible: 'receiver',
  repeat: { every: { fact: 'param.trackEvery' }, until: 'Returned:result' },
  per: 'each',
  key: 'assignment',
} satisfies ObligationMechanism

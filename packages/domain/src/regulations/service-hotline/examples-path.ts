import type { ExampleDeed, ExampleStep } from '../../example/language.js'

/** The ordinary path of a complex problem: a delivery that never came, Monday 5 to Tuesday 13 January 2026. */
export const received: ExampleDeed = {
  at: '2026-01-05 10:00',
  by: 'agent',
  do: 'Receive',
  with: {
    kind: 'issue',
    channel: 'phone',
    class: {},
    complainant: { id: 'p-1', kind: 'customer' },
    field: { 'case.internal': '客户来电较急，已安抚' },
  },
}

/** What the customer says about himself and the problem. */
export const particulars = {
  'complainant.name': '王女士',
  'complainant.contact': '138xxxx0001',
  'case.description': '网上下单的净水器十天未送到，物流信息停在中转站',
  'case.occurredAt': '2026-01-02T09:00:00+08:00',
} as const

export const registered: ExampleDeed = {
  at: '2026-01-05 10:05',
  by: 'agent',
  do: 'Record:registered',
  with: { form: '客户问题登记', field: particulars },
}
export const complex: ExampleDeed = {
  at: '2026-01-05 10:10',
  by: 'agent',
  do: 'Classify',
  with: { class: { nature: 'delivery', complexity: 'complex', urgency: 'normal' } },
}
export const general: ExampleDeed = {
  ...complex,
  with: { class: { nature: 'delivery', complexity: 'general', urgency: 'normal' } },
}
export const urgent: ExampleDeed = {
  ...complex,
  with: { class: { nature: 'delivery', complexity: 'complex', urgency: 'urgent' } },
}
export const told: ExampleDeed = {
  at: '2026-01-05 10:12',
  by: 'agent',
  do: 'Acknowledge:told',
  with: { process: '已告知将协调物流部处理', channel: 'phone' },
}
export const numbered: ExampleDeed = {
  at: '2026-01-05 10:13',
  by: 'agent',
  do: 'Record:number-allocated',
  with: { number: 'KH-2026-0001' },
}

/** What the transfer form says. */
export const transfer = {
  to: { unit: 'logistics', roles: ['relevant-dept', 'handler'] },
  assignment: 'a-1',
  document: '客戶問題轉辦單',
  requirements: '查明包裹去向并约定送达时间',
  deadline: '2026-01-08T18:00:00+08:00',
  field: { 'assign.dept': '物流部' },
} as const

export const transferred: ExampleDeed = { at: '2026-01-05 10:30', by: 'agent', do: 'Assign', with: transfer }
export const signed: ExampleDeed = {
  at: '2026-01-05 11:00',
  by: 'handler',
  do: 'Acknowledge:dispatch',
  with: { to: { person: 'h-1' }, assignment: 'a-1' },
}
export const reached: ExampleDeed = {
  at: '2026-01-05 14:00',
  by: 'handler',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: true, assignment: 'a-1' },
}
export const tracked: ExampleDeed = {
  at: '2026-01-06 10:00',
  by: 'agent',
  do: 'FollowUp:track',
  with: { assignment: 'a-1' },
}
export const remedied: ExampleDeed = {
  at: '2026-01-07 15:00',
  by: 'handler',
  do: 'Record:remedy-executed',
  with: { what: '包裹重新派送，约定8日上午送达', assignment: 'a-1' },
}
export const returned: ExampleDeed = {
  at: '2026-01-07 16:00',
  by: 'handler',
  do: 'Return:result',
  with: {
    assignment: 'a-1',
    field: { 'result.process': '联系中转站找到包裹并重新派送', 'result.result': '客户8日上午收货' },
  },
}
export const replied: ExampleDeed = { at: '2026-01-08 14:00', by: 'agent', do: 'Reply:final', with: { form: 'oral' } }
export const satisfied: ExampleDeed = {
  at: '2026-01-08 14:05',
  by: 'agent',
  do: 'Record:satisfaction-recorded',
  with: { level: 'satisfied', during: 'reply' },
}
export const dissatisfied: ExampleDeed = {
  ...satisfied,
  with: {
    level: 'dissatisfied',
    during: 'reply',
    field: { 'dissatisfaction.reason': '收到的包装破损，要求换货' },
  },
}
export const resolved: ExampleDeed = { at: '2026-01-08 14:10', by: 'agent', do: 'Resolve' }
export const nothingLeft: ExampleDeed = {
  at: '2026-01-09 10:00',
  by: 'agent',
  do: 'FollowUp:track',
  with: { openRemainder: 0 },
}
export const revisited: ExampleDeed = {
  at: '2026-01-12 10:00',
  by: 'agent',
  do: 'Revisit',
  with: { channel: 'phone', reached: true },
}
const content: ExampleDeed = {
  at: '2026-01-12 10:02',
  by: 'agent',
  do: 'Record:satisfaction-recorded',
  with: { level: 'satisfied', during: 'revisit', field: { 'revisit.opinion': '希望物流信息更及时' } },
}
export const closed: ExampleDeed = { at: '2026-01-13 10:00', by: 'agent', do: 'Close' }

/** Received, written down, found complex, and the customer told. */
export const taken: ReadonlyArray<ExampleStep> = [received, registered, complex, told, numbered]
/** And passed on to the department, which has reached the customer. */
const passedOn: ReadonlyArray<ExampleStep> = [...taken, transferred, signed, reached, tracked]
/** And answered. */
export const answered: ReadonlyArray<ExampleStep> = [...passedOn, remedied, returned, replied]
/** To the satisfaction of the customer. */
export const settled: ReadonlyArray<ExampleStep> = [...answered, satisfied, resolved, nothingLeft]

export const joined: ExampleDeed = {
  at: '2026-01-01 09:00',
  by: 'managing-dept',
  on: 'agent/w-1',
  do: 'Enrol',
  with: { role: 'hotline-agent', unit: 'hotline' },
}

const ring = { at: '2026-01-05 09:59', by: 'agent', do: 'OfferCall', with: { line: 'hotline' } } as const

const take = { at: '2026-01-05 10:00', by: 'agent', do: 'AnswerCall', with: { agent: 'w-1', rings: 2 } } as const

/** One call taken in time, one late, one that nobody took. */
export const calls: ReadonlyArray<ExampleStep> = [
  { ...ring, on: 'call/k-1' },
  { ...take, on: 'call/k-1' },
  { ...ring, on: 'call/k-2' },
  { ...take, on: 'call/k-2', with: { agent: 'w-1', rings: 6 } },
  { ...ring, on: 'call/k-3' },
  { ...take, on: 'call/k-3', do: 'AbandonCall', with: { rings: 8 } },
]

/** A general problem, answered in the same call and never heard of again. */
export const quick: ReadonlyArray<ExampleStep> = [
  received,
  registered,
  general,
  { ...replied, at: '2026-01-05 10:20' },
  { ...satisfied, at: '2026-01-05 10:22' },
  { ...resolved, at: '2026-01-05 10:25' },
  { ...nothingLeft, at: '2026-01-06 10:00' },
  { ...revisited, at: '2026-01-08 10:00' },
]

export const atVisit: ExampleDeed = { ...content, at: '2026-01-08 10:02' }

/** A call rings at the hotline. */
export const offered: ExampleDeed = {
  at: '2026-01-05 09:59',
  by: 'agent',
  on: 'call/k-1',
  do: 'OfferCall',
  with: { line: 'hotline' },
}

import type { Actor } from '../../complaint/party.js'
import type { ExampleStep } from '../../example/language.js'

/** People of a small property company. */
export const cast: { readonly [name: string]: Actor } = {
  assistant: { id: 'w-lin', unit: 'service-desk', roles: ['assistant'] },
  engineer: { id: 'w-zhou', unit: 'engineering', roles: ['responsible'] },
  supervisor: { id: 'w-chen', unit: 'service-desk', roles: ['customer-supervisor'] },
  manager: { id: 'w-he', unit: 'office', roles: ['manager'] },
  keeper: { id: 'w-bao', unit: 'office', roles: ['keeper'] },
}

/** Monday 2 March 2026, ten o'clock: the garage is dark. */
export const received: ExampleStep = {
  at: '2026-03-02 10:00',
  by: 'assistant',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'phone',
    class: {},
    complainant: { id: 'p-1' },
    field: { 'case.content': '地下车库照明坏了两周，报修没人理' },
  },
}
export const registered: ExampleStep = {
  at: '2026-03-02 10:15',
  by: 'assistant',
  do: 'Record:registered',
  with: { part: 'intake', field: { 'case.registration': '3栋1202业主来电：车库照明坏了两周' } },
}
export const valid: ExampleStep = {
  at: '2026-03-02 10:30',
  by: 'assistant',
  do: 'Classify',
  with: { class: { validity: 'valid' } },
}
export const danger: ExampleStep = {
  at: '2026-03-02 10:05',
  by: 'assistant',
  do: 'Classify',
  with: { class: { validity: 'valid', urgent: 'danger' } },
}
export const toImprove: ExampleStep = { ...valid, with: { class: { validity: 'to-improve' } } }
export const invalid: ExampleStep = { ...valid, with: { class: { validity: 'invalid' } } }
export const explained: ExampleStep = {
  at: '2026-03-03 09:30',
  by: 'engineer',
  do: 'Reply:final',
  with: { explanation: '外墙渗水是发展商施工遗留，已列入五月的外墙维修计划' },
}
export const planned: ExampleStep = {
  at: '2026-03-03 11:00',
  by: 'engineer',
  do: 'Record:corrective-action-planned',
  with: { measures: '更换全部灯管，增设备用回路' },
}
export const resolved: ExampleStep = { at: '2026-03-04 16:00', by: 'engineer', do: 'Resolve' }
export const revisited: ExampleStep = {
  at: '2026-03-06 10:00',
  by: 'supervisor',
  do: 'Revisit',
  with: { channel: 'phone' },
}
export const satisfied: ExampleStep = {
  at: '2026-03-06 10:10',
  by: 'supervisor',
  do: 'Record:satisfaction-recorded',
  with: { level: 'satisfied', accepted: true, during: 'revisit' },
}
export const dissatisfied: ExampleStep = {
  ...satisfied,
  with: { level: 'dissatisfied', accepted: false, during: 'revisit', opinion: '西区还是黑的' },
}
export const closed: ExampleStep = {
  at: '2026-03-09 10:00',
  by: 'supervisor',
  do: 'Close',
  with: { reason: '办理完毕' },
}

export const reopened: ExampleStep = {
  at: '2026-03-06 11:00',
  by: 'engineer',
  do: 'Reopen',
  with: { reason: '西区未修' },
}

export const final: ExampleStep = {
  at: '2026-03-09 15:00',
  by: 'engineer',
  do: 'Reply:final',
  with: { declaredFinal: true, explanation: '照明已全部修复，免除一年物业费的要求不能支持' },
}

export const byManager: ExampleStep = {
  at: '2026-03-10 10:00',
  by: 'manager',
  do: 'Close',
  with: { reason: '两轮处理，诉求超出合理范围' },
}

export const missed: ExampleStep = {
  at: '2026-03-05 10:00',
  by: 'supervisor',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: false },
}

/** Not satisfied, and yet the customer understands. */
export const understood: ExampleStep = {
  ...satisfied,
  with: { level: 'dissatisfied', understanding: true, during: 'revisit' },
}

/** Handed to the one responsible. */
export const sent: ExampleStep = {
  at: '2026-03-02 10:20',
  by: 'assistant',
  do: 'Assign',
  with: { to: { person: 'w-zhou', roles: ['responsible'] }, assignment: 'a-1' },
}

export const company: ExampleStep = {
  at: '2026-03-02 08:00',
  by: 'manager',
  do: 'Enrol',
  on: 'unit/company',
  with: { role: 'management' },
}

/** A valid complaint, dealt with. */
export const handled: ReadonlyArray<ExampleStep> = [received, registered, valid, resolved]

/** A valid complaint, and a customer who is not satisfied. */
export const notSatisfied: ReadonlyArray<ExampleStep> = [received, registered, valid, dissatisfied]

/** What could be better, explained. */
export const explainedOnly: ReadonlyArray<ExampleStep> = [received, registered, toImprove, explained]

/** Reached three times, and still not content. */
export const reachedThrice: ReadonlyArray<ExampleStep> = [
  { ...missed, with: { channel: 'phone', reached: true } },
  { ...missed, at: '2026-03-05 18:00', with: { channel: 'phone', reached: true } },
  { ...missed, at: '2026-03-06 12:00', with: { channel: 'phone', reached: true } },
  final,
]

/** Two complaints, one of them a day younger. */
export const twoReceived: ReadonlyArray<ExampleStep> = [
  received,
  registered,
  valid,
  { ...received, on: 'c-2', at: '2026-03-03 10:00' },
  { ...registered, on: 'c-2', at: '2026-03-03 10:15' },
]

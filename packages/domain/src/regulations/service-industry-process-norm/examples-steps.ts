import type { ExampleStep } from '../../example/language.js'

/** The ordinary course of a complaint about two nights charged too many at a hotel, in March 2026 (no holidays). */
export const receipt = {
  kind: 'complaint',
  channel: 'phone',
  class: { object: 'service' },
  complainant: { id: 'p-1' },
  field: { 'case.content': '退房结账多收两晚房费' },
}
export const received: ExampleStep = { at: '2026-03-02 10:00', by: 'receiver', do: 'Receive', with: receipt }
export const told: ExampleStep = {
  at: '2026-03-02 10:10',
  by: 'receiver',
  do: 'Acknowledge:told',
  with: {
    process: '先核对账单，再与前台核实，之后回电',
    promisedAt: '2026-03-09T18:00:00+08:00',
    contactRoute: '大堂副理 8001',
  },
}

/** All nine things that an entry holds, but for the object, which stands among the classes. */
export const form = {
  'complainant.name': '陈立',
  'complainant.contact': '13900000002',
  'case.occurredAt': '2026-03-01T12:30:00+08:00',
  'case.occurredPlace': '滨江店前台',
  'case.reason': '多收两晚房费',
  'case.description': '预订两晚，账单列四晚，前台称系统如此',
  'case.demand': '退还多收的1500元',
  'case.emotion': '气愤',
}
export const registered: ExampleStep = {
  at: '2026-03-02 10:20',
  by: 'receiver',
  do: 'Record:registered',
  with: { part: 'intake', field: form },
}
export const confirmed: ExampleStep = {
  at: '2026-03-02 10:25',
  by: 'receiver',
  do: 'Record:content-confirmed',
  with: { summary: '多收两晚，要求退1500元' },
}
export const assessment = {
  'assess.truth': '账单属实',
  'assess.severity': '一般',
  'assess.impact': '可能引发网上差评',
  'assess.inResponsibility': '属本店',
}
export const complex = { content: 'charging', severity: 'general', scope: 'single', complexity: 'complex' }
export const classified: ExampleStep = {
  at: '2026-03-02 10:40',
  by: 'receiver',
  do: 'Classify',
  with: { class: complex, field: assessment },
}
export const assigned: ExampleStep = {
  at: '2026-03-02 11:00',
  by: 'receiver',
  do: 'Assign',
  with: { to: { unit: 'finance', person: 'h-1', roles: ['handler'] }, assignment: 'a-1' },
}
export const plan = {
  'plan.objective': '查明多收原因',
  'plan.methods': '核对系统日志，询问当班员工',
  'plan.investigators': '财务周宁',
  'plan.evidence': '订单、账单、日志、谈话记录',
  'plan.deadline': '2026-03-05T18:00:00+08:00',
}
export const planned: ExampleStep = {
  at: '2026-03-02 15:00',
  by: 'investigator',
  do: 'Record:investigation-planned',
  with: { field: plan },
}
export const logs: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'investigator',
  do: 'Record:evidence-collected',
  with: { kind: 'record', source: 'booking-system' },
}
export const statement: ExampleStep = {
  at: '2026-03-03 14:00',
  by: 'investigator',
  do: 'Record:evidence-collected',
  with: { kind: 'statement', source: 'front-desk' },
}
const findings = {
  'invest.facts': '换房时系统重复计费两晚',
  'invest.rootCause': '换房未合并账单',
  'invest.responsibility': '前台当班操作失误',
}
export const investigated: ExampleStep = {
  at: '2026-03-04 10:00',
  by: 'investigator',
  do: 'Investigate',
  with: { field: findings },
}
export const proposed: ExampleStep = {
  at: '2026-03-05 10:00',
  by: 'handler',
  do: 'Propose',
  with: { proposal: 's-1', amount: 1500, compensation: '原路退还1500元', field: { 'solution.kind': 'compensation' } },
}
export const explained: ExampleStep = {
  at: '2026-03-05 11:00',
  by: 'handler',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: true, purpose: 'explanation', complainantOpinion: '同意退款' },
}
export const approved: ExampleStep = {
  at: '2026-03-05 14:00',
  by: 'approver',
  do: 'Approve',
  with: { of: 'proposal', subject: 's-1' },
}
export const accepted: ExampleStep = {
  at: '2026-03-05 15:00',
  by: 'handler',
  do: 'Record:complainant-answered',
  with: { about: 'proposal', answer: 'accepts', of: 'proposal' },
}
export const executed: ExampleStep = {
  at: '2026-03-06 10:00',
  by: 'handler',
  do: 'Record:remedy-executed',
  with: { proposal: 's-1', what: '已退款', amount: 1500 },
}
export const replied: ExampleStep = {
  at: '2026-03-06 10:30',
  by: 'handler',
  do: 'Reply:final',
  with: { explanation: '款已原路退回', complainantOpinion: '认可' },
}

export const entered = [received, told, registered, confirmed]
export const underway = [...entered, classified, assigned]
export const found = [...underway, planned, logs, statement, investigated]
export const agreed = [...found, proposed, explained, approved, accepted]

/** A breakfast ticket that did not scan: simple, and settled by whoever took it. */
export const simple: ExampleStep = {
  ...classified,
  with: { class: { ...complex, complexity: 'simple' }, field: assessment },
}
export const apology: ExampleStep = {
  at: '2026-03-02 10:50',
  by: 'receiver',
  do: 'Propose',
  with: { proposal: 's-1', field: { 'solution.kind': 'apology' } },
}

/** Settled by the one who took it in. */
export const resolved: ExampleStep = { at: '2026-03-02 11:30', by: 'receiver', do: 'Resolve', with: { onSpot: true } }

/** A simple complaint, with an apology. */
export const atOnce = [...entered, simple, apology]

const { 'complainant.contact': _contact, ...rest } = form
/** The form of somebody who leaves no way to be reached. */
export const withoutContact = rest

/** A note from the box, signed by nobody. */
export const anonymous: ExampleStep = {
  ...registered,
  with: {
    field: { ...withoutContact, 'complainant.name': '不详' },
    notGiven: { 'field.complainant.contact': '意见箱来信，未留联系方式' },
  },
}

/** An inquiry from its plan to its findings. */
export const inquired: ReadonlyArray<ExampleStep> = [planned, logs, statement, investigated]

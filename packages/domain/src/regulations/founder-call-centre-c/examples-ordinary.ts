import type { ExampleStep } from '../../example/language.js'

/** A computer that keeps crashing, from the call to the end: what the examples vary. */

export const received: ExampleStep = {
  at: '2026-03-02 10:00',
  by: 'specialist',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'phone',
    class: {},
    complainant: { id: 'p-1', kind: 'end-user' },
    field: { 'case.content': '新买的电脑频繁蓝屏' },
  },
}
export const registered: ExampleStep = {
  at: '2026-03-02 10:10',
  by: 'specialist',
  do: 'Record:registered',
  with: { part: 'intake', field: { 'case.detail': '购机两周，每天蓝屏三四次，重装系统无效' } },
}
export const talked: ExampleStep = {
  at: '2026-03-02 10:20',
  by: 'specialist',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: true, reason: '疑为内存故障' },
}
export const classified: ExampleStep = {
  at: '2026-03-02 10:30',
  by: 'specialist',
  do: 'Classify',
  with: { class: { path: 'repair' }, field: { 'case.consequence': '用户可能要求退机并向媒体反映' } },
}
export const facts = {
  'case.reason': '频繁蓝屏，疑为内存故障',
  'complainant.info': '机型、序列号、购机发票已核对',
  'complainant.background': '个体店主，电脑用于收银',
}
export const assigned: ExampleStep = {
  at: '2026-03-02 11:00',
  by: 'specialist',
  do: 'Assign',
  with: { to: { unit: 'support' }, assignment: 'a-1', field: facts },
}
export const followed: ExampleStep = {
  at: '2026-03-03 11:00',
  by: 'specialist',
  do: 'FollowUp:track',
  with: { assignment: 'a-1' },
}
export const proposed: ExampleStep = {
  at: '2026-03-04 15:00',
  by: 'support',
  do: 'Propose',
  with: { proposal: 'x-1', solution: 'replace-part', assignment: 'a-1', class: { solution: 'replace-part' } },
}
export const agreed: ExampleStep = {
  at: '2026-03-04 16:00',
  by: 'specialist',
  do: 'Record:complainant-answered',
  with: { about: 'proposal', answer: 'accepts', of: 'proposal' },
}
export const repaired: ExampleStep = {
  at: '2026-03-05 14:00',
  by: 'station',
  do: 'Record:remedy-executed',
  with: { proposal: 'x-1', what: '更换内存条并测试两小时' },
}
export const resolved: ExampleStep = { at: '2026-03-05 15:00', by: 'support', do: 'Resolve', with: {} }
export const returned: ExampleStep = {
  at: '2026-03-05 15:30',
  by: 'support',
  do: 'Return:result',
  with: { assignment: 'a-1', to: { roles: ['complaint-specialist'] }, reason: '更换内存后正常' },
}
export const filed: ExampleStep = { at: '2026-03-05 16:00', by: 'specialist', do: 'Archive', with: {} }
export const close: ExampleStep = { at: '2026-03-05 16:30', by: 'specialist', do: 'Close' }

/** Taken in, confirmed, classified as a repair, and with technical support. */
export const passedOn: ReadonlyArray<ExampleStep> = [received, registered, talked, classified, assigned]
/** And repaired, returned and filed. */
export const done: ReadonlyArray<ExampleStep> = [
  ...passedOn,
  followed,
  proposed,
  agreed,
  repaired,
  resolved,
  returned,
  filed,
]

export const taken: ReadonlyArray<ExampleStep> = [received, registered, talked]

export const consequence = { 'case.consequence': '用户可能要求退机' }

export const special: ExampleStep = { ...classified, with: { class: { path: 'special' }, field: consequence } }

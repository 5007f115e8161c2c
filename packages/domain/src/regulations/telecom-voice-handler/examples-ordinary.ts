import type { ExampleStep } from '../../example/language.js'

/** An order of the province about a telephone without signal, from its receipt to its end: what the examples vary. */

export const received: ExampleStep = {
  at: '2026-03-02 09:00',
  by: 'province',
  do: 'Receive',
  with: {
    kind: 'voice-complaint',
    channel: 'province-order',
    class: {},
    complainant: { id: 'p-1' },
    field: { 'case.content': '家中手机无信号，通话频繁中断' },
  },
}
/** The order goes to the handler. */
export const toHandler = { to: { person: 'w-3', roles: ['handler'] }, assignment: 'o-1' } as const
export const sent: ExampleStep = {
  at: '2026-03-02 09:05',
  by: 'province',
  do: 'Assign',
  with: toHandler,
}
export const signed: ExampleStep = {
  at: '2026-03-02 09:20',
  by: 'handler',
  do: 'Acknowledge:dispatch',
  with: { assignment: 'o-1' },
}
export const passedOn: ExampleStep = {
  at: '2026-03-02 09:40',
  by: 'handler',
  do: 'Assign',
  with: { to: { unit: 'network', roles: ['department'] }, assignment: 'd-1', requirements: '请核查基站' },
}
export const tracked: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'handler',
  do: 'FollowUp:track',
  with: { field: { 'track.state': 'unsolved', 'track.record': '网络部正在核查基站' } },
}
export const answered: ExampleStep = {
  at: '2026-03-03 15:00',
  by: 'department',
  do: 'Return:result',
  with: { assignment: 'd-1', reason: '基站故障已修复' },
}
export const reviewed: ExampleStep = {
  at: '2026-03-03 15:30',
  by: 'handler',
  do: 'Record:reviewed',
  with: { kind: 'reply', result: 'confirmed' },
}
export const resolved: ExampleStep = { at: '2026-03-03 15:40', by: 'handler', do: 'Resolve', with: {} }
export const returned: ExampleStep = {
  at: '2026-03-03 16:00',
  by: 'handler',
  do: 'Return:result',
  with: { assignment: 'o-1', reason: '基站修复，客户测试正常' },
}
export const calledBack: ExampleStep = {
  at: '2026-03-04 10:00',
  by: 'handler',
  do: 'Revisit',
  with: { channel: 'outcall', reached: true },
}
export const satisfied: ExampleStep = {
  at: '2026-03-04 10:05',
  by: 'handler',
  do: 'Record:satisfaction-recorded',
  with: { level: 'satisfied', during: 'revisit' },
}
export const close: ExampleStep = { at: '2026-03-04 11:00', by: 'handler', do: 'Close' }

/** A second handler, from this day or since the day before. */
export const enrolled: ExampleStep = {
  at: '2026-03-02 08:00',
  by: 'manager',
  do: 'Enrol',
  on: 'agent/w-3',
  with: { role: 'handler' },
}
export const enrolledBefore: ExampleStep = { ...enrolled, at: '2026-03-01 09:00' }

export const handled: ReadonlyArray<ExampleStep> = [received, sent, signed, tracked, reviewed, resolved, returned]

/** A department that does not cooperate, on the sheet. */
export const logged: ExampleStep = {
  at: '2026-03-05 10:00',
  by: 'handler',
  do: 'Record:non-cooperation-logged',
  with: {
    person: 'd-1',
    field: { 'nonCoop.person': '网络部值班员', 'nonCoop.detail': '两次电话催办均称无人处理' },
  },
}

/** What the register says of the handler: one case in hand. */
export const openCases = { 'lookup.openCasesOfActor': ['c-1'], 'lookup.openCasesOfActor.count': 1 }

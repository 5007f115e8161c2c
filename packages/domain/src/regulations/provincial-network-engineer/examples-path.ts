import type { ExampleDeed } from '../../example/language.js'

/** No signal in a village since the storm: one order, Monday 5 to Thursday 8 January 2026. */
export const received: ExampleDeed = {
  at: '2026-01-05 09:00',
  by: 'engineer',
  do: 'Receive',
  with: {
    kind: 'network-complaint',
    channel: 'order',
    class: {},
    complainant: { id: 'p-1', kind: 'customer' },
    field: { 'case.content': '村里大风之后手机一直没有信号' },
  },
}
export const preProcessed: ExampleDeed = {
  at: '2026-01-05 10:00',
  by: 'engineer',
  do: 'Record:pre-processed',
  with: { result: '告警核查：基站退服', solved: false },
}
export const solved: ExampleDeed = {
  ...preProcessed,
  with: { result: '参数调整后恢复', solved: true },
}
export const dispatched: ExampleDeed = {
  at: '2026-01-05 11:00',
  by: 'engineer',
  do: 'Assign',
  with: { to: { unit: 'contractor', roles: ['outsourcer'] }, assignment: 'a-1' },
}
export const returned: ExampleDeed = {
  at: '2026-01-07 15:00',
  by: 'contractor',
  do: 'Return:result',
  with: { assignment: 'a-1' },
}
export const checked: ExampleDeed = {
  at: '2026-01-08 09:00',
  by: 'engineer',
  do: 'Record:reviewed',
  with: { kind: 'quality-check', result: 'passed' },
}
export const replied: ExampleDeed = {
  at: '2026-01-08 10:00',
  by: 'engineer',
  do: 'Reply:final',
  with: { form: 'oral', explanation: '基站已抢修，信号恢复' },
}
export const excluded: ExampleDeed = {
  at: '2026-01-20 10:00',
  by: 'engineer',
  do: 'Record:indicator-exclusion-granted',
  with: { indicator: 'c03', reason: '台风不可抗力', approver: 'c-1' },
}

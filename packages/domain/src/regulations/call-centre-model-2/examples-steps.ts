import type { ExampleStep } from '../../example/language.js'

/** The ordinary course of a complaint about a parcel that came wet, in March 2026 (no holidays). */
export const receipt = {
  kind: 'complaint',
  channel: 'phone',
  complainant: { id: 'p-1' },
  field: { 'case.content': '包裹泡水，内装茶叶全毁' },
}
export const received: ExampleStep = { at: '2026-03-02 10:00', by: 'receptionist', do: 'Receive', with: receipt }
export const classified: ExampleStep = {
  at: '2026-03-02 10:10',
  by: 'receptionist',
  do: 'Classify',
  with: { class: { type: 'damage' } },
}
export const registered: ExampleStep = {
  at: '2026-03-02 10:20',
  by: 'receptionist',
  do: 'Record:registered',
  with: { field: { 'assign.dept': '分拨中心' } },
}
export const assigned: ExampleStep = {
  at: '2026-03-02 16:00',
  by: 'receptionist',
  do: 'Assign',
  with: { to: { unit: 'sorting-centre', roles: ['responsible-dept'] }, assignment: 'a-1' },
}
export const begun: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'sorter',
  do: 'Record:investigation-started',
  with: { assignment: 'a-1' },
}
export const heard: ExampleStep = {
  at: '2026-03-03 14:00',
  by: 'sorter',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: true, demand: '按声明价值赔付' },
}
export const found: ExampleStep = {
  at: '2026-03-04 11:00',
  by: 'sorter',
  do: 'Investigate',
  with: { finding: 'established', rootCause: '雨天装卸未遮盖' },
}
export const resolved: ExampleStep = { at: '2026-03-05 10:00', by: 'sorter', do: 'Resolve' }

export const entered = [received, classified, registered]
export const underway = [...entered, assigned]

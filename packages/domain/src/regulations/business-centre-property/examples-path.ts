import type { ExampleDeed } from '../../example/language.js'

/** The ordinary path of a tenant's complaint, which the examples vary. */

export const received: ExampleDeed = {
  at: '2026-03-02 09:00',
  by: 'clerk',
  do: 'Receive',
  with: { kind: 'complaint', channel: 'any', form: 'oral', class: {}, complainant: { id: 'p-1' } },
}
export const entered: ExampleDeed = {
  at: '2026-03-02 09:20',
  by: 'clerk',
  do: 'Record:registered',
  with: { form: '客户投诉记录单', field: { 'case.keyPoints': '十二层会议室空调不制冷，已报修两次' } },
}
export const direct: ExampleDeed = {
  at: '2026-03-02 09:30',
  by: 'clerk',
  do: 'Classify',
  with: { class: { origin: 'in-remit', level: 'direct' } },
}
export const theirs: ExampleDeed = { ...direct, with: { class: { origin: 'in-remit', level: 'supervisor' } } }
export const reported: ExampleDeed = {
  at: '2026-03-02 10:00',
  by: 'clerk',
  do: 'Record:reported',
  with: { to: { roles: ['supervisor'] }, reason: '须更换压缩机，超出客服权限' },
}
export const passedOn: ExampleDeed = {
  at: '2026-03-02 11:00',
  by: 'supervisor',
  do: 'Assign',
  with: { to: { unit: 'engineering' }, assignment: 'a-1' },
}
export const urged: ExampleDeed = { at: '2026-03-03 10:00', by: 'clerk', do: 'FollowUp:urge' }
export const progress: ExampleDeed = {
  at: '2026-03-05 10:00',
  by: 'clerk',
  do: 'Reply:interim',
  with: { form: 'oral', explanation: '配件已订，后天到货' },
}
export const resolved: ExampleDeed = { at: '2026-03-06 14:00', by: 'engineer', do: 'Resolve', with: {} }
export const answered: ExampleDeed = {
  at: '2026-03-06 16:00',
  by: 'clerk',
  do: 'Reply:final',
  with: { form: 'oral', explanation: '压缩机已更换，制冷正常' },
}
export const asked: ExampleDeed = {
  at: '2026-03-06 16:10',
  by: 'clerk',
  do: 'Record:satisfaction-recorded',
  with: { level: 'satisfied', during: 'reply', field: { 'satisfaction.opinion': '希望每季度检修一次' } },
}
export const extended: ExampleDeed = {
  at: '2026-03-04 10:00',
  by: 'clerk',
  do: 'Extend',
  with: { clocks: ['c08'], newDueAt: '2026-03-09T18:00:00+08:00', reason: '等待厂家技术员' },
}

import type { ExampleDeed, ExampleStep } from '../../example/language.js'

/** The ordinary paths, which the examples vary: an inquiry and a suggestion at a county, a complaint by way of the order department. */

export const inquiry: ExampleDeed = {
  at: '2026-03-02 09:00',
  by: 'clerk',
  do: 'Receive',
  with: {
    kind: 'inquiry',
    channel: 'phone-county',
    class: {},
    complainant: { id: 'p-1', kind: 'retailer' },
    subject: { kind: 'service' },
  },
}
export const inquiryEntered: ExampleDeed = {
  at: '2026-03-02 09:30',
  by: 'clerk',
  do: 'Record:registered',
  with: { form: '客户投诉记录表', field: { 'case.content': '询问本周新品卷烟何时到货' } },
}
export const consulted: ExampleDeed = {
  at: '2026-03-02 10:00',
  by: 'clerk',
  do: 'FollowUp:consult',
  with: { to: { unit: 'delivery' } },
}
export const inquiryAnswered: ExampleDeed = {
  at: '2026-03-02 15:00',
  by: 'clerk',
  do: 'Reply:final',
  with: { form: 'oral', channel: 'phone-county', field: { 'reply.result': '周四到货，客户已知悉' } },
}

export const suggestion: ExampleDeed = {
  ...inquiry,
  with: {
    kind: 'suggestion',
    channel: 'phone-county',
    class: {},
    flag: { replyNeeded: true },
    complainant: { id: 'p-2', kind: 'retailer' },
    subject: { kind: 'service' },
  },
}
export const suggestionEntered: ExampleDeed = {
  ...inquiryEntered,
  with: { form: '客户投诉记录表', field: { 'case.content': '建议订货截止时间延到下午五点' } },
}
export const promised: ExampleDeed = {
  at: '2026-03-02 09:40',
  by: 'clerk',
  do: 'Acknowledge:told',
  with: { promisedAt: '2026-03-12T17:00:00+08:00' },
}
export const submitted: ExampleDeed = {
  at: '2026-03-02 14:00',
  by: 'clerk',
  do: 'Record:reported',
  with: { to: { roles: ['leader'] } },
}
export const agreed: ExampleDeed = {
  at: '2026-03-09 10:00',
  by: 'leader',
  do: 'Approve',
  with: { of: 'report', instruction: '下月起延到四点半' },
}
export const outcome: ExampleDeed = {
  at: '2026-03-09 11:00',
  by: 'clerk',
  do: 'Classify',
  with: { class: { suggestionOutcome: 'adopted' } },
}
export const suggestionAnswered: ExampleDeed = {
  at: '2026-03-10 10:00',
  by: 'clerk',
  do: 'Reply:final',
  with: { form: 'oral', channel: 'phone-county', explanation: '建议已采用，下月起执行' },
}

export const complaint: ExampleDeed = {
  at: '2026-03-02 09:00',
  by: 'order',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'forwarded',
    class: {},
    complainant: { id: 'p-3', kind: 'retailer' },
    subject: { kind: 'service' },
  },
}
export const complaintEntered: ExampleDeed = {
  at: '2026-03-02 09:30',
  by: 'order',
  do: 'Record:registered',
  with: { form: '客户投诉登记表', field: { 'case.content': '送货员与店主争吵，当日未送货' } },
}
export const passedOn: ExampleDeed = {
  at: '2026-03-02 10:00',
  by: 'order',
  do: 'Assign',
  with: { to: { unit: 'delivery' }, assignment: 'a-1' },
}
export const begun: ExampleDeed = {
  at: '2026-03-02 14:00',
  by: 'dept',
  do: 'Record:investigation-started',
  with: { person: 'w-52' },
}
export const investigated: ExampleDeed = {
  at: '2026-03-03 10:00',
  by: 'dept',
  do: 'Investigate',
  with: { finding: 'substantiated', rootCause: '路线临时调整未告知客户' },
}
export const ordinary: ExampleDeed = {
  at: '2026-03-03 10:30',
  by: 'dept',
  do: 'Classify',
  with: { class: { complaintClass: 'ordinary-error' } },
}
export const blamed: ExampleDeed = {
  at: '2026-03-03 11:00',
  by: 'dept',
  do: 'Record:responsibility-determined',
  with: { unit: 'delivery', person: 'w-55' },
}
export const corrected: ExampleDeed = { at: '2026-03-04 10:00', by: 'dept', do: 'Record:corrective-action-completed' }
export const verified: ExampleDeed = {
  at: '2026-03-05 10:00',
  by: 'order',
  do: 'Record:corrective-action-verified',
  with: { effective: true },
}
export const complaintAnswered: ExampleDeed = {
  at: '2026-03-04 15:00',
  by: 'order',
  do: 'Reply:final',
  with: { form: 'oral', channel: 'phone-branch', explanation: '已向店主致歉并补送' },
}

/** A complaint in the hands of the department responsible. */
export const atTheDepartment: ReadonlyArray<ExampleStep> = [complaint, complaintEntered, passedOn]

export const atHotline: ExampleDeed = {
  ...complaint,
  by: 'hotline',
  with: { ...complaint.with, channel: 'phone-branch' },
}

/** A suggestion before those who decide. */
export const suggestionSubmitted: ReadonlyArray<ExampleStep> = [suggestion, suggestionEntered, promised, submitted]

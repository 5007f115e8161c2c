import type { ExampleDeed, ExampleStep } from '../../example/language.js'
import { dispatched, instructed, received, registered, signed, submitted } from './examples-path.js'

/** The paths of a report, an inquiry, a suggestion and a provincial order. */
export const reportReceived: ExampleDeed = {
  ...received,
  with: { kind: 'report', channel: 'letter', class: {}, complainant: { id: 'p-2', kind: 'consumer' } },
}
export const reportRegistered: ExampleDeed = {
  ...registered,
  with: {
    form: '客户举报受理监督记录表',
    part: 'intake',
    field: { 'reporter.info': '某小区住户，留有电话', 'case.content': '某店销售无标识卷烟' },
  },
}
export const reportDispatched: ExampleDeed = { ...dispatched, with: { to: { unit: 'county-a' }, assignment: 'a-1' } }
/** A report, passed on as the leader has said and signed for. */
export const reportAtTheUnit: ReadonlyArray<ExampleStep> = [
  reportReceived,
  reportRegistered,
  submitted,
  instructed,
  reportDispatched,
  signed,
]

export const inquiryReceived: ExampleDeed = {
  ...received,
  with: { kind: 'inquiry', channel: 'phone', class: {}, complainant: { id: 'p-3', kind: 'retailer' } },
}
export const inquiryRegistered: ExampleDeed = {
  ...registered,
  with: {
    form: '客户咨询受理监督记录表',
    part: 'intake',
    field: { 'case.content': '节后送货周期如何调整' },
  },
}
export const signedOff: ExampleDeed = {
  at: '2026-03-02 10:00',
  by: 'director',
  do: 'Approve',
  with: { of: 'document', instruction: '转物流部门答复' },
}
export const inquiryDispatched: ExampleDeed = { ...dispatched, with: { to: { unit: 'logistics' }, assignment: 'a-1' } }
const inquirySigned: ExampleDeed = {
  at: '2026-03-02 11:00',
  by: 'logistics',
  do: 'Acknowledge:dispatch',
  with: { channel: 'email-receipt', assignment: 'a-1' },
}

/** An inquiry that the centre could not answer, in the hands of a department. */
export const inquiryAtTheUnit: ReadonlyArray<ExampleStep> = [
  inquiryReceived,
  inquiryRegistered,
  signedOff,
  inquiryDispatched,
  inquirySigned,
]

export const suggestionReceived: ExampleDeed = {
  ...received,
  with: { kind: 'suggestion', channel: 'web', class: {}, complainant: { id: 'p-4', kind: 'retailer' } },
}
export const suggestionRegistered: ExampleDeed = {
  ...registered,
  with: {
    form: '客户建议受理记录表',
    part: 'intake',
    field: { 'case.content': '建议订货系统提前一天公布货源' },
  },
}
export const leaderAgrees: ExampleDeed = { at: '2026-03-03 10:00', by: 'leader', do: 'Approve', with: { of: 'report' } }
export const departmentAgrees: ExampleDeed = {
  at: '2026-03-04 10:00',
  by: 'logistics',
  do: 'Approve',
  with: { of: 'report' },
}
export const decided: ExampleDeed = {
  at: '2026-03-05 10:00',
  by: 'leader',
  do: 'Record:decision-issued',
  with: { feasible: true, field: { study: '试点两周，订货咨询量下降' } },
}

/** A suggestion that was found feasible. */
export const feasible: ReadonlyArray<ExampleStep> = [
  suggestionReceived,
  suggestionRegistered,
  leaderAgrees,
  departmentAgrees,
  decided,
]

export const orderReceived: ExampleDeed = {
  ...received,
  with: { kind: 'provincial-order', channel: 'provincial', class: {} },
}

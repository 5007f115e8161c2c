import type { ExampleDeed, ExampleStep } from '../../example/language.js'

/** The ordinary path of a complaint: what the examples vary. */

export const received: ExampleDeed = {
  at: '2026-03-02 09:00',
  by: 'officer',
  do: 'Receive',
  with: { kind: 'complaint', channel: 'phone', class: {}, complainant: { id: 'p-1', kind: 'retailer' } },
}
export const registered: ExampleDeed = {
  at: '2026-03-02 09:20',
  by: 'officer',
  do: 'Record:registered',
  with: {
    form: '客户投诉受理监督记录表',
    part: 'intake',
    field: { 'complainant.basic': '城关镇零售户，许可证在册', 'case.content': '送货员漏送两条卷烟，三天未补' },
  },
}
export const submitted: ExampleDeed = {
  at: '2026-03-02 09:30',
  by: 'officer',
  do: 'Record:reported',
  with: { to: { roles: ['deputy-manager'] } },
}
export const instructed: ExampleDeed = {
  at: '2026-03-02 10:00',
  by: 'leader',
  do: 'Approve',
  with: { of: 'document', instruction: '请甲县局两日内查清补送', 'instruction.unit': 'county-a' },
}
export const dispatched: ExampleDeed = {
  at: '2026-03-02 10:30',
  by: 'officer',
  do: 'Assign',
  with: { to: { unit: 'county-a' }, assignment: 'a-1', document: '邮件' },
}
export const signed: ExampleDeed = {
  at: '2026-03-02 11:00',
  by: 'county',
  do: 'Acknowledge:dispatch',
  with: { channel: 'phone', assignment: 'a-1' },
}
export const begun: ExampleDeed = { at: '2026-03-02 13:30', by: 'county', do: 'Record:investigation-started' }
export const investigated: ExampleDeed = {
  at: '2026-03-03 09:30',
  by: 'county',
  do: 'Investigate',
  with: { finding: 'substantiated', field: { 'invest.cause': '装车时漏扫一箱，送货员未核对' } },
}
export const verified: ExampleDeed = {
  at: '2026-03-03 14:00',
  by: 'county',
  do: 'Record:corrective-action-verified',
  with: { effective: true },
}
export const returned: ExampleDeed = {
  at: '2026-03-03 15:00',
  by: 'county',
  do: 'Return:result',
  with: { assignment: 'a-1', form: 'email' },
}
export const revisited: ExampleDeed = {
  at: '2026-03-03 16:00',
  by: 'officer',
  do: 'Revisit',
  with: { channel: 'phone', reached: true },
}
export const satisfied: ExampleDeed = {
  at: '2026-03-03 16:05',
  by: 'officer',
  do: 'Record:satisfaction-recorded',
  with: { level: 'satisfied', during: 'revisit' },
}
export const dissatisfied: ExampleDeed = {
  ...satisfied,
  with: { level: 'dissatisfied', during: 'revisit', reason: '只补了一条' },
}
export const replied: ExampleDeed = {
  at: '2026-03-03 16:10',
  by: 'officer',
  do: 'Reply:final',
  with: { form: 'oral', channel: 'phone', explanation: '漏送的卷烟已补，县局已改进装车核对' },
}
export const shown: ExampleDeed = {
  at: '2026-03-03 16:30',
  by: 'officer',
  do: 'Record:reported',
  with: { kind: 'result', to: { roles: ['deputy-manager'] } },
}
export const agreed: ExampleDeed = { at: '2026-03-04 09:00', by: 'leader', do: 'Approve', with: { of: 'result' } }
export const closing: ExampleDeed = { at: '2026-03-04 10:00', by: 'officer', do: 'Close' }

/** From receipt to an order that its unit has signed for. */
export const toTheUnit: ReadonlyArray<ExampleStep> = [received, registered, submitted, instructed, dispatched, signed]
/** From there to the result. */
export const withResult: ReadonlyArray<ExampleStep> = [...toTheUnit, begun, investigated, verified, returned]
/** The second dispatch, after a customer who is not satisfied. */
export const again: ReadonlyArray<ExampleStep> = [...withResult, revisited, dissatisfied]

export const extended: ExampleDeed = {
  at: '2026-03-03 10:00',
  by: 'leader',
  do: 'Extend',
  with: { clocks: ['c45'], newDueAt: '2026-03-11T23:59:00+08:00', reason: '须与市场监管部门联合核查' },
}

/** The county hands it on to its own people. */
export const handed: ExampleStep = {
  at: '2026-03-02 14:00',
  by: 'county',
  do: 'Assign',
  with: { to: { unit: 'county-a', person: 'w-32', roles: ['county'] }, assignment: 'a-2' },
}

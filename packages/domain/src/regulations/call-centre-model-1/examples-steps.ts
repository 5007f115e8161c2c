import type { ExampleStep } from '../../example/language.js'

/** The ordinary course of a complaint about a leaking washing machine, in March 2026 (no holidays). */
export const received: ExampleStep = {
  at: '2026-03-02 10:00',
  by: 'receiver',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'phone',
    complainant: { id: 'p-1' },
    field: { 'case.content': '洗衣机修了三次仍然漏水' },
  },
}
export const classified: ExampleStep = {
  at: '2026-03-02 10:05',
  by: 'receiver',
  do: 'Classify',
  with: { class: { type: 'product-quality' } },
}

/** All that articles 7 and 8 ask for. */
export const form = {
  'complainant.name': '刘芳',
  'complainant.contact': '13800000001',
  'complainant.address': '和平路12号3单元',
  'case.details': '二月内三次上门更换密封圈，漏水依旧',
  'case.demand': '换一台新机',
  'receiver.name': '王敏',
  'receiver.contact': '分机8021',
}
export const registered: ExampleStep = {
  at: '2026-03-02 10:20',
  by: 'receiver',
  do: 'Record:registered',
  with: { form: 'crm', part: 'intake', field: form },
}
export const toHandler: ExampleStep = {
  at: '2026-03-02 10:30',
  by: 'receiver',
  do: 'Assign',
  with: { to: { person: 'h-1', roles: ['handler'] }, assignment: 'a-1' },
}
export const contacted: ExampleStep = {
  at: '2026-03-02 14:00',
  by: 'handler',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: true, purpose: 'verify', demand: '换一台新机' },
}
export const assigned: ExampleStep = {
  at: '2026-03-02 15:00',
  by: 'handler',
  do: 'Assign',
  with: { to: { unit: 'product-dept', person: 'd-1', roles: ['responsible-unit'] }, assignment: 'a-2' },
}
export const proposed: ExampleStep = {
  at: '2026-03-04 10:00',
  by: 'technician',
  do: 'Propose',
  with: { proposal: 's-1', rectification: '更换整机并复检同批密封圈', compensation: '退还三次上门费150元' },
}
export const remedied: ExampleStep = {
  at: '2026-03-06 10:00',
  by: 'technician',
  do: 'Record:remedy-executed',
  with: { proposal: 's-1', what: '新机已送达并试机' },
}
export const resolved: ExampleStep = { at: '2026-03-06 11:00', by: 'technician', do: 'Resolve' }
export const replied: ExampleStep = {
  at: '2026-03-09 09:30',
  by: 'handler',
  do: 'Reply:final',
  with: { explanation: '已换新机，三次上门费退回原账户', complainantOpinion: '认可' },
}
export const satisfied: ExampleStep = {
  at: '2026-03-13 15:00',
  by: 'handler',
  do: 'Record:satisfaction-recorded',
  with: { level: 'satisfied', during: 'revisit' },
}
export const revisited: ExampleStep = {
  at: '2026-03-13 15:05',
  by: 'handler',
  do: 'Revisit',
  with: { channel: 'phone', reached: true },
}

export const entered = [received, classified, registered]
export const underway = [...entered, toHandler, contacted, assigned]
export const settled = [...underway, proposed, remedied, resolved]
export const ended = [...settled, replied, satisfied, revisited]

export const anonymous: ExampleStep = {
  ...registered,
  with: {
    field: {
      'complainant.name': '刘女士',
      'complainant.address': '和平路',
      'case.details': form['case.details'],
      'case.demand': form['case.demand'],
      'receiver.name': form['receiver.name'],
      'receiver.contact': form['receiver.contact'],
    },
    notGiven: { 'field.complainant.contact': '来电号码未显示，本人不愿留' },
  },
}

/** The name of the customer goes to the insurer. */
export const toInsurer: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'handler',
  do: 'Record:disclosure-made',
  with: { recipient: 'insurer', what: ['complainant.name'], basis: 'consent' },
}

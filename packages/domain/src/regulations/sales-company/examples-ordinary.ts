import type { ExampleStep } from '../../example/language.js'

/** A customer whose order was forgotten complains about service at the sales department: what the examples vary. */

export const received: ExampleStep = {
  at: '2026-03-02 09:00',
  by: 'receiver',
  do: 'Receive',
  with: {
    kind: 'complaint',
    channel: 'sales-dept',
    class: {},
    place: 'east',
    complainant: { id: 'p-1' },
    respondent: { unit: 'shop-1', person: 'w-7' },
    field: { 'case.content': '订货三周没有发货，打电话无人理会' },
  },
}
export const registered: ExampleStep = {
  at: '2026-03-02 09:10',
  by: 'receiver',
  do: 'Record:registered',
  with: { form: 'complaint-form', part: 'intake' },
}
export const classified: ExampleStep = {
  at: '2026-03-02 09:20',
  by: 'receiver',
  do: 'Classify',
  with: { class: { object: 'service', entry: 'sales-dept' } },
}
export const escalated: ExampleStep = {
  at: '2026-03-02 09:40',
  by: 'receiver',
  do: 'Escalate:decision',
  with: { to: { roles: ['marketing-director'] }, reason: '涉及地区经理，超出后勤权限' },
}
export const opinion: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'director',
  do: 'Record:decision-issued',
  with: { opinion: '当日补发货物，运费由公司承担' },
}
export const resolved: ExampleStep = { at: '2026-03-03 11:00', by: 'backoffice', do: 'Resolve', with: {} }
export const replied: ExampleStep = {
  at: '2026-03-03 11:10',
  by: 'backoffice',
  do: 'Reply:final',
  with: { form: 'oral', explanation: '已补发货物，并向您致歉' },
}

/** A complaint about somebody of the back office. */
export const aboutStaff: ExampleStep = {
  ...classified,
  with: { class: { object: 'service', entry: 'backoffice-staff' } },
}

/** A complaint about a product. */
export const aboutProduct: ExampleStep = {
  at: '2026-03-02 09:05',
  by: 'receiver',
  do: 'Classify',
  with: { class: { object: 'product', complexity: 'simple' } },
}
export const productData = {
  'product.category': '维生素咀嚼片',
  'product.batchNo': '20251108',
  'product.time': '2025-11-08',
  'product.arrivalDate': '2026-02-20',
  'case.problem': '片剂表面有白点',
}

export const staffOpinion: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'head',
  do: 'Record:decision-issued',
  with: { opinion: '由当事人向客户致歉，补寄发票' },
}

/** A complaint about service that was raised, with the opinion on it. */
export const withOpinion: ReadonlyArray<ExampleStep> = [received, registered, classified, escalated, opinion]

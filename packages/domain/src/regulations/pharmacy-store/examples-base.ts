import type { Actor } from '../../complaint/party.js'
import type { ExampleStep } from '../../example/language.js'

/** A store, and the offices of the company above it. */
export const cast: { readonly [name: string]: Actor } = {
  storeManager: { id: 'w-dian', unit: 'store-7', roles: ['store'] },
  qualityOfficer: { id: 'w-zhi', unit: 'quality', roles: ['quality-section'] },
  companyOfficer: { id: 'w-gong', unit: 'head-office', roles: ['company'] },
}

/** A customer at the store. */
export const atTheStore = { channel: 'store', class: {}, complainant: { id: 'p-1' } } as const

/** Monday 6 July 2026: a customer brings back a bottle in which something floats. */
export const complaint: ExampleStep = {
  at: '2026-07-06 10:00',
  by: 'storeManager',
  do: 'Receive',
  with: {
    kind: 'quality-complaint',
    ...atTheStore,
    field: { 'case.content': '口服液有絮状物，要求退换' },
  },
}

/** The same morning it is known since eight that a child was taken to hospital. */
export const incident: ExampleStep = {
  ...complaint,
  with: {
    kind: 'quality-incident',
    ...atTheStore,
    discoveredAt: '2026-07-06T08:00:00+08:00',
    field: { 'case.content': '儿童服用退热口服液后呕吐送医' },
  },
}

/** Declared late: it happened on Sunday night and was found at eight on Monday. */
export const declared: ExampleStep = {
  at: '2026-07-06 10:30',
  by: 'storeManager',
  do: 'Record:incident-declared',
  with: { happenedAt: '2026-07-05T22:00:00+08:00', discoveredAt: '2026-07-06T08:00:00+08:00', casualties: 1 },
}
export const casualty: ExampleStep = {
  at: '2026-07-06 11:00',
  by: 'storeManager',
  do: 'Classify',
  with: { class: { kind: 'quality-incident', gravity: 'major-casualty' } },
}
export const otherMajor: ExampleStep = {
  ...casualty,
  with: { class: { kind: 'quality-incident', gravity: 'major-other' } },
}
export const general: ExampleStep = { ...casualty, with: { class: { kind: 'quality-incident', gravity: 'general' } } }
export const onlyComplaint: ExampleStep = {
  at: '2026-07-06 15:00',
  by: 'qualityOfficer',
  do: 'Classify',
  with: { class: { kind: 'quality-complaint' } },
}
export const toOffice: ExampleStep = {
  at: '2026-07-06 13:00',
  by: 'storeManager',
  do: 'Record:reported',
  with: { kind: 'notice', to: { roles: ['gm-office'] } },
}
export const toQuality: ExampleStep = {
  at: '2026-07-06 14:00',
  by: 'storeManager',
  do: 'Record:reported',
  with: { kind: 'notice', to: { roles: ['quality-section'] } },
}
export const upward: ExampleStep = {
  at: '2026-07-07 07:30',
  by: 'qualityOfficer',
  do: 'Record:reported',
  with: { kind: 'notice', to: { roles: ['superior-dept'] } },
}
export const toAuthority: ExampleStep = {
  at: '2026-07-06 20:00',
  by: 'companyOfficer',
  do: 'Record:reported',
  with: { kind: 'notice', to: { roles: ['drug-authority'] } },
}
export const written: ExampleStep = {
  at: '2026-07-10 10:00',
  by: 'companyOfficer',
  do: 'Record:reported',
  with: { kind: 'written', to: { roles: ['drug-authority'] } },
}
export const result: ExampleStep = {
  at: '2026-07-20 10:00',
  by: 'storeManager',
  do: 'Record:reported',
  with: {
    kind: 'result',
    to: { roles: ['quality-section'] },
    field: { 'incident.cause': '阴凉柜断电两日', 'incident.result': '该批次下架退厂，顾客退款' },
  },
}
export const contained: ExampleStep = {
  at: '2026-07-06 09:00',
  by: 'storeManager',
  do: 'Record:containment-taken',
  with: { measure: '停售并隔离', batch: 'B20260511' },
}
export const withdrawn: ExampleStep = { at: '2026-07-06 12:00', by: 'storeManager', do: 'Withdraw' }

export const toDept = { ...toQuality, with: { kind: 'notice', to: { roles: ['quality-dept'] } } }

/** Received without a discovery, and declared a little later. */
export const declaredLater: ReadonlyArray<ExampleStep> = [
  { ...incident, with: { kind: 'quality-incident', ...atTheStore } },
  { ...declared, at: '2026-07-06 10:50', with: { discoveredAt: '2026-07-06T10:45:00+08:00' } },
]

/** The result, told to the department. */
export const resultToDept: ExampleStep = {
  ...result,
  with: {
    kind: 'result',
    to: { roles: ['quality-dept'] },
    field: { 'incident.cause': '阴凉柜断电两日', 'incident.result': '该批次下架退厂' },
  },
}

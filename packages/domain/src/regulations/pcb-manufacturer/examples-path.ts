import type { ExampleStep } from '../../example/language.js'

/** The ordinary way of a complaint of March 2026: a customer finds delaminated boards. */

export const received: ExampleStep = {
  at: '2026-03-03 09:00',
  by: 'sales',
  do: 'Receive',
  with: {
    kind: 'quality-complaint',
    channel: 'business',
    class: { claim: 'quality-anomaly' },
    complainant: { id: 'k-7' },
    field: { 'product.maker': 'own', 'product.category': 'PCB', 'case.content': '贴片回焊后多层板起泡分层' },
  },
}

/** The customer’s boards, as the sheet asks for them. */
export const boards = {
  'product.number': 'PCB-2602-118',
  'product.orderNo': 'SO-260115',
  'product.partNo': 'ML6-0427',
  'product.deliveryDate': '2026-02-10',
  'product.quantity': 1200,
  'product.defectQuantity': 86,
  'case.demand': '更换不良板并说明原因',
}

export const sampled: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'sales',
  do: 'Record:evidence-collected',
  with: { kind: 'sample', source: 'customer', custody: '不良板五片，封袋编号S-31' },
}

export const sheetFilled: ExampleStep = {
  at: '2026-03-03 10:30',
  by: 'sales',
  do: 'Record:registered',
  with: {
    form: '客户抱怨处理表',
    part: 'intake',
    field: { ...boards, 'business.opinion': '请查压合工序', 'business.opinion.signedBy': 'b-1' },
  },
}

export const sheetSent: ExampleStep = {
  at: '2026-03-03 11:00',
  by: 'sales',
  do: 'Assign',
  with: { to: { unit: 'gm-production-group', roles: ['gm-production-group'] }, assignment: 'a-1' },
}

export const numbered: ExampleStep = {
  at: '2026-03-03 14:00',
  by: 'office',
  do: 'Record:number-allocated',
  with: { number: '260301' },
}

export const tracked: ExampleStep = {
  at: '2026-03-03 14:10',
  by: 'office',
  do: 'Record:registered',
  with: { form: '客户抱怨案件登记追踪表' },
}

export const toQuality: ExampleStep = {
  at: '2026-03-03 14:30',
  by: 'office',
  do: 'Assign',
  with: { to: { unit: 'qm-dept', roles: ['qm-dept'] }, assignment: 'a-2' },
}

export const tested: ExampleStep = {
  at: '2026-03-04 10:00',
  by: 'qm',
  do: 'Record:evidence-collected',
  with: { kind: 'inspection', source: 'laboratory', custody: '切片三片，层间起泡' },
}

/** On a Thursday. */
export const investigated: ExampleStep = {
  at: '2026-03-05 10:00',
  by: 'qm',
  do: 'Investigate',
  with: { finding: 'confirmed', rootCause: '压合前内层板烘烤不足' },
}

export const reported: ExampleStep = {
  at: '2026-03-05 16:00',
  by: 'qm',
  do: 'Record:reported',
  with: { kind: 'investigation', to: { roles: ['general-manager'] }, of: 'report' },
}

/** On a Friday. */
export const instructed: ExampleStep = {
  at: '2026-03-06 10:00',
  by: 'boss',
  do: 'Approve',
  with: { of: 'report', instruction: '同意换板，压合工序限期整改' },
}

export const judged: ExampleStep = {
  at: '2026-03-06 14:00',
  by: 'office',
  do: 'Record:responsibility-determined',
  with: { unit: 'manufacturing', field: { 'invest.responsibility': '压合课烘烤作业' } },
}

export const answered: ExampleStep = {
  at: '2026-03-06 16:00',
  by: 'sales',
  do: 'Reply:final',
  with: { form: 'written', explanation: '更换86片，附原因说明' },
}

export const planned: ExampleStep = {
  at: '2026-03-09 10:00',
  by: 'plant',
  do: 'Record:corrective-action-planned',
  with: { action: 'm-1', measures: '内层板烘烤延长至四小时并记录' },
}

export const carriedOut: ExampleStep = {
  at: '2026-03-12 10:00',
  by: 'plant',
  do: 'Record:corrective-action-completed',
  with: { action: 'm-1' },
}

export const confirmed: ExampleStep = {
  at: '2026-03-20 10:00',
  by: 'office',
  do: 'Record:corrective-action-verified',
  with: { action: 'm-1', effective: true },
}

export const closed: ExampleStep = { at: '2026-03-23 10:00', by: 'office', do: 'Close' }

/** What the office must have done before anything can end. */
export const entered: ReadonlyArray<ExampleStep> = [received, sampled, sheetFilled, sheetSent, numbered, tracked]
/** Up to the instruction of the general manager. */
export const upToInstruction: ReadonlyArray<ExampleStep> = [
  ...entered,
  toQuality,
  tested,
  investigated,
  reported,
  instructed,
]

/** Sales asks for a joint inspection. */
export const asked: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'sales',
  do: 'Record:joint-inspection-requested',
  with: { participants: ['qm-dept', 'manufacturing'] },
}

/** A complaint that quality has tested and looked into. */
export const lookedInto: ReadonlyArray<ExampleStep> = [...entered, toQuality, tested, investigated]

/** What the manufacturing department fills in. */
export const production = {
  'production.unit': '压合课',
  'production.machineShift': '2号机夜班',
  'production.workers': '丙组',
  'production.date': '2026-01-28',
} as const

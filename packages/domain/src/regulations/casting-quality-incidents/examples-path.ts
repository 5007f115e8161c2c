import type { ExampleStep } from '../../example/language.js'

/** The ordinary way of an incident of March 2026, found in the works or reported after the sale. */

/** Everything that bears on the class is known, and nothing of it is grave. */
export const clean = {
  'production.scrapDuration': 0,
  'production.reworkDuration': 0,
  'incident.reputation': false,
  'incident.lossAmount': 0,
  'incident.injury': false,
}

/** On a Monday. */
export const found: ExampleStep = {
  at: '2026-03-02 09:00',
  by: 'patrol',
  do: 'Receive',
  with: {
    kind: 'quality-incident',
    channel: 'internal',
    class: {},
    field: { ...clean, 'case.content': '砂型紧实不足，支架铸件局部缩松' },
  },
}

/** The scrapped castings fill forty minutes of production. */
export const foundMany: ExampleStep = {
  ...found,
  with: {
    kind: 'quality-incident',
    channel: 'internal',
    class: {},
    field: { ...clean, 'production.scrapDuration': 0.7, 'case.content': '支架铸件缩松，一模次全部报废' },
  },
}

export const complained: ExampleStep = {
  at: '2026-03-02 09:00',
  by: 'qm',
  do: 'Receive',
  with: {
    kind: 'after-sales-complaint',
    channel: 'after-sales',
    class: {},
    complainant: { id: 'u-1' },
    field: {
      ...clean,
      'product.model': 'ZJ-40',
      'production.date': '2026-01-12',
      'product.batchNo': 'L2601-3',
      'product.returnQuantity': 20,
      'case.content': '支架装配后开裂，退回二十件',
    },
  },
}

/** Another customer, the same model and day, a month earlier. */
export const earlier: ExampleStep = {
  at: '2026-02-05 10:00',
  by: 'qm',
  on: 'c-2',
  do: 'Receive',
  with: {
    kind: 'after-sales-complaint',
    channel: 'after-sales',
    class: {},
    complainant: { id: 'u-2' },
    field: {
      ...clean,
      'product.model': 'ZJ-40',
      'production.date': '2026-01-12',
      'product.batchNo': 'L2601-2',
      'product.returnQuantity': 30,
      'case.content': '支架开裂，退回三十件',
    },
  },
}

export const investigated: ExampleStep = {
  at: '2026-03-04 10:00',
  by: 'qm',
  do: 'Investigate',
  with: { finding: 'confirmed', rootCause: '型砂水分偏高' },
}

export const judged: ExampleStep = {
  at: '2026-03-04 14:00',
  by: 'qm',
  do: 'Record:responsibility-determined',
  with: { unit: 'casting-machining' },
}

export const planned: ExampleStep = {
  at: '2026-03-05 09:00',
  by: 'qm',
  do: 'Record:corrective-action-planned',
  with: { action: 'm-1', measures: '型砂水分每班检测两次' },
}

export const carriedOut: ExampleStep = {
  at: '2026-03-10 09:00',
  by: 'works',
  do: 'Record:corrective-action-completed',
  with: { action: 'm-1' },
}

const item = { at: '2026-03-11 09:00', by: 'qm', do: 'Record:no-pass-met' } satisfies ExampleStep
export const cause: ExampleStep = { ...item, with: { item: 'cause' } }
export const persons: ExampleStep = { ...item, at: '2026-03-11 09:10', with: { item: 'persons' } }
export const measures: ExampleStep = { ...item, at: '2026-03-11 09:20', with: { item: 'measures' } }
export const education: ExampleStep = { ...item, at: '2026-03-11 09:30', with: { item: 'education' } }
export const fourMet: ReadonlyArray<ExampleStep> = [cause, persons, measures, education]

export const closed: ExampleStep = { at: '2026-03-12 10:00', by: 'qm', do: 'Close' }

import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { closed, entered, planned, production, tested } from './examples-path.js'

/** A complaint with the manufacturing department. */
const toManufacturing: ReadonlyArray<ExampleStep> = [
  ...entered,
  {
    at: '2026-03-04 09:00',
    by: 'office',
    do: 'Assign',
    with: { to: { unit: 'manufacturing', roles: ['manufacturing'] }, assignment: 'a-3' },
  },
]

/** What manufacturing does. */
export const manufacturing: ClauseExamples = {
  c24: [
    {
      says: { zh: '制造部查清并拿出对策', en: 'manufacturing looks into it and drafts measures' },
      steps: [
        ...toManufacturing,
        {
          at: '2026-03-05 09:00',
          by: 'plant',
          do: 'Record:evidence-collected',
          with: {
            kind: 'productionRecord',
            assignment: 'a-3',
            field: production,
          },
        },
        planned,
      ],
      then: [{ at: '2026-03-05 12:00', clocks: { c24: ['running'] } }, { clocks: { c24: ['met'] } }],
    },
    {
      says: { zh: '没有回音就结案：记违约', en: 'closed without a word from manufacturing: a breach' },
      steps: [...toManufacturing, closed],
      then: [{ clocks: { c24: ['breached'] } }],
    },
  ],
  c25: [
    {
      says: { zh: '没报机台班别', en: 'machine and shift left out' },
      steps: [
        ...entered,
        {
          at: '2026-03-05 09:00',
          by: 'plant',
          do: 'Record:evidence-collected',
          with: {
            kind: 'productionRecord',
            field: { 'production.unit': '压合课', 'production.workers': '丙组', 'production.date': '2026-01-28' },
          },
          refused: ['c25'],
        },
      ],
    },
    {
      says: { zh: '别的部门取证不受此限', en: 'evidence of another department is not bound' },
      steps: [...entered, tested],
    },
    {
      says: { zh: '印本C：要报责任人员', en: 'copy C asks for the persons' },
      under: { parameters: { variant: 'C' } },
      steps: [
        ...entered,
        {
          at: '2026-03-05 09:00',
          by: 'plant',
          do: 'Record:evidence-collected',
          with: { kind: 'productionRecord', field: { 'production.unit': '压合课' } },
          refused: ['c25'],
        },
        {
          at: '2026-03-05 10:00',
          by: 'plant',
          do: 'Record:evidence-collected',
          with: {
            kind: 'productionRecord',
            field: { 'production.unit': '压合课', 'invest.responsiblePerson': '夜班班长' },
          },
        },
      ],
    },
  ],
}

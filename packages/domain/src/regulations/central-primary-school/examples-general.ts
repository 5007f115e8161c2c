import type { ClauseExamples } from '../../example/language.js'
import { accepted, passedOn, received } from './examples-path.js'

const outside = {
  ...received,
  with: {
    kind: 'complaint',
    channel: 'phone',
    class: { fault: ['non-performance'] },
    complainant: { id: 'p-2' },
    respondent: { kind: 'shop', unit: 'shop-1' },
    field: { 'case.content': '校门口小卖部短斤少两', 'case.demand': '查处' },
  },
} as const

/** Articles 1 to 5 at work. */
export const general: ClauseExamples = {
  c02: [
    {
      says: {
        zh: '投诉校外小卖部不予受理，答复告知即可',
        en: 'a complaint about a shop outside is not accepted but answered',
      },
      steps: [
        outside,
        { ...accepted, refused: ['c02'] },
        {
          at: '2026-03-03 11:00',
          by: 'office',
          do: 'Reply:final',
          with: { form: 'oral', delivered: true, explanation: '不属学校，建议向市场监管部门反映' },
        },
      ],
    },
    {
      says: { zh: '没有选定事由，先问清', en: 'the ground has to be said first' },
      steps: [
        { ...received, with: { ...received.with, class: {} } },
        { ...accepted, refused: ['c02'] },
        {
          at: '2026-03-03 10:30',
          by: 'office',
          do: 'Classify',
          with: { class: { fault: ['negligent', 'improper-performance'] } },
        },
        { ...accepted, at: '2026-03-03 10:40' },
      ],
    },
  ],
  c04: [
    {
      says: { zh: '一律归办公室', en: 'the office takes in everything' },
      steps: [{ ...received, routed: { c04: ['intake: school-office'] } }],
    },
  ],
  c06: [
    {
      says: { zh: '没问要求不得受理，写明原因可以', en: 'no acceptance without the demand, or why there is none' },
      steps: [
        { ...received, with: { ...received.with, field: { 'case.content': '停课没有补' } } },
        { ...accepted, refused: ['c06'] },
        { ...accepted, at: '2026-03-03 10:30', with: { notGiven: { 'field.case.demand': '家长表示只想反映情况' } } },
      ],
    },
  ],
  c07: [
    {
      says: { zh: '转交之前，处室看不到', en: 'before it is passed on, departments do not see it' },
      steps: [received],
      then: [
        { hidden: { c07: ['field.complainant.*, field.case.* hidden from department, officer, teacher, stranger'] } },
      ],
    },
    {
      says: {
        zh: '转交之后承办处室看得到；不得向媒体透露，通报不得点名',
        en: 'the department in charge sees it; the press hears nothing, and no circular names the complainant',
      },
      steps: [
        received,
        accepted,
        passedOn,
        {
          at: '2026-03-05 10:00',
          by: 'department',
          do: 'Record:disclosure-made',
          with: { recipient: 'newspaper', what: ['field.case.content'] },
          refused: ['c07'],
        },
        {
          at: '2026-03-05 11:00',
          by: 'office',
          do: 'Record:circulated',
          with: { kind: 'notice', circle: 'school', names: true },
          refused: ['c07'],
        },
      ],
      then: [{ hidden: { c07: ['field.complainant.*, field.case.* hidden from teacher, stranger'] } }],
    },
  ],
}

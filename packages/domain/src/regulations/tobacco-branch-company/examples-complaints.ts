import type { ClauseExamples } from '../../example/language.js'
import {
  atTheDepartment,
  begun,
  blamed,
  complaint,
  corrected,
  inquiry,
  investigated,
  ordinary,
  passedOn,
} from './examples-path.js'

const grave = { ...ordinary, with: { class: { complaintClass: 'dereliction' } } } as const
const told = {
  at: '2026-03-03 11:30',
  by: 'dept',
  do: 'Record:reported',
  with: { to: { roles: ['leader'] }, reason: '送货员当日脱岗' },
} as const

export const complaints: ClauseExamples = {
  c23: [
    {
      says: { zh: '未指定专人，不得开始，也不得有结论', en: 'nobody named: no beginning and no finding' },
      steps: [
        ...atTheDepartment,
        { ...begun, with: {}, refused: ['c23'] },
        { ...investigated, at: '2026-03-02 15:00', refused: ['c23'] },
        { ...begun, at: '2026-03-02 15:30' },
        investigated,
      ],
    },
    {
      says: { zh: '受派人、调查人一栏写明也算', en: 'the one it goes to, or the field for the investigator, will do' },
      steps: [
        ...atTheDepartment,
        { ...begun, with: { to: { person: 'w-52' } } },
        { ...begun, at: '2026-03-02 14:10', with: { field: { investigator: '配送部稽查员' } } },
        investigated,
      ],
    },
  ],
  c24: [
    {
      says: { zh: '派到配送部，由配送部处理', en: 'passed to delivery, delivery handles it' },
      steps: [complaint, { ...passedOn, routed: { c24: ['handle: delivery'] } }],
    },
    {
      says: { zh: '咨询转部门，仍由接诉单位答复', en: 'an inquiry passed on stays with the unit that took it' },
      steps: [
        inquiry,
        {
          ...passedOn,
          by: 'clerk',
          with: { to: { unit: 'delivery' }, assignment: 'a-1', reason: '请配送部说明到货时间' },
          routed: { c24: [] },
        },
      ],
    },
  ],
  c25: [
    {
      says: { zh: '认定失职：上报部门领导', en: 'neglect of duty: to the head of the department' },
      steps: [
        ...atTheDepartment,
        begun,
        investigated,
        { ...grave, brings: { c25: ['Escalated:decision to w-51'] } },
        told,
      ],
      then: [{ clocks: { c25: ['met'] } }],
    },
    {
      says: { zh: '一般失误不上报', en: 'an ordinary error does not' },
      steps: [...atTheDepartment, begun, investigated, { ...ordinary, brings: { c25: [] } }],
    },
  ],
  c26: [
    {
      says: { zh: '一般失误：建议处理当事人', en: 'an ordinary error: dealing with the person is proposed' },
      steps: [...atTheDepartment, begun, investigated, ordinary, blamed],
      then: [{ scores: { c26: ['w-55: propose sanction-imposed proposed', '= w-55: 0'] } }],
    },
    {
      says: { zh: '失职另走组织程序，不在此列', en: 'neglect of duty goes the other way' },
      steps: [...atTheDepartment, begun, investigated, grave, blamed],
      then: [{ scores: { c26: [] } }],
    },
  ],
  c27: [
    {
      says: { zh: '次日纠正', en: 'corrected the next day' },
      steps: [...atTheDepartment, begun, investigated, ordinary, blamed, corrected],
      then: [{ clocks: { c27: ['met 2026-03-04'] } }],
    },
    {
      says: { zh: '过了一个工作日仍未纠正', en: 'not corrected within a working day' },
      steps: [...atTheDepartment, begun, investigated, ordinary, { until: '2026-03-05 09:00' }],
      then: [{ clocks: { c27: ['breached 2026-03-04'] } }],
    },
    {
      says: { zh: '失职不适用', en: 'not for neglect of duty' },
      steps: [...atTheDepartment, begun, investigated, blamed, { ...grave, at: '2026-03-03 11:30' }],
      then: [{ clocks: { c27: ['inapplicable 2026-03-04'] } }],
    },
  ],
}

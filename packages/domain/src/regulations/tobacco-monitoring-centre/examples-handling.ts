import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  again,
  agreed,
  begun,
  closing,
  investigated,
  replied,
  reportAtTheUnit,
  returned,
  revisited,
  satisfied,
  toTheUnit,
  verified,
  withResult,
} from './examples-path.js'

const major: ExampleDeed = {
  at: '2026-03-02 14:00',
  by: 'county',
  do: 'Classify',
  with: { class: { gravity: 'major' } },
}

const ordinary: ExampleDeed = { ...major, with: { class: { gravity: 'ordinary' } } }

const proposed: ExampleDeed = {
  at: '2026-03-03 10:00',
  by: 'county',
  do: 'Propose',
  with: { proposal: 'p-1', field: { 'solution.text': '补送、致歉，并更换装车核对办法' } },
}

const planApproved: ExampleDeed = {
  at: '2026-03-03 11:00',
  by: 'leader',
  do: 'Approve',
  with: { of: 'proposal', subject: 'p-1' },
}

const executed: ExampleDeed = {
  at: '2026-03-03 13:00',
  by: 'county',
  do: 'Record:remedy-executed',
  with: { proposal: 'p-1', what: '补送两条卷烟并致歉' },
}

const ordered: ExampleDeed = {
  at: '2026-03-04 09:30',
  by: 'leader',
  do: 'Record:rectification-ordered',
  with: { unit: 'logistics', opinion: '由物流部门改进装车核对' },
}

const followed: ExampleDeed = { at: '2026-03-03 09:00', by: 'officer', do: 'FollowUp:track' }

/** The inquiry of the unit, its plan, and its report. */
export const handling: ClauseExamples = {
  c37: [
    {
      says: { zh: '起因、责任人、方案，缺一即退', en: 'cause, person, plan: a gap in any is refused' },
      steps: [
        ...toTheUnit,
        begun,
        { ...investigated, with: { finding: 'substantiated' }, refused: ['c37'] },
        investigated,
        { at: '2026-03-03 09:40', by: 'county', do: 'Record:responsibility-determined', with: {}, refused: ['c37'] },
        {
          at: '2026-03-03 09:45',
          by: 'county',
          do: 'Record:responsibility-determined',
          with: { person: 'w-35', field: { 'invest.responsiblePerson': '送货员甲' } },
        },
        { ...proposed, with: { proposal: 'p-1' }, refused: ['c37'] },
        proposed,
      ],
    },
    {
      says: { zh: '举报的调查同样写明起因', en: 'the inquiry into a report states its cause, too' },
      steps: [
        ...reportAtTheUnit,
        { ...investigated, with: { finding: 'substantiated' }, refused: ['c37'] },
        investigated,
      ],
    },
  ],
  c38: [
    {
      says: { zh: '重大问题的方案未经批准不得执行', en: 'no major plan is carried out unapproved' },
      steps: [
        ...toTheUnit,
        major,
        proposed,
        { ...executed, at: '2026-03-03 10:30', refused: ['c38'] },
        planApproved,
        executed,
      ],
    },
    {
      says: { zh: '一般问题无须批准；轻重未定的按重大', en: 'an ordinary one needs none; one nobody has graded does' },
      steps: [
        ...toTheUnit,
        proposed,
        { ...executed, at: '2026-03-03 10:30', refused: ['c38'] },
        { ...ordinary, at: '2026-03-03 10:40' },
        executed,
      ],
    },
    {
      says: { zh: '旧方案的批准管不了新方案', en: 'the approval of an old plan does not cover a new one' },
      steps: [
        ...toTheUnit,
        major,
        proposed,
        planApproved,
        { ...proposed, at: '2026-03-03 12:00', with: { ...proposed.with, proposal: 'p-2' } },
        { ...executed, with: { proposal: 'p-2', what: '更换送货线路' }, refused: ['c38'] },
      ],
    },
  ],
  c39: [
    {
      says: { zh: '未指定整改部门不得结案', en: 'no closing until a department is named' },
      steps: [
        ...toTheUnit,
        major,
        investigated,
        proposed,
        planApproved,
        executed,
        verified,
        returned,
        revisited,
        satisfied,
        replied,
        agreed,
        { ...closing, at: '2026-03-04 09:10', refused: ['c39'] },
        ordered,
        closing,
      ],
      then: [{ clocks: { c39: ['met'] } }],
    },
    {
      says: { zh: '一般问题无此义务', en: 'not for an ordinary problem' },
      steps: [...toTheUnit, ordinary, proposed, planApproved],
      then: [{ clocks: { c39: ['inapplicable'] } }],
    },
  ],
  c40: [
    {
      says: { zh: '未查验整改，结果退回', en: 'unchecked, the result is refused' },
      steps: [
        ...toTheUnit,
        investigated,
        { ...returned, at: '2026-03-03 11:00', refused: ['c40'] },
        verified,
        returned,
      ],
    },
    {
      says: { zh: '查无实据，无可整改，直接反馈', en: 'groundless: nothing to check, and the result goes back' },
      steps: [
        ...toTheUnit,
        {
          ...investigated,
          with: { finding: 'groundless', field: { 'invest.cause': '系统显示已签收，客户记错' } },
        },
        returned,
      ],
    },
    {
      says: { zh: '二次派单须重新查验', en: 'a second dispatch asks for a check of its own' },
      steps: [
        ...again,
        { ...returned, at: '2026-03-04 10:00', with: {}, refused: ['c40'] },
        { ...verified, at: '2026-03-04 14:00' },
        { ...returned, at: '2026-03-04 15:00', with: {} },
      ],
    },
  ],
  c41: [
    {
      says: { zh: '查验当日反馈', en: 'back the day it was checked' },
      steps: withResult,
      then: [{ clocks: { c41: ['met 2026-03-03'] } }],
    },
    {
      says: { zh: '查验后隔夜才报', en: 'kept overnight' },
      steps: [...toTheUnit, verified, { ...returned, at: '2026-03-04 09:00' }],
      then: [{ clocks: { c41: ['breached 2026-03-03'] } }],
    },
    {
      says: { zh: '参数放宽，也不得超过办理时限', en: 'however long the parameter, never past the limit of the unit' },
      under: { parameters: { feedbackWithin: { n: 5, unit: 'workingDay' } } },
      steps: [...toTheUnit, verified],
      then: [{ clocks: { c41: ['running 2026-03-04'] } }],
    },
  ],
  c42: [
    {
      says: { zh: '每个工作日跟一次，结果回来为止', en: 'every working day until the result is back' },
      steps: [...toTheUnit, followed, verified, returned],
      then: [
        { at: '2026-03-03 09:30', clocks: { c42: ['met 2026-03-03', 'running 2026-03-04'] } },
        { clocks: { c42: ['met 2026-03-03', 'cancelled 2026-03-04'] } },
      ],
    },
    {
      says: { zh: '派出后无人过问', en: 'sent, and nobody looks after it' },
      steps: [...toTheUnit, { until: '2026-03-04 09:00' }],
      then: [{ clocks: { c42: ['breached 2026-03-03'] } }],
    },
  ],
}

import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { reportAtTheUnit } from './examples-other-paths.js'
import {
  agreed,
  begun,
  closing,
  investigated,
  replied,
  returned,
  revisited,
  satisfied,
  toTheUnit,
  verified,
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

/** The inquiry of the unit, and its plan. */
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
}

import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  closed,
  concluded,
  general,
  received,
  recorded,
  refused,
  solved,
  solvedByDay,
  unable,
} from './examples-path.js'

const again: ExampleStep = { at: '2026-03-11 10:00', by: 'reception', do: 'Reopen', with: { reason: '游客再次来电' } }
const last: ExampleStep = {
  at: '2026-03-12 10:00',
  by: 'boss',
  do: 'Reply:final',
  with: { form: 'written', declaredFinal: true, explanation: '已按园规补偿，不再加付' },
}

/** The departments, the ranks, the end. */
export const ranks: ClauseExamples = {
  c06: [
    {
      says: { zh: '游客嫌赔得少，请寄存处共同处理', en: 'the offer is refused, the storage department joins' },
      steps: [received, general, recorded, { ...refused, brings: { c06: ['Escalated:decision to storage'] } }],
      then: [{ facts: { 'case.owner': 'r-1' } }],
    },
    {
      says: { zh: '内容未分类的，交相关部门', en: 'of no kind yet: to the department concerned' },
      steps: [received, recorded, { ...refused, brings: { c06: ['Escalated:decision to relevant-dept'] } }],
    },
    {
      says: { zh: '接受了的不惊动部门', en: 'accepted: nobody is called' },
      steps: [
        received,
        general,
        recorded,
        { ...refused, with: { about: 'proposal', answer: 'accepts' }, brings: { c06: [] } },
      ],
    },
    {
      says: { zh: '另一读法：改派给部门主办', en: 'other reading: the department takes over' },
      under: { readings: ['A070'] },
      steps: [
        received,
        general,
        recorded,
        { ...refused, brings: { c06: ['Escalated:decision to storage', 'Assigned to storage'] } },
      ],
    },
  ],
  c07: [
    {
      says: { zh: '接待人员办不了，到经理', en: 'from the receptionist to the manager' },
      steps: [received, general, { ...unable, by: 'reception', brings: { c07: ['Escalated:decision to manager'] } }],
    },
    {
      says: { zh: '去不了现场不算办不了', en: 'not to be able to attend is another matter' },
      steps: [received, general, { ...unable, by: 'reception', with: { kind: 'attend' }, brings: { c07: [] } }],
    },
  ],
  c08: [
    {
      says: { zh: '经理办不了，到公司负责人', en: 'from the manager to the head of the company' },
      steps: [received, general, { ...unable, by: 'boss', brings: { c08: ['Escalated:decision to company-head'] } }],
    },
  ],
  c09: [
    {
      says: { zh: '没解决不结案', en: 'not closed unsolved' },
      steps: [
        received,
        general,
        recorded,
        concluded,
        { ...closed, at: '2026-03-10 15:40', refused: ['c09'] },
        { ...solved, at: '2026-03-10 15:50' },
        closed,
      ],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '重启后须重新解决', en: 'reopened, it must be solved anew' },
      steps: [...solvedByDay, concluded, again, { ...closed, at: '2026-03-11 15:00', refused: ['c09'] }],
    },
    {
      says: { zh: '第二轮终局答复后，经理可终结', en: 'in the second round the manager may end it by a last answer' },
      steps: [
        ...solvedByDay,
        concluded,
        again,
        last,
        { ...closed, at: '2026-03-12 11:00', refused: ['c09'] },
        { at: '2026-03-12 11:30', by: 'boss', do: 'Close', with: { reason: '两轮答复，要求超出园规' } },
      ],
      then: [{ facts: { 'case.outcome': 'closed-dissatisfied' } }],
    },
    {
      says: { zh: '另一读法：没有终结一途', en: 'other reading: no way out' },
      under: { readings: ['A013'] },
      steps: [
        ...solvedByDay,
        concluded,
        again,
        last,
        {
          at: '2026-03-12 11:30',
          by: 'boss',
          do: 'Close',
          with: { reason: '两轮答复，要求超出园规' },
          refused: ['c09'],
        },
      ],
    },
  ],
}

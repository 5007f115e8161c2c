import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { second, secondAccepted, small, unsigned } from './examples-plans.js'
import {
  accepted,
  agreed,
  approved,
  assigned,
  classified,
  executed,
  explained,
  found,
  inquired,
  proposed,
  received,
} from './examples-steps.js'

const decided: ExampleStep = {
  at: '2026-03-05 16:00',
  by: 'approver',
  do: 'Record:decision-issued',
  with: { final: true, opinion: '退1500元，不另补', of: 'proposal' },
}

const explainedAgain: ExampleStep = { ...explained, at: '2026-03-05 17:00' }

/** Part 2(5): carrying out. */
export const execution: ClauseExamples = {
  c38: [
    {
      says: { zh: '客户还没表态', en: 'the customer has not answered' },
      steps: [
        ...found,
        small,
        explained,
        { ...executed, refused: ['c38'] },
        { ...accepted, at: '2026-03-06 10:05' },
        { ...executed, at: '2026-03-06 10:10' },
      ],
    },
    {
      says: { zh: '最终决定之后讲明了才可执行', en: 'a final decision, and the explanation after it' },
      steps: [
        ...found,
        proposed,
        explained,
        approved,
        decided,
        { ...executed, at: '2026-03-05 16:30', refused: ['c38'] },
        explainedAgain,
        executed,
      ],
    },
    {
      says: { zh: '处理人员自己决定不算', en: 'a decision by the handler does not count' },
      steps: [
        ...found,
        small,
        explained,
        { ...decided, by: 'handler' },
        explainedAgain,
        { ...executed, refused: ['c38'] },
      ],
    },
    {
      says: { zh: '没有联系方式的，决定即可', en: 'nobody to tell: the decision is enough' },
      steps: [...unsigned, small, decided, executed],
    },
    {
      says: {
        zh: '没有登记的，不能当作没有联系方式',
        en: 'not entered is not the same as nobody to tell',
      },
      steps: [received, classified, assigned, ...inquired, small, decided, { ...executed, refused: ['c13', 'c38'] }],
      then: [{ clocks: { c31: ['running 2026-03-06'] } }],
    },
    {
      says: {
        zh: '另一读法：处理人员可决定，解释在前也行',
        en: 'other reading: the handler decides, explained before',
      },
      under: { readings: ['A020'] },
      steps: [...found, small, explained, { ...decided, by: 'handler' }, executed],
    },
  ],
  c39: [
    {
      says: { zh: '周四谈妥，周五执行', en: 'agreed on Thursday, carried out on Friday' },
      steps: [...agreed, executed],
      then: [{ clocks: { c39: ['met 2026-03-06'] } }],
    },
    {
      says: { zh: '谈妥后一直没执行', en: 'agreed, and never carried out' },
      steps: [...agreed, { until: '2026-03-09 09:00' }],
      then: [{ clocks: { c39: ['breached 2026-03-06'] } }],
    },
    {
      says: { zh: '先决定、后接受，以决定为准', en: 'decided first, accepted later: the decision counts' },
      steps: [...found, proposed, explained, approved, decided, { ...accepted, at: '2026-03-06 09:00' }],
      then: [{ clocks: { c39: ['running 2026-03-06'] } }],
    },
    {
      says: { zh: '重启后另起一次', en: 'after a reopening it runs anew' },
      steps: [
        ...agreed,
        executed,
        { at: '2026-03-09 09:00', by: 'handler', do: 'Reopen', with: { reason: '退款没有到账' } },
        { ...second, at: '2026-03-09 10:00' },
        { ...approved, at: '2026-03-09 11:00', with: { of: 'proposal', subject: 's-2' } },
        { ...executed, at: '2026-03-09 11:30', refused: ['c38'] },
        { ...secondAccepted, at: '2026-03-09 12:00' },
        { ...executed, at: '2026-03-11 10:00' },
      ],
      then: [{ clocks: { c39: ['met 2026-03-06', 'breached 2026-03-10'] } }],
    },
    {
      says: { zh: '另一读法：决定和解释齐了才起算', en: 'other reading: from the decision and the explanation' },
      under: { readings: ['A020'] },
      steps: [...found, proposed, approved, decided, { ...explainedAgain, at: '2026-03-06 09:00' }],
      then: [{ clocks: { c39: ['running 2026-03-09'] } }],
    },
  ],
}

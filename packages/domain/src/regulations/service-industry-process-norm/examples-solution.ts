import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  accepted,
  agreed,
  approved,
  assessment,
  assigned,
  classified,
  complex,
  entered,
  executed,
  explained,
  form,
  found,
  investigated,
  logs,
  planned,
  proposed,
  received,
  registered,
  statement,
} from './examples-steps.js'

const resolved: ExampleStep = { at: '2026-03-06 09:00', by: 'handler', do: 'Resolve' }
const closed: ExampleStep = { at: '2026-03-06 11:00', by: 'receiver', do: 'Close' }
const kind = { 'solution.kind': 'compensation' }
const small: ExampleStep = { ...proposed, with: { proposal: 's-1', amount: 200, field: kind } }
const second: ExampleStep = {
  ...proposed,
  at: '2026-03-05 16:00',
  with: { proposal: 's-2', amount: 1800, field: kind },
}
const secondAccepted: ExampleStep = {
  ...accepted,
  at: '2026-03-05 17:00',
  with: { about: 'proposal', answer: 'accepts', of: 'proposal' },
}
const rejected: ExampleStep = {
  ...accepted,
  with: { about: 'proposal', answer: 'rejects', of: 'proposal' },
}
const decided: ExampleStep = {
  at: '2026-03-05 16:00',
  by: 'approver',
  do: 'Record:decision-issued',
  with: { final: true, opinion: '退1500元，不另补', of: 'proposal' },
}
const explainedAgain: ExampleStep = { ...explained, at: '2026-03-05 17:00' }
const group: ExampleStep = { ...classified, with: { class: { ...complex, scope: 'group' }, field: assessment } }
const foundInGroup = [...entered, group, assigned, planned, logs, statement, investigated]
const { 'complainant.contact': _contact, ...withoutContact } = form
const anonymous = [
  received,
  { ...registered, with: { field: withoutContact, notGiven: { 'field.complainant.contact': '意见箱来信' } } },
  classified,
  assigned,
  planned,
  logs,
  statement,
  investigated,
]

/** Part 2(4) and (5): plan, approval, talk, carrying out. */
export const solution: ClauseExamples = {
  c31: [
    {
      says: { zh: '次日出方案并讲给客户', en: 'a plan the next day, and the customer told' },
      steps: [...found, proposed, explained],
      then: [{ clocks: { c31: ['met 2026-03-06'] } }],
    },
    {
      says: { zh: '有方案，没跟客户谈', en: 'a plan, but nobody called' },
      steps: [...found, proposed, { until: '2026-03-09 09:00' }],
      then: [{ clocks: { c31: ['breached 2026-03-06'] } }],
    },
    {
      says: { zh: '没有联系方式的，出方案即可', en: 'nobody to call: the plan is enough' },
      steps: [...anonymous, proposed],
      then: [{ clocks: { c31: ['met 2026-03-06'] } }],
    },
  ],
  c32: [
    {
      says: { zh: '查清了，没有方案', en: 'found out, but no plan' },
      steps: [
        ...found,
        { ...resolved, refused: ['c32'] },
        { ...proposed, at: '2026-03-06 09:30' },
        { ...resolved, at: '2026-03-06 10:00' },
      ],
    },
  ],
  c34: [
    {
      says: { zh: '没写是哪种方案', en: 'of no kind' },
      steps: [...found, { ...proposed, with: { proposal: 's-1', amount: 1500 }, refused: ['c34'] }],
    },
    {
      says: { zh: '表外的种类只提示', en: 'a kind off the list is warned of' },
      steps: [
        ...found,
        { ...proposed, with: { proposal: 's-1', field: { 'solution.kind': 'upgrade' } }, warned: ['c34'] },
      ],
    },
  ],
  c35: [
    {
      says: { zh: '超过权限，批准后才可执行', en: 'beyond authority: only when approved' },
      steps: [
        ...found,
        proposed,
        explained,
        accepted,
        { ...executed, at: '2026-03-05 16:00', refused: ['c35'] },
        { ...approved, at: '2026-03-05 17:00' },
        executed,
      ],
    },
    {
      says: { zh: '权限之内，不必报批', en: 'within authority' },
      steps: [...found, small, explained, accepted, executed],
    },
    {
      says: { zh: '批的是旧方案', en: 'an older plan was approved' },
      steps: [...found, proposed, explained, approved, second, secondAccepted, { ...executed, refused: ['c35'] }],
    },
    {
      says: {
        zh: '自己批自己的不算，权限不够的批准也不算',
        en: 'not by oneself, nor by somebody without the authority',
      },
      steps: [
        ...found,
        proposed,
        explained,
        { ...approved, by: 'handler' },
        { ...approved, at: '2026-03-05 14:30', by: 'clerk' },
        accepted,
        { ...executed, refused: ['c35'] },
      ],
    },
    {
      says: { zh: '群体投诉，金额再小也要批', en: 'a group: approval however small the sum' },
      steps: [...foundInGroup, small, explained, accepted, { ...executed, refused: ['c35'] }],
    },
    {
      says: { zh: '超过两万元，经理自己执行也要他人批', en: 'over 20,000 yuan: even a manager needs another' },
      steps: [
        ...found,
        { ...proposed, by: 'approver', with: { proposal: 's-1', amount: 20001, field: kind } },
        explained,
        accepted,
        { ...executed, by: 'approver', refused: ['c35'] },
      ],
    },
    {
      says: { zh: '另一读法：群体不推定为重大利益', en: 'other reading: a group is not presumed to be major' },
      under: { readings: ['A021'] },
      steps: [...foundInGroup, small, explained, accepted, executed],
    },
    {
      says: { zh: '另一读法：人工标记的要批', en: 'other reading: what is marked needs approval' },
      under: { readings: ['A021'] },
      steps: [
        ...entered,
        { ...classified, with: { class: complex, field: assessment, flag: { majorInterest: true } } },
        assigned,
        planned,
        logs,
        statement,
        investigated,
        small,
        explained,
        accepted,
        { ...executed, refused: ['c35'] },
      ],
    },
  ],
  c36: [
    {
      says: { zh: '讲清方案并记下意见', en: 'explained, and the opinion noted' },
      steps: [...found, proposed, explained],
      then: [{ clocks: { c36: ['met'] } }],
    },
    {
      says: { zh: '没说明就结案，提示', en: 'closed without: warned of' },
      steps: [...found, proposed, { ...closed, warned: ['c36'] }],
      then: [{ clocks: { c36: ['breached'] } }],
    },
    {
      says: { zh: '没有联系方式的不适用', en: 'not where nobody can be reached' },
      steps: [...anonymous, proposed, { ...closed, warned: [] }],
    },
  ],
  c37: [
    {
      says: { zh: '客户不接受，没问原因就换方案', en: 'declined, and nobody asked why' },
      steps: [
        ...found,
        proposed,
        explained,
        rejected,
        { ...second, refused: ['c37'] },
        {
          ...rejected,
          at: '2026-03-05 15:30',
          with: { about: 'proposal', answer: 'rejects', reason: '还要误工补偿', of: 'proposal' },
        },
        second,
      ],
    },
  ],
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
      steps: [...anonymous, small, decided, executed],
    },
    {
      says: {
        zh: '没有登记的，不能当作没有联系方式',
        en: 'not entered is not the same as nobody to tell',
      },
      steps: [
        received,
        classified,
        assigned,
        planned,
        logs,
        statement,
        investigated,
        small,
        decided,
        { ...executed, refused: ['c13', 'c38'] },
      ],
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

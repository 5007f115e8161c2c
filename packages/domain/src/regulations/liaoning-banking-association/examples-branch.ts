import type { ClauseExamples } from '../../example/language.js'
import {
  answered,
  archived,
  finished,
  foundInvalid,
  handedOn,
  passedOn,
  received,
  registered,
  signed,
  toBranch,
  toMember,
  valid,
} from './examples-steps.js'

/** The customer wants so much. */
const demand = {
  at: '2025-10-09 10:00',
  by: 'teller',
  do: 'Classify',
  with: { field: { 'case.demandAmount': 5001 } },
}

const replied = { ...answered, at: '2025-10-10 10:00' }

/** Article 10: what the branch does. */
export const branch: ClauseExamples = {
  c26: [
    {
      says: { zh: '转来的投诉由网点处理并答复', en: 'the branch handles and answers what comes down' },
      steps: [...passedOn, signed, { ...toBranch, routed: { c26: ['handle: branch-a1', 'reply: branch-a1'] } }],
    },
    {
      says: { zh: '协会传给会员单位时，还不归网点', en: 'at the member it is not yet for the branch' },
      steps: [received, registered, valid, { ...toMember, routed: { c26: [] } }],
    },
  ],
  c27: [
    {
      says: {
        zh: '要求超过网点负责人权限五千元，当日报上级，逾期',
        en: 'more than the 5,000 yuan of the branch head: to be reported the same day, and was not',
      },
      steps: [...handedOn, { ...demand, brings: { c27: ['Escalated:decision to bank-a'] } }],
      then: [{ at: '2025-10-10 10:00', clocks: { c27: ['breached 2025-10-09'] } }],
    },
    {
      says: { zh: '当日汇报', en: 'reported the same day' },
      steps: [
        ...handedOn,
        demand,
        {
          at: '2025-10-09 16:00',
          by: 'teller',
          do: 'Record:reported',
          with: { kind: 'progress', to: { roles: ['superior-unit'] } },
        },
      ],
      then: [{ at: '2025-10-10 10:00', clocks: { c27: ['met 2025-10-09'] } }],
    },
    {
      says: { zh: '正好五千元，在权限之内', en: 'just 5,000 yuan: within' },
      steps: [...handedOn, { ...demand, with: { field: { 'case.demandAmount': 5000 } }, brings: { c27: [] } }],
    },
    {
      says: { zh: '还在会员单位，谈不上网点超权', en: 'still at the member' },
      steps: [...passedOn, { ...demand, with: { field: { 'case.demandAmount': 100_000 } }, brings: { c27: [] } }],
    },
    {
      says: { zh: '不是钱的事：网点声明无法处理', en: 'not about money: the branch says that it cannot' },
      steps: [
        ...handedOn,
        {
          at: '2025-10-09 10:00',
          by: 'teller',
          do: 'Record:inability-declared',
          with: { kind: 'handle', reason: '客户要求登报道歉' },
          brings: { c27: ['Escalated:decision to bank-a'] },
        },
      ],
    },
    {
      says: {
        zh: '名录没有载明权限的网点，以参数两千元为准',
        en: 'a branch without an authority in the directory: 2,000 yuan',
      },
      steps: [
        { ...received, with: { ...received.with, respondent: { kind: 'branch', unit: 'branch-a2', person: 'w-4' } } },
        registered,
        valid,
        toMember,
        signed,
        { ...toBranch, with: { to: { unit: 'branch-a2' }, assignment: 'b-1' } },
        { ...demand, with: { field: { 'case.demandAmount': 2000 } }, brings: { c27: [] } },
        {
          ...demand,
          at: '2025-10-09 11:00',
          with: { field: { 'case.demandAmount': 2001 } },
          brings: { c27: ['Escalated:decision to bank-a'] },
        },
      ],
    },
  ],
  c28: [
    {
      says: { zh: '终局答复后十个工作日内整改完毕', en: 'put right within ten working days of the final reply' },
      steps: [...handedOn, replied, { at: '2025-10-23 10:00', by: 'teller', do: 'Record:corrective-action-completed' }],
      then: [{ at: '2025-10-27 10:00', clocks: { c28: ['met 2025-10-23'] } }],
    },
    {
      says: { zh: '逾期未整改', en: 'not put right in time' },
      steps: [...handedOn, replied],
      then: [
        { at: '2025-10-23 10:00', clocks: { c28: ['running 2025-10-23'] } },
        { at: '2025-10-27 10:00', clocks: { c28: ['breached 2025-10-23'] } },
      ],
    },
    {
      says: { zh: '核实无效的不必整改', en: 'found invalid: nothing to put right' },
      steps: [...handedOn, replied, { ...foundInvalid, at: '2025-10-10 11:00' }],
      then: [{ at: '2025-10-27 10:00', clocks: { c28: ['inapplicable 2025-10-23'] } }],
    },
  ],
  c29: [
    {
      says: { zh: '结案后网点存档', en: 'after the close the branch files it' },
      steps: [...finished, { ...archived, by: 'teller' }],
      then: [{ at: '2025-10-14 12:00', clocks: { c29: ['met'] } }],
    },
    {
      says: { zh: '结案前不须存档，结案后尚未存档', en: 'nothing before the close; after it, not yet filed' },
      steps: finished,
      then: [{ at: '2025-10-13 12:00', clocks: { c29: ['running'] } }],
    },
    {
      says: { zh: '未结案，无须存档', en: 'not closed, nothing to file' },
      steps: handedOn,
      then: [{ at: '2025-10-13 10:00', clocks: { c29: [] } }],
    },
  ],
}

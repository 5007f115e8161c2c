import type { ClauseExamples, Example } from '../../example/language.js'
import { handedOn, invalid, passedOn, received, signed, stranger } from './examples-steps.js'

const verified = {
  at: '2025-10-09 17:00',
  by: 'handler',
  do: 'Investigate',
  with: { finding: 'facts-verified' },
}

/** On Monday 13 October, the fifth working day since 29 September. */
const reported = {
  at: '2025-10-13 18:00',
  by: 'handler',
  do: 'Record:reported',
  with: { kind: 'result', to: { roles: ['association'] } },
}

const onlyProgress = { ...reported, with: { kind: 'progress', to: { roles: ['association'] } } }

/** The signature comes after the holiday. */
const signedLate = [...passedOn, { ...signed, at: '2025-10-09 09:00' }]

/** Read from the signature, which comes a day later. */
const fromSignature: Example = {
  says: { zh: '自签收起算的读法', en: 'read from the signature' },
  under: { readings: ['receipt'] },
  steps: [...passedOn, { ...signed, at: '2025-09-30 09:00' }],
}

/** Article 11: the limits of association and member. */
export const limits: ClauseExamples = {
  c30: [
    {
      says: { zh: '周五收到，调休的周日算一日，周一到期', en: 'from Friday, the worked Sunday counts: due on Monday' },
      steps: passedOn,
      then: [
        { at: '2025-09-28 12:00', clocks: { c30: ['running 2025-09-29'] } },
        { at: '2025-10-09 12:00', clocks: { c30: ['met 2025-09-29'] } },
      ],
    },
    {
      says: { zh: '周一没有传出', en: 'not passed on by Monday' },
      steps: [received],
      then: [
        { at: '2025-09-29 10:00', clocks: { c30: ['running 2025-09-29'] } },
        { at: '2025-09-30 10:00', clocks: { c30: ['breached 2025-09-29'] } },
      ],
    },
    {
      says: { zh: '认定无效，时限取消', en: 'found invalid: the limit falls away' },
      steps: [received, { ...invalid, at: '2025-09-28 10:00' }],
      then: [{ at: '2025-10-09 10:00', clocks: { c30: ['cancelled 2025-09-29'] } }],
    },
    {
      says: { zh: '非会员的投诉无处可传', en: 'about no member: nobody to pass it to' },
      steps: [stranger],
      then: [{ at: '2025-09-29 10:00', clocks: { c30: ['inapplicable 2025-09-29'] } }],
    },
  ],
  c31: [
    {
      says: {
        zh: '周一接到，9月30日和节后10月9日算两日',
        en: 'passed on Monday: 30 September and 9 October are the two days',
      },
      steps: [...handedOn, verified],
      then: [{ at: '2025-10-13 10:00', clocks: { c31: ['met 2025-10-09'] } }],
    },
    {
      says: { zh: '网点自己核实不算', en: 'what the branch finds out does not count' },
      steps: [...handedOn, { ...verified, by: 'teller' }],
      then: [{ at: '2025-10-13 10:00', clocks: { c31: ['breached 2025-10-09'] } }],
    },
    {
      ...fromSignature,
      then: [{ at: '2025-10-01 10:00', clocks: { c31: ['running 2025-10-10'] } }],
    },
    {
      says: {
        zh: '自签收起算而逾期未签收：仍自传出起算',
        en: 'read from the signature, which came late: from the passing on after all',
      },
      under: { readings: ['receipt'] },
      steps: signedLate,
      then: [{ at: '2025-10-09 10:00', clocks: { c31: ['running 2025-10-09'] } }],
    },
  ],
  c32: [
    {
      says: { zh: '第五个工作日报结果', en: 'the result on the fifth working day' },
      steps: [...handedOn, reported],
      then: [{ at: '2025-10-14 10:00', clocks: { c32: ['met 2025-10-13'] } }],
    },
    {
      says: { zh: '一直不报', en: 'nothing is reported' },
      steps: handedOn,
      then: [
        { at: '2025-10-13 10:00', clocks: { c32: ['running 2025-10-13'] } },
        { at: '2025-10-14 10:00', clocks: { c32: ['breached 2025-10-13'] } },
      ],
    },
    {
      says: { zh: '第五日先报进度', en: 'progress on day five will do' },
      steps: [...handedOn, onlyProgress],
      then: [{ at: '2025-10-14 10:00', clocks: { c32: ['met 2025-10-13'] } }],
    },
    {
      says: { zh: '报给监管部门，不是报给协会', en: 'reported to the regulator, not to the association' },
      steps: [...handedOn, { ...reported, with: { kind: 'result', to: { roles: ['regulator'] } } }],
      then: [{ at: '2025-10-14 10:00', clocks: { c32: ['breached 2025-10-13'] } }],
    },
    {
      says: { zh: '2+5日的读法：10月15日到期', en: 'read as two and then five: due on 15 October' },
      under: { readings: ['A107'] },
      steps: [...handedOn, { ...reported, at: '2025-10-15 10:00' }],
      then: [
        { at: '2025-10-14 10:00', clocks: { c32: ['running 2025-10-15'] } },
        { at: '2025-10-16 10:00', clocks: { c32: ['met 2025-10-15'] } },
      ],
    },
    {
      says: { zh: '只认结果的读法：报进度不算', en: 'read as the result only: progress will not do' },
      under: { readings: ['A108'] },
      steps: [...handedOn, onlyProgress],
      then: [{ at: '2025-10-14 10:00', clocks: { c32: ['breached 2025-10-13'] } }],
    },
    {
      ...fromSignature,
      then: [{ at: '2025-10-14 10:00', clocks: { c32: ['running 2025-10-14'] } }],
    },
  ],
}

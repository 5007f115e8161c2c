import type { ClauseExamples } from '../../example/language.js'
import {
  archived,
  closed,
  finished,
  handedOn,
  passedOn,
  received,
  registered,
  result,
  said,
  signed,
  toBranch,
  toMember,
  urged,
  valid,
} from './examples-steps.js'

/** Articles 8(6) and 9(1): the files of the association; the member looks into a complaint, drives it on and reports. */
export const member: ClauseExamples = {
  c18: [
    {
      says: { zh: '结案后由协会归档', en: 'after the close the association files it' },
      steps: [...finished, archived],
      then: [{ at: '2025-10-14 12:00', clocks: { c18: ['met'] } }],
    },
    {
      says: { zh: '结案前不须归档，结案后尚未归档', en: 'nothing before the close; after it, not yet filed' },
      steps: finished,
      then: [{ at: '2025-10-13 12:00', clocks: { c18: ['running'] } }],
    },
    {
      says: { zh: '未结案，无须归档', en: 'not closed, nothing to file' },
      steps: handedOn,
      then: [{ at: '2025-10-13 10:00', clocks: { c18: [] } }],
    },
  ],
  c19: [
    {
      says: { zh: '表中没有的，建议先由被投诉网点说明', en: 'not in the table: the branch concerned is proposed' },
      steps: [received, registered, valid, { ...toMember, routed: { c19: ['investigate: branch-a1'] } }],
    },
    {
      says: { zh: '只知道银行，由会员单位自查', en: 'only the bank is known: the member itself' },
      steps: [
        { ...received, with: { ...said, respondent: { kind: 'branch', unit: 'bank-a', person: 'w-3' } } },
        registered,
        valid,
        { ...toMember, routed: { c19: ['investigate: bank-a'] } },
      ],
    },
    {
      says: { zh: '收费问题分到会员单位的银行卡部', en: 'about charges: to the card department of the member' },
      steps: [
        received,
        registered,
        { ...valid, with: { class: { validity: 'valid', type: 'charges' }, stage: 'preliminary' } },
        { ...toMember, routed: { c19: ['investigate: card-department'] } },
      ],
    },
    {
      says: { zh: '转到网点时不再提示', en: 'not again when it goes to the branch' },
      steps: [...passedOn, signed, { ...toBranch, routed: { c19: [] } }],
    },
  ],
  c20: [
    {
      says: {
        zh: '会员单位没有跟进网点，结案时记违约，不拒绝',
        en: 'never followed up: on record at the close, not refused',
      },
      steps: [...handedOn, result, closed],
      then: [{ at: '2025-10-14 10:00', clocks: { c20: ['breached'] } }],
    },
    {
      says: { zh: '跟进过一次', en: 'followed up once' },
      steps: finished,
      then: [{ at: '2025-10-14 10:00', clocks: { c20: ['met'] } }],
    },
    {
      says: { zh: '网点超时，由系统的时限发现', en: 'the branch over its time, found by its clock' },
      steps: [...handedOn, urged],
      then: [{ at: '2025-10-13 10:00', clocks: { c33: ['breached 2025-10-11'], c20: ['met'] } }],
    },
  ],
  c21: [
    {
      says: { zh: '未报最终结果，不能结案，也不能归档', en: 'without the final result neither closed nor filed' },
      steps: [...handedOn, { ...closed, refused: ['c21'] }, { ...archived, at: '2025-10-13 10:05', refused: ['c21'] }],
      then: [{ clocks: { c21: ['running'] } }],
    },
    {
      says: { zh: '阶段结果不算最终结果', en: 'an interim result is not the final one' },
      steps: [
        ...handedOn,
        { ...result, with: { kind: 'result', to: { roles: ['association'] } } },
        { ...closed, refused: ['c21'] },
        { ...archived, at: '2025-10-13 10:05', refused: ['c21'] },
      ],
    },
    {
      says: {
        zh: '改派另一会员单位后，一份最终结果即可结案',
        en: 'passed on again: one final result ends the case',
      },
      steps: [
        ...passedOn,
        { ...toMember, at: '2025-09-29 15:00', with: { to: { unit: 'bank-b' }, assignment: 'm-2' } },
        { ...result, with: { ...result.with, assignment: 'm-2' } },
        closed,
      ],
      then: [{ clocks: { c21: ['met', 'met'] } }],
    },
    {
      says: { zh: '报了最终结果，结案', en: 'reported, and closed' },
      steps: [...handedOn, result, closed],
      then: [{ clocks: { c21: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
  ],
}

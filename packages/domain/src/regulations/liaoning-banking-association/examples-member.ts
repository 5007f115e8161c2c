import type { ClauseExamples } from '../../example/language.js'
import {
  archived,
  closed,
  finished,
  found,
  foundInvalid,
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

const ordered = { at: '2025-10-10 11:00', by: 'handler', do: 'Record:rectification-ordered' }

const opinion = {
  at: '2025-10-10 11:30',
  by: 'handler',
  do: 'Record:sanction-imposed',
  with: { kind: 'opinion' },
}

const seenThrough = { at: '2025-10-12 10:00', by: 'handler', do: 'Record:corrective-action-verified' }

const closedLater = { ...closed, at: '2025-10-20 10:00' }

/** Articles 8(6) and 9: what the member does, and the files. */
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
  c22: [
    {
      says: { zh: '会员单位未认定有效，三件事不必做', en: 'not found valid by the member: nothing owed' },
      steps: [...handedOn, result, closedLater],
      then: [{ clocks: { c22: [] } }],
    },
    {
      says: { zh: '会员单位认定有效，未注明阶段', en: 'found valid by the member, the stage not named' },
      steps: [
        ...handedOn,
        { ...found, with: { class: { validity: 'valid' } } },
        result,
        { ...closedLater, refused: ['c22'] },
      ],
    },
    {
      says: {
        zh: '核实有效，整改未跟到底不能结案',
        en: 'found valid: not closed before rectification was seen through',
      },
      steps: [
        ...handedOn,
        found,
        { ...closedLater, at: '2025-10-10 10:30', refused: ['c21', 'c22'] },
        ordered,
        opinion,
        result,
        { ...closedLater, at: '2025-10-11 16:00', refused: ['c22'] },
        seenThrough,
        closedLater,
      ],
      then: [{ clocks: { c22: ['met'] } }],
    },
    {
      says: {
        zh: '协会提出的整改要求不能代替会员单位的整改意见',
        en: 'what the association orders does not stand in for the member',
      },
      steps: [
        ...handedOn,
        found,
        { ...ordered, by: 'clerk' },
        opinion,
        result,
        seenThrough,
        { ...closedLater, refused: ['c22'] },
      ],
    },
    {
      says: { zh: '其后改判无效，义务落空', en: 'found invalid after all: nothing owed' },
      steps: [...handedOn, found, { ...foundInvalid, at: '2025-10-11 10:00' }, result, closedLater],
      then: [{ clocks: { c22: ['inapplicable'] } }],
    },
    {
      says: {
        zh: '只由协会认定的读法：初步认定有效即须整改',
        en: 'read as one finding by the association: that starts it',
      },
      under: { readings: ['A109'] },
      steps: [...handedOn, result, { ...closedLater, refused: ['c22'] }],
      then: [{ clocks: { c22: ['running'] } }],
    },
  ],
  c25: [
    {
      says: { zh: '结案后会员单位存档', en: 'after the close the member files it' },
      steps: [...finished, { ...archived, by: 'handler' }],
      then: [{ at: '2025-10-14 12:00', clocks: { c25: ['met'] } }],
    },
    {
      says: { zh: '结案前不须存档，结案后尚未存档', en: 'nothing before the close; after it, not yet filed' },
      steps: finished,
      then: [{ at: '2025-10-13 12:00', clocks: { c25: ['running'] } }],
    },
    {
      says: { zh: '未结案，无须存档', en: 'not closed, nothing to file' },
      steps: handedOn,
      then: [{ at: '2025-10-13 10:00', clocks: { c25: [] } }],
    },
  ],
}

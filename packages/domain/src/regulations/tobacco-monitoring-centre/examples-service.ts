import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { feasible, inquiryReceived, reportAtTheUnit } from './examples-other-paths.js'
import {
  agreed,
  closing,
  received,
  registered,
  replied,
  returned,
  revisited,
  satisfied,
  shown,
  toTheUnit,
  withResult,
} from './examples-path.js'

const missed: ExampleDeed = {
  at: '2026-03-03 15:30',
  by: 'officer',
  do: 'Revisit',
  with: { channel: 'phone', reached: false },
}

const extended: ExampleDeed = {
  at: '2026-03-03 10:00',
  by: 'leader',
  do: 'Extend',
  with: { clocks: ['c35'], newDueAt: '2026-03-10T18:00:00+08:00', reason: '须等物流公司调取装车录像' },
}

const late: ExampleDeed = { ...replied, at: '2026-03-06 10:00' }

/** The principles on call, trace, limit and answer. */
export const service: ClauseExamples = {
  c06: [
    {
      says: { zh: '未回访不得结案', en: 'no closing without a revisit' },
      steps: [...withResult, replied, { ...closing, refused: ['c06'] }],
    },
    {
      says: { zh: '投诉的结果当天要回访', en: 'the result of a complaint asks for a revisit that day' },
      steps: withResult,
      then: [
        { clocks: { c06: ['running 2026-03-03 18:00'] } },
        { at: '2026-03-04 09:00', clocks: { c06: ['breached 2026-03-03 18:00'] } },
      ],
    },
    {
      says: { zh: '当天回访并记下满意度', en: 'revisited and asked the same day' },
      steps: [...withResult, revisited, satisfied, replied, shown, agreed, closing],
      then: [{ clocks: { c06: ['met 2026-03-03 18:00'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: {
        zh: '当天回访，第二天才补记满意度：当天的时限不因回访而推后',
        en: 'revisited that day, asked only the next: the limit does not move with the revisit',
      },
      steps: [...withResult, revisited, { ...satisfied, at: '2026-03-04 10:00' }],
      then: [{ clocks: { c06: ['breached 2026-03-03 18:00'] } }],
    },
    {
      says: { zh: '三次未联系上，可以结案', en: 'three fruitless calls, and it may close' },
      steps: [
        ...withResult,
        missed,
        { ...missed, at: '2026-03-03 16:30' },
        replied,
        { ...closing, at: '2026-03-03 17:00', refused: ['c06'] },
        { ...missed, at: '2026-03-03 17:30' },
        closing,
      ],
      then: [{ clocks: { c06: ['met 2026-03-03 18:00'] } }],
    },
    {
      says: {
        zh: '建议没有当天时限，三个工作日内回访',
        en: 'a suggestion has no same-day limit, but three working days',
      },
      steps: feasible,
      then: [{ clocks: { c06: ['running 2026-03-10'] } }],
    },
  ],
  c08: [
    {
      says: { zh: '登记有误只能另行更正', en: 'a slip in the record is corrected by another record' },
      steps: [
        received,
        registered,
        { at: '2026-03-02 09:40', by: 'officer', do: 'Correct', with: { event: '@2', reason: '许可证号抄错' } },
      ],
      then: [{ kept: { c08: ['append-only'] } }],
    },
  ],
  c09: [
    {
      says: { zh: '三个工作日内答复', en: 'answered within three working days' },
      steps: [...withResult, revisited, { ...replied, warned: [] }],
      then: [{ clocks: { c09: ['met 2026-03-05'] } }],
    },
    {
      says: { zh: '第四个工作日才答复，提示', en: 'on the fourth working day: warned of' },
      steps: [...withResult, { ...late, warned: ['c09'] }],
      then: [{ clocks: { c09: ['breached 2026-03-05'] } }],
    },
    {
      says: { zh: '不属受理范围的不计时', en: 'no limit for what lies outside the remit' },
      under: { parameters: { remit: [{ when: { 'class.type': 'other-trade' }, then: false }] } },
      steps: [
        { ...received, with: { ...received.with, class: { type: 'other-trade' } } },
        { ...late, warned: [] },
      ],
      then: [{ at: '2026-03-03 09:00', clocks: { c09: ['inapplicable 2026-03-05'] } }],
    },
    {
      says: { zh: '单位获准延期，端到端目标随之顺延', en: 'an extension of the unit moves the target, too' },
      steps: [...toTheUnit, extended, { ...late, warned: [] }],
      then: [{ clocks: { c09: ['met 2026-03-10 18:00'] } }],
    },
    {
      says: { zh: '另一读法：硬期限，延期无关', en: 'other reading: it binds, extended or not' },
      under: { readings: ['A113'] },
      steps: [...toTheUnit, extended, { ...late, warned: [] }],
      then: [{ clocks: { c09: ['breached 2026-03-05'] } }],
    },
  ],
  c10: [
    {
      says: { zh: '没有答复不得结案', en: 'no closing without a reply' },
      steps: [
        ...withResult,
        revisited,
        satisfied,
        shown,
        agreed,
        { ...closing, refused: ['c10'] },
        { ...replied, at: '2026-03-04 10:20' },
        { ...closing, at: '2026-03-04 10:30' },
      ],
      then: [{ clocks: { c10: ['met'] } }],
    },
    {
      says: { zh: '当场答复的咨询即可结案', en: 'an inquiry answered on the spot may close' },
      steps: [
        inquiryReceived,
        { ...closing, at: '2026-03-02 09:05', refused: ['c10'] },
        { ...replied, at: '2026-03-02 09:10' },
        { ...closing, at: '2026-03-02 09:15' },
      ],
      then: [{ clocks: { c10: ['met'] } }],
    },
    {
      says: { zh: '举报办到结案', en: 'a report to its end' },
      steps: [
        ...reportAtTheUnit,
        { ...returned, with: { assignment: 'a-1' } },
        revisited,
        satisfied,
        shown,
        agreed,
        { ...closing, at: '2026-03-04 09:10', refused: ['c10'] },
        { ...replied, at: '2026-03-04 09:20' },
        closing,
      ],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '建议办到结案', en: 'a suggestion to its end' },
      steps: [
        ...feasible,
        { ...revisited, at: '2026-03-06 10:00' },
        { ...satisfied, at: '2026-03-06 10:05' },
        { ...agreed, at: '2026-03-06 14:00' },
        { ...closing, at: '2026-03-06 14:30', refused: ['c10'] },
        { ...replied, at: '2026-03-06 15:00' },
        { ...closing, at: '2026-03-06 15:30' },
      ],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
  ],
}

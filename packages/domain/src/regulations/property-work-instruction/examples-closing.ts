import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  byManager,
  closed,
  dissatisfied,
  final,
  missed,
  notSatisfied,
  reachedThrice,
  received,
  registered,
  reopened,
  satisfied,
  toImprove,
  valid,
} from './examples-base.js'

const dissatisfiedAgain: ExampleStep = { ...dissatisfied, at: '2026-03-09 09:00' }

/** Section 3.8, shown: valid complaints. */
export const closing: ClauseExamples = {
  c28: [
    {
      says: { zh: '认可并且满意', en: 'accepted and satisfied' },
      steps: [received, registered, valid, satisfied, closed],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '满意而没有表示认可', en: 'satisfied, and not accepted' },
      steps: [
        received,
        registered,
        valid,
        { ...satisfied, with: { level: 'satisfied', during: 'revisit' } },
        { ...closed, refused: ['c28'] },
      ],
    },
    {
      says: { zh: '没有定类的从严', en: 'what is not classified is held to it' },
      steps: [received, registered, { ...closed, refused: ['c28'] }],
    },
    {
      says: {
        zh: '第二轮仍不满意，最终答复后由经理关闭',
        en: 'dissatisfied in the second round: closed by the manager after a final reply',
      },
      steps: [
        ...notSatisfied,
        reopened,
        dissatisfiedAgain,
        { ...byManager, at: '2026-03-09 11:00', refused: ['c28', 'c29'] },
        final,
        { ...closed, at: '2026-03-10 09:00', refused: ['c28'] },
        byManager,
      ],
      then: [{ facts: { 'case.status': 'closed', 'case.outcome': 'closed-dissatisfied' } }],
    },
    {
      says: { zh: '第一轮经理也不能关闭', en: 'in the first round the manager may not either' },
      steps: [...notSatisfied, final, { ...byManager, refused: ['c28'] }],
    },
    {
      says: { zh: '三次联系未果，同样由经理关闭', en: 'or after three contacts in vain' },
      steps: [
        received,
        registered,
        valid,
        missed,
        { ...missed, at: '2026-03-05 18:00' },
        { ...missed, at: '2026-03-06 12:00' },
        final,
        byManager,
      ],
      then: [{ facts: { 'case.outcome': 'closed-dissatisfied' } }],
    },
    {
      says: { zh: '另一读法：没有出口', en: 'the other reading: no way out' },
      under: { readings: ['A013'] },
      steps: [...notSatisfied, reopened, final, { ...byManager, refused: ['c28'] }],
    },
    {
      says: { zh: '认可而只说一般', en: 'accepted, and only so-so' },
      steps: [
        received,
        registered,
        valid,
        { ...satisfied, with: { level: 'neutral', accepted: true, during: 'revisit' } },
        { ...closed, refused: ['c28'] },
      ],
    },
    {
      says: { zh: '没有最终答复，经理也不能关闭', en: 'without a reply declared final the manager may not' },
      steps: [
        ...notSatisfied,
        reopened,
        { ...final, with: { explanation: '已修复' } },
        { ...byManager, refused: ['c28'] },
      ],
    },
    {
      says: { zh: '打通过三次不算联系不上', en: 'three contacts that succeeded open no way out' },
      steps: [received, registered, valid, ...reachedThrice, { ...byManager, refused: ['c28'] }],
    },
  ],
  c29: [
    {
      says: { zh: '不满意，重新办理', en: 'dissatisfied: taken up again' },
      steps: [...notSatisfied, reopened],
      then: [{ clocks: { c29: ['met'] }, facts: { 'case.round': 2 } }],
    },
    {
      says: { zh: '没有重办，后来满意了也不得关闭', en: 'not taken up: not closed, although satisfied later' },
      steps: [...notSatisfied, { ...satisfied, at: '2026-03-09 09:00' }, { ...closed, refused: ['c29'] }],
      then: [{ clocks: { c29: ['running'] } }],
    },
    {
      says: { zh: '作出最终答复，不再重办', en: 'a reply declared final ends it' },
      steps: [...notSatisfied, final],
      then: [{ clocks: { c29: ['cancelled'] } }],
    },
    {
      says: { zh: '待改进投诉不适用', en: 'not for one to improve' },
      steps: [received, registered, toImprove, dissatisfied],
      then: [{ clocks: { c29: ['inapplicable'] } }],
    },
    {
      says: { zh: '另一读法：最终答复也挡不住重办', en: 'the other reading: a final reply does not end it' },
      under: { readings: ['A013'] },
      steps: [
        ...notSatisfied,
        { ...final, at: '2026-03-06 15:00' },
        { ...satisfied, at: '2026-03-09 09:00' },
        { ...closed, refused: ['c29'] },
      ],
      then: [{ clocks: { c29: ['running'] } }],
    },
    {
      says: { zh: '普通答复不免重办', en: 'an ordinary reply does not end it' },
      steps: [...notSatisfied, { ...final, with: { explanation: '已修复' } }],
      then: [{ clocks: { c29: ['running'] } }],
    },
    {
      says: { zh: '最终答复之后又不满意，不再重办', en: 'dissatisfied after the final reply: no further round' },
      steps: [received, registered, valid, { ...final, at: '2026-03-06 09:00' }, dissatisfied],
      then: [{ clocks: { c29: ['inapplicable'] } }],
    },
  ],
}

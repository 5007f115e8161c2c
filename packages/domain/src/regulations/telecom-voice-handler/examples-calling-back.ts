import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  calledBack,
  close,
  handled,
  received,
  returned,
  reviewed,
  satisfied,
  sent,
  signed,
  toHandler,
} from './examples-ordinary.js'

const missed: ExampleStep = {
  at: '2026-03-03 11:00',
  by: 'handler',
  do: 'Record:contact-attempted',
  with: { channel: 'outcall', reached: false },
}

/** Orders in time, the call-back sheet. */
export const callingBackExamples: ClauseExamples = {
  c15: [
    {
      says: { zh: '工单未写时限：两个工作日', en: 'the order states no deadline: two working days' },
      steps: handled,
      then: [
        { at: '2026-03-02 10:00', clocks: { c15: ['running 2026-03-04'] } },
        { clocks: { c15: ['met 2026-03-04'] } },
      ],
    },
    {
      says: { zh: '工单写明时限，过时未反馈', en: 'a deadline of its own, and no answer by then' },
      steps: [
        received,
        {
          ...sent,
          with: { ...toHandler, deadline: '2026-03-02T18:00:00+08:00' },
        },
        signed,
      ],
      then: [
        { at: '2026-03-02 17:00', clocks: { c15: ['running 2026-03-02 18:00'] } },
        { at: '2026-03-02 18:01', clocks: { c15: ['breached 2026-03-02 18:00'] } },
      ],
    },
    {
      says: { zh: '延期须省公司同意', en: 'an extension needs the province' },
      steps: [
        received,
        sent,
        {
          at: '2026-03-03 09:00',
          by: 'handler',
          do: 'Extend',
          with: { clocks: ['c15'], newDueAt: '2026-03-09T18:00:00+08:00', reason: '基站配件需外地调运' },
          refused: ['c15'],
        },
        {
          at: '2026-03-03 09:30',
          by: 'province',
          do: 'Extend',
          with: { clocks: ['c15'], newDueAt: '2026-03-09T18:00:00+08:00', reason: '基站配件需外地调运' },
        },
      ],
      then: [{ clocks: { c15: ['running 2026-03-09 18:00'] } }],
    },
    {
      says: { zh: '两张工单各算各的', en: 'two orders, each with its own limit' },
      steps: [
        received,
        sent,
        {
          at: '2026-03-03 09:00',
          by: 'province',
          do: 'Assign',
          with: { to: { person: 'w-3', roles: ['handler'] }, assignment: 'o-2', reason: '同一用户补充宽带问题' },
        },
        reviewed,
        returned,
      ],
      then: [{ at: '2026-03-06 09:00', clocks: { c15: ['met 2026-03-04', 'breached 2026-03-05'] } }],
    },
  ],
  c16: [
    {
      says: { zh: '是否达标，看本月各项指标', en: 'whether they are on target is shown by the figures of the month' },
      steps: [...handled, calledBack, satisfied, close],
      then: [
        {
          at: '2026-03-20 09:00',
          figures: {
            c07: ['2026-03: 1 attained', '2026-03: handler=w-3 unit=team 1 attained'],
            c08: ['2026-03: 0 attained', '2026-03: handler=w-3 unit=team 0 attained'],
            c10: ['2026-03: 0 attained'],
            c11: ['2026-03: 1 attained', '2026-03: handler=w-3 1 attained'],
          },
        },
      ],
    },
  ],
  c17: [
    {
      says: { zh: '没打通的，须填外呼表', en: 'not reached: the call-back sheet is filled in' },
      steps: [
        received,
        { ...missed, refused: ['c17'] },
        {
          ...missed,
          with: { channel: 'outcall', reached: false, field: { 'customer.outcall': 'not-reached' } },
        },
      ],
      then: [{ reports: { c17: ['rows of complaint: 1'] } }],
    },
    {
      says: { zh: '不满意、短信答复的，同样要填', en: 'likewise who is dissatisfied, or answered by text message' },
      steps: [
        received,
        {
          at: '2026-03-03 11:00',
          by: 'handler',
          do: 'Reply:interim',
          with: { channel: 'sms' },
          refused: ['c17'],
        },
        {
          at: '2026-03-03 11:10',
          by: 'handler',
          do: 'Record:satisfaction-recorded',
          with: { level: 'dissatisfied', during: 'reply' },
          refused: ['c17'],
        },
      ],
    },
    {
      says: { zh: '打通而满意的，不列入', en: 'reached and satisfied: not listed' },
      steps: [received, calledBack, satisfied],
      then: [{ reports: { c17: ['rows of complaint: 0'] } }],
    },
  ],
}

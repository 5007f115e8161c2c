import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { danger, planned, received, resolved, sent, valid } from './examples-base.js'

const spoken: ExampleStep = {
  at: '2026-03-05 14:00',
  by: 'engineer',
  do: 'Record:contact-attempted',
  with: { channel: 'phone', reached: true },
}

const resolvedSameDay: ExampleStep = { ...resolved, at: '2026-03-02 17:00' }

/** Section 3.5, shown. */
export const limits: ClauseExamples = {
  c16: [
    {
      says: { zh: '接到后二十分钟派人', en: 'somebody is sent after twenty minutes' },
      steps: [received, danger, sent],
      then: [{ clocks: { c16: ['met 2026-03-02'] } }],
    },
    {
      says: { zh: '半小时提醒，当天过完超期', en: 'a warning after half an hour, a breach at midnight' },
      steps: [received, danger],
      then: [
        { at: '2026-03-02 10:29', clocks: { c16: ['running 2026-03-02'] } },
        { at: '2026-03-02 10:31', clocks: { c16: ['warned 2026-03-02'] } },
        { at: '2026-03-03 00:01', clocks: { c16: ['breached 2026-03-02'] } },
      ],
    },
    {
      says: { zh: '没有定类，时限待定，过期未决', en: 'not classified: pending, then undecided' },
      steps: [received],
      then: [
        { at: '2026-03-02 12:00', clocks: { c16: ['pending 2026-03-02'] } },
        { at: '2026-03-03 12:00', clocks: { c16: ['undecided 2026-03-02'] } },
      ],
    },
  ],
  c17: [
    {
      says: { zh: '当天定下措施', en: 'measures on the day' },
      steps: [received, danger, { ...planned, at: '2026-03-02 18:30' }],
      then: [{ at: '2026-03-04 09:00', clocks: { c17: ['met 2026-03-02'] } }],
    },
    {
      says: { zh: '次日才定，超期；普通投诉不适用', en: 'on the next day is late' },
      steps: [received, danger, planned],
      then: [{ clocks: { c17: ['breached 2026-03-02'] } }],
    },
    {
      says: { zh: '不是急事', en: 'not a listed item' },
      steps: [received, valid],
      then: [{ clocks: { c17: ['inapplicable 2026-03-02'] } }],
    },
  ],
  c18: [{ steps: [received, danger], then: [{ facts: { 'class.urgent': 'danger' } }] }],
  c19: [
    {
      steps: [received, { ...danger, with: { class: { validity: 'valid', urgent: 'facility' } } }],
      then: [
        {
          facts: { 'class.urgent': 'facility' },
          clocks: { c16: ['running 2026-03-02'], c17: ['running 2026-03-02'], c21: ['inapplicable 2026-03-05'] },
        },
      ],
    },
  ],
  c20: [
    {
      steps: [received, { ...danger, with: { class: { validity: 'to-improve', urgent: 'violation' } } }],
      then: [
        {
          facts: { 'class.urgent': 'violation' },
          clocks: { c16: ['running 2026-03-02'], c17: ['running 2026-03-02'], c21: ['inapplicable 2026-03-05'] },
        },
      ],
    },
  ],
  c21: [
    {
      says: { zh: '第三个工作日定下措施', en: 'measures on the third working day' },
      steps: [received, valid, { ...planned, at: '2026-03-05 17:00' }],
      then: [{ at: '2026-03-06 09:00', clocks: { c21: ['met 2026-03-05'] } }],
    },
    {
      says: { zh: '没有措施，第四个工作日超期', en: 'nothing by then: breached' },
      steps: [received, valid],
      then: [
        { at: '2026-03-05 12:00', clocks: { c21: ['running 2026-03-05'] } },
        { at: '2026-03-06 09:00', clocks: { c21: ['breached 2026-03-05'] } },
      ],
    },
    {
      says: { zh: '当天办完，期限取消', en: 'resolved on the day: cancelled' },
      steps: [received, valid, resolvedSameDay],
      then: [{ at: '2026-03-06 09:00', clocks: { c21: ['cancelled 2026-03-05'] } }],
    },
    {
      says: { zh: '次日办完而无措施，照样超期', en: 'resolved two days later without measures: breached' },
      steps: [received, valid, resolved],
      then: [{ at: '2026-03-06 09:00', clocks: { c21: ['breached 2026-03-05'] } }],
    },
    {
      says: { zh: '急事只限当天', en: 'a listed item has the day only' },
      steps: [received, danger],
      then: [{ clocks: { c21: ['inapplicable 2026-03-05'] } }],
    },
    {
      says: { zh: '另一读法：急事也有三个工作日', en: 'the other reading: a listed item has the three days, too' },
      under: { readings: ['A127'] },
      steps: [received, danger],
      then: [{ clocks: { c21: ['running 2026-03-05'] } }],
    },
  ],
  c22: [
    {
      says: { zh: '第三个工作日打通电话', en: 'reached on the third working day' },
      steps: [received, valid, spoken],
      then: [{ at: '2026-03-06 09:00', clocks: { c22: ['met 2026-03-05'] } }],
    },
    {
      says: { zh: '没打通不算', en: 'nobody answered: not met' },
      steps: [received, valid, { ...spoken, with: { channel: 'phone', reached: false } }],
      then: [{ at: '2026-03-06 09:00', clocks: { c22: ['breached 2026-03-05'] } }],
    },
    {
      says: { zh: '当天办完，无须再谈', en: 'resolved on the day: cancelled' },
      steps: [received, valid, resolvedSameDay],
      then: [{ clocks: { c22: ['cancelled 2026-03-05'] } }],
    },
    {
      says: { zh: '隔天办完，仍须与业主谈过', en: 'resolved two days later, the owner is still to be spoken to' },
      steps: [received, valid, resolved],
      then: [{ at: '2026-03-06 09:00', clocks: { c22: ['breached 2026-03-05'] } }],
    },
  ],
}

import type { ClauseExamples } from '../../example/language.js'
import { begun, received, registered, urgent } from './examples-path.js'

/** When handling begins. */
export const start: ClauseExamples = {
  c18: [
    {
      says: { zh: '周五十点接到，十二点之前开始', en: 'in at ten, begun by noon' },
      steps: [received, registered, begun],
      then: [{ clocks: { c18: ['met 2026-03-06 12:00'] } }],
    },
    {
      says: { zh: '下午才开始，逾时', en: 'begun in the afternoon: late' },
      steps: [received, registered, { ...begun, at: '2026-03-06 14:00' }],
      then: [{ clocks: { c18: ['breached 2026-03-06 12:00'] } }],
    },
    {
      says: { zh: '周五十七点接到，余下一小时算到周一', en: 'in at five on Friday: one hour is left for Monday' },
      steps: [{ ...received, at: '2026-03-06 17:00' }],
      then: [{ clocks: { c18: ['running 2026-03-09 10:00'] } }],
    },
    {
      says: { zh: '调休上班的周六是工作时间', en: 'a Saturday that is worked has office hours' },
      steps: [{ ...received, at: '2026-02-14 10:00' }],
      then: [{ clocks: { c18: ['running 2026-02-14 12:00'] } }],
    },
    {
      says: { zh: '夜间接到的不适用', en: 'what comes at night is not bound' },
      steps: [{ ...received, at: '2026-03-05 20:00' }],
      then: [{ clocks: { c18: ['inapplicable 2026-03-06 11:00'] } }],
    },
  ],
  c19: [
    {
      says: { zh: '周四夜里接到，周五办理', en: 'in on Thursday night, handled on Friday' },
      steps: [{ ...received, at: '2026-03-05 20:00' }, { ...registered, at: '2026-03-06 09:00' }, begun],
      then: [{ clocks: { c19: ['met 2026-03-06'] } }],
    },
    {
      says: { zh: '周五夜里接到，周一办理；周二才办，逾期', en: 'in on Friday night: Monday; on Tuesday it is late' },
      steps: [
        { ...received, at: '2026-03-06 20:00' },
        { ...registered, at: '2026-03-09 09:00' },
        { ...begun, at: '2026-03-10 09:00' },
      ],
      then: [{ clocks: { c19: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '工作时间接到的不适用', en: 'what comes in office hours is not bound' },
      steps: [received],
      then: [{ clocks: { c19: ['inapplicable 2026-03-09'] } }],
    },
    {
      says: { zh: '另一读法：周五夜里的，周六就办', en: 'other reading: from Friday night it is Saturday' },
      under: { readings: ['A063'] },
      steps: [{ ...received, at: '2026-03-06 20:00' }],
      then: [{ clocks: { c19: ['running 2026-03-07'] } }],
    },
  ],
  c20: [
    {
      says: { zh: '周六接到，周一办理', en: 'in on Saturday, handled on Monday' },
      steps: [
        { ...received, at: '2026-03-07 10:00' },
        { ...registered, at: '2026-03-09 09:00' },
        { ...begun, at: '2026-03-09 10:00' },
      ],
      then: [{ clocks: { c20: ['met 2026-03-09'] } }],
    },
    {
      says: { zh: '春节里接到，二月二十四日上班那天办理', en: 'in during the Spring Festival: the day work resumes' },
      steps: [{ ...received, at: '2026-02-17 10:00' }, { until: '2026-02-25 09:00' }],
      then: [{ clocks: { c20: ['breached 2026-02-24'] } }],
    },
    {
      says: { zh: '工作日夜里接到的不适用', en: 'the night of a working day is not bound' },
      steps: [{ ...received, at: '2026-03-05 20:00' }],
      then: [{ clocks: { c20: ['inapplicable 2026-03-06'] } }],
    },
  ],
  c21: [
    {
      says: { zh: '紧急的先办，次日此时之前补登记', en: 'urgent: begun at once, registered by this time tomorrow' },
      steps: [received, urgent, begun, { ...registered, at: '2026-03-06 18:00' }],
      then: [
        { at: '2026-03-06 12:00', clocks: { c21: ['running 2026-03-07 11:30'] } },
        { clocks: { c21: ['met 2026-03-07 11:30'] } },
      ],
    },
    {
      says: { zh: '周一才补登记，逾期', en: 'registered on Monday only: late' },
      steps: [received, urgent, begun, { ...registered, at: '2026-03-09 09:00' }],
      then: [{ clocks: { c21: ['breached 2026-03-07 11:30'] } }],
    },
    {
      says: { zh: '未定级的不放宽', en: 'not graded, not let through' },
      steps: [received, { ...begun, refused: ['c14'] }],
    },
    {
      says: { zh: '另一读法：紧急的也先登记', en: 'other reading: the urgent is registered first, too' },
      under: { readings: ['A064'] },
      steps: [received, urgent, { ...begun, refused: ['c14'] }],
    },
  ],
}

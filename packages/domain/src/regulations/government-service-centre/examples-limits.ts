import type { ClauseExamples } from '../../example/language.js'
import { accepted, complex, online, oral, ordinary, phone, replied, started, written } from './examples-steps.js'

/** Item 5: by when a complaint is answered. */
export const limits: ClauseExamples = {
  c14: [
    {
      says: { zh: '二十分钟后开始调查', en: 'looked into after twenty minutes' },
      steps: [oral, started],
      then: [{ clocks: { c14: ['met 2026-03-16 10:30'] } }],
    },
    {
      says: { zh: '一个小时后才开始，逾期；复杂的口头投诉也一样', en: 'an hour later: late, for a complex one, too' },
      steps: [oral, { ...complex, at: '2026-03-16 10:10' }, { ...started, at: '2026-03-16 11:00' }],
      then: [{ clocks: { c14: ['breached 2026-03-16 10:30'] } }],
    },
    {
      says: { zh: '书面投诉不适用', en: 'not for a letter' },
      steps: [written],
      then: [{ clocks: { c14: ['inapplicable 2026-03-16 10:30'] } }],
    },
    {
      says: {
        zh: '只管督查科接收的读法：窗口接收的没有这一时限',
        en: 'read as the section alone: nothing for the window',
      },
      under: { readings: ['A034'] },
      steps: [
        { ...oral, by: 'window' },
        { ...oral, on: 'c-2' },
      ],
      then: [{ clocks: { c14: [] } }, { on: 'c-2', clocks: { c14: ['running 2026-03-16 10:30'] } }],
    },
    {
      says: { zh: '电话不算口头的读法', en: 'read without the telephone' },
      under: { readings: ['A035'] },
      steps: [phone, { ...oral, on: 'c-2' }],
      then: [
        { clocks: { c14: ['inapplicable 2026-03-16 10:30'] } },
        { on: 'c-2', clocks: { c14: ['running 2026-03-16 10:30'] } },
      ],
    },
  ],
  c15: [
    {
      says: { zh: '电话投诉当日答复', en: 'a telephone complaint answered the same day' },
      steps: [phone, started, ordinary, { ...replied, at: '2026-03-16 11:00' }],
      then: [{ clocks: { c15: ['met 2026-03-16'] } }],
    },
    {
      says: { zh: '第二天才答复', en: 'answered the day after' },
      steps: [oral, started, ordinary, replied],
      then: [{ clocks: { c15: ['breached 2026-03-16'] } }],
    },
    {
      says: { zh: '复杂的不在当日之列', en: 'a complex one has another limit' },
      steps: [oral, { ...complex, at: '2026-03-16 12:00' }],
      then: [{ clocks: { c15: ['inapplicable 2026-03-16'] } }],
    },
    {
      says: { zh: '受理时限的读法：受理即履行', en: 'read as a limit for acceptance' },
      under: { readings: ['A034'] },
      steps: [oral, accepted],
      then: [{ clocks: { c15: ['met 2026-03-16'] } }],
    },
    {
      says: { zh: '电话不算口头的读法', en: 'read without the telephone' },
      under: { readings: ['A035'] },
      steps: [phone],
      then: [{ clocks: { c15: ['inapplicable 2026-03-16'] } }],
    },
  ],
  c16: [
    {
      says: { zh: '周一收到，周二答复', en: 'received on Monday, answered on Tuesday' },
      steps: [written, ordinary, replied],
      then: [{ clocks: { c16: ['met 2026-03-18'] } }],
    },
    {
      says: { zh: '周四才答复，逾期', en: 'answered on Thursday: late' },
      steps: [written, ordinary, { ...replied, at: '2026-03-19 09:00' }],
      then: [
        { at: '2026-03-18 23:00', clocks: { c16: ['running 2026-03-18'] } },
        { clocks: { c16: ['breached 2026-03-18'] } },
      ],
    },
    {
      says: { zh: '周五下班前收到，周末不计，周二到期', en: 'received on Friday: the weekend does not count' },
      steps: [
        { ...online, at: '2026-03-20 17:00' },
        { ...ordinary, at: '2026-03-20 17:10' },
      ],
      then: [{ clocks: { c16: ['running 2026-03-24'] } }],
    },
    {
      says: { zh: '先已逾期，后定为复杂，逾期仍记着', en: 'late before it was found complex: that stays' },
      steps: [written, ordinary, { ...complex, at: '2026-03-19 09:00' }],
      then: [{ clocks: { c16: ['breached 2026-03-18'], c17: ['running 2026-03-23'] } }],
    },
    {
      says: {
        zh: '一直没有分类，到期仍不知是否复杂：记为未定，不漏掉',
        en: 'never classified: undecided when due, and counted as such',
      },
      steps: [written, { until: '2026-03-19 09:00' }],
      then: [
        { at: '2026-03-17 09:00', clocks: { c16: ['pending 2026-03-18'] } },
        { clocks: { c16: ['undecided 2026-03-18'] } },
      ],
    },
    {
      says: { zh: '受理时限的读法：受理即履行', en: 'read as a limit for acceptance' },
      under: { readings: ['A034'] },
      steps: [written, accepted],
      then: [{ clocks: { c16: ['met 2026-03-18'] } }],
    },
    {
      says: {
        zh: '只有书面才算书面的读法：网上投诉没有这一时限',
        en: 'read as paper alone: nothing for an online one',
      },
      under: { readings: ['A035'] },
      steps: [online],
      then: [{ clocks: { c16: ['inapplicable 2026-03-18'] } }],
    },
  ],
  c17: [
    {
      says: {
        zh: '第二天才定为复杂，仍自收到起算五个工作日',
        en: 'found complex the day after: five working days from receipt',
      },
      steps: [written, complex],
      then: [{ clocks: { c17: ['running 2026-03-23'], c16: ['inapplicable 2026-03-18'] } }],
    },
    {
      says: { zh: '第五个工作日答复，按时', en: 'answered on the fifth day: in time' },
      steps: [oral, complex, { ...replied, at: '2026-03-23 17:00' }],
      then: [{ clocks: { c17: ['met 2026-03-23'] } }],
    },
    {
      says: { zh: '第六个工作日答复，逾期', en: 'answered on the sixth day: late' },
      steps: [written, complex, { ...replied, at: '2026-03-24 09:00' }],
      then: [{ clocks: { c17: ['breached 2026-03-23'] } }],
    },
    {
      says: { zh: '受理时限的读法：受理即履行', en: 'read as a limit for acceptance' },
      under: { readings: ['A034'] },
      steps: [written, accepted, complex],
      then: [{ clocks: { c17: ['met 2026-03-23'] } }],
    },
  ],
}

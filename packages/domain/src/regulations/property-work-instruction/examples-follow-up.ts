import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { closed, received, registered, satisfied, twoReceived, valid } from './examples-base.js'

const followed: ExampleStep = { at: '2026-03-05 09:00', by: 'assistant', do: 'FollowUp:track' }

/** Section 3.6, shown. */
export const followUp: ClauseExamples = {
  c23: [
    {
      says: {
        zh: '周一登记，周四跟进；周日顺延到周一',
        en: 'entered on Monday, followed on Thursday; Sunday moves to Monday',
      },
      steps: [received, registered, valid, followed],
      then: [
        { at: '2026-03-09 12:00', clocks: { c23: ['met 2026-03-05', 'running 2026-03-09'] } },
        { at: '2026-03-10 09:00', clocks: { c23: ['met 2026-03-05', 'breached 2026-03-09'] } },
      ],
    },
    {
      says: { zh: '责任人代跟的也算', en: 'a follow-up made by somebody else counts' },
      steps: [received, registered, valid, { ...followed, by: 'engineer' }],
      then: [{ at: '2026-03-06 09:00', clocks: { c23: ['met 2026-03-05', 'running 2026-03-09'] } }],
    },
    {
      says: { zh: '关闭之后不再跟进', en: 'no more after closing' },
      steps: [received, registered, valid, followed, satisfied, { ...closed, at: '2026-03-06 17:00' }],
      then: [{ at: '2026-03-20 09:00', clocks: { c23: ['met 2026-03-05', 'cancelled 2026-03-09'] } }],
    },
    {
      says: { zh: '另一读法：自收到起算，周日不顺延', en: 'the other reading: from receipt, and Sunday stays' },
      under: { readings: ['A129'] },
      steps: [received, valid, followed],
      then: [{ at: '2026-03-09 09:00', clocks: { c23: ['met 2026-03-05', 'breached 2026-03-08'] } }],
    },
  ],
  c24: [
    {
      says: { zh: '三月两件：一件在办，一件已关闭', en: 'March: one open, one closed' },
      steps: [
        ...twoReceived,
        { ...valid, on: 'c-2', at: '2026-03-03 10:30' },
        { ...satisfied, on: 'c-2' },
        { ...closed, on: 'c-2' },
      ],
      then: [
        {
          at: '2026-04-01 09:00',
          reports: {
            c24: [
              '2026-03 running',
              'count of complaint: 2',
              '  class.type=none class.validity=valid state=closed: 1',
              '  class.type=none class.validity=valid state=open: 1',
              'text: 客户投诉处理报告',
            ],
          },
        },
      ],
    },
  ],
}

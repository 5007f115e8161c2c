import type { ClauseExamples } from '../../example/language.js'
import { reached, received, remedied, returned, signed, taken, told, transferred, urgent } from './examples-path.js'

/** Chapter 4(3) at work. */
export const handling: ClauseExamples = {
  c33: [
    {
      says: { zh: '签收要指明专人', en: 'whoever signs names the handler' },
      steps: [...taken, transferred, { ...signed, with: { assignment: 'a-1' }, refused: ['c33'] }, signed],
    },
  ],
  c34: [
    {
      says: { zh: '当天下午联系上客户', en: 'the customer is reached the same afternoon' },
      steps: [...taken, transferred, signed, reached],
      then: [{ clocks: { c34: ['met 2026-01-06 10:30'] } }],
    },
    {
      says: { zh: '打不通不算', en: 'an attempt that fails does not count' },
      steps: [
        ...taken,
        transferred,
        signed,
        { ...reached, with: { channel: 'phone', reached: false, assignment: 'a-1' } },
        { ...reached, at: '2026-01-06 11:00' },
      ],
      then: [{ clocks: { c34: ['breached 2026-01-06 10:30'] } }],
    },
    {
      says: { zh: '紧急的2个工作小时', en: 'two working hours if urgent' },
      steps: [received, urgent, told, transferred],
      then: [{ clocks: { c34: ['running 2026-01-05 13:30'] } }],
    },
  ],
  c36: [
    {
      says: { zh: '只写结果、不写经过，不能交回', en: 'a result without what was done is refused' },
      steps: [
        ...taken,
        transferred,
        { ...returned, with: { assignment: 'a-1', field: { 'result.result': '已送达' } }, refused: ['c36'] },
        returned,
      ],
    },
  ],
  c37: [
    {
      says: { zh: '处理完当天反馈', en: 'reported back the same day' },
      steps: [...taken, transferred, remedied, returned],
      then: [{ clocks: { c37: ['met 2026-01-07'] } }],
    },
    {
      says: { zh: '第二天才反馈', en: 'reported back a day late' },
      steps: [...taken, transferred, remedied, { ...returned, at: '2026-01-08 09:00' }],
      then: [{ clocks: { c37: ['breached 2026-01-07'] } }],
    },
  ],
}

import type { ClauseExamples } from '../../example/language.js'
import { letter, registered, resolved, revisited } from './examples-base.js'

/** Section 4.3, shown. Resolved on Thursday 12 March: three days end on Sunday and move to Monday. */
export const revisit: ClauseExamples = {
  c25: [
    {
      says: { zh: '次日上门', en: 'visited the next day' },
      steps: [letter, registered, resolved, revisited],
      then: [{ at: '2026-03-17 09:00', clocks: { c25: ['met 2026-03-16'] } }],
    },
    {
      says: { zh: '周日到期，顺延到周一；周二才回访', en: 'due on Sunday, moved to Monday; visited on Tuesday' },
      steps: [letter, registered, resolved, { ...revisited, at: '2026-03-17 09:00' }],
      then: [
        { at: '2026-03-16 18:00', clocks: { c25: ['running 2026-03-16'] } },
        { at: '2026-03-17 10:00', clocks: { c25: ['breached 2026-03-16'] } },
      ],
    },
    {
      says: { zh: '前台回访不算', en: 'a call by the desk does not count' },
      steps: [letter, registered, resolved, { ...revisited, by: 'desk' }],
      then: [{ at: '2026-03-17 09:00', clocks: { c25: ['breached 2026-03-16'] } }],
    },
    {
      says: { zh: '另一读法：三个工作日', en: 'the other reading: three working days' },
      under: { readings: ['A106'] },
      steps: [letter, registered, resolved, { ...revisited, at: '2026-03-17 09:00' }],
      then: [{ clocks: { c25: ['met 2026-03-17'] } }],
    },
    {
      says: { zh: '打电话也行；返修一次，再回访一次', en: 'a call will do; handled again, called again' },
      steps: [
        letter,
        registered,
        resolved,
        {
          ...revisited,
          with: { channel: 'phone', field: { 'revisit.opinion': '认可', 'revisit.effect': '未再渗水' } },
        },
        { ...resolved, at: '2026-03-16 15:00' },
      ],
      then: [{ at: '2026-03-20 09:00', clocks: { c25: ['met 2026-03-16', 'breached 2026-03-19'] } }],
    },
  ],
  c26: [
    {
      says: { zh: '短信不算回访', en: 'a text message is no revisit' },
      steps: [
        letter,
        registered,
        resolved,
        {
          ...revisited,
          with: { channel: 'sms', field: { 'revisit.opinion': '认可', 'revisit.effect': '未再渗水' } },
          refused: ['c26'],
        },
        revisited,
      ],
    },
  ],
  c27: [
    {
      says: { zh: '没有记录，退回', en: 'refused without the entry' },
      steps: [
        letter,
        registered,
        resolved,
        { ...revisited, with: { channel: 'phone' }, refused: ['c27', 'c28'] },
        revisited,
      ],
    },
  ],
  c28: [
    {
      says: { zh: '只问意见不看效果，退回', en: 'refused where the effect was not looked at' },
      steps: [
        letter,
        registered,
        resolved,
        {
          ...revisited,
          with: { channel: 'phone', field: { 'revisit.opinion': '认可' } },
          refused: ['c27', 'c28'],
        },
      ],
    },
    {
      says: { zh: '客户不愿说，写明原因', en: 'the customer will not say: the reason is given' },
      steps: [
        letter,
        registered,
        resolved,
        {
          ...revisited,
          with: {
            channel: 'phone',
            field: { 'revisit.effect': '雨后未再渗水' },
            notGiven: { 'field.revisit.opinion': '客户不愿评价' },
          },
        },
      ],
    },
    {
      says: { zh: '只看效果不问意见，退回', en: 'refused where the opinion was not asked' },
      steps: [
        letter,
        registered,
        resolved,
        { ...revisited, with: { channel: 'phone', field: { 'revisit.effect': '未再渗水' } }, refused: ['c27', 'c28'] },
      ],
    },
  ],
}

import type { Story } from '../../example/language.js'
import {
  accepted,
  decided,
  delivered,
  evidence,
  investigated,
  passedOn,
  received,
  reported,
  reviewedByDepartment,
  reviewedByOffice,
  signed,
  submitted,
} from './examples-path.js'

/** Lessons that were never made up, from the visit of a parent to the decision in the leadership team. */
export const story: Story = {
  zh: '家长反映停课不补。办公室没问清要求不得受理，签收不写专人、没有专人就调查，都被挡下；处室没会审、没有班子会记录，决定两次签不下来。班子会讨论后签发，送达时已过第15个工作日，记为超期。',
  en: 'A parent complains of lessons never made up. No acceptance without her demand; signing without a case officer and investigating without one are refused. The decision fails twice, for want of the review by the department and of the minutes of the team. It is issued after the meeting and delivered after the fifteenth working day: late.',
  steps: [
    { ...received, with: { ...received.with, field: { 'case.content': '停课三节后数学老师一直没有补课' } } },
    { ...accepted, refused: ['c06'] },
    {
      ...accepted,
      at: '2026-03-03 10:20',
      with: { field: { 'case.demand': '按课表补上三节课' } },
      routed: { c08: ['assign: teaching'] },
    },
    passedOn,
    { ...signed, with: { assignment: 'a-1' }, refused: ['c09'] },
    { ...investigated, at: '2026-03-05 09:00', refused: ['c09'] },
    { ...signed, at: '2026-03-05 10:00' },
    evidence,
    investigated,
    reported,
    reviewedByOffice,
    submitted,
    { at: '2026-03-13 10:00', by: 'office', do: 'Classify', with: { class: { gravity: 'major' } } },
    { ...decided, refused: ['c11', 'c13'] },
    { ...reviewedByDepartment, at: '2026-03-16 11:00' },
    { ...submitted, at: '2026-03-16 15:00' },
    { ...decided, at: '2026-03-17 10:00', refused: ['c13'] },
    { ...delivered, at: '2026-03-17 11:00', refused: ['c15'] },
    {
      at: '2026-03-18 09:00',
      by: 'office',
      do: 'Extend',
      with: { clocks: ['c15'], newDueAt: '2026-04-10T23:59:00+08:00', reason: '等待班子会' },
      refused: ['c15'],
    },
    { until: '2026-03-25 08:00' },
    { at: '2026-03-25 14:00', by: 'team', do: 'Approve', with: { of: 'result', minutes: '班子会记录第6号' } },
    { ...decided, at: '2026-03-25 16:00', routed: { c14: ['deliver: complainant'] } },
    { ...delivered, at: '2026-03-26 10:00' },
  ],
  then: [
    { at: '2026-03-25 08:00', clocks: { c15: ['met 2026-03-09', 'breached 2026-03-24'] } },
    {
      clocks: { c10: ['met'], c15: ['met 2026-03-09', 'breached 2026-03-24'] },
      facts: { 'class.gravity': 'major', 'class.matter': ['teaching'] },
    },
  ],
}

import type { ClauseExamples } from '../../example/language.js'
import { feasible, reportAtTheUnit } from './examples-other-paths.js'
import {
  agreed,
  closing,
  replied,
  returned,
  revisited,
  satisfied,
  shown,
  toTheUnit,
  verified,
  withResult,
} from './examples-path.js'

const afterHours = [
  ...toTheUnit,
  { ...verified, at: '2026-03-06 14:00' },
  { ...returned, at: '2026-03-06 18:30' },
] as const

/** The call to the customer. */
export const revisit: ClauseExamples = {
  c49: [
    {
      says: { zh: '反馈当天回访', en: 'revisited on the day of the feedback' },
      steps: [...withResult, revisited],
      then: [{ clocks: { c49: ['met 2026-03-03 18:00'] } }],
    },
    {
      says: { zh: '当天没有回访', en: 'not revisited that day' },
      steps: [...withResult, { until: '2026-03-04 09:00' }],
      then: [{ clocks: { c49: ['breached 2026-03-03 18:00'] } }],
    },
    {
      says: { zh: '周五下班后反馈，周一下班前回访', en: 'after close on Friday: before close on Monday' },
      steps: afterHours,
      then: [{ clocks: { c49: ['running 2026-03-09 18:00'] } }],
    },
    {
      says: { zh: '举报只由监控中心回访', en: 'a reporter is revisited by the centre alone' },
      steps: [
        ...reportAtTheUnit,
        { ...returned, at: '2026-03-03 15:00' },
        { ...revisited, at: '2026-03-03 15:30', by: 'county', refused: ['c49'] },
        revisited,
      ],
    },
    {
      says: { zh: '另一读法：到当晚二十四时为止', en: 'other reading: until midnight of that day' },
      under: { readings: ['A119'] },
      steps: afterHours,
      then: [{ clocks: { c49: ['running 2026-03-06'] } }],
    },
    {
      says: { zh: '另一读法：建议也当天回访', en: 'other reading: suggestions, too, on the day' },
      under: { readings: ['A120'] },
      steps: feasible,
      then: [{ clocks: { c49: ['running 2026-03-05 18:00'] } }],
    },
    {
      says: { zh: '通常读法：建议没有当天时限', en: 'as read here, a suggestion has none' },
      steps: feasible,
      then: [{ clocks: { c49: [] } }],
    },
  ],
  c50: [
    {
      says: {
        zh: '满意的结果当天提交，领导决定后才结案',
        en: 'submitted the same day, closed once the leader has decided',
      },
      steps: [
        ...withResult,
        revisited,
        satisfied,
        replied,
        shown,
        { ...closing, at: '2026-03-03 17:00', refused: ['c50'] },
        agreed,
        closing,
      ],
      then: [{ clocks: { c50: ['met 2026-03-03', 'met'] } }],
    },
    {
      says: { zh: '满意后没有提交', en: 'satisfied, and the leader not told' },
      steps: [...withResult, revisited, satisfied, { until: '2026-03-04 09:00' }],
      then: [{ clocks: { c50: ['breached 2026-03-03', 'running'] } }],
    },
    {
      says: { zh: '领导仍要求二次派单', en: 'the leader orders a second dispatch all the same' },
      steps: [
        ...withResult,
        revisited,
        satisfied,
        shown,
        {
          at: '2026-03-04 09:00',
          by: 'officer',
          do: 'Assign',
          with: {
            to: { unit: 'county-a' },
            assignment: 'a-2',
            round: 2,
            reason: '领导要求查清其余线路',
          },
        },
      ],
      then: [{ clocks: { c50: ['met 2026-03-03', 'met'] } }],
    },
    {
      says: { zh: '另一读法：报领导知悉即可结案', en: 'other reading: telling the leader is enough' },
      under: { readings: ['A118'] },
      steps: [...withResult, revisited, satisfied, replied, shown, closing],
      then: [{ clocks: { c50: ['met 2026-03-03'] } }],
    },
  ],
}

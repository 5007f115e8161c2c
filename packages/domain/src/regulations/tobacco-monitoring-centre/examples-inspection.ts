import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { again, investigated, returned, toTheUnit, verified, withResult } from './examples-path.js'

const followed: ExampleDeed = { at: '2026-03-03 09:00', by: 'officer', do: 'FollowUp:track' }

/** What was put right is inspected, reported and followed. */
export const inspection: ClauseExamples = {
  c40: [
    {
      says: { zh: '未查验整改，结果退回', en: 'unchecked, the result is refused' },
      steps: [
        ...toTheUnit,
        investigated,
        { ...returned, at: '2026-03-03 11:00', refused: ['c40'] },
        verified,
        returned,
      ],
    },
    {
      says: { zh: '查无实据，无可整改，直接反馈', en: 'groundless: nothing to check, and the result goes back' },
      steps: [
        ...toTheUnit,
        {
          ...investigated,
          with: { finding: 'groundless', field: { 'invest.cause': '系统显示已签收，客户记错' } },
        },
        returned,
      ],
    },
    {
      says: { zh: '二次派单须重新查验', en: 'a second dispatch asks for a check of its own' },
      steps: [
        ...again,
        { ...returned, at: '2026-03-04 10:00', with: {}, refused: ['c40'] },
        { ...verified, at: '2026-03-04 14:00' },
        { ...returned, at: '2026-03-04 15:00', with: {} },
      ],
    },
  ],
  c41: [
    {
      says: { zh: '查验当日反馈', en: 'back the day it was checked' },
      steps: withResult,
      then: [{ clocks: { c41: ['met 2026-03-03'] } }],
    },
    {
      says: { zh: '查验后隔夜才报', en: 'kept overnight' },
      steps: [...toTheUnit, verified, { ...returned, at: '2026-03-04 09:00' }],
      then: [{ clocks: { c41: ['breached 2026-03-03'] } }],
    },
    {
      says: { zh: '参数放宽，也不得超过办理时限', en: 'however long the parameter, never past the limit of the unit' },
      under: { parameters: { feedbackWithin: { n: 5, unit: 'workingDay' } } },
      steps: [...toTheUnit, verified],
      then: [{ clocks: { c41: ['running 2026-03-04'] } }],
    },
  ],
  c42: [
    {
      says: { zh: '每个工作日跟一次，结果回来为止', en: 'every working day until the result is back' },
      steps: [...toTheUnit, followed, verified, returned],
      then: [
        { at: '2026-03-03 09:30', clocks: { c42: ['met 2026-03-03', 'running 2026-03-04'] } },
        { clocks: { c42: ['met 2026-03-03', 'cancelled 2026-03-04'] } },
      ],
    },
    {
      says: { zh: '派出后无人过问', en: 'sent, and nobody looks after it' },
      steps: [...toTheUnit, { until: '2026-03-04 09:00' }],
      then: [{ clocks: { c42: ['breached 2026-03-03'] } }],
    },
  ],
}

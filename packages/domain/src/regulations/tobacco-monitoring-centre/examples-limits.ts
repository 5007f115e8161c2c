import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { reportAtTheUnit } from './examples-other-paths.js'
import { begun, dispatched, instructed, received, signed, toTheUnit, withResult } from './examples-path.js'

const extended: ExampleDeed = {
  at: '2026-03-03 10:00',
  by: 'leader',
  do: 'Extend',
  with: { clocks: ['c35'], newDueAt: '2026-03-11T23:59:00+08:00', reason: '须等检测结果' },
}

/** Nobody signs for the order. */
const unsigned = [received, instructed, dispatched] as const

/** The limits of the unit complained about. */
export const limits: ClauseExamples = {
  c35: [
    {
      says: { zh: '收单后第二个工作日反馈', en: 'back on the second working day' },
      steps: withResult,
      then: [{ clocks: { c35: ['met 2026-03-04'] } }],
    },
    {
      says: { zh: '到期没有结果', en: 'no result by then' },
      steps: [...toTheUnit, { until: '2026-03-05 09:00' }],
      then: [{ clocks: { c35: ['breached 2026-03-04'] } }],
    },
    {
      says: { zh: '无人确认收单，自派单起算', en: 'an order that nobody confirms counts from its dispatch' },
      steps: [...unsigned, { until: '2026-03-05 09:00' }],
      then: [{ clocks: { c35: ['breached 2026-03-04'] } }],
    },
    {
      says: {
        zh: '延期：领导批准、写明原因、总共七个工作日',
        en: 'an extension: by the leader, with a reason, seven in all',
      },
      steps: [
        ...toTheUnit,
        { ...extended, by: 'county', refused: ['c35'] },
        { ...extended, with: { ...extended.with, reason: '' }, refused: ['c35'] },
        { ...extended, with: { ...extended.with, newDueAt: '2026-03-12T09:00:00+08:00' }, refused: ['c35'] },
        extended,
      ],
      then: [{ clocks: { c35: ['running 2026-03-11'] } }],
    },
    {
      says: {
        zh: '春节前收单：两日到节后首日，延期至多到三月二日',
        en: 'signed for before the Spring Festival: due the day after it, with an extension on 2 March at the latest',
      },
      steps: [
        { ...received, at: '2026-02-13 10:00' },
        { ...instructed, at: '2026-02-13 11:00' },
        { ...dispatched, at: '2026-02-13 11:30' },
        { ...signed, at: '2026-02-13 14:00' },
        {
          ...extended,
          at: '2026-02-24 10:00',
          with: { ...extended.with, newDueAt: '2026-03-03T00:00:00+08:00' },
          refused: ['c35'],
        },
        { ...extended, at: '2026-02-24 10:10', with: { ...extended.with, newDueAt: '2026-03-02T23:59:00+08:00' } },
      ],
      then: [{ clocks: { c35: ['running 2026-03-02'], c09: ['running 2026-03-02'] } }],
    },
    {
      says: { zh: '另一读法：两日之外再加七日', en: 'other reading: seven on top of two' },
      under: { readings: ['A114'] },
      steps: [...toTheUnit, { ...extended, with: { ...extended.with, newDueAt: '2026-03-13T23:59:00+08:00' } }],
      then: [{ clocks: { c35: ['running 2026-03-13'] } }],
    },
    {
      says: { zh: '另一读法：写明原因即可，无须批准', en: 'other reading: a reason is enough' },
      under: { readings: ['A116'] },
      steps: [...toTheUnit, { ...extended, by: 'county' }],
      then: [{ clocks: { c35: ['running 2026-03-11'] } }],
    },
    {
      says: { zh: '另一读法：一派出即起算', en: 'other reading: from the dispatch' },
      under: { readings: ['A117'] },
      steps: unsigned,
      then: [{ clocks: { c35: ['running 2026-03-04'] } }],
    },
    {
      says: { zh: '举报另计，不适用本条', en: 'a report has a limit of its own' },
      steps: reportAtTheUnit,
      then: [{ clocks: { c35: ['inapplicable 2026-03-04'] } }],
    },
  ],
  c36: [
    {
      says: { zh: '当天下午着手', en: 'begun that afternoon' },
      steps: [...toTheUnit, begun],
      then: [{ clocks: { c36: ['met 2026-03-02 15:00'] } }],
    },
    {
      says: { zh: '次日才着手', en: 'not begun until the next day' },
      steps: [...toTheUnit, { ...begun, at: '2026-03-03 09:00' }],
      then: [{ clocks: { c36: ['breached 2026-03-02 15:00'] } }],
    },
    {
      says: { zh: '另一读法：一派出即起算', en: 'other reading: from the dispatch' },
      under: { readings: ['A117'] },
      steps: unsigned,
      then: [{ clocks: { c36: ['running 2026-03-02 14:30'] } }],
    },
  ],
}

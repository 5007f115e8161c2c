import type { Story } from '../../example/language.js'
import { checked, dispatched, excluded, preProcessed, received, replied, returned, solved } from './examples-path.js'

/** A month of the provincial point: a typhoon, three orders, a market action, and the figures. */
export const story: Story = {
  zh: '台风后村里没有信号，工单越过预处理直接派给外包公司，系统提醒并记违反；外包公司自己回复、没有质检就回复，都被挡下，补做之后由集中点回复。另一件在预处理中解决，照样要质检。台风件经批准核减，缺批准人的不收；月报给出核减前后两个数。市场活动的预防工单晚发一天，记为超期。',
  en: 'After a typhoon a village has no signal. The order is dispatched past pre-processing: a warning and a breach. A reply by the contractor and one without the quality check are refused; the point replies once all is done. Another order is solved in pre-processing and checked all the same. The typhoon is excluded from the indicator, not before somebody has approved; the month shows both figures. The order of prevention for a market action goes out a day late.',
  steps: [
    { at: '2026-01-04 09:00', by: 'market', on: 'unit/market', do: 'Enrol', with: { role: 'market-dept' } },
    { ...received, routed: { c02: ['intake: provincial-point'] } },
    { ...dispatched, at: '2026-01-05 09:20', warned: ['c03'] },
    { ...returned, at: '2026-01-07 10:00' },
    { ...replied, at: '2026-01-07 11:00', by: 'contractor', refused: ['c01', 'c02'] },
    { ...preProcessed, at: '2026-01-07 14:00' },
    { ...replied, at: '2026-01-07 15:00', refused: ['c01'] },
    { at: '2026-01-07 15:30', by: 'engineer', do: 'Reply:interim', with: { form: 'oral' } },
    checked,
    replied,
    { ...received, at: '2026-01-09 09:00', on: 'c-2' },
    { ...solved, at: '2026-01-09 09:30', on: 'c-2' },
    { ...replied, at: '2026-01-09 10:00', on: 'c-2', refused: ['c01'] },
    { ...checked, at: '2026-01-09 10:30', on: 'c-2' },
    { ...replied, at: '2026-01-09 11:00', on: 'c-2' },
    {
      at: '2026-01-12 09:00',
      by: 'market',
      on: 'unit/market',
      do: 'Record:market-action-planned',
      with: { action: 'new-year-sale', from: '2026-01-26T09:00:00+08:00' },
    },
    { ...excluded, with: { indicator: 'c03', reason: '台风不可抗力' }, refused: ['c05'] },
    excluded,
    {
      at: '2026-01-20 14:00',
      by: 'engineer',
      on: 'unit/market',
      do: 'Record:preventive-order-issued',
      with: { action: 'new-year-sale' },
    },
    { until: '2026-01-31 18:00' },
  ],
  then: [
    { clocks: { c01: ['met'], c03: ['breached'] } },
    { on: 'c-2', clocks: { c01: ['met'], c03: ['met'] } },
    { on: 'unit/market', clocks: { c10: ['breached 2026-01-19'] } },
    { figures: { c03: ['2026-01: 1/2 missed (without the excluded: 1 attained)'], c06: ['2026-01: 0 missed'] } },
    {
      at: '2026-02-02 10:00',
      reports: {
        c05: [
          '2026-01 running',
          'rows of event: 1',
          'indicator c03 2026-01: 1/2 missed (without the excluded: 1 attained)',
          'indicator c06 2026-01: 0 missed',
        ],
      },
    },
  ],
}

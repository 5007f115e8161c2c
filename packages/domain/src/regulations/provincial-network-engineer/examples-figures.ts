import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { excluded, preProcessed, received, solved } from './examples-path.js'

const market: ExampleDeed = {
  at: '2026-03-02 09:00',
  by: 'market',
  on: 'unit/market',
  do: 'Enrol',
  with: { role: 'market-dept' },
}
const campaign: ExampleDeed = {
  at: '2026-03-02 10:00',
  by: 'market',
  on: 'unit/market',
  do: 'Record:market-action-planned',
  with: { action: 'spring-sale', from: '2026-03-23T09:00:00+08:00' },
}
const order: ExampleDeed = {
  at: '2026-03-12 10:00',
  by: 'engineer',
  on: 'unit/market',
  do: 'Record:preventive-order-issued',
  with: { action: 'spring-sale' },
}
const storm: ExampleDeed = {
  at: '2026-01-05 09:30',
  by: 'engineer',
  do: 'Classify',
  with: { class: { cause: 'storm' } },
}

/** Duties 3 to 7 at work. */
export const figures: ClauseExamples = {
  c04: [
    {
      says: { zh: '一月的投诉按区域和起因', en: 'the complaints of January by area and cause' },
      steps: [received, storm],
      then: [
        {
          at: '2026-02-02 10:00',
          reports: {
            c04: [
              '2026-01 running',
              'count of complaint: 1',
              '  area=? class.cause=storm: 1',
              'text: 分析与建议 (analysis and suggestions)',
            ],
          },
        },
      ],
    },
  ],
  c05: [
    {
      says: { zh: '核减要有指标、理由和批准人', en: 'an exclusion names the indicator, the reason and who approved' },
      steps: [
        received,
        preProcessed,
        { ...excluded, with: { indicator: 'c03', reason: '台风不可抗力' }, refused: ['c05'] },
        excluded,
      ],
    },
    {
      says: { zh: '月报列出核减，指标给出前后两个数', en: 'the month lists it and gives the figure with and without' },
      steps: [received, preProcessed, excluded, { ...received, on: 'c-2' }, { ...solved, on: 'c-2' }],
      then: [
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
    },
  ],
  c06: [
    {
      says: { zh: '唯一的指标达标', en: 'the one indicator is attained' },
      steps: [received, solved],
      then: [{ at: '2026-01-31 10:00', figures: { c06: ['2026-01: 1 attained'] } }],
    },
    {
      says: { zh: '未达标', en: 'it is missed' },
      steps: [received, preProcessed],
      then: [{ at: '2026-01-31 10:00', figures: { c06: ['2026-01: 0 missed'] } }],
    },
  ],
  c10: [
    {
      says: { zh: '3月23日的活动，3月16日前发出', en: 'for an action of 23 March by the 16th' },
      steps: [market, campaign, order],
      then: [{ on: 'unit/market', clocks: { c10: ['met 2026-03-16'] } }],
    },
    {
      says: { zh: '活动前两天才发', en: 'two days before the action is late' },
      steps: [market, campaign, { ...order, at: '2026-03-20 10:00' }],
      then: [{ on: 'unit/market', clocks: { c10: ['breached 2026-03-16'] } }],
    },
    {
      says: { zh: '没写开始日期，自录入起5个工作日', en: 'without a beginning, five working days from the entry' },
      steps: [market, { ...campaign, with: { action: 'spring-sale' } }],
      then: [{ on: 'unit/market', clocks: { c10: ['running 2026-03-09'] } }],
    },
  ],
}

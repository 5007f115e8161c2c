import type { ClauseExamples } from '../../example/language.js'
import {
  analysis,
  assigned,
  examined,
  investigated,
  productionRecord,
  received,
  registered,
  started,
  taken,
} from './examples-steps.js'

/** Part 3: analysis, production records, emergencies. */
export const departments: ClauseExamples = {
  c13: [
    {
      says: { zh: '没有技术分析就下结论：记作违反', en: 'a result without technical analysis: a breach' },
      steps: [...taken, started, productionRecord, investigated],
      then: [{ clocks: { c13: ['breached'] } }],
    },
    {
      says: { zh: '先分析后结论', en: 'analysis first' },
      steps: [...taken, started, productionRecord, analysis, investigated],
      then: [{ clocks: { c13: ['met'] } }],
    },
  ],
  c14: [
    {
      says: { zh: '周一派单，周二交出', en: 'dispatched on Monday, handed over on Tuesday' },
      steps: [...taken, started, productionRecord],
      then: [{ clocks: { c14: ['met 2026-03-03'] } }],
    },
    {
      says: { zh: '周三才交出，已经逾期', en: 'handed over on Wednesday: late' },
      steps: [...taken, { ...productionRecord, at: '2026-03-04 09:00' }],
      then: [
        { at: '2026-03-03 23:00', clocks: { c14: ['running 2026-03-03'] } },
        { clocks: { c14: ['breached 2026-03-03'] } },
      ],
    },
    {
      says: {
        zh: '没有派单的，自开始调查起算；周五开始，周一到期',
        en: 'not dispatched: from the start of the inquiry, Friday to Monday',
      },
      steps: [received, registered, { ...started, at: '2026-03-06 09:00' }],
      then: [{ clocks: { c14: ['running 2026-03-09'] } }],
    },
    {
      says: { zh: '质量部抄来的记录不算', en: 'a copy from quality does not count' },
      steps: [received, assigned, { ...productionRecord, by: 'quality' }],
      then: [{ clocks: { c14: ['running 2026-03-03'] } }],
    },
  ],
  c15: [
    {
      says: { zh: '质量部无权决定召回', en: 'quality may not decide on a recall' },
      steps: [
        ...examined,
        {
          at: '2026-03-05 12:00',
          by: 'quality',
          do: 'Record:emergency-procedure-decided',
          with: { procedure: 'recall', started: true },
          refused: ['c15'],
        },
      ],
    },
    {
      says: { zh: '最高决策层决定不启动', en: 'top management decides against one' },
      steps: [
        ...examined,
        {
          at: '2026-03-05 12:00',
          by: 'top-management',
          do: 'Record:emergency-procedure-decided',
          with: { procedure: 'recall', started: false },
        },
      ],
    },
  ],
}

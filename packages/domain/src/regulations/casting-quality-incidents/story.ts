import type { Story } from '../../example/language.js'
import {
  carriedOut,
  cause,
  complained,
  earlier,
  education,
  investigated,
  judged,
  measures,
  persons,
  planned,
} from './examples-path.js'

/** Cracked brackets that come back from two customers. */
export const story: Story = {
  zh: '二月有用户退回三十件支架，三月又有一家退回二十件，合计五十，两案都成批事故，措施期限随之提前而逾期。查清、判责之后损失认定两万六千元，升为重大，责任单位当月拟记零；四项过齐、跟进之后才结得了案。',
  en: 'Thirty brackets came back in February, twenty more from another customer in March: fifty, and both cases are a batch incident whose earlier limit is missed. After inquiry and finding the loss turns out at 26,000 yuan, the case is major and a score of nought is proposed for the unit; it closes only when the four things are met and the customer is followed up.',
  steps: [
    earlier,
    {
      at: '2026-02-09 10:00',
      by: 'qm',
      on: 'c-2',
      do: 'Record:corrective-action-planned',
      with: { action: 'm-0', measures: '逐件复检库存支架' },
    },
    complained,
    { until: '2026-03-03 09:00' },
    investigated,
    {
      at: '2026-03-05 09:00',
      by: 'qm',
      do: 'Record:containment-taken',
      with: { measure: '封存同批库存', batch: 'L2601-3' },
    },
    { until: '2026-03-06 08:00' },
    { ...planned, at: '2026-03-06 09:00' },
    { ...judged, at: '2026-03-06 14:00' },
    { at: '2026-03-09 10:00', by: 'qm', do: 'Record:loss-assessed', with: { amount: 26000 } },
    {
      at: '2026-03-09 11:00',
      by: 'works',
      do: 'Record:sanction-imposed',
      with: { kind: 'criticism', month: '2026-03' },
      warned: ['c21'],
    },
    {
      at: '2026-03-09 15:00',
      by: 'qm',
      do: 'Record:sanction-imposed',
      with: { kind: 'pay', month: '2026-03' },
      warned: [],
    },
    carriedOut,
    { at: '2026-03-10 10:00', by: 'qm', do: 'Close', refused: ['c03'] },
    cause,
    persons,
    measures,
    education,
    { at: '2026-03-11 15:00', by: 'qm', do: 'FollowUp:track' },
    { at: '2026-03-12 10:00', by: 'qm', do: 'Close', warned: [] },
  ],
  then: [
    {
      facts: { 'class.incident': 'major', 'case.status': 'closed' },
      clocks: { c04: ['breached 2026-03-05', 'met'], c20: ['met'] },
      scores: {
        c06: [
          'casting-machining: score 0 proposed',
          'casting-machining: score 0 proposed',
          '= casting-machining 2026-03: 0',
        ],
      },
    },
    { on: 'c-2', facts: { 'class.incident': 'batch' } },
  ],
}

import type { ClauseExamples } from '../../example/language.js'
import {
  anonymous,
  assigned,
  classified,
  contacted,
  ended,
  proposed,
  received,
  remedied,
  replied,
  resolved,
  settled,
  underway,
} from './examples-steps.js'

/** Article 9: the last three steps; supervision. */
export const settling: ClauseExamples = {
  c33: [
    {
      says: { zh: '期限从收到起算，不从方案起算', en: 'the limit runs from receipt, not from the plan' },
      steps: [...underway, { ...proposed, at: '2026-03-11 10:00' }],
      then: [{ clocks: { c33: ['running 2026-03-16'] } }],
    },
    {
      says: { zh: '先执行、后办结', en: 'carried out, then settled' },
      steps: settled,
      then: [{ clocks: { c33: ['met 2026-03-16'] } }],
    },
    {
      says: {
        zh: '先办结、后执行，不算；提前办结，期限不变',
        en: 'settled before it was carried out: not met, and the limit stays where it was',
      },
      steps: [...underway, proposed, { ...resolved, at: '2026-03-06 09:00' }, remedied, { until: '2026-03-17 09:00' }],
      then: [{ clocks: { c14: ['met 2026-03-16'], c33: ['breached 2026-03-16'] } }],
    },
    {
      says: { zh: '重启后的方案自提出起算', en: 'a plan made after a reopening has its own ten days' },
      steps: [
        ...ended,
        { at: '2026-03-20 09:00', by: 'handler', do: 'Reopen', with: { reason: '新机又漏水' } },
        {
          ...proposed,
          at: '2026-03-23 10:00',
          with: { proposal: 's-2', rectification: '更换进水阀', compensation: '无' },
        },
      ],
      then: [{ clocks: { c33: ['met 2026-03-16', 'running 2026-04-07'] } }],
    },
  ],
  c34: [
    {
      says: { zh: '周五办结，周一答复并记下客户的话', en: 'settled on Friday, told and heard on Monday' },
      steps: [...settled, replied],
      then: [{ clocks: { c34: ['met 2026-03-09'] } }],
    },
    {
      says: { zh: '答复了，没记客户意见', en: 'told, but not heard' },
      steps: [...settled, { ...replied, with: { explanation: '已换新机' } }],
      then: [{ at: '2026-03-10 09:00', clocks: { c34: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '还没登记就办结，不能因此不答复', en: 'settled before it was entered: told all the same' },
      steps: [
        received,
        classified,
        { ...assigned, at: '2026-03-02 10:30', by: 'receiver' },
        contacted,
        proposed,
        remedied,
        resolved,
        { until: '2026-03-10 09:00' },
      ],
      then: [{ clocks: { c34: ['breached 2026-03-09'], c35: ['running 2026-03-13'] } }],
    },
    {
      says: { zh: '没有联系方式的不适用', en: 'nobody to tell' },
      steps: [received, classified, anonymous, assigned, proposed, remedied, resolved],
      then: [{ at: '2026-03-10 09:00', clocks: { c34: ['inapplicable 2026-03-09'] } }],
    },
  ],
  c35: [
    {
      says: { zh: '答复后第四个工作日回访', en: 'revisited four working days after the reply' },
      steps: ended,
      then: [{ clocks: { c35: ['met 2026-03-16'] } }],
    },
    {
      says: { zh: '一直没有回访', en: 'never revisited' },
      steps: [...settled, replied, { until: '2026-03-17 09:00' }],
      then: [{ clocks: { c35: ['breached 2026-03-16'] } }],
    },
    {
      says: { zh: '不回访就结案，提示', en: 'closed without a revisit: warned of' },
      steps: [...settled, replied, { at: '2026-03-10 09:00', by: 'supervisor', do: 'Close', warned: ['c35'] }],
    },
  ],
  c40: [
    {
      says: { zh: '每件投诉的期限都有人盯', en: 'every limit of a case is watched' },
      steps: [...underway, proposed, { until: '2026-03-17 09:00' }],
      then: [
        {
          clocks: {
            c14: ['breached 2026-03-16'],
            c19: ['met 2026-03-02 10:30'],
            c30: ['met 2026-03-03'],
            c33: ['breached 2026-03-16'],
          },
        },
      ],
    },
  ],
}

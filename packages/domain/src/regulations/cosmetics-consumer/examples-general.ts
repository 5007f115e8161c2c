import type { ClauseExamples } from '../../example/language.js'
import { received } from './examples-steps.js'

/** What it is about, and who handles it. */
export const general: ClauseExamples = {
  c02: [
    {
      says: { zh: '消费者的投诉适用', en: 'a complaint of a consumer is covered' },
      steps: [received],
      then: [{ pinned: ['cosmetics-consumer'] }],
    },
    {
      says: {
        zh: '别家产品的投诉照收，但不适用',
        en: "one about another maker's product is received, yet not covered",
      },
      steps: [
        {
          ...received,
          with: {
            kind: 'complaint',
            channel: 'hq',
            class: {},
            complainant: { id: 'k-1', kind: 'consumer' },
            field: { 'product.maker': 'other' },
          },
        },
      ],
      then: [{ pinned: [] }],
    },
    {
      says: {
        zh: '经销商的投诉、询问加盟的来电不适用',
        en: 'neither a dealer who complains nor a question about franchising is covered',
      },
      steps: [
        {
          ...received,
          with: { kind: 'complaint', channel: 'hq', class: {}, complainant: { id: 'k-5', kind: 'dealer' } },
        },
        {
          at: '2026-03-09 11:00',
          by: 'hq',
          do: 'Receive',
          on: 'c-2',
          with: { kind: 'inquiry', channel: 'hq', class: {}, complainant: { id: 'k-6', kind: 'consumer' } },
        },
      ],
      then: [{ pinned: [] }, { on: 'c-2', pinned: [] }],
    },
  ],
  c03: [
    {
      says: { zh: '一收到就由市场管理部承办', en: 'handled by the department from receipt' },
      steps: [{ ...received, routed: { c03: ['handle: market-dept'] } }],
    },
    {
      says: {
        zh: '收到时已知是过敏，由分类条款指派',
        en: 'known as an allergy at receipt: the clause on that type routes it',
      },
      steps: [
        {
          ...received,
          with: { kind: 'complaint', channel: 'hq', class: { type: 'allergy' }, complainant: { kind: 'consumer' } },
          routed: { c03: [], c11: ['handle: market-dept'] },
        },
      ],
    },
  ],
}

import type { ClauseExamples } from '../../example/language.js'
import {
  answered,
  boards,
  carriedOut,
  closed,
  confirmed,
  entered,
  instructed,
  investigated,
  planned,
  production,
  received,
  reported,
  sheetFilled,
  tested,
  toQuality,
} from './examples-path.js'

const { 'product.orderNo': _order, ...noOrder } = boards

/** What business department and quality management do. */
export const business: ClauseExamples = {
  c09: [
    {
      says: { zh: '没查订单编号', en: 'the order was not looked up' },
      steps: [received, { ...sheetFilled, with: { field: noOrder }, refused: ['c09'] }],
    },
    {
      says: { zh: '客户没有留下订单，写明原因即可', en: 'the customer kept no order: said so, it goes in' },
      steps: [
        received,
        { ...sheetFilled, with: { field: noOrder, notGiven: { 'field.product.orderNo': '客户未保留订单' } } },
      ],
    },
  ],
  c10: [
    {
      says: { zh: '只记要求，没记理由', en: 'a demand without a reason' },
      steps: [
        received,
        {
          at: '2026-03-03 09:30',
          by: 'sales',
          do: 'Record:content-confirmed',
          with: { summary: '起泡86片', field: { 'case.demand': '更换不良板' } },
          refused: ['c10'],
        },
        {
          at: '2026-03-03 09:40',
          by: 'sales',
          do: 'Record:content-confirmed',
          with: { summary: '起泡86片', field: { 'case.demand': '更换不良板', 'case.reason': '影响其整机交货' } },
        },
      ],
    },
  ],
  c12: [
    {
      says: { zh: '周五批示，下周一之前答复', en: 'instructed on Friday, answered by Monday' },
      steps: [received, reported, instructed, { ...answered, at: '2026-03-09 17:00' }],
      then: [
        { at: '2026-03-06 12:00', clocks: { c12: ['running 2026-03-09'] } },
        { clocks: { c12: ['met 2026-03-09'] } },
      ],
    },
    {
      says: { zh: '周二才答复，逾期', en: 'answered on Tuesday: late' },
      steps: [received, reported, instructed, { ...answered, at: '2026-03-10 09:00' }],
      then: [{ clocks: { c12: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '质量管理部代答不算', en: 'an answer by quality management does not count' },
      steps: [received, reported, instructed, { ...answered, by: 'qm' }],
      then: [{ clocks: { c12: ['running 2026-03-09'] } }],
    },
  ],
  c13: [
    {
      says: { zh: '收到即由质量管理部主持调查', en: 'from receipt on the inquiry is quality management’s' },
      steps: [{ ...received, routed: { c13: ['investigate: qm-dept'] } }],
    },
  ],
  c14: [
    {
      says: { zh: '定、做、验依次完成', en: 'planned, done, verified' },
      steps: [...entered, investigated, planned, carriedOut, confirmed],
      then: [{ at: '2026-03-12 12:00', clocks: { c14: ['running'] } }, { clocks: { c14: ['met'] } }],
    },
    {
      says: { zh: '对策没做完就结案：不拦，记违约', en: 'closed before it was done: let through, and a breach' },
      steps: [...entered, investigated, planned, closed],
      then: [{ clocks: { c14: ['breached'] } }],
    },
  ],
  c15: [
    {
      says: { zh: '未检验不得作调查结论', en: 'no finding without a test' },
      steps: [
        ...entered,
        toQuality,
        { ...investigated, refused: ['c15'] },
        { ...tested, at: '2026-03-05 11:00' },
        { ...investigated, at: '2026-03-05 14:00' },
      ],
      then: [{ clocks: { c15: ['met'] } }],
    },
    {
      says: { zh: '制造部自己检验不算', en: 'a test by manufacturing does not count' },
      steps: [
        ...entered,
        toQuality,
        {
          at: '2026-03-04 10:00',
          by: 'plant',
          do: 'Record:evidence-collected',
          with: {
            kind: 'inspection',
            field: production,
          },
        },
        { ...investigated, refused: ['c15'] },
      ],
    },
  ],
}

import type { ClauseExamples } from '../../example/language.js'
import { aboutProduct, productData, received, registered, replied } from './examples-ordinary.js'

/** Complaints about products. */
export const productExamples: ClauseExamples = {
  c23: [
    {
      says: { zh: '产品投诉缺批号的，不予登记', en: 'without the batch it is not registered' },
      steps: [
        received,
        aboutProduct,
        {
          ...registered,
          with: {
            part: 'intake',
            field: {
              'product.category': '维生素咀嚼片',
              'product.time': '2025-11-08',
              'product.arrivalDate': '2026-02-20',
              'case.problem': '片剂表面有白点',
            },
          },
          refused: ['c23'],
        },
        { ...registered, at: '2026-03-02 09:12', with: { part: 'intake', field: productData } },
      ],
    },
    {
      says: {
        zh: '登记后才归为产品投诉的，不拦答复；再登记时要补齐',
        en: 'classed later: the reply goes out, and the next entry is complete',
      },
      steps: [
        received,
        registered,
        { ...aboutProduct, at: '2026-03-02 09:20' },
        { ...replied, at: '2026-03-03 11:00', with: { form: 'oral', explanation: '白点为维生素结晶，可放心服用' } },
        { ...registered, at: '2026-03-03 11:10', refused: ['c23'] },
        { ...registered, at: '2026-03-03 11:20', with: { part: 'intake', field: productData } },
      ],
    },
    {
      says: {
        zh: '客户说不出到货时间的，写明原因',
        en: 'the customer does not know the day of arrival: left out with the reason',
      },
      steps: [
        received,
        aboutProduct,
        {
          ...registered,
          with: {
            part: 'intake',
            field: {
              'product.category': '维生素咀嚼片',
              'product.batchNo': '20251108',
              'product.time': '2025-11-08',
              'case.problem': '片剂表面有白点',
            },
            notGiven: { 'field.product.arrivalDate': '客户已不记得' },
          },
        },
      ],
    },
  ],
  c24: [
    {
      says: { zh: '简单问题，答复中解释清楚', en: 'a simple problem explained in the reply' },
      steps: [
        received,
        aboutProduct,
        { ...registered, with: { part: 'intake', field: productData } },
        {
          ...replied,
          at: '2026-03-02 10:00',
          with: { form: 'oral', explanation: '白点为维生素结晶，请避光保存、按说明服用' },
        },
      ],
      then: [{ clocks: { c24: ['met'] } }],
    },
    {
      says: { zh: '没有解释就了结的，记为违约', en: 'ended without an explanation: breached' },
      steps: [
        received,
        aboutProduct,
        { ...registered, with: { part: 'intake', field: productData } },
        { ...replied, at: '2026-03-02 10:00', with: { form: 'oral' } },
      ],
      then: [{ clocks: { c24: ['breached'] } }],
    },
    {
      says: { zh: '复杂的质量问题，原文缺失，不适用', en: 'not simple: the text is missing, and nothing applies' },
      steps: [
        received,
        { ...aboutProduct, with: { class: { object: 'product', complexity: 'complex' } } },
        { ...registered, with: { part: 'intake', field: productData } },
      ],
      then: [{ clocks: { c24: ['inapplicable'] } }],
    },
  ],
}

import type { ClauseExamples } from '../../example/language.js'
import { history, number, person, product, received, recorder, registered } from './examples-steps.js'

/** A record that does not say how the customer is reached. */
const withoutContact = {
  form: '投诉记录',
  field: { ...number, ...recorder, 'complainant.name': '林女士', ...product, ...history },
}

/** Part 4: what the complaint record holds. */
export const form: ClauseExamples = {
  c16: [
    {
      says: { zh: '没有编号，登记不成', en: 'no number, no registration' },
      steps: [
        received,
        {
          ...registered,
          with: { form: '投诉记录', field: { ...person, ...recorder, ...product, ...history } },
          refused: ['c16'],
        },
        registered,
      ],
    },
  ],
  c17: [
    {
      says: { zh: '没有联系方法，也没有原因：登记不成', en: 'no way to reach the customer and no reason: refused' },
      steps: [
        received,
        { ...registered, with: withoutContact, refused: ['c17'] },
        {
          ...registered,
          at: '2026-03-02 09:25',
          with: {
            ...withoutContact,
            notGiven: { 'field.complainant.contact': '顾客表示会自己来问' },
          },
        },
      ],
    },
  ],
  c18: [
    {
      says: {
        zh: '没有批号，也没有原因：登记不成；规格可以不填',
        en: 'no batch and no reason: refused; the specification may be missing',
      },
      steps: [
        received,
        {
          ...registered,
          with: {
            form: '投诉记录',
            field: {
              ...number,
              ...person,
              ...recorder,
              'product.name': '糖水荔枝罐头',
              'product.quantity': 3,
              'product.purchasePlace': '东门超市',
              ...history,
            },
          },
          refused: ['c18'],
        },
        registered,
      ],
    },
    {
      says: { zh: '规格必填的读法', en: 'the reading in which the specification is needed' },
      under: { readings: ['A100'] },
      steps: [
        received,
        { ...registered, refused: ['c18'] },
        {
          ...registered,
          at: '2026-03-02 09:25',
          with: {
            form: '投诉记录',
            field: {
              ...number,
              ...person,
              ...recorder,
              ...product,
              'product.specification': '每罐425克',
              ...history,
            },
          },
        },
      ],
    },
  ],
  c19: [
    {
      says: { zh: '没有储存经过，登记不成', en: 'nothing on how it was kept: refused' },
      steps: [
        received,
        {
          ...registered,
          with: {
            form: '投诉记录',
            field: {
              ...number,
              ...person,
              ...recorder,
              ...product,
              'product.purchase': '2月24日购买',
              'product.consumption': '未食用',
            },
          },
          refused: ['c19'],
        },
        registered,
      ],
    },
  ],
  c20: [
    {
      says: { zh: '没有写明记录人，登记不成', en: 'nobody named as recorder: refused' },
      steps: [
        received,
        {
          ...registered,
          with: { form: '投诉记录', field: { ...number, ...person, ...product, ...history } },
          refused: ['c20'],
        },
        registered,
      ],
    },
  ],
}

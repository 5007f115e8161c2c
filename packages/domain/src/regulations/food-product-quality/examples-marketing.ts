import type { ClauseExamples } from '../../example/language.js'
import { confirmed, history, number, product, received, recorder, registered, taken } from './examples-steps.js'

/** Parts 2 and 3: which complaints, and what marketing does with them. */
export const marketing: ClauseExamples = {
  c04: [
    {
      says: { zh: '产品质量投诉适用本制度', en: 'a complaint about a product runs under these rules' },
      steps: [received],
      then: [{ pinned: ['food-product-quality'] }],
    },
    {
      says: { zh: '送货态度的投诉照收，但不适用', en: 'a complaint about a driver is received, yet not under them' },
      steps: [
        {
          ...received,
          with: {
            kind: 'delivery-complaint',
            channel: 'marketing',
            class: {},
            field: { 'case.content': '送货员态度差' },
          },
        },
      ],
      then: [{ pinned: [] }],
    },
  ],
  c06: [
    {
      says: { zh: '两方面都没有资料，登记不成', en: 'nothing known of person or product: no registration' },
      steps: [
        received,
        {
          ...registered,
          with: { form: '投诉记录', part: 'intake', field: { ...number, ...recorder } },
          refused: ['c06', 'c17', 'c18', 'c19'],
        },
      ],
      then: [{ clocks: { c06: ['running'] } }],
    },
    {
      says: { zh: '没有登记，不得答复', en: 'no answer before the registration' },
      steps: [
        received,
        confirmed,
        { at: '2026-03-03 10:00', by: 'marketing', do: 'Reply:final', refused: ['c06', 'c10'] },
        { at: '2026-03-03 10:05', by: 'marketing', do: 'Close', refused: ['c06', 'c10'] },
      ],
    },
    {
      says: { zh: '匿名来电，写明即可', en: 'an anonymous call: saying so is enough' },
      steps: [
        received,
        {
          ...registered,
          with: {
            form: '投诉记录',
            part: 'intake',
            field: { ...number, ...recorder, 'complainant.name': '匿名', 'product.name': '糖水荔枝罐头' },
            notGiven: {
              'field.complainant.contact': '顾客不愿留电话',
              'field.product.quantity': '顾客未说',
              'field.product.batchNo': '罐已丢弃',
              'field.product.purchasePlace': '顾客不记得',
              'field.product.purchase': '顾客不记得',
              'field.product.storage': '顾客未说',
              'field.product.consumption': '顾客未说',
            },
          },
        },
      ],
      then: [{ clocks: { c06: ['met'] } }],
    },
    {
      says: {
        zh: '姓名和联系方法都不肯给，写明原因也可登记',
        en: 'neither name nor contact given: with the reason it is registered',
      },
      steps: [
        received,
        {
          ...registered,
          with: {
            form: '投诉记录',
            part: 'intake',
            field: { ...number, ...recorder, ...product, ...history },
            notGiven: { 'field.complainant.name': '顾客不愿透露', 'field.complainant.contact': '顾客不愿透露' },
          },
        },
      ],
      then: [{ clocks: { c06: ['met'] } }],
    },
  ],
  c07: [
    {
      says: { zh: '营销部接到，转告质量部', en: 'taken by marketing, told to quality' },
      steps: [{ ...received, routed: { c07: ['notify: quality'] } }],
    },
    {
      says: { zh: '质量部自己接到，不必转告', en: 'taken by quality: nobody to tell' },
      steps: [
        {
          at: '2026-03-02 09:00',
          by: 'quality',
          do: 'Receive',
          with: { kind: 'product-complaint', channel: 'quality', class: {}, complainant: { id: 'k-1' } },
          routed: { c07: [] },
        },
      ],
    },
  ],
  c08: [
    {
      says: { zh: '一般投诉由营销部答复', en: 'a general complaint: marketing answers' },
      steps: [
        ...taken,
        {
          at: '2026-03-03 10:00',
          by: 'quality',
          do: 'Classify',
          with: { class: { severity: 'general' } },
          routed: { c08: ['reply: marketing'], c09: [] },
        },
      ],
    },
    {
      says: { zh: '没有定级，也由营销部答复', en: 'nobody graded it: marketing answers' },
      steps: [
        ...taken,
        {
          at: '2026-03-03 10:00',
          by: 'marketing',
          do: 'Resolve',
          with: { onSpot: false },
          routed: { c08: ['reply: marketing'], c09: [] },
        },
      ],
    },
    {
      says: { zh: '严重投诉不归本款', en: 'a serious one is another clause' },
      steps: [
        ...taken,
        {
          at: '2026-03-03 10:00',
          by: 'quality',
          do: 'Classify',
          with: { class: { severity: 'serious' } },
          routed: { c08: [] },
        },
      ],
    },
  ],
}

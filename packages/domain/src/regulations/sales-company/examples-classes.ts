import type { ClauseExamples } from '../../example/language.js'
import { aboutProduct, aboutStaff, classified, received, registered } from './examples-ordinary.js'

/** The monthly summary, and the classes of complaints. */
export const classesExamples: ClauseExamples = {
  c02: [
    {
      says: { zh: '二月两件，三月初汇总', en: 'two in February, summed up in March' },
      steps: [
        {
          at: '2026-02-03 09:00',
          by: 'receiver',
          do: 'Receive',
          with: {
            kind: 'complaint',
            channel: 'sales-dept',
            class: {},
            complainant: { id: 'p-1' },
            respondent: { unit: 'shop-1' },
            subject: { kind: 'product', id: 'vitamin-tablets' },
            field: { 'case.content': '片剂受潮' },
          },
        },
        { ...received, at: '2026-02-10 09:00', on: 'c-2' },
        { until: '2026-03-02 09:00' },
      ],
      then: [
        {
          reports: {
            c02: [
              '2026-02 running',
              'count of complaint: 2',
              '  product=vitamin-tablets region=east: 1',
              '  product=? region=east: 1',
            ],
          },
        },
      ],
    },
  ],
  c04: [
    {
      says: { zh: '服务不好，归服务质量', en: 'poor service' },
      steps: [received, classified],
      then: [{ facts: { 'class.object': 'service' } }],
    },
  ],
  c05: [
    {
      says: { zh: '产品有问题，归产品质量', en: 'something wrong with the product' },
      steps: [received, aboutProduct],
      then: [{ facts: { 'class.object': 'product' } }],
    },
    {
      says: { zh: '服用后不良反应归为服务的，警示', en: 'a bad reaction classed as service draws a warning' },
      steps: [
        received,
        { ...aboutProduct, with: { flag: { adverseReaction: true }, class: { object: 'service' } }, warned: ['c05'] },
        { ...aboutProduct, at: '2026-03-02 09:06', warned: [] },
      ],
    },
    {
      says: {
        zh: '没有不良反应的服务投诉，无警示',
        en: 'a complaint about service without a bad reaction: no warning',
      },
      steps: [received, { ...classified, warned: [] }],
    },
  ],
  c06: [
    {
      says: { zh: '公司漏发货，有效', en: 'the company forgot the order: valid' },
      steps: [received, registered, { ...classified, with: { class: { object: 'service', validity: 'valid' } } }],
      then: [{ facts: { 'class.validity': 'valid' } }],
    },
  ],
  c07: [
    {
      says: { zh: '客户看错了到货日期，无效', en: 'the customer misread the date: invalid' },
      steps: [received, registered, { ...aboutStaff, with: { class: { object: 'service', validity: 'invalid' } } }],
      then: [{ facts: { 'class.validity': 'invalid' } }],
    },
  ],
}

import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { begun, classified, entered, found, heard, receipt, received, resolved, underway } from './examples-steps.js'

const onsite: ExampleStep = {
  ...received,
  with: { ...receipt, channel: 'onsite', field: { ...receipt.field, place: 'branch' } },
}

const april: ExampleStep = { ...received, at: '2026-04-08 10:00', on: 'c-2' }

const aprilClass: ExampleStep = { ...classified, at: '2026-04-08 10:10', on: 'c-2', with: { class: { type: 'delay' } } }

/** Chapters 1 and 2: idle cases, trends, channels. */
export const general: ClauseExamples = {
  c05: [
    {
      says: { zh: '派单后两个工作日没有动静', en: 'nothing for two working days after the dispatch' },
      steps: [...underway, { until: '2026-03-05 09:00' }],
      then: [
        { at: '2026-03-04 18:00', clocks: { c05: ['running 2026-03-04'] } },
        { clocks: { c05: ['breached 2026-03-04'] } },
      ],
    },
    {
      says: { zh: '开始调查，重新起算', en: 'the inquiry starts it afresh' },
      steps: [...underway, begun],
      then: [{ clocks: { c05: ['running 2026-03-05'] } }],
    },
    {
      says: { zh: '办结后不再计', en: 'over once settled' },
      steps: [...underway, begun, heard, found, resolved, { until: '2026-03-20 09:00' }],
      then: [{ clocks: { c05: ['met 2026-03-06', 'inapplicable 2026-03-09'] } }],
    },
    {
      says: { zh: '重启后再起，办结期间不算拖延', en: 'anew after a reopening; the time it was settled is no delay' },
      steps: [
        ...underway,
        begun,
        heard,
        found,
        resolved,
        { at: '2026-03-16 10:00', by: 'receptionist', do: 'Reopen', with: { reason: '赔付没有到账' } },
        { until: '2026-03-19 09:00' },
      ],
      then: [{ clocks: { c05: ['met 2026-03-06', 'breached 2026-03-18'] } }],
    },
  ],
  c06: [
    {
      says: { zh: '四月与三月比较', en: 'April beside March' },
      steps: [...entered, april, aprilClass, { until: '2026-05-06 09:00' }],
      then: [
        {
          reports: {
            c06: [
              '2026-03 running',
              '2026-04 running',
              'count of complaint: 1 (before: 1)',
              '  class.type=delay class.cause=none: 1',
              '  class.type=damage class.cause=none: 0',
            ],
          },
        },
      ],
    },
  ],
  c07: [
    {
      says: { zh: '投诉电话', en: 'complaint line' },
      steps: [received],
      then: [{ facts: { 'case.channel': 'phone' } }],
    },
  ],
  c08: [
    {
      says: { zh: '公众号留言', en: 'a message to the WeChat account' },
      steps: [{ ...received, with: { ...receipt, channel: 'web' } }],
      then: [{ facts: { 'case.channel': 'web' } }],
    },
  ],
  c09: [
    {
      says: { zh: '在营业部当面投诉', en: 'in person at a branch' },
      steps: [{ ...onsite, warned: [] }],
      then: [{ facts: { 'case.channel': 'onsite' } }],
    },
    {
      says: { zh: '地点写在收件处', en: 'the place said on receipt itself' },
      steps: [{ ...received, with: { ...receipt, channel: 'onsite', place: 'head-office' }, warned: [] }],
    },
    {
      says: { zh: '没记在哪里，提示', en: 'no place noted: warned of' },
      steps: [{ ...onsite, with: { ...receipt, channel: 'onsite' }, warned: ['c09'] }],
    },
  ],
  c10: [
    {
      says: { zh: '经消费者协会转来，归入其他', en: 'by way of the consumer association: other' },
      steps: [{ ...received, with: { ...receipt, channel: 'consumer-association' } }],
      then: [{ facts: { 'case.channel': 'other' } }],
    },
  ],
}

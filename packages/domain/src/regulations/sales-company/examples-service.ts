import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  aboutStaff,
  classified,
  escalated,
  opinion,
  received,
  registered,
  resolved,
  withOpinion,
} from './examples-ordinary.js'

/** A complaint about service, at the sales department. */
const atTheDepartment: ExampleStep = {
  ...received,
  with: {
    kind: 'complaint',
    channel: 'sales-dept',
    class: { object: 'service', entry: 'sales-dept' },
    complainant: { id: 'p-1' },
  },
}

/** Complaints about service, made to the sales department. */
export const serviceExamples: ClauseExamples = {
  c14: [
    {
      says: { zh: '没有内容的，不算详细登记', en: 'without its content it is not registered in detail' },
      steps: [
        atTheDepartment,
        { ...registered, refused: ['c09', 'c14'] },
        {
          ...registered,
          at: '2026-03-02 09:12',
          with: { part: 'intake', field: { 'case.content': '订货三周没有发货' } },
        },
      ],
    },
    {
      says: { zh: '当场解决了的，只按一般登记要求', en: 'settled at once: only the ordinary form' },
      steps: [
        atTheDepartment,
        { ...resolved, by: 'receiver', at: '2026-03-02 09:05', with: { onSpot: true } },
        { ...registered, refused: ['c09'] },
      ],
    },
  ],
  c15: [
    {
      says: {
        zh: '没能立刻解决的，报区域负责人或营销总监',
        en: 'not settled at once: to the regional head or the director',
      },
      steps: [received, registered, { ...classified, routed: { c15: ['report: regional-head, marketing-director'] } }],
    },
    {
      says: { zh: '投诉产品的，不走这一步', en: 'about a product: no' },
      steps: [
        received,
        registered,
        { ...classified, with: { class: { object: 'product', entry: 'sales-dept' } }, routed: { c15: [] } },
      ],
    },
  ],
  c16: [
    {
      says: { zh: '周一上报，周二出意见', en: 'reported on Monday, the opinion on Tuesday' },
      steps: withOpinion,
      then: [
        { at: '2026-03-02 12:00', clocks: { c16: ['running 2026-03-03'] } },
        { clocks: { c16: ['met 2026-03-03'] } },
      ],
    },
    {
      says: { zh: '周五上报，周末不算，周一没有意见即超期', en: 'reported on Friday: the weekend does not count' },
      steps: [
        { ...received, at: '2026-03-06 09:00' },
        { ...registered, at: '2026-03-06 09:10' },
        { ...classified, at: '2026-03-06 09:20' },
        { ...escalated, at: '2026-03-06 09:40', with: { to: { roles: ['regional-head'] } } },
      ],
      then: [
        { at: '2026-03-09 18:00', clocks: { c16: ['running 2026-03-09'] } },
        { at: '2026-03-10 09:00', clocks: { c16: ['breached 2026-03-09'] } },
      ],
    },
    {
      says: { zh: '投诉后勤人员的，不适用', en: 'about the back office: not this limit' },
      steps: [received, registered, aboutStaff, escalated],
      then: [{ clocks: { c16: ['inapplicable 2026-03-03'] } }],
    },
    {
      says: { zh: '另一读法：总监和区域经理都要出意见', en: 'the other reading: both give an opinion' },
      under: { readings: ['A094'] },
      steps: [...withOpinion, { ...opinion, at: '2026-03-03 15:00', by: 'regional' }],
      then: [
        { at: '2026-03-03 12:00', clocks: { c16: ['running 2026-03-03'] } },
        { clocks: { c16: ['met 2026-03-03'] } },
      ],
    },
  ],
}

import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { aboutProduct, classified, escalated, received, registered, replied, resolved } from './examples-ordinary.js'

const onTheSpot: ExampleStep = { ...aboutProduct, with: { flag: { solvableOnSpot: true } } }
const beyond: ExampleStep = { ...classified, with: { flag: { beyondAuthority: true } } }

/** Recording, settling on the spot, reporting up, summing up. */
export const principlesExamples: ClauseExamples = {
  c09: [
    {
      says: { zh: '三十分钟内登记', en: 'registered within thirty minutes' },
      steps: [received, registered],
      then: [
        { at: '2026-03-02 09:05', clocks: { c09: ['running 2026-03-02 09:30'] } },
        { clocks: { c09: ['met 2026-03-02 09:30'] } },
      ],
    },
    {
      says: { zh: '登记表没有填内容的，不予登记；迟了即超期', en: 'an empty form is refused; and it is late' },
      steps: [
        {
          ...received,
          with: { kind: 'complaint', channel: 'sales-dept', class: {}, complainant: { id: 'p-1' } },
        },
        { ...registered, refused: ['c09'] },
        {
          ...registered,
          at: '2026-03-02 10:00',
          with: { part: 'intake', field: { 'case.content': '订货三周没有发货' } },
        },
      ],
      then: [{ clocks: { c09: ['breached 2026-03-02 09:30'] } }],
    },
    {
      says: { zh: '使用单位加了栏目的，也要填', en: 'a column that the deployment adds is filled in, too' },
      under: { parameters: { formFields: ['field.case.content', 'field.case.demand'] } },
      steps: [
        received,
        { ...registered, refused: ['c09'] },
        { ...registered, at: '2026-03-02 09:12', with: { part: 'intake', field: { 'case.demand': '尽快发货' } } },
      ],
    },
  ],
  c11: [
    {
      says: { zh: '当场能解释的，三十分钟内答复', en: 'explained on the spot within thirty minutes' },
      steps: [received, onTheSpot, { ...replied, by: 'receiver', at: '2026-03-02 09:15' }],
      then: [{ clocks: { c11: ['met 2026-03-02 09:30'] } }],
    },
    {
      says: { zh: '当场能解释而拖到下午的，超期', en: 'left until the afternoon: late' },
      steps: [received, onTheSpot, { ...replied, by: 'receiver', at: '2026-03-02 15:00' }],
      then: [{ clocks: { c11: ['breached 2026-03-02 09:30'] } }],
    },
    {
      says: { zh: '当场解决不了的，不计', en: 'not to be settled on the spot: no limit' },
      steps: [received, registered],
      then: [{ clocks: { c11: ['inapplicable 2026-03-02 09:30'] } }],
    },
  ],
  c12: [
    {
      says: { zh: '超出权限，一个工作小时内报上级', en: 'beyond authority: with the superior within a working hour' },
      steps: [
        received,
        beyond,
        { ...escalated, with: { to: { roles: ['superior'] }, reason: '客户要求赔偿，超出权限' } },
      ],
      then: [{ clocks: { c12: ['met 2026-03-02 10:00'] } }],
    },
    {
      says: { zh: '没有报的，超期', en: 'not reported: late' },
      steps: [received, beyond],
      then: [{ at: '2026-03-02 10:01', clocks: { c12: ['breached 2026-03-02 10:00'] } }],
    },
    {
      says: { zh: '权限之内的，不必报', en: 'within authority: nothing to report' },
      steps: [received, classified],
      then: [{ clocks: { c12: ['inapplicable 2026-03-02 10:00'] } }],
    },
  ],
  c13: [
    {
      says: { zh: '周二办结，下周二之前写总结', en: 'settled on Tuesday: summed up by the next Tuesday' },
      steps: [received, registered, classified, resolved, { until: '2026-03-04 09:00' }],
      then: [{ reports: { c13: ['c-1 running 2026-03-10', 'text: 投诉总结与改进 (what to learn from it)'] } }],
    },
    {
      says: { zh: '没有办结的，没有总结', en: 'not settled: no summary' },
      steps: [received, registered, classified],
      then: [{ reports: { c13: [] } }],
    },
  ],
}

import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import { atHotline, atTheDepartment, complaint, inquiry, passedOn, verified } from './examples-path.js'

const resolved: ExampleDeed = { at: '2026-03-04 10:00', by: 'dept', do: 'Resolve', with: {} }
const needed: ExampleDeed = {
  at: '2026-03-04 11:00',
  by: 'dept',
  do: 'Classify',
  with: { flag: { correctiveNeeded: true } },
}
const planned: ExampleDeed = {
  at: '2026-03-04 14:00',
  by: 'dept',
  do: 'Record:corrective-action-planned',
  with: { measures: '线路变更须前一日短信告知' },
}
const closing: ExampleDeed = { at: '2026-03-06 10:00', by: 'order', do: 'Close' }
/** Sorted: its level set. */
const sorted: ExampleDeed = {
  at: '2026-03-02 09:40',
  by: 'order',
  do: 'Classify',
  with: { class: { level: 'branch' } },
}
const urged: ExampleDeed = { at: '2026-03-04 09:00', by: 'order', do: 'FollowUp:urge' }

export const principles: ClauseExamples = {
  c02: [
    {
      says: { zh: '卷烟和服务适用', en: 'cigarettes and services are covered' },
      steps: [complaint],
      then: [{ pinned: ['tobacco-branch-company'] }],
    },
    {
      says: { zh: '与本单位商品服务无关的不适用', en: 'what has nothing to do with them is not' },
      steps: [{ ...complaint, with: { ...complaint.with, subject: { kind: 'neighbour-dispute' } } }],
      then: [{ pinned: [] }],
    },
    {
      says: { zh: '对象未写明的照样适用', en: 'a subject that has not been stated is' },
      steps: [{ ...complaint, with: { kind: 'complaint', channel: 'fax', class: {} } }],
      then: [{ pinned: ['tobacco-branch-company'] }],
    },
  ],
  c03: [
    {
      says: {
        zh: '按地域归县级公司，分公司级的归营销中心',
        en: 'to the county of the place; at branch level to the centre',
      },
      steps: [
        { ...atHotline, with: { ...atHotline.with, place: '城东' }, routed: { c03: ['assign: county-company'] } },
        {
          ...atHotline,
          on: 'c-2',
          with: { ...atHotline.with, place: '城东', class: { level: 'branch' } },
          routed: { c03: ['assign: marketing-centre'] },
        },
        { ...passedOn, by: 'hotline', refused: ['c03'] },
        { ...passedOn, by: 'hotline', with: { ...passedOn.with, reason: '涉及配送线路' } },
      ],
    },
    {
      says: {
        zh: '对照表没有的，提示订单部，不限制去向',
        en: 'without a row the order department is shown, and nobody bound',
      },
      steps: [
        { ...atHotline, routed: { c03: ['assign: order-dept'] } },
        { ...passedOn, by: 'hotline' },
      ],
    },
  ],
  c04: [
    {
      says: { zh: '投诉的正是接诉的县公司', en: 'the complaint is about the county that took it' },
      steps: [
        { ...inquiry, with: { ...inquiry.with, kind: 'complaint', respondent: { unit: 'county-a' } } },
        { ...sorted, by: 'clerk', routed: { c04: ['assign: county-a'] } },
        { ...passedOn, by: 'clerk', refused: ['c04'] },
      ],
    },
    {
      says: { zh: '投诉别的单位，不适用', en: 'not where it is about another unit' },
      steps: [
        { ...inquiry, with: { ...inquiry.with, kind: 'complaint', respondent: { unit: 'delivery' } } },
        { ...sorted, by: 'clerk', routed: { c04: [] } },
      ],
    },
  ],
  c05: [
    {
      says: { zh: '定了措施，也验证了', en: 'planned and verified' },
      steps: [...atTheDepartment, resolved, needed, planned, verified, { ...closing, warned: [] }],
      then: [{ clocks: { c05: ['met'] } }],
    },
    {
      says: { zh: '有必要却未验证，结案时提示', en: 'called for and not verified: closing warns' },
      steps: [...atTheDepartment, resolved, needed, planned, { ...closing, warned: ['c05'] }],
      then: [{ clocks: { c05: ['breached'] } }],
    },
    {
      says: { zh: '没有必要的不适用', en: 'not where it is not called for' },
      steps: [...atTheDepartment, resolved, { ...closing, warned: [] }],
      then: [{ clocks: { c05: ['inapplicable'] } }],
    },
  ],
  c06: [
    {
      says: { zh: '分类之后，派到配送部', en: 'sorted, it goes to delivery' },
      steps: [
        complaint,
        { ...sorted, routed: { c06: ['assign: delivery'] } },
        { ...passedOn, with: { to: { unit: 'service' }, assignment: 'a-1' }, refused: ['c06'] },
        passedOn,
      ],
    },
    {
      says: { zh: '对照表没有的留在订单部，派给谁不受限', en: 'without a row it stays, and goes to whomever' },
      steps: [
        { ...complaint, with: { ...complaint.with, kind: 'suggestion' } },
        { ...sorted, routed: { c06: ['assign: order-dept'] } },
        passedOn,
      ],
    },
    {
      says: { zh: '别处转到订单部的，同样分派', en: 'and so what another department has sent it' },
      steps: [
        atHotline,
        { at: '2026-03-02 09:30', by: 'hotline', do: 'Assign', with: { to: { unit: 'order' }, assignment: 'a-0' } },
        { ...sorted, routed: { c06: ['assign: delivery'] } },
        passedOn,
      ],
    },
    {
      says: { zh: '另一读法：客户服务部自行分派', en: 'other reading: customer service passes it on itself' },
      under: { readings: ['A032'] },
      steps: [
        { ...complaint, by: 'service' },
        { ...sorted, by: 'service', routed: { c06: ['assign: delivery'] } },
      ],
    },
  ],
  c07: [
    {
      says: { zh: '两个工作日督促一次，验证为止', en: 'urged every second working day, until verified' },
      steps: [...atTheDepartment, urged, verified],
      then: [
        { at: '2026-03-04 10:00', clocks: { c07: ['met 2026-03-04', 'running 2026-03-06'] } },
        { clocks: { c07: ['met 2026-03-04', 'cancelled 2026-03-06'] } },
      ],
    },
    {
      says: { zh: '派出之后无人督促', en: 'passed on, and nobody urges' },
      steps: [...atTheDepartment, { until: '2026-03-05 09:00' }],
      then: [{ clocks: { c07: ['breached 2026-03-04'] } }],
    },
  ],
}

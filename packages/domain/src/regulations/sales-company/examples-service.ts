import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  aboutStaff,
  classified,
  escalated,
  opinion,
  received,
  registered,
  replied,
  resolved,
} from './examples-ordinary.js'

/** Made to the manager of a large area. */
const toArea: ExampleStep = {
  ...received,
  with: {
    kind: 'complaint',
    channel: 'area-manager',
    class: { entry: 'area-manager', object: 'service' },
    complainant: { id: 'p-2' },
    respondent: { unit: 'shop-1', person: 'w-7' },
    field: { 'case.content': '省区经理对客户态度粗暴' },
  },
}
const areaOpinion: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'area',
  do: 'Record:decision-issued',
  with: { opinion: '责令当面道歉，重新安排送货' },
}
const staffOpinion: ExampleStep = {
  at: '2026-03-03 10:00',
  by: 'head',
  do: 'Record:decision-issued',
  with: { opinion: '由当事人向客户致歉，补寄发票' },
}
const valid: ExampleStep = {
  at: '2026-03-02 10:00',
  by: 'head',
  do: 'Classify',
  with: { class: { validity: 'valid' } },
}

/** Complaints about service, by where they came in. */
export const serviceExamples: ClauseExamples = {
  c14: [
    {
      says: { zh: '没有内容的，不算详细登记', en: 'without its content it is not registered in detail' },
      steps: [
        {
          ...received,
          with: {
            kind: 'complaint',
            channel: 'sales-dept',
            class: { object: 'service', entry: 'sales-dept' },
            complainant: { id: 'p-1' },
          },
        },
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
        {
          ...received,
          with: {
            kind: 'complaint',
            channel: 'sales-dept',
            class: { object: 'service', entry: 'sales-dept' },
            complainant: { id: 'p-1' },
          },
        },
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
      steps: [received, registered, classified, escalated, opinion],
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
      steps: [
        received,
        registered,
        classified,
        escalated,
        opinion,
        { ...opinion, at: '2026-03-03 15:00', by: 'regional' },
      ],
      then: [
        { at: '2026-03-03 12:00', clocks: { c16: ['running 2026-03-03'] } },
        { clocks: { c16: ['met 2026-03-03'] } },
      ],
    },
  ],
  c17: [
    {
      says: { zh: '大区经理一个工作日内出意见', en: 'the manager of the area gives an opinion within a working day' },
      steps: [toArea, registered, areaOpinion],
      then: [{ clocks: { c17: ['met 2026-03-03'] } }],
    },
    {
      says: { zh: '后勤负责人的意见不能代替', en: 'the opinion of somebody else does not serve' },
      steps: [toArea, registered, staffOpinion],
      then: [{ at: '2026-03-04 09:00', clocks: { c17: ['breached 2026-03-03'] } }],
    },
    {
      says: {
        zh: '另一读法：不限时，但最终答复前必须有意见',
        en: 'the other reading: no limit, but before the final reply',
      },
      under: { readings: ['A095'] },
      steps: [
        toArea,
        registered,
        { ...replied, at: '2026-03-09 10:00', refused: ['c17'] },
        { ...areaOpinion, at: '2026-03-09 11:00' },
        { ...replied, at: '2026-03-09 12:00' },
      ],
      then: [{ clocks: { c17: ['met'] } }],
    },
    {
      says: { zh: '直接到销售部的，不要大区经理的意见', en: 'made to the sales department: not this opinion' },
      steps: [received, registered, classified],
      then: [{ clocks: { c17: ['inapplicable 2026-03-03'] } }],
    },
  ],
  c18: [
    {
      says: {
        zh: '认为有必要的，十个工作日内通告批评',
        en: 'where it is needed: criticised in public within ten working days',
      },
      steps: [
        toArea,
        registered,
        areaOpinion,
        { at: '2026-03-03 10:30', by: 'area', do: 'Classify', with: { flag: { publicCriticismNeeded: true } } },
        {
          at: '2026-03-10 10:00',
          by: 'area',
          do: 'Record:circulated',
          with: { kind: 'criticism', circle: 'area-east' },
        },
      ],
      then: [
        { at: '2026-03-03 12:00', clocks: { c18: ['running 2026-03-17'] } },
        { clocks: { c18: ['met 2026-03-17'] } },
      ],
    },
    {
      says: { zh: '同一单位同类投诉九十天内三件：常见', en: 'three of one sort about one unit in ninety days: common' },
      steps: [
        { ...toArea, on: 'c-2', at: '2026-01-12 09:00' },
        { ...toArea, on: 'c-3', at: '2026-02-10 09:00' },
        toArea,
        registered,
        areaOpinion,
      ],
      then: [{ clocks: { c18: ['running 2026-03-17'] } }],
    },
    {
      says: { zh: '只此一件，不必通告', en: 'only this one: no notice' },
      steps: [toArea, registered, areaOpinion],
      then: [{ clocks: { c18: ['inapplicable 2026-03-17'] } }],
    },
  ],
  c19: [
    {
      says: { zh: '投诉后勤人员，由后勤负责人出意见', en: 'about the back office: its head decides' },
      steps: [received, registered, { ...aboutStaff, routed: { c19: ['decide: backoffice-head'] } }],
    },
    {
      says: {
        zh: '投诉地区经理的，不归后勤负责人',
        en: 'about a manager of the prefecture: not the head of the back office',
      },
      steps: [received, registered, { ...classified, routed: { c19: [] } }],
    },
  ],
  c20: [
    {
      says: {
        zh: '九十天内第二次投诉同一人而有效：报营销总监',
        en: 'the second valid one about the same person in ninety days: to the director',
      },
      steps: [
        { ...received, on: 'c-2', at: '2026-01-12 09:00' },
        received,
        registered,
        aboutStaff,
        { ...valid, brings: { c20: ['Escalated:decision to marketing-director'] } },
      ],
    },
    {
      says: { zh: '有效而造成损失：报营销总监', en: 'valid and with a loss: to the director' },
      steps: [
        received,
        registered,
        aboutStaff,
        {
          ...valid,
          with: { class: { validity: 'valid' }, field: { 'incident.lossAmount': 860 } },
          brings: { c20: ['Escalated:decision to marketing-director'] },
        },
      ],
    },
    {
      says: { zh: '初次、无损失的，或者无效的，不报', en: 'the first one without loss, or an invalid one: no' },
      steps: [
        received,
        registered,
        aboutStaff,
        { ...valid, brings: { c20: [] } },
        {
          ...valid,
          at: '2026-03-02 11:00',
          with: { class: { validity: 'invalid' }, field: { 'incident.lossAmount': 860 } },
          brings: { c20: [] },
        },
      ],
    },
  ],
  c21: [
    {
      says: { zh: '周二出意见，周三之前答复', en: 'the opinion on Tuesday, answered by Wednesday' },
      steps: [received, registered, aboutStaff, staffOpinion, { ...replied, by: 'head', at: '2026-03-04 10:00' }],
      then: [{ clocks: { c21: ['met 2026-03-04'] } }],
    },
    {
      says: { zh: '没有答复的，超期', en: 'not answered: late' },
      steps: [received, registered, aboutStaff, staffOpinion],
      then: [{ at: '2026-03-05 09:00', clocks: { c21: ['breached 2026-03-04'] } }],
    },
    {
      says: {
        zh: '不是后勤人员的投诉，总监的意见不开这个时限',
        en: 'not about the back office: the opinion of the director opens no such limit',
      },
      steps: [received, registered, classified, escalated, opinion],
      then: [{ clocks: { c21: ['inapplicable 2026-03-04'] } }],
    },
  ],
  c22: [
    {
      says: {
        zh: '作出意见时提请指导、批评，由人取舍',
        en: 'with the opinion guidance and criticism are proposed; people choose',
      },
      steps: [received, registered, aboutStaff, staffOpinion],
      then: [
        {
          scores: {
            c22: [
              'w-7: propose sanction-imposed guidance proposed',
              'w-7: propose sanction-imposed criticism proposed',
              '= w-7: 0',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '不是后勤人员的，不提请', en: 'not the back office: no proposal' },
      steps: [received, registered, classified, escalated, opinion],
      then: [{ scores: { c22: [] } }],
    },
  ],
}

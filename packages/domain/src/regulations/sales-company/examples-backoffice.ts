import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  aboutStaff,
  classified,
  received,
  registered,
  replied,
  staffOpinion,
  withOpinion,
} from './examples-ordinary.js'

const valid: ExampleStep = {
  at: '2026-03-02 10:00',
  by: 'head',
  do: 'Classify',
  with: { class: { validity: 'valid' } },
}

/** Complaints about the staff behind the counter. */
export const backofficeExamples: ClauseExamples = {
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
      steps: withOpinion,
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
      steps: withOpinion,
      then: [{ scores: { c22: [] } }],
    },
  ],
}

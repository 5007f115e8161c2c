import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { classified, received, registered, replied, staffOpinion } from './examples-ordinary.js'

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

/** Complaints about service, made to the manager of a large area. */
export const serviceAreaExamples: ClauseExamples = {
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
}

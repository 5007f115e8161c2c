import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { asked, received, sheetFilled } from './examples-path.js'

const needed: ExampleStep = {
  at: '2026-03-03 09:10',
  by: 'sales',
  do: 'Classify',
  with: { flag: { jointInspectionNeeded: true } },
}
const unable: ExampleStep = {
  at: '2026-03-03 11:00',
  by: 'qm',
  do: 'Record:inability-declared',
  with: { kind: 'attend', reason: '检验员均在外地' },
}
const named: ExampleStep = {
  at: '2026-03-03 11:30',
  by: 'boss',
  do: 'Approve',
  with: { of: 'proposal', person: 'd-1', instruction: '由工程师代为会勘' },
}
const heldByDelegate: ExampleStep = {
  at: '2026-03-05 14:00',
  by: 'sent',
  do: 'Record:joint-inspection-held',
  with: { participants: ['delegate', 'manufacturing'], findings: '现场复判86片起泡', delegated: true },
}

/** The joint inspection. */
export const inspection: ClauseExamples = {
  c33: [
    {
      says: { zh: '两个工作小时内约到', en: 'called within two working hours' },
      steps: [received, needed, asked],
      then: [{ clocks: { c33: ['met 2026-03-03 11:00'] } }],
    },
    {
      says: { zh: '中午才约，已过时限', en: 'called at noon only, past the limit' },
      steps: [received, needed, { ...asked, at: '2026-03-03 12:00' }],
      then: [{ clocks: { c33: ['breached 2026-03-03 11:00'] } }],
    },
    {
      says: { zh: '先填了表：不拦，记违约', en: 'the sheet came first: let through, and a breach' },
      steps: [received, needed, { ...sheetFilled, at: '2026-03-03 09:30' }],
      then: [{ clocks: { c33: ['breached 2026-03-03 11:00'] } }],
    },
    {
      says: { zh: '不需会勘的不适用', en: 'nothing to ask for where no inspection is needed' },
      steps: [received, sheetFilled],
      then: [{ clocks: { c33: ['inapplicable 2026-03-03 11:00'] } }],
    },
    {
      says: { zh: '另一读法：填表不等会勘', en: 'other reading: the sheet does not wait' },
      under: { readings: ['A043'] },
      steps: [received, needed, { ...sheetFilled, at: '2026-03-03 09:30' }],
      then: [{ clocks: { c33: ['running 2026-03-03 11:00'] } }],
    },
  ],
  c34: [
    {
      says: { zh: '质量管理部前往', en: 'quality management goes' },
      steps: [received, needed, { ...asked, routed: { c34: ['attend: qm-dept'] } }],
    },
    {
      says: { zh: '去不了，先归总经理，再由其指派', en: 'it cannot: the general manager’s, then whom he sends' },
      steps: [
        received,
        needed,
        asked,
        { ...unable, routed: { c34: ['attend: general-manager'] } },
        { ...named, routed: { c34: ['attend: d-1'] } },
      ],
    },
  ],
  c35: [
    {
      says: { zh: '三日内报告总经理', en: 'reported within three days' },
      steps: [
        received,
        needed,
        asked,
        unable,
        named,
        heldByDelegate,
        {
          at: '2026-03-06 09:00',
          by: 'sent',
          do: 'Record:reported',
          with: { kind: 'written', to: { roles: ['general-manager'] } },
        },
      ],
      then: [{ clocks: { c35: ['met 2026-03-09'] } }],
    },
    {
      says: { zh: '第三日是周日，顺延到周一；周二仍无，逾期', en: 'Sunday moves to Monday; on Tuesday it is late' },
      steps: [received, needed, asked, unable, named, heldByDelegate, { until: '2026-03-10 09:00' }],
      then: [{ clocks: { c35: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '质量管理部自己去的不另报告', en: 'quality management itself owes none' },
      steps: [
        received,
        needed,
        asked,
        { ...heldByDelegate, by: 'qm', with: { participants: ['qm-dept', 'manufacturing'], delegated: false } },
      ],
      then: [{ clocks: { c35: [] } }],
    },
  ],
}

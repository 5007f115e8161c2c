import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  asked,
  closed,
  confirmed,
  entered,
  judged,
  numbered,
  planned,
  received,
  sheetFilled,
  tracked,
  upToInstruction,
} from './examples-path.js'

const held: ExampleStep = {
  at: '2026-03-04 14:00',
  by: 'qm',
  do: 'Record:joint-inspection-held',
  with: { participants: ['qm-dept', 'manufacturing', 'customer'], findings: '现场复判86片起泡', delegated: false },
}
const noted: ExampleStep = {
  at: '2026-03-04 15:00',
  by: 'sales',
  do: 'Record:opinion-noted',
  with: { opinion: 'o-1', text: '希望随货附切片报告' },
}
const improved: ExampleStep = {
  at: '2026-03-09 11:00',
  by: 'office',
  do: 'Record:corrective-action-planned',
  with: { action: 'm-2', measures: '出货附切片报告', origin: 'opinion' },
}

/** What the production management group of the general manager’s office does. */
export const office: ClauseExamples = {
  c16: [
    {
      says: { zh: '生产管理组没登记，不得结案', en: 'not registered by the group, it cannot end' },
      steps: [
        received,
        sheetFilled,
        { ...closed, at: '2026-03-03 12:00', refused: ['c16'] },
        numbered,
        tracked,
        closed,
      ],
      then: [{ clocks: { c16: ['met'] } }],
    },
    {
      says: { zh: '效果确认也算了结，同样要先登记', en: 'nor by a confirmed effect' },
      steps: [received, sheetFilled, { ...confirmed, refused: ['c16'] }],
    },
    {
      says: { zh: '逾期即报总经理', en: 'a missed limit goes to the general manager' },
      steps: [
        received,
        { until: '2026-03-03 12:30', brings: { c16: [] } },
        { until: '2026-03-03 18:00', brings: { c16: ['Escalated:decision to general-manager'] } },
      ],
      then: [{ clocks: { c28: ['breached 2026-03-03 13:00'] } }],
    },
    {
      says: { zh: '无损失的异常不必登记', en: 'an anomaly without loss need not be registered' },
      steps: [
        received,
        { at: '2026-03-03 10:00', by: 'sales', do: 'Classify', with: { class: { loss: 'no-loss' } } },
        closed,
      ],
    },
  ],
  c17: [
    {
      says: { zh: '审核过再结案', en: 'reviewed before it ends' },
      steps: [
        ...entered,
        {
          at: '2026-03-03 15:00',
          by: 'office',
          do: 'Record:reviewed',
          with: { kind: 'complaint', result: 'complete' },
        },
        closed,
      ],
      then: [{ at: '2026-03-03 14:30', clocks: { c17: ['running'] } }, { clocks: { c17: ['met'] } }],
    },
    {
      says: { zh: '没审核就结案：记违约', en: 'closed without a review: a breach' },
      steps: [...entered, closed],
      then: [{ clocks: { c17: ['breached'] } }],
    },
  ],
  c18: [
    {
      says: { zh: '会勘办成了', en: 'the inspection takes place' },
      steps: [received, asked, held],
      then: [{ at: '2026-03-03 12:00', clocks: { c18: ['running'] } }, { clocks: { c18: ['met'] } }],
    },
    {
      says: { zh: '约了没办就结案：记违约', en: 'asked for, never held: a breach at the end' },
      steps: [received, asked, sheetFilled, numbered, tracked, closed],
      then: [{ clocks: { c18: ['breached'] } }],
    },
    {
      says: { zh: '另一读法：立案即可', en: 'other reading: to open the case' },
      under: { readings: ['A041'] },
      steps: [received, asked, sheetFilled, numbered, tracked],
      then: [{ at: '2026-03-03 12:00', clocks: { c18: ['running'] } }, { clocks: { c18: ['met'] } }],
    },
  ],
  c19: [
    {
      says: { zh: '方案没写处理方式', en: 'a proposal without the way of handling' },
      steps: [
        ...entered,
        { at: '2026-03-06 11:00', by: 'office', do: 'Propose', with: { proposal: 'p-1' }, refused: ['c19'] },
        {
          at: '2026-03-06 11:30',
          by: 'office',
          do: 'Propose',
          with: { proposal: 'p-1', field: { 'handling.mode': '换板86片' } },
        },
      ],
    },
    {
      says: { zh: '判责没写归属', en: 'a finding that does not say where responsibility lies' },
      steps: [...entered, { ...judged, with: { unit: 'manufacturing' }, refused: ['c19'] }, judged],
    },
  ],
  c20: [
    {
      says: { zh: '质量管理部不得自行判责', en: 'quality management may not decide' },
      steps: [...entered, { ...judged, by: 'qm', refused: ['c20'] }, judged],
    },
    {
      says: { zh: '另一读法：质量管理部也可确定', en: 'other reading: it may' },
      under: { readings: ['A042'] },
      steps: [...entered, { ...judged, by: 'plant', refused: ['c20'] }, { ...judged, by: 'qm' }],
    },
  ],
  c21: [
    {
      says: { zh: '提改进案并确认效果', en: 'an improvement raised and confirmed' },
      steps: [...upToInstruction, judged, planned, confirmed],
      then: [{ at: '2026-03-10 10:00', clocks: { c21: ['running'] } }, { clocks: { c21: ['met'] } }],
    },
    {
      says: { zh: '判了责，没改进就结案：记违约', en: 'closed without an improvement: a breach' },
      steps: [...upToInstruction, judged, closed],
      then: [{ clocks: { c21: ['breached'] } }],
    },
  ],
  c23: [
    {
      says: { zh: '意见立项并跟进', en: 'the opinion becomes an improvement and is followed up' },
      steps: [...entered, noted, improved, { at: '2026-03-13 10:00', by: 'office', do: 'FollowUp:track' }],
      then: [{ clocks: { c23: ['met'] } }],
    },
    {
      says: { zh: '因投诉本身定的对策不算', en: 'measures for the complaint itself do not count' },
      steps: [...entered, noted, planned, { at: '2026-03-13 10:00', by: 'office', do: 'FollowUp:track' }, closed],
      then: [{ at: '2026-03-14 10:00', clocks: { c23: ['running'] } }, { clocks: { c23: ['breached'] } }],
    },
  ],
}

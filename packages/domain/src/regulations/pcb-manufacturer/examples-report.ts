import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  answered,
  boards,
  entered,
  instructed,
  lookedInto,
  numbered,
  received,
  reported,
  sampled,
  sheetFilled,
  sheetSent,
  tracked,
} from './examples-path.js'

const settled: ExampleStep = { at: '2026-03-06 15:00', by: 'sales', do: 'Resolve' }

/** Report, instruction, number and analysis. */
export const report: ClauseExamples = {
  c36: [
    {
      says: { zh: '周四查明，周日顺延到下周一', en: 'established on Thursday, due on Monday after the Sunday' },
      steps: [...lookedInto, reported],
      then: [{ clocks: { c36: ['met 2026-03-09'] } }],
    },
    {
      says: { zh: '报告给别的部门不算', en: 'a report to another department does not count' },
      steps: [
        ...lookedInto,
        { ...reported, with: { kind: 'investigation', to: { roles: ['business-dept'] } } },
        { until: '2026-03-10 09:00' },
      ],
      then: [{ clocks: { c36: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '另一读法：自处理完毕起三日', en: 'other reading: three days from when it is settled' },
      under: { readings: ['A048'] },
      steps: [...lookedInto, settled],
      then: [{ clocks: { c36: ['running 2026-03-09'] } }],
    },
  ],
  c37: [
    {
      says: { zh: '没有批示，不办结、不答复', en: 'no instruction: not settled, not answered' },
      steps: [
        ...lookedInto,
        reported,
        { at: '2026-03-05 17:00', by: 'sales', do: 'Resolve', refused: ['c37'] },
        { ...answered, at: '2026-03-05 17:10', refused: ['c37'] },
        instructed,
        settled,
        answered,
      ],
    },
    {
      says: { zh: '批的是前一份报告，不算', en: 'an instruction on an earlier report does not count' },
      steps: [
        ...lookedInto,
        reported,
        instructed,
        {
          ...reported,
          at: '2026-03-06 11:00',
          with: { kind: 'investigation', to: { roles: ['general-manager'] }, of: 'report' },
        },
        { ...settled, refused: ['c37'] },
      ],
    },
    {
      says: { zh: '阶段答复不受限', en: 'an interim answer is free' },
      steps: [
        received,
        { at: '2026-03-03 12:00', by: 'sales', do: 'Reply:interim', with: { form: 'oral', explanation: '已在调查' } },
      ],
    },
    {
      says: {
        zh: '另一读法：先处理后报告，答复仍待批示',
        en: 'other reading: settled first, answered after the instruction',
      },
      under: { readings: ['A048'] },
      steps: [...lookedInto, { ...settled, at: '2026-03-05 15:00' }, { ...answered, refused: ['c37'] }],
    },
  ],
  c38: [
    {
      says: { zh: '上午送到，下午编号', en: 'in before noon, numbered in the afternoon' },
      steps: [...entered],
      then: [{ clocks: { c38: ['met 2026-03-03 15:00'] } }],
    },
    {
      says: { zh: '次日才编号，逾期', en: 'numbered the next day: late' },
      steps: [received, sampled, sheetFilled, sheetSent, { ...numbered, at: '2026-03-04 09:30' }],
      then: [{ clocks: { c38: ['breached 2026-03-03 15:00'] } }],
    },
  ],
  c39: [
    {
      says: { zh: '没有案号，不能登入追踪表', en: 'no entry in the table without the number' },
      steps: [
        received,
        sheetFilled,
        { at: '2026-03-03 13:00', by: 'office', do: 'Record:number-allocated', refused: ['c26', 'c27', 'c39'] },
        numbered,
        tracked,
      ],
    },
    {
      says: { zh: '业务部填表时还没有案号', en: 'the business department fills its sheet before there is one' },
      steps: [received, { ...sheetFilled, with: { field: boards } }],
    },
  ],
  c40: [
    {
      says: { zh: '编号后送质量管理部', en: 'numbered, it goes to quality management' },
      steps: [received, sheetFilled, { ...numbered, routed: { c40: ['investigate: qm-dept'] } }],
    },
  ],
}

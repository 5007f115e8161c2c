import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  onsite,
  onTheSpot,
  registered,
  reportedBack,
  resolved,
  resultEntered,
  returned,
  settled,
} from './examples-base.js'

/** The result reported, and entered. */
const resultOnSheet: ReadonlyArray<ExampleStep> = [
  ...settled,
  { ...returned, at: '2026-03-13 09:00' },
  { ...resultEntered, at: '2026-03-13 10:00' },
]

/** Section 4.2.2, shown. */
export const result: ClauseExamples = {
  c16: [
    {
      says: { zh: '办完当天报前台', en: 'told to the desk on the day' },
      steps: reportedBack,
      then: [{ at: '2026-03-13 09:00', clocks: { c16: ['met 2026-03-12'] } }],
    },
    {
      says: { zh: '隔天才报', en: 'told a day later' },
      steps: [...settled, { ...returned, at: '2026-03-13 09:00' }],
      then: [{ clocks: { c16: ['breached 2026-03-12'] } }],
    },
    {
      says: { zh: '前台自记的不算报', en: 'what the desk returns itself does not count' },
      steps: [...settled, { ...returned, by: 'desk' }],
      then: [{ at: '2026-03-13 09:00', clocks: { c16: ['breached 2026-03-12'] } }],
    },
    {
      says: {
        zh: '当事人、责任部门、相关责任人报都算',
        en: 'by whoever was on site, by the department, or by the person',
      },
      steps: [onsite, onTheSpot, { ...returned, by: 'cleaner', at: '2026-03-11 17:00' }],
      then: [{ clocks: { c16: ['met 2026-03-11'] } }],
    },
    {
      steps: [...settled, { ...returned, by: 'repairTeam' }],
      then: [{ clocks: { c16: ['met 2026-03-12'] } }],
    },
    {
      says: { zh: '返修一次，再报一次', en: 'handled again, told again' },
      steps: [...settled, { ...returned, by: 'plumber' }, { ...resolved, at: '2026-03-16 15:00' }],
      then: [{ at: '2026-03-17 09:00', clocks: { c16: ['met 2026-03-12', 'breached 2026-03-16'] } }],
    },
  ],
  c17: [
    {
      says: { zh: '收到当天记录', en: 'entered on the day' },
      steps: [...reportedBack, resultEntered],
      then: [{ at: '2026-03-13 09:00', clocks: { c17: ['met 2026-03-12'] } }],
    },
    {
      says: { zh: '隔天才记录', en: 'entered a day later' },
      steps: [...reportedBack, { ...resultEntered, at: '2026-03-13 09:00' }],
      then: [{ clocks: { c17: ['breached 2026-03-12'] } }],
    },
    {
      says: { zh: '隔天才报来，报来当天记录即可', en: 'told a day later: the day of telling counts' },
      steps: resultOnSheet,
      then: [{ clocks: { c17: ['met 2026-03-13'] } }],
    },
    {
      says: { zh: '另一读法：以处理当天为准', en: 'the other reading: the day of the handling counts' },
      under: { readings: ['A105'] },
      steps: resultOnSheet,
      then: [{ clocks: { c17: ['breached 2026-03-12'] } }],
    },
    {
      says: {
        zh: '工程师自己填的不算；补登内容不是记结果',
        en: 'entered by the engineer, or an entry of the content, does not count',
      },
      steps: [...reportedBack, { ...resultEntered, by: 'engineer' }, { ...registered, at: '2026-03-12 18:00' }],
      then: [{ at: '2026-03-13 09:00', clocks: { c17: ['breached 2026-03-12'] } }],
    },
    {
      says: { zh: '两次报回，两次记录', en: 'told twice, entered twice' },
      steps: [...reportedBack, resultEntered, { ...returned, at: '2026-03-16 10:00' }],
      then: [{ at: '2026-03-17 09:00', clocks: { c17: ['met 2026-03-12', 'breached 2026-03-16'] } }],
    },
  ],
  c18: [
    {
      says: { zh: '缺分析，退回', en: 'refused without the analysis' },
      steps: [
        ...reportedBack,
        {
          ...resultEntered,
          with: { part: 'result', field: { 'result.process': '重做防水', 'result.result': '不渗' } },
          refused: ['c18'],
        },
        { ...resultEntered, at: '2026-03-12 17:40' },
      ],
    },
    {
      says: { zh: '缺过程或结果，同样退回', en: 'nor without the process or the result' },
      steps: [
        ...reportedBack,
        {
          ...resultEntered,
          with: { part: 'result', field: { 'result.result': '不渗', 'result.analysis': '螺杆洞未封堵' } },
          refused: ['c18'],
        },
        {
          ...resultEntered,
          with: { part: 'result', field: { 'result.process': '重做防水', 'result.analysis': '螺杆洞未封堵' } },
          refused: ['c18'],
        },
      ],
    },
  ],
}

import type { ClauseExamples } from '../../example/language.js'
import {
  closed,
  concluded,
  general,
  major,
  passedOn,
  received,
  recorded,
  refused,
  reportedBack,
  solved,
  solvedByDay,
} from './examples-path.js'

/** The departments concerned, grave cases, the archive, the kinds. */
export const departments: ClauseExamples = {
  c10: [
    {
      says: { zh: '每两日反馈，解决即止', en: 'every two days until it is solved' },
      steps: [received, general, recorded, refused, passedOn, reportedBack, solved],
      then: [
        { at: '2026-03-09 12:00', clocks: { c10: ['met 2026-03-09', 'running 2026-03-11'] } },
        { clocks: { c10: ['met 2026-03-09', 'cancelled 2026-03-11'] } },
      ],
    },
    {
      says: { zh: '到第三日没有回音', en: 'no word by the third day' },
      steps: [received, general, recorded, refused, passedOn, { until: '2026-03-10 09:00' }],
      then: [{ clocks: { c10: ['breached 2026-03-09'] } }],
    },
    {
      says: { zh: '周五派出，周日到期，顺延到周一', en: 'passed on on Friday: due on Sunday, and so on Monday' },
      steps: [received, general, recorded, { ...passedOn, at: '2026-03-06 14:00' }, { until: '2026-03-08 12:00' }],
      then: [{ clocks: { c10: ['running 2026-03-09'] } }],
    },
    {
      says: {
        zh: '春节里：报经理不顺延，部门反馈顺延到二月二十四日',
        en: 'in the Spring Festival: the report to the manager is due the next day, the word of the department on 24 February',
      },
      steps: [
        { ...received, at: '2026-02-17 10:00' },
        { ...general, at: '2026-02-17 10:10' },
        { ...recorded, at: '2026-02-17 10:30' },
        { ...passedOn, at: '2026-02-17 13:00' },
        { until: '2026-02-20 10:00' },
      ],
      then: [{ clocks: { c05: ['breached 2026-02-18'], c10: ['running 2026-02-24'] } }],
    },
  ],
  c11: [
    {
      says: { zh: '没注明最终处理，不得结案', en: 'not closed before the form says how it ended' },
      steps: [...solvedByDay, { ...closed, at: '2026-03-10 15:10', refused: ['c11'] }, concluded, closed],
    },
  ],
  c12: [
    {
      says: { zh: '定为重大，报上级主管经理', en: 'set as grave: to the superior manager' },
      steps: [received, { ...major, brings: { c12: ['Escalated:decision to superior-manager'] } }],
    },
    {
      says: { zh: '一般的不报', en: 'not where it is general' },
      steps: [received, { ...general, brings: { c12: [] } }],
    },
    {
      says: { zh: '先作一般、后改重大，改时报', en: 'general first, grave later: then' },
      steps: [
        received,
        general,
        {
          at: '2026-03-06 16:00',
          by: 'reception',
          do: 'Classify',
          with: { class: { gravity: 'major' } },
          brings: { c12: ['Escalated:decision to superior-manager'] },
        },
      ],
    },
  ],
  c13: [
    {
      says: { zh: '结案后存档', en: 'filed after closing' },
      steps: [
        ...solvedByDay,
        concluded,
        closed,
        { at: '2026-03-11 09:00', by: 'reception', do: 'Archive', with: { place: '投诉部档案柜' } },
      ],
      then: [{ at: '2026-03-10 17:00', clocks: { c13: ['running'] } }, { clocks: { c13: ['met'] } }],
    },
    {
      says: { zh: '年末移交档案室', en: 'handed over at the end of the year' },
      steps: [
        { at: '2026-01-05 09:00', by: 'archivist', on: 'unit/park', do: 'Enrol', with: { role: 'company' } },
        {
          at: '2026-12-31 16:00',
          by: 'archivist',
          on: 'unit/park',
          do: 'Record:records-sealed',
          with: { year: '2026', range: '投诉记录表第1至212号' },
        },
      ],
      then: [
        { at: '2026-12-30 10:00', on: 'unit/park', clocks: { c13: ['running'] } },
        { on: 'unit/park', clocks: { c13: ['met'] } },
      ],
    },
  ],
  c15: [
    {
      says: { zh: '出言不逊', en: 'rough words' },
      steps: [received, { ...general, with: { class: { content: 'attitude', gravity: 'general' } } }],
      then: [{ facts: { 'class.content': 'attitude' } }],
    },
  ],
  c16: [
    {
      says: { zh: '寄存物错发', en: 'things given to the wrong person' },
      steps: [received, general],
      then: [{ facts: { 'class.content': 'quality' } }],
    },
  ],
  c17: [
    {
      says: { zh: '过山车因大风停运', en: 'a ride closed by wind' },
      steps: [received, { ...general, with: { class: { content: 'abnormal-event', gravity: 'general' } } }],
      then: [{ facts: { 'class.content': 'abnormal-event' } }],
    },
  ],
}

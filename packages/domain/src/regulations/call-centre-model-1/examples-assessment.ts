import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { ended, replied, settled } from './examples-steps.js'

/** A second complaint, about manners, with the other handler, and never settled. */
const slow: ReadonlyArray<ExampleStep> = [
  {
    at: '2026-03-03 09:00',
    on: 'c-2',
    by: 'receiver',
    do: 'Receive',
    with: {
      kind: 'complaint',
      channel: 'web',
      class: { type: 'service-attitude' },
      field: { 'case.content': '客服没听完就挂断电话' },
    },
  },
  {
    at: '2026-03-03 09:20',
    on: 'c-2',
    by: 'receiver',
    do: 'Assign',
    with: { to: { person: 'h-2', roles: ['handler'] } },
  },
]

const reopened: ExampleStep = { at: '2026-03-20 09:00', by: 'supervisor', do: 'Reopen', with: { reason: '新机又漏水' } }

const unanswered: ExampleStep = {
  at: '2026-03-13 15:00',
  by: 'handler',
  do: 'Revisit',
  with: { channel: 'phone', reached: false },
}

const tenDays = { parameters: { reopenWindow: { n: 10, unit: 'calendarDay' } } }

/** Chapter 5: assessment. */
export const assessment: ClauseExamples = {
  c41: [
    {
      says: { zh: '一件按时，一件没有', en: 'one in time, one not' },
      steps: [...ended, ...slow],
      then: [
        {
          at: '2026-03-31 18:00',
          figures: { c41: ['2026-03: 1/2', '2026-03: handler=d-1 1', '2026-03: handler=h-2 0'] },
        },
      ],
    },
    {
      says: { zh: '另一读法：全部期限一起看', en: 'other reading: all limits together' },
      under: { readings: ['A015'] },
      steps: [...ended, ...slow],
      then: [
        {
          at: '2026-03-31 18:00',
          figures: {
            c41: [
              '2026-03: 7/11',
              '2026-03: handler=d-1 5/5',
              '2026-03: handler=h-1 1',
              '2026-03: handler=h-2 0/4',
              '2026-03: handler=r-1 1',
            ],
          },
        },
      ],
    },
  ],
  c42: [
    {
      says: { zh: '未满三十天，先不计', en: 'held back until thirty days have passed' },
      steps: ended,
      then: [
        {
          at: '2026-03-31 18:00',
          figures: { c42: ['2026-03: none (1 held back)', '2026-03: handler=d-1 none (1 held back)'] },
        },
      ],
    },
    {
      says: { zh: '观察十天：没有重启、没有超期', en: 'ten days to wait: neither reopened nor overdue' },
      under: tenDays,
      steps: ended,
      then: [{ at: '2026-03-31 18:00', figures: { c42: ['2026-03: 1', '2026-03: handler=d-1 1'] } }],
    },
    {
      says: { zh: '两周后重启', en: 'reopened after two weeks' },
      under: tenDays,
      steps: [...ended, reopened],
      then: [{ at: '2026-03-31 18:00', figures: { c42: ['2026-03: 0', '2026-03: handler=d-1 0'] } }],
    },
    {
      says: { zh: '答复超期，不算优质', en: 'the reply was late: not good' },
      under: tenDays,
      steps: [...settled, { ...replied, at: '2026-03-12 09:30' }],
      then: [{ at: '2026-03-17 18:00', figures: { c42: ['2026-03: 0', '2026-03: handler=d-1 0'] } }],
    },
    {
      says: { zh: '另一读法：超期不影响质量', en: 'other reading: being late does not count here' },
      under: { ...tenDays, readings: ['A015'] },
      steps: [...settled, { ...replied, at: '2026-03-12 09:30' }],
      then: [{ at: '2026-03-17 18:00', figures: { c42: ['2026-03: 1', '2026-03: handler=d-1 1'] } }],
    },
  ],
  c43: [
    {
      says: { zh: '回访表示满意', en: 'satisfied at the revisit' },
      steps: ended,
      then: [{ at: '2026-03-31 18:00', figures: { c43: ['2026-03: 1', '2026-03: handler=d-1 1'] } }],
    },
    {
      says: { zh: '回访没打通，不计', en: 'a revisit without an answer does not count' },
      steps: [...settled, replied, unanswered],
      then: [{ at: '2026-03-31 18:00', figures: { c43: ['2026-03: none'] } }],
    },
    {
      says: { zh: '另一读法：没打通也算未满意', en: 'other reading: it counts as not satisfied' },
      under: { readings: ['A015'] },
      steps: [...settled, replied, unanswered],
      then: [{ at: '2026-03-31 18:00', figures: { c43: ['2026-03: 0', '2026-03: handler=d-1 0'] } }],
    },
  ],
  c46: [
    {
      says: { zh: '两人排名', en: 'two handlers ranked' },
      steps: [...ended, ...slow],
      then: [
        {
          at: '2026-03-31 18:00',
          scores: {
            c46: ['= d-1 2026-03: ranking c41 1 c42 none (1 held back) c43 1', '= h-2 2026-03: ranking c41 0'],
          },
        },
      ],
    },
  ],
}

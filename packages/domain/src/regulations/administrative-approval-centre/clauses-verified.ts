import type { Indicator } from '../../regulation/language/figure.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { untilCleared } from './fault.js'

/** What counts against a window. */
const verifiedComplaints = {
  kind: 'indicator',
  rows: 'complaint',
  denominator: { fact: 'row.finding', is: 'substantiated-window' },
  measure: 'count',
  cohort: 'row.investigatedAt',
  period: ['month', 'quarter', 'year'],
  groupBy: ['row.window', 'row.unit'],
} satisfies Indicator

/** Article 6: the circular and the assessment where the window is at fault. */
export const verified = [
  {
    id: 'c15',
    ref: '第六条通报',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '查实责任在窗口的，在规定范围内通报，通报之后才能结案。',
      en: 'A case in which the window is found at fault is made known in the circle laid down, before it is closed.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: {
          anyOf: [
            {
              event: 'Investigated',
              where: {
                all: [
                  { fact: 'it.finding', is: 'substantiated-window' },
                  {
                    not: {
                      some: { event: 'act:circulated', where: { fact: 'it.circle', is: { fact: 'param.circle' } } },
                    },
                  },
                ],
              },
            },
            {
              event: 'Classified:finding',
              where: {
                all: [
                  { fact: 'it.class.finding', is: 'substantiated-window' },
                  {
                    not: {
                      some: { event: 'act:circulated', where: { fact: 'it.circle', is: { fact: 'param.circle' } } },
                    },
                  },
                ],
              },
            },
          ],
        },
        stopsOn: { event: 'act:circulated', where: { fact: 'it.circle', is: { fact: 'param.circle' } } },
        ...untilCleared,
      },
    ],
    note: {
      zh: '“一定范围”由参数定为中心全部窗口。违纪违法投诉须隐去投诉人身份通报（第六条保密）。后来查明责任不在窗口的，不再通报；通报过的，不重复通报。',
      en: 'The circle is all windows of the centre by parameter. Where discipline is at stake the complainant is left out of the circular. A later finding that the window is not at fault ends it; what has been made known is not made known again.',
    },
  },
  {
    id: 'c16',
    ref: '第六条考核',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '查实的投诉计入窗口的月、季、年考核和单位的年终考核。',
      en: 'Verified complaints count in the monthly, quarterly and yearly assessment of the window, and in that of its unit at the end of the year.',
    },
    does: [verifiedComplaints],
    readings: [
      {
        id: 'A087',
        taken: {
          zh: '“月（季、年）度”读作三个周期都要统计。',
          en: 'Month, quarter and year in brackets: each of the three is counted.',
        },
        other: {
          zh: '三者择一，按月统计，年终另由人汇总。',
          en: 'One of the three: counted by month, and people sum it up at the end of the year.',
        },
        does: [{ ...verifiedComplaints, period: 'month' }],
      },
    ],
    note: {
      zh: '原文没有分值，只报件数，考核由人定。',
      en: 'The source gives no points: the number is reported, people assess.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  calledBack,
  close,
  enrolledBefore,
  handled,
  passedOn,
  received,
  satisfied,
  sent,
  signed,
  tracked,
} from './examples-ordinary.js'

const sentBack: ExampleDeed = {
  at: '2026-03-02 14:00',
  by: 'department',
  do: 'Return:order',
  with: { assignment: 'd-1', reason: '不属网络部职责' },
}

const again = { to: { unit: 'network', roles: ['department'] }, assignment: 'd-2' }

/** The way of orders to the departments, the daily look. */
export const passingOnExamples: ClauseExamples = {
  c03: [
    {
      says: {
        zh: '签收后按问题类型建议转给哪个部门',
        en: 'on signing, the department for the kind of problem is suggested',
      },
      steps: [
        received,
        sent,
        { at: '2026-03-02 09:10', by: 'handler', do: 'Classify', with: { class: { type: 'coverage' } } },
        { ...signed, routed: { c03: ['assign: network'] } },
      ],
    },
    {
      says: {
        zh: '部门退单后，资费问题改派计费部；派给别处须说明理由',
        en: 'sent back, a question of charges goes on to billing; another recipient needs a reason',
      },
      steps: [
        received,
        sent,
        { at: '2026-03-02 09:10', by: 'handler', do: 'Classify', with: { class: { type: 'billing' } } },
        signed,
        passedOn,
        { ...sentBack, routed: { c03: ['redispatch: billing'] } },
        { ...passedOn, at: '2026-03-02 14:10', with: again, refused: ['c03'] },
        { ...passedOn, at: '2026-03-02 14:12', with: { ...again, reason: '资费争议起于断线，须网络部先查' } },
      ],
    },
    {
      says: {
        zh: '表中没有的类型提示交统计分析员，处理员也可直接改派对口部门',
        en: 'a kind that the table does not list: the analyst is shown, and the handler may pass it to a department all the same',
      },
      steps: [
        received,
        sent,
        { at: '2026-03-02 09:10', by: 'handler', do: 'Classify', with: { class: { type: 'roaming' } } },
        signed,
        passedOn,
        { ...sentBack, routed: { c03: ['redispatch: stat-analyst'] } },
        {
          ...passedOn,
          at: '2026-03-02 14:10',
          with: { to: { unit: 'billing', roles: ['department'] }, assignment: 'd-2' },
        },
      ],
    },
  ],
  c04: [
    {
      says: { zh: '每天跟踪一次，休息日也不顺延', en: 'looked after every day, rest days included' },
      steps: [
        { ...received, at: '2026-03-05 09:00' },
        { ...tracked, at: '2026-03-06 10:00' },
      ],
      then: [
        { at: '2026-03-06 12:00', clocks: { c04: ['met 2026-03-06', 'running 2026-03-07'] } },
        { at: '2026-03-08 09:00', clocks: { c04: ['met 2026-03-06', 'breached 2026-03-07'] } },
      ],
    },
    {
      says: { zh: '结案后不再跟踪', en: 'closed, it need not be looked after any more' },
      steps: [...handled, calledBack, satisfied, close],
      then: [{ at: '2026-03-10 09:00', clocks: { c04: ['met 2026-03-03', 'cancelled 2026-03-04'] } }],
    },
  ],
  c06: [
    {
      says: { zh: '每个处理员每天一份', en: 'one a day from every handler' },
      steps: [
        enrolledBefore,
        received,
        sent,
        { until: '2026-03-03 08:00' },
        {
          at: '2026-03-03 08:30',
          by: 'handler',
          do: 'Record:periodic-report-issued',
          on: 'agent/w-3',
          with: { report: 'c06', period: '2026-03-02' },
        },
      ],
      then: [
        {
          reports: {
            c06: [
              '2026-03-01 w-3 running',
              '2026-03-02 w-3 met',
              'count of complaint: 1',
              '  state=open: 1',
              'count of clock: 0',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '不是处理员的不必报', en: 'who is no handler owes none' },
      steps: [
        { at: '2026-03-01 09:00', by: 'manager', do: 'Enrol', on: 'agent/a-1', with: { role: 'stat-analyst' } },
        received,
        { until: '2026-03-03 08:00' },
      ],
      then: [{ reports: { c06: [] } }],
    },
  ],
}

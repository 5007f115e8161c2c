import type { ClauseExamples, ExampleDeed } from '../../example/language.js'
import {
  answered,
  calledBack,
  close,
  passedOn,
  received,
  resolved,
  returned,
  reviewed,
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

/** Orders of the province, their review, their way to the departments, the daily look. */
export const ordersExamples: ClauseExamples = {
  c01: [
    {
      says: { zh: '签收、办完、反馈之后结案', en: 'signed for, settled, handed back, then closed' },
      steps: [received, sent, signed, tracked, reviewed, resolved, returned, calledBack, satisfied, close],
      then: [{ at: '2026-03-03 15:50', clocks: { c01: ['running', 'running'] } }, { clocks: { c01: ['met', 'met'] } }],
    },
    {
      says: {
        zh: '省公司又派一张单：前一张的反馈不算，两张都要办完',
        en: 'the province sends a second order: the result of the first does not count for it',
      },
      steps: [
        received,
        sent,
        signed,
        {
          at: '2026-03-02 11:00',
          by: 'province',
          do: 'Assign',
          with: { to: { person: 'w-3', roles: ['handler'] }, assignment: 'o-2' },
        },
        { ...signed, at: '2026-03-02 11:10', with: { assignment: 'o-2' } },
        tracked,
        reviewed,
        resolved,
        returned,
        satisfied,
        { ...close, refused: ['c01'] },
        { ...reviewed, at: '2026-03-04 11:10' },
        { ...returned, at: '2026-03-04 11:20', with: { assignment: 'o-2' } },
        { ...close, at: '2026-03-04 11:30' },
      ],
      then: [
        {
          at: '2026-03-04 11:00',
          clocks: { c01: ['met', 'met', 'running'], c15: ['met 2026-03-04', 'running 2026-03-04'] },
        },
        { clocks: { c01: ['met', 'met', 'met'], c15: ['met 2026-03-04', 'met 2026-03-04'] } },
      ],
    },
    {
      says: { zh: '没有签收就反馈的，不得结案', en: 'handed back without having been signed for: not closed' },
      steps: [
        received,
        tracked,
        reviewed,
        resolved,
        returned,
        calledBack,
        satisfied,
        { at: '2026-03-04 11:00', by: 'handler', do: 'Close', refused: ['c01'] },
      ],
      then: [{ clocks: { c01: ['running'] } }],
    },
    {
      says: { zh: '不是省公司工单的，没有这项义务', en: 'what is no order of the province has no such duty' },
      steps: [
        {
          at: '2026-03-02 09:00',
          by: 'handler',
          do: 'Receive',
          with: { kind: 'voice-complaint', channel: 'transfer-1860', class: {}, complainant: { id: 'p-2' } },
        },
        tracked,
        satisfied,
        close,
      ],
      then: [{ clocks: { c01: [] }, facts: { 'case.status': 'closed' } }],
    },
  ],
  c02: [
    {
      says: { zh: '部门的回复未经审核，不能反馈', en: 'the reply of the department has not been checked' },
      steps: [received, sent, signed, passedOn, answered, { ...returned, refused: ['c02'] }, reviewed, returned],
    },
    {
      says: { zh: '部门又交回一次，要再审核一次', en: 'a second reply of the department is checked anew' },
      steps: [
        received,
        sent,
        signed,
        passedOn,
        { ...reviewed, at: '2026-03-02 10:00' },
        answered,
        { ...returned, refused: ['c02'] },
      ],
    },
  ],
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
      steps: [received, sent, signed, tracked, reviewed, resolved, returned, calledBack, satisfied, close],
      then: [{ at: '2026-03-10 09:00', clocks: { c04: ['met 2026-03-03', 'cancelled 2026-03-04'] } }],
    },
  ],
  c06: [
    {
      says: { zh: '每个处理员每天一份', en: 'one a day from every handler' },
      steps: [
        { at: '2026-03-01 09:00', by: 'manager', do: 'Enrol', on: 'agent/w-3', with: { role: 'handler' } },
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

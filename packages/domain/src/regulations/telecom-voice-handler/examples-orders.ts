import type { ClauseExamples } from '../../example/language.js'
import {
  answered,
  calledBack,
  close,
  handled,
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

/** Orders of the province, and their review. */
export const ordersExamples: ClauseExamples = {
  c01: [
    {
      says: { zh: '签收、办完、反馈之后结案', en: 'signed for, settled, handed back, then closed' },
      steps: [...handled, calledBack, satisfied, close],
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
}

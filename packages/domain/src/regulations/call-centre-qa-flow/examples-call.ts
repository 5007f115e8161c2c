import type { ClauseExamples } from '../../example/language.js'
import {
  aboutInstitution,
  call,
  closed,
  listened,
  monitored,
  qaListens,
  said,
  satisfied,
  written,
} from './examples-steps.js'

const enrolled = { at: '2025-09-01 10:00', by: 'boss', do: 'Enrol', on: 'unit/centre', with: { role: 'centre' } }
/** A hundred calls without a complaint: two per cent of them are two. */
const heard = {
  at: '2025-09-10 10:00',
  by: 'qa',
  do: 'Record:recording-reviewed',
  on: 'unit/centre',
  with: { callRef: 'call-1' },
  supplied: { facts: { 'population.call-centre-qa-flow/c03#1': 100 } },
}
const defusingFailed = {
  at: '2025-09-29 10:05',
  by: 'qa',
  do: 'Classify',
  with: { class: { suspected: true, defusing: 'failed' } },
}

/** From the call to the record: raised or not, about whom, sampled, written down, forwarded. */
export const calls: ClauseExamples = {
  c01: [
    {
      says: { zh: '客户来电投诉，即提出了投诉', en: 'the customer calls to complain: raised' },
      steps: [call],
      then: [{ pinned: ['call-centre-qa-flow'], facts: { 'class.complaintRaised': true } }],
    },
    {
      says: { zh: '质检抽听的来电，客户没有提出', en: 'a call that was monitored: not raised' },
      steps: [monitored],
      then: [{ facts: { 'class.complaintRaised': false } }],
    },
    {
      says: { zh: '来信不是进线，不适用本流程', en: 'a letter is no call' },
      steps: [{ ...call, with: { ...said, channel: 'letter' } }],
      then: [{ pinned: [] }],
    },
    {
      says: { zh: '查询话费不是本流程的事', en: 'a question about a bill is not its matter' },
      steps: [{ ...call, with: { ...said, kind: 'inquiry', field: { 'case.content': '查询本月话费' } } }],
      then: [{ pinned: [] }],
    },
    {
      says: { zh: '登记时写明提出了投诉的，以写明的为准', en: 'what is said outright stands' },
      steps: [{ ...monitored, with: { ...monitored.with, class: { complaintRaised: true } } }],
      then: [{ facts: { 'class.complaintRaised': true } }],
    },
  ],
  c02: [
    { says: { zh: '投诉座席', en: 'about an agent' }, steps: [call], then: [{ facts: { 'class.target': 'agent' } }] },
    {
      says: { zh: '投诉机构', en: 'about an institution' },
      steps: [aboutInstitution],
      then: [{ facts: { 'class.target': 'institution' } }],
    },
    {
      says: { zh: '抽听到的疑似投诉针对座席', en: 'what monitoring brings up is about an agent' },
      steps: [monitored],
      then: [{ facts: { 'class.target': 'agent' } }],
    },
  ],
  c03: [
    {
      says: { zh: '一百通来电听了两通，够百分之二', en: 'two of a hundred calls heard: two per cent' },
      steps: [enrolled, heard, { ...heard, at: '2025-09-11 10:00', with: { callRef: 'call-2' } }],
      then: [{ at: '2025-10-15 10:00', on: 'unit/centre', clocks: { c03: ['met 2025-10-14', 'running 2025-11-07'] } }],
    },
    {
      says: { zh: '一通没听', en: 'none heard' },
      steps: [enrolled],
      then: [
        { at: '2025-10-15 10:00', on: 'unit/centre', clocks: { c03: ['breached 2025-10-14', 'running 2025-11-07'] } },
      ],
    },
    {
      says: { zh: '只听一通', en: 'one heard' },
      steps: [enrolled, heard],
      then: [
        { at: '2025-10-15 10:00', on: 'unit/centre', clocks: { c03: ['breached 2025-10-14', 'running 2025-11-07'] } },
      ],
    },
  ],
  c04: [
    {
      says: { zh: '记录要写内容', en: 'the record has the content' },
      steps: [
        { ...call, with: { ...said, field: {} } },
        { ...written, refused: ['c04'] },
        { ...written, at: '2025-09-29 10:03', with: { field: { 'case.content': '座席多次打断客户' } } },
      ],
    },
    {
      says: { zh: '客户满意了，没有记录也可以归档', en: 'the customer is satisfied: filed without one' },
      steps: [call, satisfied, closed],
      then: [{ facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '座席化解不成功，转入记录', en: 'where the agent failed to defuse it, it is written down' },
      steps: [
        { ...monitored, with: { ...monitored.with, field: {} } },
        qaListens,
        defusingFailed,
        { ...written, at: '2025-09-29 10:06', refused: ['c04'] },
      ],
    },
  ],
  c05: [
    {
      says: { zh: '转给被投诉的机构', en: 'to the institution concerned' },
      steps: [{ ...aboutInstitution, routed: { c05: ['transfer: clinic-3'] } }],
    },
    {
      says: { zh: '投诉座席的不转', en: 'not where it is about an agent' },
      steps: [{ ...call, routed: { c05: [] } }, ...listened.slice(1)],
    },
    {
      says: {
        zh: '先记为投诉座席，后定为投诉机构',
        en: 'taken for one about an agent, then found to be about an institution',
      },
      steps: [
        { ...call, with: { ...said, respondent: { kind: 'institution', unit: 'clinic-3' } } },
        {
          at: '2025-09-29 10:05',
          by: 'leader',
          do: 'Classify',
          with: { class: { target: 'institution' } },
          routed: { c05: ['transfer: clinic-3'] },
        },
      ],
    },
  ],
}

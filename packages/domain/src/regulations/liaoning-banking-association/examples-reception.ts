import type { ClauseExamples } from '../../example/language.js'
import { passedOn, received, registered, said, signed, stranger, toMember, valid } from './examples-steps.js'

/** Articles 2 to 7: what reaches the association, and who signs for it. */
export const reception: ClauseExamples = {
  c02: [
    {
      says: { zh: '会员单位的网点被投诉，可以传出', en: 'about a branch of a member: passed on' },
      steps: passedOn,
      then: [{ facts: { 'case.respondent.unit.membership': 'member' } }],
    },
    {
      says: {
        zh: '非会员的银行不在适用范围，不得传出；协会内部流转不限',
        en: 'a bank that is no member: not passed on, though it may go round the association',
      },
      steps: [
        stranger,
        registered,
        valid,
        { ...toMember, with: { to: { unit: 'bank-x' }, assignment: 'm-1' }, refused: ['c02'] },
        { ...toMember, at: '2025-09-29 10:05', with: { to: { unit: 'association' }, assignment: 'i-1' } },
      ],
    },
    {
      says: { zh: '准会员与会员同等对待', en: 'an associate member is treated as a member' },
      steps: [
        { ...received, with: { ...said, respondent: { kind: 'branch', unit: 'bank-b', person: 'w-5' } } },
        valid,
        { ...toMember, with: { to: { unit: 'bank-b' }, assignment: 'm-1' } },
      ],
      then: [{ facts: { 'case.respondent.unit.membership': 'associate' } }],
    },
  ],
  c06: [
    {
      says: { zh: '来电由协会服务拓展部受理', en: 'a call is taken in by the service department' },
      steps: [{ ...received, routed: { c06: ['intake: association'] } }],
      then: [{ pinned: ['liaoning-banking-association'], facts: { 'case.channel': 'phone' } }],
    },
    {
      says: {
        zh: '网上留言不在列举之中：记为其他形式，不因形式拒收',
        en: 'a web form is not among the forms named: filed as "other", not turned away',
      },
      steps: [{ ...received, with: { ...said, channel: 'web-form' } }],
      then: [{ pinned: ['liaoning-banking-association'], facts: { 'case.channel': 'other' } }],
    },
    {
      says: { zh: '寻找失物不是服务投诉，不适用本办法', en: 'lost property is no complaint about service' },
      steps: [{ ...received, with: { ...said, kind: 'lost-property' }, routed: { c06: [] } }],
      then: [{ pinned: [] }],
    },
  ],
  c10: [
    {
      says: { zh: 'A角在岗，由A角受理', en: 'handler A is in' },
      steps: [received, valid, { ...toMember, routed: { c10: ['accept: handler-a'] } }],
    },
    {
      says: { zh: 'A角不在岗，由B角受理', en: 'handler A is away: handler B' },
      steps: [
        { ...received, with: { ...said, respondent: { kind: 'branch', unit: 'bank-b', person: 'w-5' } } },
        valid,
        {
          ...toMember,
          with: { to: { unit: 'bank-b' }, assignment: 'm-1' },
          routed: { c10: ['accept: handler-b'] },
        },
      ],
    },
    {
      says: { zh: '两角都不在，由分管领导受理', en: 'both away: the leader in charge' },
      steps: [
        { ...received, with: { ...said, respondent: { kind: 'branch', unit: 'bank-c', person: 'w-6' } } },
        valid,
        {
          ...toMember,
          with: { to: { unit: 'bank-c' }, assignment: 'm-1' },
          routed: { c10: ['accept: member-leader'] },
        },
      ],
    },
  ],
  c11: [
    {
      says: { zh: '次日下班前签收', en: 'signed for the day after' },
      steps: [...passedOn, { ...signed, at: '2025-09-30 17:00' }],
      then: [
        { at: '2025-09-30 10:00', clocks: { c11: ['running 2025-09-30'] } },
        { at: '2025-10-09 10:00', clocks: { c11: ['met 2025-09-30'] } },
      ],
    },
    {
      says: { zh: '无人签收', en: 'nobody signs' },
      steps: passedOn,
      then: [
        { at: '2025-09-30 10:00', clocks: { c11: ['running 2025-09-30'] } },
        { at: '2025-10-01 10:00', clocks: { c11: ['breached 2025-09-30'] } },
      ],
    },
    {
      says: { zh: '网点代签不算', en: 'the branch cannot sign for the member' },
      steps: [...passedOn, { ...signed, by: 'teller' }],
      then: [{ at: '2025-10-01 10:00', clocks: { c11: ['breached 2025-09-30'] } }],
    },
  ],
}

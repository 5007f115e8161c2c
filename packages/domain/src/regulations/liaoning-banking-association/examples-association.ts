import type { ClauseExamples } from '../../example/language.js'
import {
  closed,
  foundInvalid,
  handedOn,
  invalid,
  passedOn,
  received,
  registered,
  result,
  said,
  signed,
  stranger,
  toBranch,
  toMember,
  tracked,
  valid,
} from './examples-steps.js'

/** Articles 2 to 8: what reaches the association, and whom it passes it to. */
export const association: ClauseExamples = {
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
  c13: [
    {
      says: {
        zh: '缺被投诉人员：写明原因才能登记',
        en: 'nobody named: registered once the reason is written down',
      },
      steps: [
        { ...received, with: { ...said, respondent: { kind: 'branch', unit: 'branch-a1' } } },
        { ...registered, refused: ['c13'] },
        {
          ...registered,
          at: '2025-09-26 11:10',
          with: { notGiven: { 'field.case.respondentStaff': '投诉的是排队时间，不针对某人' } },
        },
      ],
      then: [{ clocks: { c13: ['met'] } }],
    },
    {
      says: {
        zh: '登记时才问清网点和人员，写在工作表上',
        en: 'branch and person learnt later and written on the sheet',
      },
      steps: [
        { ...received, with: { ...said, respondent: { kind: 'branch', unit: 'bank-a' } } },
        { ...registered, with: { field: { 'case.respondentUnit': '第一支行' } }, refused: ['c13'] },
        {
          ...registered,
          at: '2025-09-26 11:10',
          with: { field: { 'case.respondentUnit': '第一支行', 'case.respondentStaff': '大堂经理' } },
        },
      ],
    },
    {
      says: { zh: '没有问清事由', en: 'without the reason' },
      steps: [
        { ...received, with: { ...said, field: { 'complainant.personalInfo': '客户留下的联系方式' } } },
        { ...registered, refused: ['c13'] },
      ],
    },
    {
      says: { zh: '未填工作表不得结案', en: 'not closed without the work sheet' },
      steps: [received, { ...closed, at: '2025-09-30 10:00', refused: ['c13'] }],
      then: [{ clocks: { c13: ['running'] } }],
    },
  ],
  c14: [
    {
      says: { zh: '未作认定不能传出，认定有效才传', en: 'passed on once found valid, not before' },
      steps: [received, { ...toMember, at: '2025-09-26 12:00', refused: ['c14'] }, valid, toMember],
    },
    {
      says: { zh: '协会的认定没有注明阶段，也可以传出', en: 'a finding of the association without its stage will do' },
      steps: [received, { ...valid, with: { class: { validity: 'valid' } } }, toMember],
    },
    {
      says: { zh: '认定无效的不传', en: 'an invalid one is not passed on' },
      steps: [received, invalid, { ...toMember, refused: ['c14'] }],
    },
    {
      says: {
        zh: '会员单位核实后认定无效，仍可转网点答复',
        en: 'found invalid by the member, it may still be handed to the branch',
      },
      steps: [...passedOn, { ...foundInvalid, at: '2025-09-29 16:00' }, toBranch],
    },
    {
      says: {
        zh: '只认定一次的读法：有效即可传，不分初步与核实',
        en: 'read as one finding: valid is enough, no rank is asked',
      },
      under: { readings: ['A109'] },
      steps: [
        received,
        { ...toMember, at: '2025-09-26 12:00', refused: ['c14'] },
        { ...valid, with: { class: { validity: 'valid' } } },
        toMember,
      ],
    },
  ],
  c15: [
    {
      says: {
        zh: '节后首日跟踪，下一次隔两个工作日',
        en: 'followed up on the first day after the holiday, next two working days later',
      },
      steps: [...passedOn, tracked],
      then: [
        { at: '2025-10-09 10:00', clocks: { c15: ['met 2025-10-09', 'running 2025-10-10'] } },
        { at: '2025-10-11 10:00', clocks: { c15: ['met 2025-10-09', 'breached 2025-10-10'] } },
      ],
    },
    {
      says: { zh: '传出后一直不跟踪', en: 'never followed up' },
      steps: passedOn,
      then: [
        { at: '2025-09-30 10:00', clocks: { c15: ['running 2025-10-09'] } },
        { at: '2025-10-10 10:00', clocks: { c15: ['breached 2025-10-09'] } },
      ],
    },
    {
      says: { zh: '迟到的跟踪；收到结果后不再跟踪', en: 'followed up late; with the result it ends' },
      steps: [
        ...passedOn,
        { ...tracked, at: '2025-10-10 10:00' },
        { ...result, with: { kind: 'result', to: { roles: ['association'] } } },
      ],
      then: [{ at: '2025-11-30 10:00', clocks: { c15: ['breached 2025-10-09', 'cancelled 2025-10-13'] } }],
    },
    {
      says: {
        zh: '会员单位催网点，不算协会跟踪',
        en: 'the member urging its branch is no follow-up of the association',
      },
      steps: [...handedOn, { ...tracked, at: '2025-10-09 10:00', by: 'handler' }],
      then: [{ at: '2025-10-10 10:00', clocks: { c15: ['breached 2025-10-09'] } }],
    },
  ],
}

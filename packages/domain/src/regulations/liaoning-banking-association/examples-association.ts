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
  toBranch,
  toMember,
  tracked,
  valid,
} from './examples-steps.js'

/** Article 8: what the association passes on, and follows. */
export const association: ClauseExamples = {
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

import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import {
  answered,
  calledBack,
  close,
  logged,
  passedOn,
  received,
  returned,
  reviewed,
  satisfied,
  sent,
  signed,
  toHandler,
  tracked,
} from './examples-ordinary.js'

const internal: ExampleStep = {
  at: '2026-03-02 09:00',
  by: 'handler',
  do: 'Receive',
  with: {
    kind: 'internal-complaint',
    channel: 'transfer-1860',
    class: {},
    complainant: { id: 'p-3' },
    field: { 'case.content': '营业员对客户冷言冷语' },
  },
}

const urgent: ExampleStep = {
  ...sent,
  at: '2026-03-02 09:00',
  with: { ...toHandler, deadline: '2026-03-02T19:00:00+08:00' },
}

/** Departments that do not cooperate, complaints about staff, urging. */
export const departmentsExamples: ClauseExamples = {
  c27: [
    {
      says: { zh: '登记须写明何人何事', en: 'the entry says who and what' },
      steps: [
        received,
        {
          ...logged,
          with: { person: 'd-1', field: { 'nonCoop.person': '网络部值班员' } },
          refused: ['c27'],
        },
        logged,
      ],
    },
  ],
  c28: [
    {
      says: {
        zh: '投诉内部人员的1860转派单，登记之前不得结案',
        en: 'an order of 1860 about staff is not closed before it is entered',
      },
      steps: [
        internal,
        tracked,
        calledBack,
        satisfied,
        { ...close, refused: ['c28'] },
        {
          ...logged,
          with: { person: 'd-1', field: { 'nonCoop.detail': '营业员态度生硬' } },
          refused: ['c27', 'c28', 'c31'],
        },
        {
          ...logged,
          with: { person: 'd-1', field: { 'nonCoop.person': '营业员', 'nonCoop.detail': '营业员态度生硬' } },
        },
        { ...close, at: '2026-03-05 11:00' },
      ],
      then: [{ clocks: { c28: ['met'] }, facts: { 'case.status': 'closed' } }],
    },
    {
      says: { zh: '普通投诉不必登记', en: 'an ordinary complaint is not entered' },
      steps: [received, tracked],
      then: [{ clocks: { c28: ['inapplicable'] } }],
    },
  ],
  c30: [
    {
      says: { zh: '十小时的工单，过五小时起催，八小时之前催到', en: 'ten hours: urged after five, before eight' },
      steps: [
        received,
        urgent,
        signed,
        passedOn,
        {
          at: '2026-03-02 15:00',
          by: 'handler',
          do: 'FollowUp:urge',
          with: { assignment: 'o-1', field: { 'track.state': 'unsolved', 'track.record': '催网络部先口头答复' } },
        },
      ],
      then: [
        { at: '2026-03-02 13:00', clocks: { c30: ['inapplicable 2026-03-02 17:00'] } },
        { at: '2026-03-02 14:30', clocks: { c30: ['running 2026-03-02 17:00'] } },
        { clocks: { c30: ['met 2026-03-02 17:00'] } },
      ],
    },
    {
      says: { zh: '没有催的，过了八成即违约', en: 'not urged: breached after four fifths' },
      steps: [received, urgent, signed, passedOn],
      then: [{ at: '2026-03-02 17:01', clocks: { c30: ['breached 2026-03-02 17:00'] } }],
    },
    {
      says: { zh: '已经反馈的，不必再催', en: 'answered: no need to urge' },
      steps: [
        received,
        urgent,
        signed,
        { ...reviewed, at: '2026-03-02 15:30' },
        { ...returned, at: '2026-03-02 16:00' },
      ],
      then: [{ at: '2026-03-03 09:00', clocks: { c30: ['cancelled 2026-03-02 17:00'] } }],
    },
  ],
  c31: [
    {
      says: { zh: '没写何人的，不能登记', en: 'no entry without the person' },
      steps: [
        received,
        {
          ...logged,
          with: { person: 'd-1', field: { 'nonCoop.detail': '两次电话催办均称无人处理' } },
          refused: ['c27', 'c31'],
        },
      ],
    },
    {
      says: { zh: '回单时间、延误时间由系统算出', en: 'time of reply and delay are reckoned' },
      steps: [
        received,
        {
          ...sent,
          with: { ...toHandler, deadline: '2026-03-04T18:00:00+08:00' },
        },
        signed,
        passedOn,
        answered,
        logged,
      ],
      then: [
        {
          facts: {
            'field.nonCoop.replyTime': '2026-03-03T15:00:00+08:00',
            'field.nonCoop.delay': 57_600_000,
          },
        },
      ],
    },
  ],
}

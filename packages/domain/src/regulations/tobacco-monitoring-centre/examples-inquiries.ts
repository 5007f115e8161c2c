import type { ClauseExamples } from '../../example/language.js'
import {
  decided,
  departmentAgrees,
  feasible,
  inquiryDispatched,
  inquiryReceived,
  inquiryRegistered,
  leaderAgrees,
  signedOff,
  suggestionReceived,
  suggestionRegistered,
} from './examples-other-paths.js'
import { received } from './examples-path.js'

const easy = {
  ...inquiryReceived,
  with: { ...inquiryReceived.with, flag: { directlyAnswerable: true } },
}
const answer = {
  at: '2026-03-02 09:10',
  by: 'officer',
  do: 'Reply:final',
  with: { form: 'oral', channel: 'phone', explanation: '初八起恢复每周一送' },
} as const

export const inquiries: ClauseExamples = {
  c21: [
    {
      says: { zh: '当场答复', en: 'answered there and then' },
      steps: [easy, answer],
      then: [{ clocks: { c21: ['met 2026-03-02 09:30'] } }],
    },
    {
      says: { zh: '答得了却拖到下午', en: 'it could be answered, and was not until the afternoon' },
      steps: [easy, { ...answer, at: '2026-03-02 15:00' }],
      then: [{ clocks: { c21: ['breached 2026-03-02 09:30'] } }],
    },
    {
      says: { zh: '答不了的不适用', en: 'not for one that the officer cannot answer' },
      steps: [inquiryReceived],
      then: [{ clocks: { c21: ['inapplicable 2026-03-02 09:30'] } }],
    },
  ],
  c22: [
    {
      says: { zh: '未经签发不得转出', en: 'not passed on unsigned' },
      steps: [
        inquiryReceived,
        inquiryRegistered,
        { ...inquiryDispatched, at: '2026-03-02 09:40', refused: ['c22'] },
        signedOff,
        inquiryDispatched,
      ],
    },
    {
      says: { zh: '分管领导签的不算', en: 'the signature of another leader does not count' },
      steps: [inquiryReceived, { ...signedOff, by: 'leader' }, { ...inquiryDispatched, refused: ['c22'] }],
    },
  ],
  c23: [
    {
      says: { zh: '配送事项转物流部门', en: 'a matter of delivery goes to logistics' },
      steps: [
        { ...inquiryReceived, with: { ...inquiryReceived.with, class: { matter: 'delivery' } } },
        { ...signedOff, routed: { c23: ['assign: logistics'] } },
        {
          ...inquiryDispatched,
          with: { to: { unit: 'county-a', roles: ['county'] }, assignment: 'a-1' },
          refused: ['c23'],
        },
        inquiryDispatched,
      ],
    },
    {
      says: {
        zh: '对照表没有的事项，提示整顿办，转给哪个部门不受限',
        en: 'a matter without a row: the rectification office is shown, and any department will do',
      },
      steps: [
        { ...inquiryReceived, with: { ...inquiryReceived.with, class: { matter: 'licence' } } },
        { ...signedOff, routed: { c23: ['assign: rectification-office'] } },
        inquiryDispatched,
      ],
    },
  ],
  c24: [
    {
      says: { zh: '未写所问事项', en: 'without what was asked' },
      steps: [
        inquiryReceived,
        { ...inquiryRegistered, with: { form: '客户咨询受理监督记录表' }, refused: ['c24'] },
        inquiryRegistered,
      ],
    },
  ],
  c25: [
    {
      says: { zh: '未写建议内容', en: 'without what is suggested' },
      steps: [
        suggestionReceived,
        { ...suggestionRegistered, with: { form: '客户建议受理记录表' }, refused: ['c25'] },
        suggestionRegistered,
      ],
    },
  ],
  c26: [
    {
      says: { zh: '缺部门意见或缺论证，不得决定', en: 'no decision without the department, nor without a study' },
      steps: [
        suggestionReceived,
        suggestionRegistered,
        leaderAgrees,
        { ...decided, at: '2026-03-03 11:00', refused: ['c26'] },
        departmentAgrees,
        { ...decided, at: '2026-03-04 11:00', with: { feasible: true }, refused: ['c26'] },
        decided,
      ],
    },
    {
      says: { zh: '投诉中的处理决定不受此限', en: 'a decision in a complaint is not touched' },
      steps: [received, { ...decided, with: { opinion: '补送并致歉' } }],
    },
  ],
  c27: [
    {
      says: { zh: '三十日恰逢清明，顺延到节后', en: 'the thirtieth day falls on a holiday and rolls' },
      steps: [
        ...feasible,
        { at: '2026-03-25 15:00', by: 'logistics', do: 'Record:corrective-action-completed', with: {} },
      ],
      then: [{ clocks: { c27: ['met 2026-04-07'] } }],
    },
    {
      says: { zh: '可行却迟迟未改', en: 'feasible, and nothing was done' },
      steps: [...feasible, { until: '2026-04-08 09:00' }],
      then: [{ clocks: { c27: ['breached 2026-04-07'] } }],
    },
    {
      says: { zh: '认定不可行的无须改正', en: 'nothing to do where it was not feasible' },
      steps: [
        suggestionReceived,
        leaderAgrees,
        departmentAgrees,
        { ...decided, with: { feasible: false, field: { study: '试点无效果' } } },
      ],
      then: [{ clocks: { c27: [] } }],
    },
  ],
}

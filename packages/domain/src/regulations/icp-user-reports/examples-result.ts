import type { ClauseExamples } from '../../example/language.js'
import {
  answered,
  archived,
  begun,
  closed,
  graded,
  handedBack,
  major,
  passedOn,
  received,
  registered,
  settled,
  upToResult,
  withTeam,
} from './examples-path.js'

/** The result, the answer, the archive, and secrecy. */
export const result: ClauseExamples = {
  c25: [
    {
      says: { zh: '次日交回', en: 'handed back the next day' },
      steps: [...upToResult],
      then: [{ clocks: { c25: ['met 2026-03-12'] } }],
    },
    {
      says: { zh: '隔天才交回，逾期', en: 'handed back a day later: late' },
      steps: [...withTeam, begun, settled, { ...handedBack, at: '2026-03-13 09:30' }],
      then: [{ clocks: { c25: ['breached 2026-03-12'] } }],
    },
  ],
  c26: [
    {
      says: { zh: '查办人员不得自行答复', en: 'the officer may not answer' },
      steps: [...upToResult, { ...answered, by: 'officer', refused: ['c26'] }, answered],
      then: [{ clocks: { c26: ['met'] } }],
    },
    {
      says: { zh: '结果交回，由中心答复举报人', en: 'the result back, the centre answers the reporter' },
      steps: [...withTeam, begun, settled, { ...handedBack, routed: { c26: ['reply: complainant'] } }],
      then: [{ clocks: { c26: ['running'] } }],
    },
    {
      says: { zh: '没答复就归档：不拦，记违约', en: 'archived unanswered: let through, and a breach' },
      steps: [...upToResult, { ...archived, warned: ['c26'] }],
      then: [{ clocks: { c26: ['breached'] } }],
    },
  ],
  c28: [
    {
      says: { zh: '结案后，表单随结果报告归档', en: 'after the close forms and report are archived' },
      steps: [...upToResult, answered, closed, archived],
      then: [{ at: '2026-03-12 17:00', clocks: { c28: ['running'] } }, { clocks: { c28: ['met'] } }],
    },
    {
      says: { zh: '没有答复就结案：提示，仍要备案和归档', en: 'closed unanswered: warned of, and still to be filed' },
      steps: [...upToResult, { ...closed, warned: ['c26'] }],
      then: [{ at: '2026-04-08 10:00', clocks: { c16: ['running'], c26: ['breached'], c28: ['running'] } }],
    },
    {
      says: { zh: '直接归档，一案即终', en: 'archived at once, which ends the case' },
      steps: [...upToResult, answered, archived],
      then: [{ clocks: { c26: ['met'], c28: [] } }],
    },
  ],
  c29: [
    {
      says: { zh: '默认所有举报人都保密', en: 'every reporter is hidden' },
      steps: [received, registered, graded],
      then: [{ hidden: { c29: ['field.complainant.* hidden from team, officer, boss, filing, stranger'] } }],
    },
    {
      says: { zh: '关闭全员保密后，一般举报人不隐藏', en: 'with the parameter off, an ordinary reporter is not' },
      under: { parameters: { protectAllReporters: false } },
      steps: [received, registered, graded],
      then: [{ hidden: { c29: [] } }],
    },
    {
      says: { zh: '本人要求保密的，仍隐藏', en: 'unless secrecy is asked for' },
      under: { parameters: { protectAllReporters: false } },
      steps: [
        {
          ...received,
          with: {
            kind: 'report',
            channel: 'phone',
            class: {},
            complainant: { id: 'r-1', asksSecrecy: true },
            field: { 'case.content': '群里有人贩卖公民信息' },
          },
        },
        registered,
        graded,
      ],
      then: [{ hidden: { c29: ['field.complainant.* hidden from team, officer, boss, filing, stranger'] } }],
    },
  ],
  c30: [
    {
      says: {
        zh: '重大事件只限经办人、中心和主管领导',
        en: 'a major incident is for those who handle it, the centre and the leader',
      },
      steps: [received, registered, major, passedOn, begun],
      then: [
        {
          hidden: {
            c30: [
              'field.case.*, events.* hidden from exports by desk, dedicated, team, officer, boss, filing, stranger',
              'field.case.*, events.* hidden from stranger',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '一般事件不受此限', en: 'an ordinary one is not bound' },
      steps: [received, registered, graded],
      then: [{ hidden: { c30: [] } }],
    },
    {
      says: { zh: '另一读法：只及紧急的一级', en: 'other reading: the urgent grade alone' },
      under: { readings: ['A065'] },
      steps: [received, registered, major],
      then: [{ hidden: { c30: [] } }],
    },
  ],
}

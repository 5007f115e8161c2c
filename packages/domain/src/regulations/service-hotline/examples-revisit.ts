import type { ClauseExamples } from '../../example/language.js'
import {
  answered,
  closed,
  general,
  nothingLeft,
  received,
  registered,
  replied,
  resolved,
  revisited,
  satisfied,
  settled,
} from './examples-path.js'

const raised = {
  ...revisited,
  with: { channel: 'phone', reached: true, newIssue: true, field: { 'revisit.opinion': '滤芯型号发错了' } },
} as const

/** Chapter 4(5) at work. */
export const revisit: ClauseExamples = {
  c42: [
    {
      says: { zh: '还有遗留就结案，有提醒', en: 'closing while something is left brings a warning' },
      steps: [
        received,
        registered,
        general,
        replied,
        satisfied,
        resolved,
        { ...nothingLeft, with: { openRemainder: 1 } },
        { ...closed, warned: ['c42'] },
      ],
    },
    {
      says: { zh: '跟进到没有遗留', en: 'followed up until nothing is left' },
      steps: [received, registered, general, replied, satisfied, resolved, nothingLeft, { ...closed, warned: [] }],
      then: [{ clocks: { c42: ['met'] } }],
    },
  ],
  c43: [
    {
      says: { zh: '周四满意，下周二前回访', en: 'satisfied on Thursday, visited by Tuesday' },
      steps: [...settled, revisited],
      then: [{ clocks: { c43: ['met 2026-01-13'] } }],
    },
    {
      says: { zh: '没有回访', en: 'nobody calls' },
      steps: [...answered, satisfied],
      then: [{ at: '2026-01-14 10:00', clocks: { c43: ['breached 2026-01-13'] } }],
    },
    {
      says: { zh: '另一读法：部门交回结果即起算', en: 'read the other way, it runs from the result of the department' },
      under: { readings: ['A134'] },
      steps: [...answered, satisfied, revisited],
      then: [{ clocks: { c43: ['met 2026-01-12'] } }],
    },
  ],
  c44: [
    {
      says: {
        zh: '上门回访记为其他方式，原词保留',
        en: 'a visit in person is filed as another way, its own word kept',
      },
      steps: [...settled, { ...revisited, with: { channel: 'door-to-door', reached: true } }],
      then: [{ facts: { 'last.Revisited.channel': 'other', 'last.Revisited.channelText': 'door-to-door' } }],
    },
    {
      says: { zh: '问卷照记', en: 'a questionnaire stays what it is' },
      steps: [...settled, { ...revisited, with: { channel: 'questionnaire', reached: true } }],
      then: [{ facts: { 'last.Revisited.channel': 'questionnaire' } }],
    },
  ],
  c45: [
    {
      says: { zh: '新问题要记内容，次日重启', en: 'what is new is written down and taken up the next day' },
      steps: [
        ...settled,
        raised,
        { at: '2026-01-13 10:00', by: 'agent', do: 'Reopen', with: { reason: '滤芯型号发错' }, warned: [] },
      ],
      then: [{ clocks: { c45: ['met 2026-01-13'] } }],
    },
    {
      says: { zh: '没记内容就重启，提醒', en: 'taken up without a word of what it is: a warning' },
      steps: [
        ...settled,
        { ...raised, with: { channel: 'phone', reached: true, newIssue: true } },
        { at: '2026-01-13 10:00', by: 'agent', do: 'Reopen', with: { reason: '滤芯型号发错' }, warned: ['c45'] },
      ],
      then: [{ clocks: { c45: ['met 2026-01-13'] } }],
    },
    {
      says: { zh: '另立新案也行', en: 'or linked as a new case' },
      steps: [...settled, raised, { at: '2026-01-12 11:00', by: 'agent', do: 'Link:new-issue', with: { case: 'c-9' } }],
      then: [{ clocks: { c45: ['met 2026-01-13'] } }],
    },
    {
      says: { zh: '记了却没转', en: 'written down but not passed on' },
      steps: [...settled, raised],
      then: [{ at: '2026-01-14 10:00', clocks: { c45: ['breached 2026-01-13'] } }],
    },
    {
      says: { zh: '没有新问题', en: 'nothing new' },
      steps: [...settled, { ...revisited, with: { channel: 'phone', reached: true, newIssue: false } }],
      then: [{ clocks: { c45: [] } }],
    },
  ],
}

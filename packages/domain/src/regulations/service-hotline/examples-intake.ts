import type { ClauseExamples } from '../../example/language.js'
import {
  closed,
  complex,
  general,
  numbered,
  offered,
  particulars,
  received,
  registered,
  replied,
  satisfied,
  taken,
  told,
  tracked,
} from './examples-path.js'

const answer = { at: '2026-01-05 10:00', by: 'agent', on: 'call/k-1', do: 'AnswerCall' } as const
const answeredAtOnce = { ...replied, at: '2026-01-05 10:20' }

/** Chapter 4(1) at work. */
export const intake: ClauseExamples = {
  c22: [
    {
      says: { zh: '响到第3声接起', en: 'taken at the third ring' },
      steps: [offered, { ...answer, with: { agent: 'w-1', rings: 3 } }],
      then: [{ on: 'call/k-1', clocks: { c22: ['met'] } }],
    },
    {
      says: { zh: '第4声才接', en: 'taken at the fourth only' },
      steps: [offered, { ...answer, with: { agent: 'w-1', rings: 4 } }],
      then: [{ on: 'call/k-1', clocks: { c22: ['breached'] } }],
    },
    {
      says: { zh: '没人接，客户挂断', en: 'the caller hangs up' },
      steps: [offered, { ...answer, do: 'AbandonCall', with: { rings: 2 } }],
      then: [{ on: 'call/k-1', clocks: { c22: ['breached'] } }],
    },
  ],
  c24: [
    {
      says: { zh: '漏问发生时间', en: 'when it happened was not asked' },
      steps: [
        received,
        {
          ...registered,
          with: {
            field: {
              'complainant.name': '王女士',
              'complainant.contact': '138xxxx0001',
              'case.description': '净水器十天未送到',
            },
          },
          refused: ['c24'],
        },
        registered,
      ],
    },
    {
      says: { zh: '客户不愿留姓名，写明原因即可', en: 'a customer who gives no name is registered all the same' },
      steps: [
        received,
        {
          ...registered,
          with: {
            field: {
              'complainant.contact': '138xxxx0001',
              'case.description': '净水器十天未送到',
              'case.occurredAt': particulars['case.occurredAt'],
            },
            notGiven: { 'field.complainant.name': '客户不愿透露姓名' },
          },
        },
      ],
    },
  ],
  c25: [
    {
      says: { zh: '20分钟内答清楚', en: 'answered within 20 minutes' },
      steps: [received, registered, general, answeredAtOnce],
      then: [{ clocks: { c25: ['met 2026-01-05 10:30'] } }],
    },
    {
      says: { zh: '先答后补分类，同样算数', en: 'answered first, classified after' },
      steps: [received, { ...replied, at: '2026-01-05 10:08' }, general],
      then: [{ clocks: { c25: ['met 2026-01-05 10:30'] } }],
    },
    {
      says: {
        zh: '31分钟才答，事后才分类，照样超时',
        en: 'answered in 31 minutes and classified afterwards: late all the same',
      },
      steps: [received, { ...replied, at: '2026-01-05 10:31' }, { ...general, at: '2026-01-05 10:40' }],
      then: [{ clocks: { c25: ['breached 2026-01-05 10:30'] } }],
    },
    {
      says: { zh: '三天后才答', en: 'answered three days later' },
      steps: [received, registered, general, replied],
      then: [{ clocks: { c25: ['breached 2026-01-05 10:30'] } }],
    },
    {
      says: { zh: '复杂问题不适用', en: 'not asked of a complex problem' },
      steps: [...taken],
      then: [{ at: '2026-01-06 10:00', clocks: { c25: ['inapplicable 2026-01-05 10:30'] } }],
    },
  ],
  c26: [
    {
      says: { zh: '没告诉客户要协调部门，不得结案', en: 'not closed until the customer was told' },
      steps: [
        received,
        registered,
        complex,
        numbered,
        tracked,
        replied,
        satisfied,
        { ...closed, refused: ['c26'] },
        { ...told, at: '2026-01-13 10:05' },
        { ...closed, at: '2026-01-13 10:10' },
      ],
    },
    {
      says: { zh: '一般性问题无须告知', en: 'a general problem needs no such notice' },
      steps: [received, registered, general, answeredAtOnce, satisfied, closed],
      then: [{ clocks: { c26: ['inapplicable'] } }],
    },
  ],
  c27: [
    {
      says: {
        zh: '编号时要写出编号；没有编号不得结案',
        en: 'a number is written down; without one the case stays open',
      },
      steps: [
        received,
        registered,
        complex,
        told,
        { ...numbered, with: {}, refused: ['c27'] },
        replied,
        satisfied,
        { ...closed, refused: ['c27'] },
        { ...numbered, at: '2026-01-13 10:05' },
        { ...closed, at: '2026-01-13 10:10' },
      ],
      then: [{ facts: { 'case.number': 'KH-2026-0001' } }],
    },
  ],
}

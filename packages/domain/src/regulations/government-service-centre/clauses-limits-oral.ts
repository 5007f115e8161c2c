import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { acceptanceOrAnswer } from './readings.js'

/** Looked into at once. */
const lookedInto = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'act:investigation-started',
  within: { fact: 'param.oralInvestigate' },
  appliesWhen: { fact: 'case.channel', in: ['oral', 'phone'] },
  responsible: 'supervision-section',
} satisfies ClockMechanism

/** Answered on the spot where possible. */
const answeredOnTheSpot = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { fact: 'param.oralAnswer' },
  appliesWhen: {
    all: [{ fact: 'case.channel', in: ['oral', 'phone'] }, { not: { fact: 'class.track', is: 'complex' } }],
  },
  responsible: 'supervision-section',
  modality: 'should',
} satisfies ClockMechanism

/** Whether the telephone is oral. */
const telephone = {
  id: 'A035',
  taken: {
    zh: '电话投诉按口头。',
    en: 'A complaint by telephone counts as oral.',
  },
  other: {
    zh: '只有当面口头才算口头，电话没有这一时限。',
    en: 'Only what is said face to face is oral; the telephone has no such limit.',
  },
} as const

/** Item 5: how soon an oral complaint is looked into and answered. */
export const limitsOral = [
  {
    id: 'c14',
    ref: '5口头',
    nature: 'clock',
    modality: 'must',
    summary: { zh: '口头投诉收到后立即着手调查。', en: 'An oral complaint is looked into at once.' },
    does: [lookedInto],
    readings: [
      {
        id: 'A034',
        taken: {
          zh: '条文只提督查科，读作两个接收部门的投诉同样适用，责任归督查科。',
          en: 'Only the section is named; read as holding for what either body received, the section being responsible.',
        },
        other: {
          zh: '只管督查科自己接收的，监察投诉窗口接收的没有时限。',
          en: 'It holds for what the section itself received; what the complaint window received has no limit.',
        },
        does: [{ ...lookedInto, startsOn: { event: 'Received', by: 'supervision-section' } }],
      },
      {
        ...telephone,
        does: [{ ...lookedInto, appliesWhen: { fact: 'case.channel', is: 'oral' } }],
      },
    ],
    note: {
      zh: '复杂的口头投诉也要立即调查。',
      en: 'A complex oral complaint is looked into at once, too.',
    },
  },
  {
    id: 'c15',
    ref: '5口头答复',
    nature: 'clock',
    modality: 'should',
    summary: {
      zh: '口头投诉尽量当场答复，逾期只作提示。',
      en: 'An oral complaint is answered on the spot where possible; late is a warning.',
    },
    does: [answeredOnTheSpot],
    readings: [
      {
        ...acceptanceOrAnswer,
        does: [
          {
            ...answeredOnTheSpot,
            startsOn: { event: 'Received', by: 'supervision-section' },
            stopsOn: 'Acknowledged:accepted',
          },
        ],
      },
      {
        ...telephone,
        does: [
          {
            ...answeredOnTheSpot,
            appliesWhen: {
              all: [{ fact: 'case.channel', is: 'oral' }, { not: { fact: 'class.track', is: 'complex' } }],
            },
          },
        ],
      },
    ],
    note: {
      zh: '“当场”读作当日，可由参数更改。',
      en: '"On the spot" is read as the same day; the parameter can change it.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { Clause } from '../../regulation/language/regulation.js'
import { wording } from './by-hand.js'

/** Somebody was reached, and in the very call that the reply is given in. */
const inThisCall = [
  { fact: 'it.reached', is: true },
  { fact: 'it.contactId', is: { fact: 'cmd.contactId' } },
] as const

/** Preface and section 1, first case: who answers, and whether it is convenient. */
export const contact = [
  {
    id: 'c01',
    ref: '前言',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '说明用意，供各地市客服参考。',
      en: 'Why the norm was made; the prefectures use it for reference.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '说明用意，不设义务；所称附件未收录。',
          en: 'It states a purpose and asks nothing of anybody; the attachment is not included.',
        },
      },
    ],
  },
  {
    id: 'c02',
    ref: '一开场语',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '开场报出身份和工号，语气热情清楚。',
      en: 'Opens with who is calling and the staff number, warmly and clearly.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '用语和语气只能听录音评判。', en: 'Words and tone are judged by listening to the recording.' },
      },
    ],
  },
  {
    id: 'c03',
    ref: '一身份',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '在这次通话里问明接电话的是谁，才能答复。',
      en: 'No reply before this very call has established who answers.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Reply'],
        require: {
          some: {
            event: 'act:contact-attempted',
            where: {
              all: [...inThisCall, { fact: 'it.answerer', set: true }],
            },
          },
        },
      },
    ],
    note: {
      zh: '以同一次通话为准，以前问过的不算。',
      en: 'It must be the same call; an earlier one does not serve.',
    },
  },
  {
    id: 'c04',
    ref: '一情况一说明',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '确认身份后讲明是哪天反映的什么事。',
      en: 'Once confirmed, names the day and the matter.',
    },
    does: wording,
  },
  {
    id: 'c05',
    ref: '一情况一方便',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '用户本人说现在方便，才开始解释。',
      en: 'The user is told only after saying that it is convenient now.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Reply'],
        when: { fact: 'contact.answerer', is: 'user' },
        require: {
          some: {
            event: 'act:contact-attempted',
            where: {
              all: [...inThisCall, { fact: 'it.convenient', is: true }],
            },
          },
        },
      },
    ],
    note: {
      zh: '接听的是他人时适用c07，不问本人是否方便。',
      en: 'When somebody else answers, c07 applies and not this.',
    },
  },
  {
    id: 'c06',
    ref: '一情况一预约',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '用户不方便的，三十分钟内约好时间，到时最多晚三十分钟打到。',
      en: 'If it is not convenient a time is agreed within thirty minutes, and kept to within thirty.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'act:contact-attempted', where: { fact: 'it.convenient', is: false } },
        stopsOn: 'act:appointment-made',
        within: { fact: 'param.sameContact' },
        responsible: 'handler',
        per: 'each',
      },
      {
        kind: 'obligation',
        startsOn: 'act:appointment-made',
        stopsOn: 'act:contact-attempted',
        within: { at: 'start.appointmentAt', plus: { fact: 'param.appointmentTolerance' } },
        responsible: 'handler',
        per: 'each',
      },
    ],
    note: {
      zh: '原文没有时限；两个三十分钟都是参数，前者意在同一次通话中约定。',
      en: 'The source has no limits; both are parameters, the first meaning the same call.',
    },
  },
] satisfies ReadonlyArray<Clause>

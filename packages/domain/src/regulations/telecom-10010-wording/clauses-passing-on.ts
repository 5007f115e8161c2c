import type { Clause } from '../../regulation/language/regulation.js'

/** Somebody else suitable is on the line, and has agreed to hear it. */
const suitableAndAgreed = [
  { fact: 'contact.answerer', is: 'other-suitable' },
  {
    some: {
      event: 'act:consent-recorded',
      where: {
        all: [
          { fact: 'it.contactId', is: { fact: 'cmd.contactId' } },
          { fact: 'it.given', is: true },
        ],
      },
    },
  },
] as const

/** Section 1, second and third case: somebody else answers, or nobody. */
export const passingOn = [
  {
    id: 'c07',
    ref: '一情况二转告',
    nature: 'confidentiality',
    modality: 'must',
    summary: {
      zh: '他人接听的，事情适合转告、对方在这次通话里答应转告，才可告知；结果对外人保密。',
      en: 'Somebody else is told only if the matter may be passed on and that person agrees in this call; the result is kept from outsiders.',
    },
    does: [
      {
        kind: 'confidential',
        fields: ['field.reply.*'],
        see: [{ actor: 'complainant' }, { actor: 'involved' }],
        deny: ['disclose'],
        unless: {
          all: [...suitableAndAgreed],
        },
      },
      {
        kind: 'guard',
        on: ['Reply'],
        when: { not: { fact: 'contact.answerer', is: 'user' } },
        require: {
          all: [...suitableAndAgreed, { present: ['cmd.field.reply.recipientSurname'] }],
        },
      },
    ],
    note: {
      zh: '答应须是肯定的，且在同一次通话中；拒绝也记录，但不算同意。',
      en: 'The answer must be yes, and in the same call; a refusal is recorded, too, and is no consent.',
    },
  },
  {
    id: 'c08',
    ref: '一情况二记录',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '请他人转告的，结果中写下其姓氏和沟通情况。',
      en: 'Where it is passed on, the result states the surname of that person and how the talk went.',
    },
    does: [
      {
        kind: 'record',
        at: ['Replied'],
        fields: ['field.reply.recipientSurname', 'field.reply.commNote'],
        when: { not: { fact: 'contact.answerer', is: 'user' } },
      },
    ],
    note: {
      zh: '谁接的电话取自这次通话的记录，不再另填一遍。',
      en: 'Who answered is read from the record of the call and not entered a second time.',
    },
  },
  {
    id: 'c09',
    ref: '一情况三',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '没有联系上本人的，一个工作日内再联系或约好时间，直到联系上，或两天里已试三次。',
      en: 'A user not reached is tried again, or a time agreed, within a working day, until reached or tried three times on two days.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: {
          anyOf: [
            { event: 'act:contact-attempted', where: { fact: 'it.reached', is: false } },
            { event: 'act:contact-attempted', where: { fact: 'it.answerer', is: 'other-unsuitable' } },
            { event: 'act:consent-recorded', where: { fact: 'it.given', is: false } },
          ],
        },
        stopsOn: { anyOf: ['act:contact-attempted', 'act:appointment-made'] },
        responsible: 'handler',
        per: 'first',
        repeat: {
          every: { fact: 'param.nextAttemptWithin' },
          until: {
            anyOf: [
              {
                event: 'act:contact-attempted',
                where: {
                  all: [
                    { fact: 'it.reached', is: true },
                    { fact: 'it.answerer', is: 'user' },
                  ],
                },
              },
              'Replied:final',
              'Closed',
              {
                allOf: [
                  { some: 'act:contact-attempted', atLeast: { fact: 'param.attempts' } },
                  {
                    some: 'act:contact-attempted',
                    atLeast: { fact: 'param.attemptDays' },
                    distinct: 'it.at.date',
                  },
                ],
              },
            ],
          },
        },
      },
    ],
    note: {
      zh: '原文只教怎么问，没有说试几次、隔多久；三次、两天、一个工作日都是参数。每试一次，重新计时。',
      en: 'The source says how to ask, not how often or how soon; three, two and one working day are parameters. Each attempt starts the wait anew.',
    },
  },
  {
    id: 'c10',
    ref: '一解释',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '解释时态度和气、表达流畅，不抢话、不反问、不傲慢。',
      en: 'Explains kindly and fluently, without talking over, questions thrown back, or arrogance.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '态度和语调只能听录音评判。', en: 'Attitude and tone are judged by listening to the recording.' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>

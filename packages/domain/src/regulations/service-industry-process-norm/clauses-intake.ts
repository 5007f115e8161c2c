import type { Clause } from '../../regulation/language/regulation.js'
import { attitude } from './by-hand.js'
import { unreachable } from './customer.js'

/** Part 2, (1): recording, the first word to the customer, and the promise in it. */
export const intake = [
  {
    id: 'c13',
    ref: '二(一)3前段',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '登记九项：谁、怎么联系、投诉什么、何时、何地、为何、经过、想要什么、情绪如何；没有登记不得收尾。',
      en: 'The entry holds nine things, from the name to the mood of the customer; without it no case ends.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [
          'field.complainant.name',
          'field.complainant.contact',
          'class.object',
          'field.case.occurredAt',
          'field.case.occurredPlace',
          'field.case.reason',
          'field.case.description',
          'field.case.demand',
          'field.case.emotion',
        ],
        notGiven: 'withReason',
      },
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: 'act:registered',
        responsible: 'receiver',
        before: ['terminal'],
        severity: 'refuse',
      },
    ],
    note: {
      zh: '客户不肯说或无从得知的，逐项注明原因即可，不因此拒收。',
      en: 'What the customer will not say, or nobody can know, is noted with the reason; nobody is turned away for it.',
    },
  },
  {
    id: 'c14',
    ref: '二(一)3后段',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '记完向客户复述一遍，对方认可才算。',
      en: 'What was written down is said back to the customer, who confirms it.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:registered',
        stopsOn: 'act:content-confirmed',
        responsible: 'receiver',
        severity: 'warn',
        before: ['terminal'],
        appliesWhen: { fact: 'field.complainant.contact', set: true },
      },
    ],
    note: {
      zh: '没有联系方式的不适用。收尾时还没复述的，提示并记为未履行。',
      en: 'It does not apply where nobody can be reached. Where it is still open as the case ends, that is warned of and counted.',
    },
  },
  {
    id: 'c15',
    ref: '二(一)4',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '先道歉，再道谢，责任未明也一样。',
      en: 'Say sorry and say thanks, even before anybody knows whose fault it was.',
    },
    does: attitude,
  },
  {
    id: 'c16',
    ref: '二(一)5',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '告诉客户三件事：接着怎么办、多久办好、怎么联系。',
      en: 'The customer is told three things: what happens next, how long it takes, how to get in touch.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: {
          event: 'Acknowledged:told',
          where: {
            all: [
              { fact: 'it.process', set: true },
              { fact: 'it.promisedAt', set: true },
              { fact: 'it.contactRoute', set: true },
            ],
          },
        },
        responsible: 'receiver',
        severity: 'warn',
        before: ['terminal'],
        appliesWhen: {
          not: unreachable,
        },
      },
    ],
    departs: {
      zh: '目录自登记起算；这里自收到起算，因为常在同一通电话里先告知、后录入，否则先说的不算。',
      en: 'The catalogue starts it at the entry. It starts at receipt here: on the telephone the customer is often told before the entry is made, and that would not count.',
    },
    note: {
      zh: '三项缺一，只算有了回应（c03），不算告知。没有联系方式的不适用。',
      en: 'With one of the three missing it is a response (c03) and no more. It does not apply where nobody can be reached.',
    },
  },
  {
    id: 'c17',
    ref: '二(一)5承诺',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '说了哪天就是哪天；没说日期的按紧急、严重、一般、轻微，一、三、五、七个工作日内答复。',
      en: 'The date told is a promise; without one it is one, three, five or seven working days, for urgent, serious, general and minor complaints.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Acknowledged:told',
        stopsOn: 'Replied:final',
        within: {
          at: 'start.promisedAt',
          else: {
            by: 'class.severity',
            limits: {
              urgent: { fact: 'param.promiseUrgent' },
              serious: { fact: 'param.promiseSerious' },
              general: { fact: 'param.promiseGeneral' },
              minor: { fact: 'param.promiseMinor' },
            },
          },
        },
        responsible: 'handler',
        per: 'restart',
      },
    ],
    note: {
      zh: '以最终答复为兑现，中间答复不算。改期须在到期之前再次告知客户；过了期再告知，原来的超期照记。严重程度可以在告知之后才定，期限随之重算。',
      en: 'Only a final reply keeps the promise. It can be moved by telling the customer again before it falls due; afterwards the breach stays. Severity may be set later: the limit then follows it.',
    },
  },
] satisfies ReadonlyArray<Clause>

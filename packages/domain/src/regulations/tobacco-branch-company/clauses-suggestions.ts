import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** A suggestion that was told it would be answered. */
const whereAnswerIsOwed = {
  appliesWhen: {
    all: [
      { fact: 'case.kind', is: 'suggestion' },
      { fact: 'flag.replyNeeded', is: true },
    ],
  },
  responsible: 'receiving-unit',
} as const

/** Where an answer was promised, by then. */
const answeredAsPromised = {
  kind: 'clock',
  startsOn: 'Acknowledged:told',
  stopsOn: 'Replied:final',
  within: { at: 'start.promisedAt', else: { fact: 'param.promisedWithin' } },
  ...whereAnswerIsOwed,
  per: 'first',
} satisfies ClockMechanism

/** Part 4(2): suggestions. */
export const suggestions = [
  {
    id: 'c19',
    ref: '四(二)请示',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '建议要报领导并得到批示，之前不得答复了结。',
      en: 'A suggestion is put to the leader and decided there; it is not settled before.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        appliesWhen: { fact: 'case.kind', is: 'suggestion' },
        stopsOn: {
          inOrder: [
            { event: 'act:reported', to: 'leader' },
            {
              anyOf: [
                { event: 'Approved', by: 'leader' },
                { event: 'Refused', by: 'leader' },
              ],
            },
          ],
        },
        responsible: 'receiving-unit',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '批示同意与否都算；先批后报的不算。多久内批示，原文未定。',
      en: 'Agreed or declined, either will do, but only after the report. How soon the leader decides is not said.',
    },
  },
  {
    id: 'c20',
    ref: '四(二)承诺',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '需要回复的建议，告知客户时要承诺一个回复日期。',
      en: 'Where a reply is called for, the customer is told a date for it.',
    },
    does: [
      {
        kind: 'record',
        at: ['Acknowledged:told'],
        fields: ['it.promisedAt'],
        when: {
          all: [
            { fact: 'case.kind', is: 'suggestion' },
            { fact: 'flag.replyNeeded', is: true },
          ],
        },
      },
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { event: 'Acknowledged:told', where: { fact: 'it.promisedAt', set: true } },
        ...whereAnswerIsOwed,
        before: ['terminal'],
        severity: 'refuse',
      },
    ],
    note: {
      zh: '要不要回复由接诉单位标记；一时定不下日期的，写明原因先告知，定下后再告知一次。',
      en: 'Whether a reply is called for the unit marks. Where no date can be given yet the reason is told first, and the date later.',
    },
  },
  {
    id: 'c21',
    ref: '四(二)期限',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '承诺了哪天回复，就按那天计时。',
      en: 'The date promised is the limit of the reply.',
    },
    does: [{ ...answeredAsPromised, extension: { on: 'Replied:interim', to: 'it.nextPromisedAt' } }],
    readings: [
      {
        id: 'A033',
        taken: {
          zh: '承诺仍然有效；领导迟迟未批的，以阶段答复另约日期，时限随之顺延。',
          en: 'The promise stands; where the leader is late, an interim reply with a new date moves the limit.',
        },
        other: {
          zh: '承诺的日期不可再改，领导未批也不延。',
          en: 'The date promised cannot be moved, whether the leader has decided or not.',
        },
        does: [answeredAsPromised],
      },
    ],
    note: {
      zh: '告知时未写明日期的，按参数所定的工作日计。',
      en: 'Told without a date, it is the working days of the parameter.',
    },
  },
  {
    id: 'c22',
    ref: '四(二)批示',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '建议的最终答复要在领导批示之后，并说明是否采用。',
      en: 'The final reply to a suggestion follows the leader’s decision and says whether it is adopted.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Reply:final'],
        when: { fact: 'case.kind', is: 'suggestion' },
        require: {
          all: [
            { some: { event: ['Approved', 'Refused'], by: 'leader' } },
            { fact: 'class.suggestionOutcome', in: ['adopted', 'not-adopted'] },
          ],
        },
      },
    ],
    note: {
      zh: '阶段答复不受此限，领导批示前也可告知进展（A033）。',
      en: 'An interim reply is free, and may tell of progress before the leader has decided (A033).',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { Condition } from '../../regulation/language/condition.js'
import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** What is difficult, or was taken higher at once. */
const difficultOrHigher: Condition = {
  any: [
    { fact: 'case.channel', is: 'higher' },
    { fact: 'flag.difficult', is: true },
  ],
}

/** Told to the head of the department. */
const raisedAtOnce = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: { event: 'Escalated', to: 'dept-head' },
  within: { fact: 'param.reportAtOnce' },
  appliesWhen: difficultOrHigher,
  responsible: 'front-desk',
} satisfies ClockMechanism

/** Section 4.2.4: complaints that are difficult, or made above. */
export const difficult = [
  {
    id: 'c23',
    ref: '4.2.4',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '难办的、越级到公司、集团或政府的投诉，半小时内报部门负责人。',
      en: 'A difficult complaint, or one made to the company, the group or the government, is with the head of department within half an hour.',
    },
    does: [raisedAtOnce],
    readings: [
      {
        id: 'A104',
        taken: {
          zh: '当面提出的也在其内，与两小时的时限并行。',
          en: 'What is difficult and made face to face is meant, too, beside the two hours.',
        },
        other: {
          zh: '当面提出的不在其内，只依两小时。',
          en: 'What is made face to face is not meant, it has the two hours.',
        },
        does: [
          {
            ...raisedAtOnce,
            appliesWhen: {
              all: [{ not: { fact: 'case.channel', is: 'onsite' } }, difficultOrHigher],
            },
          },
        ],
      },
    ],
    note: {
      zh: '“立即”由参数定为半小时。“难度较大”没有定义，由人标明，未标明即视为不难。',
      en: '"At once" is half an hour by parameter. "Difficult" is not defined and is flagged by hand; unflagged it is not.',
    },
  },
  {
    id: 'c24',
    ref: '4.2.4意见',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '这类投诉由部门负责人拿意见，结果都汇到前台登记。',
      en: 'For these the head of department gives the opinion, and the results are gathered at the front desk.',
    },
    does: [
      {
        kind: 'route',
        step: 'decide',
        on: 'Escalated',
        when: difficultOrHigher,
        to: {
          firstOf: [{ named: { event: 'Escalated', to: 'dept-head' }, get: 'it.to.person' }],
          else: { head: { actor: 'unit' } },
        },
        cc: [{ party: 'front-desk', as: 'record' }],
        order: 10,
      },
    ],
    note: {
      zh: '先于 4.2.1 的上级意见。报给了哪位部门负责人，就由哪位拿意见；没有报给部门负责人的，由办理单位的负责人。',
      en: 'It comes before the opinion of the superior under 4.2.1. The head of department to whom it was raised gives the opinion; where it was raised to none, the head of the unit that has the case.',
    },
  },
] satisfies ReadonlyArray<Clause>

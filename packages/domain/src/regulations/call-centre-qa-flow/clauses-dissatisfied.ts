import type { Condition } from '../../regulation/language/condition.js'
import type { Clause } from '../../regulation/language/regulation.js'

const secondAnswer = { some: 'Replied:final' } satisfies Condition

const newOpinion = {
  all: [
    {
      any: [
        { some: { event: 'act:opinion-noted', after: 'Replied:final' } },
        { some: { event: 'act:decision-issued', after: 'Replied:final' } },
      ],
    },
    { fact: 'actor.roles', has: 'duty-leader' },
  ],
} satisfies Condition

/** What happens while the customer is still not satisfied, up to the final opinion. */
export const dissatisfied = [
  {
    id: 'c32',
    ref: '仍不满意',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '客户仍不满意的，另立新的投诉工单。',
      en: 'A customer still dissatisfied gets a new complaint order.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'act:satisfaction-recorded', where: { fact: 'it.level', is: 'dissatisfied' } },
        stopsOn: 'Linked:successor',
        appliesWhen: { not: { some: { event: 'Replied', where: { fact: 'it.declaredFinal', is: true } } } },
        responsible: 'duty-leader',
        severity: 'refuse',
        before: ['terminal'],
        per: 'each',
      },
    ],
    readings: [
      {
        id: 'A059',
        taken: {
          zh: '最终意见告知之后，同一事项不再另立。',
          en: 'Once the final opinion was told, the same matter opens no further order.',
        },
        other: {
          zh: '每次不满意都另立，没有尽头。',
          en: 'Each time the customer is dissatisfied there is another order, without end.',
        },
        does: [
          {
            kind: 'obligation',
            startsOn: { event: 'act:satisfaction-recorded', where: { fact: 'it.level', is: 'dissatisfied' } },
            stopsOn: 'Linked:successor',
            responsible: 'duty-leader',
            severity: 'refuse',
            before: ['terminal'],
            per: 'each',
          },
        ],
      },
    ],
  },
  {
    id: 'c33',
    ref: '内部讨论',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '新工单由中心内部讨论。',
      en: 'The centre discusses the new order.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Linked:predecessor',
        stopsOn: { event: 'act:reviewed', where: { fact: 'it.kind', is: 'discussion' } },
        responsible: 'centre',
        severity: 'warn',
        before: ['terminal'],
        per: 'each',
      },
    ],
    note: {
      zh: '讨论属内部事务，缺讨论记录只警示，不妨碍归档。',
      en: 'The discussion is an inside matter: without a record of it there is a warning, not a refusal.',
    },
  },
  {
    id: 'c34',
    ref: '新意见',
    nature: 'guard',
    modality: 'may',
    summary: {
      zh: '有了新的处理意见，当值班长可以再次答复客户。',
      en: 'With a new opinion the leader on duty may answer the customer again.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Reply:final'],
        when: secondAnswer,
        require: newOpinion,
        severity: 'warn',
      },
    ],
    readings: [
      {
        id: 'answer-again',
        taken: {
          zh: '“可”是许可：没有新意见或由他人再次答复的，提示而不拒绝。',
          en: '"May" is a permission: a further answer without a new opinion, or by somebody else, gets a warning, no refusal.',
        },
        other: {
          zh: '没有新意见的不得再次答复，也不得由他人答复。',
          en: 'Without a new opinion no further answer is given, nor by anybody else.',
        },
        does: [{ kind: 'guard', on: ['Reply:final'], when: secondAnswer, require: newOpinion }],
      },
    ],
    note: {
      zh: '只看同一工单上第一次终局答复之后的答复；新工单上的第一次答复不受此限。阶段答复不限。',
      en: 'It looks at final replies after the first on the same order; the first on a new order is free, and so are interim ones.',
    },
  },
  {
    id: 'c35',
    ref: '最终意见',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '意见定为最终的，告诉客户这就是最终意见。',
      en: 'Once an opinion is final, the customer is told that it is.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'act:decision-issued', where: { fact: 'it.final', is: true } },
        stopsOn: { event: 'Replied:final', by: 'duty-leader', where: { fact: 'it.declaredFinal', is: true } },
        responsible: 'duty-leader',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
  },
  {
    id: 'c36',
    ref: '口径',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '对客户怎样解释，要让每名座席知道。',
      en: 'And every agent is briefed on how to explain it.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Replied', where: { fact: 'it.declaredFinal', is: true } },
        stopsOn: { event: 'act:circulated', to: 'agent', where: { fact: 'it.kind', is: 'wording' } },
        responsible: 'duty-leader',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>

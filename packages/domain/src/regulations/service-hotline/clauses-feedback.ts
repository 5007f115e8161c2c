import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import type { Escalate } from '../../regulation/language/work.js'

/** Whoever is not satisfied is served again. */
const doneAgain = {
  kind: 'obligation',
  startsOn: { event: 'act:satisfaction-recorded', where: { fact: 'it.level', is: 'dissatisfied' } },
  stopsOn: { anyOf: ['Reopened', 'Assigned'] },
  responsible: 'hotline-agent',
  severity: 'refuse',
  per: 'each',
  before: ['terminal'],
} satisfies ObligationMechanism

/** What matters is reported upward with a proposal. */
const reportedUpward = {
  kind: 'escalate',
  on: { becomes: { fact: 'class.importance', in: ['important', 'widespread'] } },
  to: 'superior',
  mode: 'suggest',
  do: [
    {
      oblige: { event: 'act:reported', where: { fact: 'it.proposal', set: true } },
      by: 'hotline-agent',
      within: { fact: 'param.widespreadReport' },
    },
  ],
} satisfies Escalate

/** Chapter 4(4): the customer hears the result and says whether it will do. */
export const feedback = [
  {
    id: 'c38',
    ref: '四(四)1',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '结果交回后1个工作日内告知客户，并问是否满意。',
      en: 'Within one working day of the result the customer is told it and asked whether it satisfies.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Returned:result',
        stopsOn: {
          allOf: ['Replied:final', { event: 'act:satisfaction-recorded', where: { fact: 'it.during', is: 'reply' } }],
        },
        within: { fact: 'param.tellWithin' },
        responsible: 'hotline-agent',
        per: 'each',
      },
    ],
    readings: [
      {
        id: 'A137',
        taken: {
          zh: '满意与否问两次：答复时的回答决定是否再办，回访所得计入考核。',
          en: 'Satisfaction is asked twice: the answer to the reply decides whether work goes on, the one at the revisit makes the indicator.',
        },
        other: { zh: '答复时的首次回答计入考核。', en: 'The first answer, at the reply, makes the indicator.' },
      },
    ],
  },
  {
    id: 'c39',
    ref: '四(四)2原因',
    nature: 'record',
    modality: 'must',
    summary: { zh: '客户不满意的，要记下为什么。', en: 'Where the customer is not satisfied, the reason is noted.' },
    does: [
      {
        kind: 'record',
        at: ['act:satisfaction-recorded'],
        fields: ['field.dissatisfaction.reason'],
        when: {
          all: [
            { fact: 'it.level', is: 'dissatisfied' },
            { fact: 'it.reason', set: false },
          ],
        },
      },
    ],
    note: {
      zh: '原因写在不满意原因一栏，或随满意度一并写明，都算。',
      en: 'It may stand in the field for it or go with the answer itself.',
    },
  },
  {
    id: 'c40',
    ref: '四(四)2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '客户满意才能结案；不满意就再办。',
      en: 'A case is closed once the customer is satisfied; else it is worked on again.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Close'],
        require: { fact: 'case.satisfaction', is: 'satisfied' },
        override: {
          by: 'manager',
          after: {
            any: [
              { fact: 'case.round', atLeast: { fact: 'param.roundsBeforeFinal' } },
              {
                some: { event: 'act:contact-attempted', where: { fact: 'it.reached', is: false } },
                atLeast: { fact: 'param.failedContacts' },
              },
            ],
          },
          needs: { event: 'Replied:final', where: { fact: 'it.declaredFinal', is: true } },
          sets: { 'case.outcome': 'closed-dissatisfied' },
        },
      },
      {
        ...doneAgain,
        appliesWhen: { not: { some: { event: 'Replied:final', where: { fact: 'it.declaredFinal', is: true } } } },
      },
    ],
    readings: [
      {
        id: 'A013',
        taken: {
          zh: '办过2轮，或3次联系不上客户，并已作出声明为最终的答复的，经理可以结案；记为不满意办结，计入例外。',
          en: 'After two rounds, or three contacts that failed, and a reply declared final, the manager may close; it counts as closed dissatisfied and as an exception.',
        },
        other: {
          zh: '没有出口：客户不满意就一直办下去。',
          en: 'There is no way out: as long as the customer is not satisfied, work goes on.',
        },
        does: [{ kind: 'guard', on: ['Close'], require: { fact: 'case.satisfaction', is: 'satisfied' } }, doneAgain],
      },
    ],
    note: {
      zh: '从未问过满意与否的，同样不得结案，因为上一条要求先问。',
      en: 'A customer who was never asked counts as not satisfied, since the clause before has one ask first.',
    },
  },
  {
    id: 'c41',
    ref: '四(四)3',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '重要问题，或30天内同因达到5件的问题，1个工作日内向上级汇报并附建议。',
      en: 'What is important, or has come up five times from one cause in 30 days, is reported to the superior with proposals within one working day.',
    },
    does: [
      reportedUpward,
      {
        ...reportedUpward,
        on: {
          becomes: {
            some: { event: 'Received', in: { same: ['class.cause'] }, within: { fact: 'param.widespreadWindow' } },
            atLeast: { fact: 'param.widespread' },
          },
        },
        repeat: 'perGroup',
      },
    ],
    note: {
      zh: '系统只提出上报的建议，接听人员须在期限内汇报并写明改进建议。同因案件达到件数的，一组只提一次。',
      en: 'The engine only proposes to raise the case; the agent reports in time, with a proposal. A group of one cause is raised once.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { Guard } from '../../regulation/language/decision.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { nobodyReached } from './customer.js'

/** Accepted and satisfied, before a valid complaint is closed. */
const satisfiedFirst = {
  kind: 'guard',
  on: ['Close'],
  when: { fact: 'class.validity', is: 'valid' },
  unknownWhen: 'applies',
  require: {
    all: [
      { fact: 'case.satisfaction', is: 'satisfied' },
      { fact: 'case.accepted', is: true },
    ],
  },
} satisfies Guard

/** From the second round on, or where nobody is reached, the manager may close a complaint that was answered for good. */
const byManager = {
  by: 'manager',
  after: {
    any: [{ fact: 'case.round', atLeast: { fact: 'param.roundsBeforeFinal' } }, nobodyReached],
  },
  needs: { event: 'Replied:final', where: { fact: 'it.declaredFinal', is: true } },
  sets: { 'case.outcome': 'closed-dissatisfied' },
} as const

/** Understanding comes before such a complaint is closed. */
const understoodFirst = {
  kind: 'guard',
  on: ['Close'],
  when: { fact: 'class.validity', is: 'to-improve' },
  require: { fact: 'case.understanding', is: true },
} as const

/** Section 3.8: what must be there before a complaint is closed. */
export const closing = [
  {
    id: 'c28',
    ref: '3.8有效',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '有效投诉要客户认可并且满意才能关闭；自第二轮起经理可准许按不满意关闭。',
      en: 'A valid complaint is closed when the customer accepts the result and is satisfied; from the second round a manager may let it be closed as dissatisfied.',
    },
    does: [{ ...satisfiedFirst, override: byManager }],
    readings: [
      {
        id: 'A013',
        taken: {
          zh: '诉求无理或过高时永远等不到满意，故留出口：第二轮起，或三次联系未果，作出最终答复后，经理可关闭，记为不满意并列为例外。',
          en: 'An excessive demand is never satisfied, so there is a way out: from the second round, or after three contacts in vain, a manager may close after a reply declared final; it counts as dissatisfied and as an exception.',
        },
        other: {
          zh: '照字面：客户不满意就不能关闭，没有出口。',
          en: 'To the letter: what does not satisfy the customer is not closed, and there is no way out.',
        },
        does: [satisfiedFirst],
      },
    ],
    note: {
      zh: '尚未定类的按有效投诉从严，免得不定类就关闭。无效投诉的关闭见 3.7.1（A126）。',
      en: 'What is not classified is held to this rule, so that nobody closes by not classifying. For invalid complaints see 3.7.1 (A126).',
    },
  },
  {
    id: 'c29',
    ref: '3.8重新',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '客户对有效投诉的处理不满意的，重新办理，办好之前不得关闭。',
      en: 'A valid complaint with whose handling the customer is dissatisfied is taken up again, and not closed before.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'act:satisfaction-recorded', where: { fact: 'it.level', is: 'dissatisfied' } },
        stopsOn: 'Reopened',
        appliesWhen: {
          all: [
            { fact: 'class.validity', is: 'valid' },
            { not: { some: { event: 'Replied:final', where: { fact: 'it.declaredFinal', is: true } } } },
          ],
        },
        responsible: 'responsible',
        severity: 'refuse',
        cancelsOn: [{ event: 'Replied', where: { fact: 'it.declaredFinal', is: true } }],
        per: 'each',
        before: ['terminal'],
      },
    ],
    readings: [
      {
        id: 'A013',
        taken: {
          zh: '一旦作出最终答复，不再重办；能否关闭由上一条定。',
          en: 'Once a reply is declared final there is no further round; whether it may be closed is for the clause before.',
        },
        other: {
          zh: '照字面：每次不满意都要重办，最终答复也不例外。',
          en: 'To the letter: each dissatisfaction means another round, a reply declared final or not.',
        },
        does: [
          {
            kind: 'obligation',
            startsOn: { event: 'act:satisfaction-recorded', where: { fact: 'it.level', is: 'dissatisfied' } },
            stopsOn: 'Reopened',
            appliesWhen: { fact: 'class.validity', is: 'valid' },
            responsible: 'responsible',
            severity: 'refuse',
            per: 'each',
            before: ['terminal'],
          },
        ],
      },
    ],
    note: {
      zh: '原文紧接有效投诉而言，故只管有效投诉。重办几轮不限，多久内重办原文未定。',
      en: 'The sentence follows on valid complaints and is read for them only. Rounds are not limited, nor is a time given.',
    },
  },
  {
    id: 'c30',
    ref: '3.8待改进',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '待改进投诉要客户表示理解才能关闭；出口与有效投诉相同。',
      en: 'A complaint to improve is closed when the customer has shown understanding; the way out is that of valid ones.',
    },
    does: [{ ...understoodFirst, override: byManager }],
    readings: [
      {
        id: 'A013',
        taken: {
          zh: '客户始终不表示理解的，出口同有效投诉。',
          en: 'Where the customer never shows understanding the way out is that of valid complaints.',
        },
        other: {
          zh: '照字面：客户不理解就不能关闭。',
          en: 'To the letter: without understanding it is not closed.',
        },
        does: [{ ...understoodFirst }],
      },
    ],
    note: {
      zh: '理解不等于满意：客户不满意而表示理解的，可以关闭。',
      en: 'Understanding is not satisfaction: a customer who is dissatisfied and understands is enough.',
    },
  },
] satisfies ReadonlyArray<Clause>

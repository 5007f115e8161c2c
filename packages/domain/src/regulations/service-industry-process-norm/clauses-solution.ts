import type { Mechanism } from '../../regulation/language/mechanism.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { unreachable } from './customer.js'

/** Carried out within one's own authority and of no major interest, or with the approval of the latest plan by somebody else with authority. */
const approvedWhereNeeded: Mechanism = {
  kind: 'guard',
  on: ['Record:remedy-executed'],
  require: {
    any: [
      {
        all: [
          {
            any: [
              {
                all: [
                  { fact: 'last.Proposed.amount', set: false },
                  { not: { fact: 'field.solution.kind', is: 'compensation' } },
                ],
              },
              { fact: 'last.Proposed.amount', atMost: { fact: 'actor.authority.amount' } },
            ],
          },
          { not: { condition: 'majorInterest' } },
        ],
      },
      {
        some: {
          event: 'Approved',
          of: 'proposal',
          where: {
            all: [
              {
                any: [
                  { fact: 'last.Proposed.amount', set: false },
                  { fact: 'it.actor.authority.amount', atLeast: { fact: 'last.Proposed.amount' } },
                ],
              },
              { not: { fact: 'it.actor.id', is: { fact: 'last.Proposed.by' } } },
            ],
          },
        },
      },
    ],
  },
}

/** Part 2, (4)1 and 2: the plan to settle it, and its approval. */
export const solution = [
  {
    id: 'c31',
    ref: '二(四)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '查清后两个工作日内拿出方案，并与客户谈过。',
      en: 'Inside two working days of the finding there is a plan, and the customer has been spoken to.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Investigated',
        stopsOn: {
          anyOf: [
            { inOrder: ['Proposed', { event: 'act:contact-attempted', where: { fact: 'it.reached', is: true } }] },
            {
              event: 'Proposed',
              where: unreachable,
            },
          ],
        },
        within: { fact: 'param.proposeWithin' },
        responsible: 'handler',
        per: 'each',
      },
    ],
    departs: {
      zh: '目录到提出方案为止；原文同一句还要求与客户沟通，所以打通了才算。登记时没有联系方式的，提出即可。',
      en: 'The catalogue ends it with the plan. The same sentence of the source demands the talk with the customer, so it ends once they were reached; where the entry gives no way to reach anybody, with the plan.',
    },
  },
  {
    id: 'c32',
    ref: '二(四)1',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '一个方案都没有，不得办结。', en: 'Nothing is settled without at least one plan.' },
    does: [{ kind: 'guard', on: ['Resolve'], require: { some: 'Proposed', atLeast: 1 } }],
    note: {
      zh: '方案是否可行由人判断（c33），系统只数有没有。',
      en: 'Whether it will work is for people to judge (c33); only that there is one is checked.',
    },
  },
  {
    id: 'c33',
    ref: '二(四)1要求',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '方案要对症，办得到，补得上损失。',
      en: 'A plan fits the case, can be done, and makes good the loss.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '方案的好坏由人判断。', en: 'How good a plan is, people have to judge.' },
      },
    ],
  },
  {
    id: 'c34',
    ref: '二(四)1列举',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '方案写明是哪一种：道歉、解释、补偿、补救或承诺改进，别的也可以写。',
      en: 'A plan says of which kind it is: apology, explanation, money, doing it again, a promise; another word is taken, too.',
    },
    does: [
      {
        kind: 'record',
        at: ['Proposed'],
        fields: [
          {
            path: 'field.solution.kind',
            in: ['apology', 'explanation', 'compensation', 'service-recovery', 'improvement-promise'],
            open: true,
          },
        ],
      },
    ],
    note: { zh: '列举以“等”收尾，表外的只提示。', en: 'The list is open: a word off it is only warned of.' },
  },
  {
    id: 'c35',
    ref: '二(四)2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '超过执行人权限，或牵涉重大利益（群体、两万元以上、人工标记），须有权的他人批准后才执行。',
      en: 'Beyond the authority of whoever carries it out, or of major interest (a group, over 20,000 yuan, or marked so), somebody else with authority approves first.',
    },
    does: [
      {
        kind: 'define',
        name: 'majorInterest',
        is: {
          any: [
            { fact: 'flag.majorInterest', is: true },
            {
              all: [
                { fact: 'last.Proposed.amount', set: true },
                { not: { fact: 'last.Proposed.amount', atMost: { fact: 'param.majorInterestAmount' } } },
              ],
            },
            {
              all: [
                { any: [{ fact: 'class.scope', set: true }, { not: { some: 'Classified' } }] },
                { fact: 'class.scope', is: 'group' },
              ],
            },
          ],
        },
      },
      approvedWhereNeeded,
    ],
    readings: [
      {
        id: 'A021',
        taken: {
          zh: '权限按组织名录中的金额（建议客服200元、主管2000元、经理20000元）；重大利益指人工标记、方案超过两万元或群体投诉。',
          en: 'Authority is the amount in the directory (proposed: 200 yuan for agents, 2,000 for supervisors, 20,000 for managers). A major interest is one so marked, a plan over 20,000 yuan, or a group.',
        },
        other: {
          zh: '权限同上；重大利益只由人认定，不按金额和人数推定。',
          en: 'Authority as before; a major interest is what people mark so, and never presumed from sum or scope.',
        },
        does: [
          { kind: 'define', name: 'majorInterest', is: { fact: 'flag.majorInterest', is: true } },
          approvedWhereNeeded,
        ],
      },
    ],
    note: {
      zh: '批准只对最近一个方案有效，改了方案要再批；提出人不能批自己的，批准人自己的权限也要够。名录没写权限的，一律报批。',
      en: 'An approval covers the latest plan and no other. Nobody approves a plan of their own, and the approver needs the authority, too. Without an authority in the directory every sum needs approval.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { Clause } from '../../regulation/language/regulation.js'
import type { Escalate } from '../../regulation/language/work.js'

/** A grave one goes up, and the lawyers guide it. */
const toHeadOffice = {
  kind: 'escalate',
  on: {
    becomes: {
      any: [
        { fact: 'class.gravity', is: 'major' },
        { fact: 'case.channel', is: 'association-court' },
      ],
    },
  },
  to: 'marketing-centre',
  cc: ['legal'],
  do: [
    { oblige: { event: 'act:reported', to: 'legal' }, by: 'marketing-centre' },
    { oblige: 'act:guidance-given', by: 'legal' },
  ],
} satisfies Escalate

/** The three types of complaint, and who is in charge of service and allergy. */
export const types = [
  {
    id: 'c09',
    ref: '分类',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '类别只有三种：服务、产品、过敏；定成别的不予接受。',
      en: 'There are three types, service, product and allergy; no other can be set.',
    },
    does: [
      { kind: 'guard', on: ['Classify:type'], require: { fact: 'class.type', in: ['service', 'product', 'allergy'] } },
    ],
    note: {
      zh: '只在确定类别时检查，先定严重程度的不受影响；只管定类，不管收件。保质期外的产品见c14。',
      en: 'It looks only at a command that sets the type: gravity may come first. It limits the classification, never the receipt. For products past their shelf life see c14.',
    },
  },
  {
    id: 'c10',
    ref: '分类服务',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '服务投诉由市场管理部负责处理。',
      en: 'A service complaint is handled by the market-management department.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: { anyOf: ['Received', 'Classified'] },
        when: { fact: 'class.type', is: 'service' },
        to: 'market-dept',
        order: 20,
      },
    ],
    note: {
      zh: '涉及经销商或本公司人员的，c15、c16先行。收件时已定类别的，当时就指派。',
      en: 'Where a dealer or own staff is concerned, c15 and c16 come first. A type that is known at receipt counts at once.',
    },
  },
  {
    id: 'c11',
    ref: '分类过敏',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '过敏投诉由市场管理部办，营销中心指导。',
      en: 'An allergy complaint is handled by the market-management department under the guidance of the marketing centre.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: { anyOf: ['Received', 'Classified'] },
        when: { fact: 'class.type', is: 'allergy' },
        to: 'market-dept',
        cc: [{ party: 'marketing-centre', as: 'guide' }],
        order: 20,
      },
    ],
  },
  {
    id: 'c12',
    ref: '分类过敏重大',
    nature: 'escalation',
    modality: 'must',
    summary: {
      zh: '已到消协或法院的投诉升到营销中心，由其告知法律事务部，法律事务部给予指导。',
      en: "A complaint before the consumers' association or a court goes up to the marketing centre, which tells the legal department; that one gives guidance.",
    },
    does: [toHeadOffice],
    readings: [
      {
        id: 'A081',
        taken: {
          zh: '虽写在过敏一段，理由不限于过敏：各类投诉到了消协或法院都适用。',
          en: 'It stands in the paragraph on allergy, but its reason does not: it holds for every type.',
        },
        other: {
          zh: '只适用于过敏投诉。',
          en: 'It holds for allergy complaints alone.',
        },
        does: [
          {
            ...toHeadOffice,
            on: {
              becomes: {
                all: [
                  { fact: 'class.type', is: 'allergy' },
                  {
                    any: [
                      { fact: 'class.gravity', is: 'major' },
                      { fact: 'case.channel', is: 'association-court' },
                    ],
                  },
                ],
              },
            },
          },
        ],
      },
    ],
    note: {
      zh: '由消协或法院转来的，不必先定严重程度。告知和指导都没有期限，读作了结之前；没有做的不拦下了结。',
      en: 'What comes in through the association or a court needs no grading first. Neither duty has a limit: both are due before the end of the case, which they do not block.',
    },
  },
] satisfies ReadonlyArray<Clause>

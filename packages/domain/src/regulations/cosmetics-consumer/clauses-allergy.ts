import type { Clause } from '../../regulation/language/regulation.js'
import { allergyAtHeadquarters, asked, letterToMarket } from './allergy.js'

/** Allergy complaints: what headquarters does. */
export const allergy = [
  {
    id: 'c20',
    ref: '过敏总部了解',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '总部接到过敏投诉，先问清消费者要什么，并作解释（默认一个工作日）。',
      en: 'Headquarters asks the consumer of an allergy complaint what they want, and explains, by default within one working day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Received', where: { fact: 'it.channel', is: 'hq' } },
        stopsOn: {
          allOf: [
            asked,
            {
              event: 'act:contact-attempted',
              where: {
                all: [
                  { fact: 'it.reached', is: true },
                  { fact: 'it.purpose', is: 'explain' },
                ],
              },
            },
          ],
        },
        within: { fact: 'param.contactWithin' },
        appliesWhen: { fact: 'class.type', is: 'allergy' },
        responsible: 'hq',
      },
    ],
    note: {
      zh: '“及时”由参数补足。问意图和作解释可在一次联系中，也可分两次；没有联系上的不算。',
      en: 'The parameter fills "in time". Asking and explaining may happen in one contact or in two; an attempt that reaches nobody does not count.',
    },
  },
  {
    id: 'c21',
    ref: '过敏总部函件',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '总部把意图和有关信息写成函件交市场管理部；没有写明的不能转。',
      en: 'Headquarters passes the case on by letter, with what the consumer wants and what is known; without these it is not passed on.',
    },
    does: [{ ...letterToMarket, when: allergyAtHeadquarters }],
    note: {
      zh: '函件读作向市场管理部派单时所载内容。联系不上而不知意图的，写明原因照转。',
      en: 'The letter is what the dispatch to the department carries. Where the consumer could not be reached, the reason stands instead and the case moves on.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { Guard } from '../../regulation/language/decision.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { allergyAtHeadquarters } from './allergy.js'

/** No remedy before it has been approved. */
const approvedFirst = {
  kind: 'guard',
  on: ['Record:remedy-executed'],
  when: allergyAtHeadquarters,
  require: { some: { event: 'Approved', by: 'market-dept-gm', of: 'proposal' } },
} satisfies Guard

/** Allergy complaints: the local market head, as far as the text goes. */
export const allergyMarket = [
  {
    id: 'c22',
    ref: '过敏安排',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '函件一到，市场管理部马上派当地市场负责人去沟通（默认四个工作小时）。',
      en: 'As soon as the letter is there, by default within four working hours, the department sends the local market head to talk to the consumer.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: {
          anyOf: [
            { event: 'Assigned', to: 'market-dept' },
            { event: 'act:registered', by: 'market-dept' },
          ],
        },
        stopsOn: { event: 'Assigned', to: 'market-head' },
        within: { fact: 'param.arrangeAtOnce' },
        appliesWhen: allergyAtHeadquarters,
        responsible: 'market-dept',
        per: 'first',
      },
    ],
    departs: {
      zh: '目录只以市场管理部登记函件为起点，起点便在受约束的一方手里；故转交函件也是起点，先到者为准。',
      en: 'The catalogue starts when the department registers the letter, which leaves the start to the one bound; the dispatch of the letter counts as well, whichever comes first.',
    },
    note: {
      zh: '“立即”由参数补足。只适用于投到总部的过敏投诉（对目录的更正）。',
      en: 'The parameter fills "at once". It holds for allergy complaints made to headquarters (a correction of the catalogue).',
    },
  },
  {
    id: 'c23',
    ref: '过敏回复',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '当地市场负责人找到解决办法后报市场管理部（默认三个工作日）。',
      en: 'The local market head finds a solution and brings it to the department, by default within three working days.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'market-head' },
        stopsOn: { event: 'Proposed', by: 'market-head' },
        within: { fact: 'param.proposeWithin' },
        responsible: 'market-head',
        per: 'each',
        key: 'assignment',
        appliesWhen: allergyAtHeadquarters,
      },
    ],
    note: {
      zh: '期限原文未定，由参数补足。每次指派各算一次。',
      en: 'The source gives no limit: the parameter does. Each dispatch counts for itself.',
    },
  },
  {
    id: 'c24',
    ref: '过敏审批',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '办法经市场管理部总经理同意，才能落实。',
      en: 'The solution is carried out only once the general manager of the department has agreed to it.',
    },
    does: [approvedFirst],
    readings: [
      {
        id: 'A083',
        taken: {
          zh: '只有市场管理部总经理能批；公司总经理是另一人，批的是处分。',
          en: 'Only the general manager of the department approves; that of the company is another, for sanctions.',
        },
        other: {
          zh: '两处指同一人，哪个称呼都算。',
          en: 'Both words mean one person; either will do.',
        },
        does: [
          {
            ...approvedFirst,
            require: { some: { event: 'Approved', by: ['market-dept-gm', 'general-manager'], of: 'proposal' } },
          },
        ],
      },
    ],
    note: {
      zh: '只适用于投到总部的过敏投诉（对目录的更正）。尚未定为过敏的不受限。批准只管当前的办法，改了要再批。',
      en: 'It holds for allergy complaints made to headquarters (a correction of the catalogue). One that is not classed as an allergy is free of it. The approval covers the latest solution: a changed one is approved again.',
    },
  },
] satisfies ReadonlyArray<Clause>

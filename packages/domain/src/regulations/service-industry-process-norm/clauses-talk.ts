import type { Clause } from '../../regulation/language/regulation.js'

/** Part 2, (4)3: the plan is put to the customer. */
export const talk = [
  {
    id: 'c36',
    ref: '二(四)3前段',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '每个方案都要讲给客户听，讲清理由，听取意见。',
      en: 'Every plan is explained to the customer, with its reasons, and the customer is heard on it.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Proposed',
        stopsOn: {
          anyOf: [
            {
              event: 'act:contact-attempted',
              where: {
                all: [
                  { fact: 'it.reached', is: true },
                  { fact: 'it.purpose', is: 'explanation' },
                  { fact: 'it.complainantOpinion', set: true },
                ],
              },
            },
            {
              event: 'act:complainant-answered',
              where: {
                all: [
                  { fact: 'it.about', is: 'proposal' },
                  { fact: 'it.answer', is: 'accepts' },
                ],
              },
            },
          ],
        },
        responsible: 'handler',
        per: 'each',
        key: 'proposal',
        before: ['terminal'],
        severity: 'warn',
        appliesWhen: { fact: 'field.complainant.contact', set: true },
      },
    ],
    departs: {
      zh: '目录只以联系说明为履行；这里客户接受方案也算，接受即已听过、表过态。',
      en: 'The catalogue ends it with the explaining call alone. An acceptance ends it here, too: whoever accepts has heard the plan and said what they think.',
    },
    note: {
      zh: '没有联系方式的不适用。收尾时仍未说明的，提示并记为未履行。',
      en: 'It does not apply where nobody can be reached. Where it is still open as the case ends, that is warned of and counted.',
    },
  },
  {
    id: 'c37',
    ref: '二(四)3后段',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '客户不接受的，问明原因再提新方案；谈几轮不限。',
      en: 'When the customer declines, the reason is learnt before the next plan is made; rounds are unlimited.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Propose'],
        require: {
          any: [
            {
              not: {
                some: {
                  event: 'act:complainant-answered',
                  after: 'Proposed',
                  where: {
                    all: [
                      { fact: 'it.about', is: 'proposal' },
                      { fact: 'it.answer', is: 'rejects' },
                    ],
                  },
                },
              },
            },
            {
              some: {
                event: 'act:complainant-answered',
                after: 'Proposed',
                where: {
                  all: [
                    { fact: 'it.about', is: 'proposal' },
                    { fact: 'it.answer', is: 'rejects' },
                    { fact: 'it.reason', set: true },
                  ],
                },
              },
            },
          ],
        },
      },
    ],
    note: {
      zh: '“合理范围”由人把握；系统只看客户对最近一个方案的表态，是否记下原因。',
      en: 'What is within reason people decide; only that the reason for declining the latest plan is on record is checked.',
    },
  },
] satisfies ReadonlyArray<Clause>

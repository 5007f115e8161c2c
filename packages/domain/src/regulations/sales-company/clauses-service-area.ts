import type { Clause } from '../../regulation/language/regulation.js'

/** Section 4.1.2: complaints about service at the manager of an area. */
export const serviceArea = [
  {
    id: 'c17',
    ref: '4.1.2意见',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '服务投诉直接到大区经理的，大区经理一个工作日内据实作出意见。',
      en: 'A complaint about service made to the manager of a large area gets that opinion of that manager within one working day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { event: 'act:decision-issued', by: 'area-manager' },
        within: { fact: 'param.opinionWithin' },
        responsible: 'area-manager',
        appliesWhen: {
          all: [
            { fact: 'class.entry', is: 'area-manager' },
            { fact: 'class.object', is: 'service' },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A095',
        taken: {
          zh: '原文没有时限，比照4.1.1为一个工作日。',
          en: 'The source has no limit; one working day by analogy with 4.1.1.',
        },
        other: {
          zh: '没有时限，只是在最终答复之前必须作出。',
          en: 'No limit: the opinion is only due before the final reply.',
        },
        does: [
          {
            kind: 'obligation',
            startsOn: 'Received',
            stopsOn: { event: 'act:decision-issued', by: 'area-manager' },
            before: ['terminal'],
            severity: 'refuse',
            responsible: 'area-manager',
            appliesWhen: {
              all: [
                { fact: 'class.entry', is: 'area-manager' },
                { fact: 'class.object', is: 'service' },
              ],
            },
          },
        ],
      },
    ],
  },
  {
    id: 'c18',
    ref: '4.1.2通告',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '大区经理认为有必要，或同一单位的同类投诉九十天内满三件的，要公开批评或订立制度。',
      en: 'Where it is needed, or three complaints of one sort about one unit came in ninety days, the manager of the area criticises in public or makes a rule.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'act:decision-issued', by: 'area-manager' },
        stopsOn: { anyOf: ['act:circulated', 'act:corrective-action-planned'] },
        appliesWhen: {
          all: [
            { fact: 'class.entry', is: 'area-manager' },
            {
              any: [
                { fact: 'flag.publicCriticismNeeded', is: true },
                {
                  some: {
                    event: 'Received',
                    in: { same: ['case.respondent.unit', 'class.object'] },
                    within: { fact: 'param.commonWindow' },
                  },
                  atLeast: { fact: 'param.commonCases' },
                },
              ],
            },
          ],
        },
        responsible: 'area-manager',
        per: 'first',
        within: { fact: 'param.circulateWithin' },
      },
    ],
    note: {
      zh: '有无必要由大区经理标记；三件、九十天、十个工作日都是参数。',
      en: 'The manager of the area flags the need; three, ninety days and ten working days are parameters.',
    },
  },
] satisfies ReadonlyArray<Clause>

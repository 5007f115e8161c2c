import type { Clause } from '../../regulation/language/regulation.js'

/** Part 2, (3): the inquiry, from its plan to what it found. */
export const investigation = [
  {
    id: 'c25',
    ref: '二(三)',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '一个工作日内没解决的，简单投诉也要先调查。',
      en: 'What is not settled inside a working day is inquired into first, simple or not.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Resolve', 'Record:remedy-executed'],
        require: {
          any: [
            {
              all: [
                { fact: 'class.complexity', is: 'simple' },
                { fact: 'case.receivedAt', within: { fact: 'param.shortTime' } },
              ],
            },
            { some: 'Investigated' },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A022',
        taken: {
          zh: '简单投诉在短时间（一个工作日）内解决的免调查。',
          en: 'A simple complaint settled in a short time, one working day, goes without inquiry.',
        },
        other: {
          zh: '只有当场（收到当天）解决的简单投诉免调查。',
          en: 'Only a simple complaint settled on the spot, on the day it came, goes without.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Resolve', 'Record:remedy-executed'],
            require: {
              any: [
                {
                  all: [
                    { fact: 'class.complexity', is: 'simple' },
                    { fact: 'case.receivedAt', within: { n: 0, unit: 'sameDay' } },
                  ],
                },
                { some: 'Investigated' },
              ],
            },
          },
        ],
      },
    ],
    note: { zh: '与 c22 同时适用，从严。', en: 'It applies beside c22, and the stricter of the two holds.' },
  },
  {
    id: 'c26',
    ref: '二(三)1',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '先有计划再调查，计划写明目标、方法、人员、所需证据和期限。',
      en: 'No inquiry without a plan that names its aim, methods, people, evidence and limit.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:investigation-planned'],
        fields: [
          'field.plan.objective',
          'field.plan.methods',
          'field.plan.investigators',
          'field.plan.evidence',
          'field.plan.deadline',
        ],
      },
      { kind: 'guard', on: ['Investigate'], require: { some: 'act:investigation-planned' } },
    ],
  },
  {
    id: 'c27',
    ref: '二(三)1时限',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '调查按计划写的期限完成；没写的，五个工作日。',
      en: 'The inquiry is done by the date in its plan, or inside five working days where there is none.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'act:investigation-planned',
        stopsOn: 'Investigated',
        within: {
          at: 'field.plan.deadline',
          else: { at: 'start.deadline', else: { fact: 'param.investigateWithin' } },
        },
        appliesWhen: { not: { fact: 'case.solvedAtOnce', is: true } },
        responsible: 'investigator',
        per: 'restart',
      },
    ],
    note: {
      zh: '期限以计划表中的为准。到期之前改计划的，按新计划。当场解决的不适用。',
      en: 'The date in the form of the plan counts. A plan made anew before it falls due brings its own date. It does not apply to what was settled on the spot.',
    },
  },
  {
    id: 'c28',
    ref: '二(三)2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '取证至少两个来源，只有一个就下结论的，提示。',
      en: 'Evidence comes from two sources at least; a finding on one alone is warned of.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'act:investigation-planned',
        stopsOn: {
          some: 'act:evidence-collected',
          atLeast: { fact: 'param.evidenceSources' },
          distinct: 'it.source',
        },
        responsible: 'investigator',
        before: ['Investigated'],
        severity: 'warn',
      },
    ],
    note: {
      zh: '“多方”读作两个不同来源，参数可改；同一来源取两次只算一个。',
      en: 'Several is read as two different sources, a parameter; one source asked twice is one.',
    },
  },
  {
    id: 'c29',
    ref: '二(三)2末',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '调查不先入为主。', en: 'Nobody inquires with a mind made up.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '心态问题，从事件看不出来。', en: 'A state of mind, which no event shows.' },
      },
    ],
  },
  {
    id: 'c30',
    ref: '二(三)3',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '调查结论要写清事实、根源、该谁负责。',
      en: 'A finding says what happened, what lay at the root, and who answers for it.',
    },
    does: [
      {
        kind: 'record',
        at: ['Investigated'],
        fields: ['field.invest.facts', 'field.invest.rootCause', 'field.invest.responsibility'],
      },
      { kind: 'record', at: ['act:responsibility-determined'], fields: ['field.invest.responsibility'] },
    ],
  },
] satisfies ReadonlyArray<Clause>

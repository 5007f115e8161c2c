import type { Clause } from '../../regulation/language/regulation.js'

/** Situations 1 and 2: what follows for the agent. */
export const sanctions = [
  {
    id: 'c24',
    ref: '情况1处理',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '情况1由主管当场扣分，并作记录。',
      en: 'Situation 1: the supervisor takes off points without further ado and records it.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        period: 'month',
        entries: [
          {
            on: { event: 'Classified:situation', where: { fact: 'it.class.situation', is: '1' } },
            charge: 'case.respondent.person',
            effect: { points: { fact: 'param.pointsSituation1' } },
          },
        ],
        decision: { by: 'duty-supervisor', act: 'act:sanction-imposed' },
      },
    ],
  },
  {
    id: 'c25',
    ref: '情况2复听',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '情况2先由当值主管和质检复听，才能处分。',
      en: 'In situation 2 two listen again before anybody is punished: supervisor and quality inspection.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:sanction-imposed'],
        when: { fact: 'class.situation', is: '2' },
        require: {
          all: [
            {
              some: { event: 'act:recording-reviewed', by: 'duty-supervisor', after: 'Classified:situation' },
            },
            { some: { event: 'act:recording-reviewed', by: 'qa-dept', after: 'Classified:situation' } },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'listen-again',
        taken: { zh: '“复听”是定为情况2之后再听一次。', en: 'Listening "again" comes after the situation was set.' },
        other: {
          zh: '听过即可，不论在定情况之前还是之后。',
          en: 'Having listened will do, before or after the situation was set.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Record:sanction-imposed'],
            when: { fact: 'class.situation', is: '2' },
            require: {
              all: [
                { some: { event: 'act:recording-reviewed', by: 'duty-supervisor' } },
                { some: { event: 'act:recording-reviewed', by: 'qa-dept' } },
              ],
            },
          },
        ],
      },
    ],
  },
  {
    id: 'c26',
    ref: '情况2处理',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '情况2既扣分，又停发当月的全部绩效，并作记录。',
      en: 'Situation 2 costs points and all performance pay of that month, and is written down.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        period: 'month',
        entries: [
          {
            on: { event: 'Classified:situation', where: { fact: 'it.class.situation', is: '2' } },
            charge: 'case.respondent.person',
            effect: { points: { fact: 'param.pointsSituation2' } },
          },
          {
            on: { event: 'Classified:situation', where: { fact: 'it.class.situation', is: '2' } },
            charge: 'case.respondent.person',
            effect: { flag: 'performancePay', value: 0 },
          },
        ],
        decision: { by: 'duty-supervisor', act: 'act:sanction-imposed' },
      },
    ],
    note: {
      zh: '“当月”读作所投诉通话的当月，而非认定之月。',
      en: '"The month" is read as the month of the call, not of the finding.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { Clause } from '../../regulation/language/regulation.js'

/** Situation 3, the gravest: who listens, who is told, what follows. */
export const gravest = [
  {
    id: 'c27',
    ref: '情况3复听',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '情况3须四人先各自重听录音，之后才能处分：当值主管、另一名现场主管、质检人员、培训师。',
      en: 'For situation 3 four people listen again before anybody is punished: supervisor, a colleague of theirs, quality inspection, trainer.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:sanction-imposed'],
        when: { fact: 'class.situation', is: '3' },
        require: {
          all: [
            {
              each: ['duty-supervisor', 'other-supervisors', 'qa-dept', 'trainer'],
              has: {
                some: { event: 'act:recording-reviewed', by: { fact: 'each' }, after: 'Classified:situation' },
              },
            },
            {
              some: { event: 'act:recording-reviewed', after: 'Classified:situation' },
              atLeast: 4,
              distinct: 'it.actor.id',
            },
          ],
        },
      },
    ],
    note: {
      zh: '四种角色须为四个人，一人身兼两职不算。“其他现场主管”至少一名；另一读法为全部在场主管。',
      en: 'Four roles are four people: one person in two roles does not count twice. Of the other supervisors at least one listens; the other reading asks all that are present.',
    },
  },
  {
    id: 'c28',
    ref: '情况3上报',
    nature: 'escalation',
    modality: 'must',
    summary: { zh: '情况3报中心领导。', en: 'Whoever leads the centre hears of every situation 3.' },
    does: [{ kind: 'escalate', on: { becomes: { fact: 'class.situation', is: '3' } }, to: 'centre-leaders' }],
    note: {
      zh: '原文列在复听之后；读作一经定为情况3即上报，免得久不复听便无人知情。另一读法为复听完毕后上报。',
      en: 'The text puts it after the listening. Read as at once: else nobody above would learn of it while the listening is left undone. The other reading reports after it.',
    },
  },
  {
    id: 'c29',
    ref: '情况3处理',
    nature: 'assessment',
    modality: 'must',
    summary: {
      zh: '情况3在内部公开批评，停发当月绩效，情节严重的劝其离职，并作记录。',
      en: 'In situation 3 a circular names the fault, the pay for performance falls away for the month, and in bad cases the agent is urged to go.',
    },
    does: [
      {
        kind: 'scheme',
        scope: 'agent',
        period: 'month',
        entries: [
          {
            on: { event: 'Classified:situation', where: { fact: 'it.class.situation', is: '3' } },
            charge: 'case.respondent.person',
            effect: { flag: 'performancePay', value: 0 },
          },
          {
            on: {
              event: 'Classified',
              where: {
                any: [
                  { fact: 'it.flag.serious', is: true },
                  { fact: 'it.class.situation', is: '3' },
                ],
              },
            },
            when: {
              all: [
                { fact: 'class.situation', is: '3' },
                { fact: 'flag.serious', is: true },
              ],
            },
            charge: 'case.respondent.person',
            effect: { propose: 'act:sanction-imposed', with: { kind: 'dismissal' } },
          },
        ],
        decision: { by: 'centre-leaders', act: 'act:sanction-imposed' },
      },
      {
        kind: 'obligation',
        startsOn: { event: 'Classified:situation', where: { fact: 'it.class.situation', is: '3' } },
        stopsOn: { event: 'act:circulated', where: { fact: 'it.kind', is: 'criticism' } },
        appliesWhen: { fact: 'class.situation', is: '3' },
        responsible: 'centre-leaders',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: 'A055：情况2扣“全部绩效”，更重的情况3只写“绩效”，读作同样全部扣除。何为“严重”由中心领导决定。改定为其他情况的，通报义务随之落空。',
      en: 'A055: situation 2 withholds all performance pay, the graver situation 3 says only "performance pay": read as all of it. What is serious the leaders decide. Where the case is classified anew, the circular is no longer owed.',
    },
  },
] satisfies ReadonlyArray<Clause>

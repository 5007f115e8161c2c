import type { Condition } from '../../regulation/language/condition.js'
import type { ObligationMechanism } from '../../regulation/language/duty.js'
import type { Scheme } from '../../regulation/language/figure.js'
import type { Clause } from '../../regulation/language/regulation.js'

const listeners = ['duty-supervisor', 'other-supervisors', 'qa-dept', 'trainer']

const ledger = {
  kind: 'scheme',
  scope: 'agent',
  period: 'month',
  decision: { by: 'centre-leaders', act: 'act:sanction-imposed' },
} satisfies Omit<Scheme, 'entries'>

const situation3 = {
  on: { event: 'Classified:situation', where: { fact: 'it.class.situation', is: '3' } },
  charge: 'case.respondent.person',
} satisfies Omit<NonNullable<Scheme['entries']>[number], 'effect'>

const serious = {
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
} satisfies NonNullable<Scheme['entries']>[number]

const circular = {
  kind: 'obligation',
  startsOn: { event: 'Classified:situation', where: { fact: 'it.class.situation', is: '3' } },
  stopsOn: { event: 'act:circulated', where: { fact: 'it.kind', is: 'criticism' } },
  appliesWhen: { fact: 'class.situation', is: '3' },
  responsible: 'centre-leaders',
  severity: 'refuse',
  before: ['terminal'],
} satisfies ObligationMechanism

/** Each of the four has listened to the recording again. */
const allHaveListened: Condition = {
  each: listeners,
  has: {
    some: { event: 'act:recording-reviewed', by: { fact: 'each' }, after: 'Classified:situation' },
  },
}

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
            allHaveListened,
            {
              some: { event: 'act:recording-reviewed', after: 'Classified:situation' },
              atLeast: 4,
              distinct: 'it.actor.id',
            },
          ],
        },
      },
    ],
    readings: [
      {
        id: 'listen-again',
        taken: { zh: '“复听”是定为情况3之后再听一次。', en: 'Listening "again" comes after the situation was set.' },
        other: {
          zh: '听过即可，不论在定情况之前还是之后。',
          en: 'Having listened will do, before or after the situation was set.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Record:sanction-imposed'],
            when: { fact: 'class.situation', is: '3' },
            require: {
              all: [
                { each: listeners, has: { some: { event: 'act:recording-reviewed', by: { fact: 'each' } } } },
                { some: 'act:recording-reviewed', atLeast: 4, distinct: 'it.actor.id' },
              ],
            },
          },
        ],
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
    readings: [
      {
        id: 'report-upward',
        taken: {
          zh: '一经定为情况3即上报，免得久不复听便无人知情。',
          en: 'At once: else nobody above would learn of it while the listening is left undone.',
        },
        other: {
          zh: '照图中次序，四方复听完毕后上报。',
          en: 'In the order of the chart: after all four have listened again.',
        },
        does: [
          {
            kind: 'escalate',
            on: {
              becomes: {
                all: [{ fact: 'class.situation', is: '3' }, allHaveListened],
              },
            },
            to: 'centre-leaders',
          },
        ],
      },
    ],
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
      { ...ledger, entries: [{ ...situation3, effect: { flag: 'performancePay', value: 0 } }, serious] },
      circular,
    ],
    readings: [
      {
        id: 'A055',
        taken: {
          zh: '情况3比情况2更重，绩效同样全部停发。',
          en: 'Situation 3 is graver than situation 2: all performance pay is withheld, too.',
        },
        other: {
          zh: '情况3只写“绩效”：停发多少由中心领导决定。',
          en: 'Situation 3 says only "performance pay": how much is for the leaders to decide.',
        },
        does: [
          {
            ...ledger,
            entries: [{ ...situation3, effect: { propose: 'act:sanction-imposed', with: { kind: 'pay' } } }, serious],
          },
          circular,
        ],
      },
    ],
    note: {
      zh: '何为“严重”由中心领导决定。改定为其他情况的，通报义务随之落空。',
      en: 'What is serious the leaders decide. Where the case is classified anew, the circular is no longer owed.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { again, established, qaAgain, sanctioned, three, two } from './examples-steps.js'

const isThree: ReadonlyArray<ExampleStep> = [...established, three]

const colleagueAgain = { ...again, at: '2025-09-29 10:26', by: 'colleague' }

const trainerAgain = { ...again, at: '2025-09-29 10:28', by: 'trainer' }

const leadersTold = ['Escalated:decision to centre-leaders']

const serious = { at: '2025-09-29 10:30', by: 'boss', do: 'Classify', with: { class: {}, flag: { serious: true } } }

const criticised = { at: '2025-09-29 10:45', by: 'boss', do: 'Record:circulated', with: { kind: 'criticism' } }

/** Situation 3: what follows for the agent. */
export const gravest: ClauseExamples = {
  c27: [
    {
      says: {
        zh: '无人复听，三人复听，都不能处分；四人复听才行',
        en: 'nobody, three, and at last all four have listened again',
      },
      steps: [
        ...isThree,
        { ...sanctioned, at: '2025-09-29 10:24', refused: ['c27'] },
        again,
        colleagueAgain,
        qaAgain,
        { ...sanctioned, at: '2025-09-29 10:27', refused: ['c27'] },
        trainerAgain,
        sanctioned,
      ],
    },
    {
      says: { zh: '主管兼作培训师再听一遍，仍是三个人', en: 'the supervisor as trainer, too: still three people' },
      steps: [
        ...isThree,
        again,
        colleagueAgain,
        qaAgain,
        { ...trainerAgain, by: 'supervisor as trainer' },
        { ...sanctioned, refused: ['c27'] },
      ],
    },
    {
      says: { zh: '听过即可的读法：定情况之前听的也算', en: 'read as having listened: before will do' },
      under: { readings: ['listen-again'] },
      steps: [
        ...established,
        { ...colleagueAgain, at: '2025-09-29 10:20' },
        { ...qaAgain, at: '2025-09-29 10:21' },
        { ...trainerAgain, at: '2025-09-29 10:21' },
        three,
        sanctioned,
      ],
    },
  ],
  c28: [
    {
      says: { zh: '定为情况3，即报中心领导', en: 'the leaders hear of situation 3 at once' },
      steps: [...established, { ...three, brings: { c28: leadersTold } }],
    },
    { says: { zh: '情况2不上报', en: 'not of situation 2' }, steps: [...established, { ...two, brings: { c28: [] } }] },
    {
      says: { zh: '复听后上报的读法', en: 'read as after the listening' },
      under: { readings: ['report-upward'] },
      steps: [
        ...established,
        { ...three, brings: { c28: [] } },
        again,
        colleagueAgain,
        qaAgain,
        { ...trainerAgain, brings: { c28: leadersTold } },
      ],
    },
  ],
  c29: [
    {
      says: {
        zh: '停发当月绩效；严重的，提请劝退',
        en: 'the pay of the month; in a serious case the way out is proposed',
      },
      steps: [...isThree, serious],
      then: [
        {
          scores: {
            c29: [
              'agent-7: performancePay=0 proposed',
              'agent-7: propose sanction-imposed dismissal proposed',
              '= agent-7 2025-09: 0',
            ],
          },
        },
      ],
    },
    {
      says: { zh: '不严重的，只停发绩效', en: 'not serious: the pay only' },
      steps: isThree,
      then: [{ scores: { c29: ['agent-7: performancePay=0 proposed', '= agent-7 2025-09: 0'] } }],
    },
    {
      says: { zh: '通报解释口径不是通报批评；发文批评才算', en: 'a briefing is no criticism; the circular is' },
      steps: [...isThree, { ...criticised, at: '2025-09-29 10:44', with: { kind: 'wording' } }, criticised],
      then: [{ at: '2025-09-29 10:44', clocks: { c29: ['running'] } }, { clocks: { c29: ['met'] } }],
    },
    {
      says: { zh: '改定为情况2，不再通报批评', en: 'found to be situation 2 after all: no circular' },
      steps: [...isThree, { ...two, at: '2025-09-29 10:35' }],
      then: [{ clocks: { c29: ['inapplicable'] } }],
    },
    {
      says: { zh: '停发多少由领导决定的读法', en: 'read as the leaders deciding how much' },
      under: { readings: ['A055'] },
      steps: isThree,
      then: [{ scores: { c29: ['agent-7: propose sanction-imposed pay proposed', '= agent-7 2025-09: 0'] } }],
    },
  ],
}

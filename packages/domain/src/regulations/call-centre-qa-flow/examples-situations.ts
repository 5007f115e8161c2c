import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { established, one, onTheFloor, points, qaListens, supervisorListens, three, two } from './examples-steps.js'

const floor = { class: { situation: '2', conduct: ['venting-on-floor'] } }
const sanctioned = { ...points, at: '2025-09-29 10:40', with: { kind: 'points', points: -5 } }
const isTwo: ReadonlyArray<ExampleStep> = [...established, two]
const isThree: ReadonlyArray<ExampleStep> = [...established, three]

const again = { ...supervisorListens, at: '2025-09-29 10:25' }
const colleagueAgain = { ...again, at: '2025-09-29 10:26', by: 'colleague' }
const qaAgain = { ...again, at: '2025-09-29 10:27', by: 'qa' }
const trainerAgain = { ...again, at: '2025-09-29 10:28', by: 'trainer' }
const leadersTold = ['Escalated:decision to centre-leaders']
const serious = { at: '2025-09-29 10:30', by: 'boss', do: 'Classify', with: { class: {}, flag: { serious: true } } }
const criticised = { at: '2025-09-29 10:45', by: 'boss', do: 'Record:circulated', with: { kind: 'criticism' } }

/** Situations 1 to 3: what each is, and what follows for the agent. */
export const situations: ClauseExamples = {
  c20: [
    {
      says: { zh: '没有损失，情况1', en: 'no loss: situation 1' },
      steps: [...established, { ...one, with: { ...one.with, field: { 'incident.lossAmount': 0 } }, warned: [] }],
    },
    {
      says: { zh: '有一元损失而定为情况1，提示', en: 'a loss of one yuan: warned' },
      steps: [...established, { ...one, with: { ...one.with, field: { 'incident.lossAmount': 1 } }, warned: ['c20'] }],
    },
  ],
  c21: [
    {
      says: { zh: '损失五百元，正好轻微', en: '500 yuan is still slight' },
      steps: [
        ...established,
        { ...one, with: { class: { situation: '2' }, field: { 'incident.lossAmount': 500 } }, warned: [] },
      ],
    },
    {
      says: { zh: '损失五百零一元，不是轻微', en: '501 yuan is not' },
      steps: [
        ...established,
        { ...one, with: { class: { situation: '2' }, field: { 'incident.lossAmount': 501 } }, warned: ['c21', 'c22'] },
      ],
    },
    {
      says: { zh: '没有损失而态度较差', en: 'no loss, but a bad attitude' },
      steps: [...established, { ...two, with: { ...two.with, field: { 'incident.lossAmount': 0 } }, warned: [] }],
    },
    {
      says: { zh: '现场宣泄不满也是情况2', en: 'venting on the floor, too' },
      steps: [...established, { ...two, with: { ...floor, field: { 'incident.lossAmount': 0 } }, warned: [] }],
    },
    {
      says: { zh: '辱骂客户而定为情况2，提示', en: 'abuse put down as situation 2: warned' },
      steps: [
        ...established,
        {
          ...two,
          with: { class: { situation: '2', conduct: ['abuse'] }, field: { 'incident.lossAmount': 0 } },
          warned: ['c21', 'c22'],
        },
      ],
    },
  ],
  c22: [
    {
      says: { zh: '现场发现宣泄不满，按情况2，不提示', en: 'venting found on the floor: situation 2, no warning' },
      steps: [onTheFloor, { ...one, with: floor, warned: [] }],
    },
    {
      says: { zh: '现场发现而没有这类情形，定为情况2，提示', en: 'nothing of the kind on the floor: warned' },
      steps: [
        onTheFloor,
        {
          ...one,
          with: { class: { situation: '2', conduct: ['abuse'] }, field: { 'incident.lossAmount': 0 } },
          warned: ['c21', 'c22'],
        },
      ],
    },
    {
      says: { zh: '另有更重情节的，可以定为情况3', en: 'with something graver beside it, situation 3' },
      steps: [onTheFloor, { ...one, with: { class: { situation: '3', conduct: ['venting-on-floor'] } } }],
    },
  ],
  c23: [
    {
      says: { zh: '损失五百零一元，重大', en: '501 yuan is major' },
      steps: [
        ...established,
        { ...one, with: { class: { situation: '3' }, field: { 'incident.lossAmount': 501 } }, warned: [] },
      ],
    },
    {
      says: { zh: '损失五百元、态度较差而定为情况3，提示', en: '500 yuan and a bad attitude: warned' },
      steps: [
        ...established,
        {
          ...one,
          with: { class: { situation: '3', conduct: ['bad-attitude'] }, field: { 'incident.lossAmount': 500 } },
          warned: ['c23'],
        },
      ],
    },
    {
      says: { zh: '没有损失，辱骂客户', en: 'no loss, but abuse' },
      steps: [...established, { ...three, with: { ...three.with, field: { 'incident.lossAmount': 0 } }, warned: [] }],
    },
  ],
  c24: [
    {
      says: {
        zh: '情况1扣两分，主管记录后生效',
        en: 'situation 1: two points, in force once the supervisor records it',
      },
      steps: [...established, one, points],
      then: [{ scores: { c24: ['agent-7: -2 points confirmed', '= agent-7 2025-09: -2'] } }],
    },
    { says: { zh: '情况2不在此列', en: 'not situation 2' }, steps: isTwo, then: [{ scores: { c24: [] } }] },
  ],
  c25: [
    {
      says: { zh: '定为情况2之前听过的不算，须再听', en: 'having listened before the situation was set will not do' },
      steps: [
        ...established,
        { ...qaListens, at: '2025-09-29 10:21' },
        two,
        { ...sanctioned, at: '2025-09-29 10:24', refused: ['c25'] },
        again,
        { ...sanctioned, at: '2025-09-29 10:26', refused: ['c25'] },
        qaAgain,
        sanctioned,
      ],
    },
    { says: { zh: '情况1不须复听', en: 'not asked in situation 1' }, steps: [...established, one, points] },
    {
      says: { zh: '听过即可的读法', en: 'read as having listened' },
      under: { readings: ['listen-again'] },
      steps: [
        ...established,
        two,
        { ...sanctioned, at: '2025-09-29 10:24', refused: ['c25'] },
        { ...qaListens, at: '2025-09-29 10:25' },
        sanctioned,
      ],
    },
  ],
  c26: [
    {
      says: { zh: '情况2扣五分，停发当月绩效', en: 'situation 2: five points, and the pay of the month' },
      steps: isTwo,
      then: [
        {
          scores: {
            c26: ['agent-7: -5 points proposed', 'agent-7: performancePay=0 proposed', '= agent-7 2025-09: 0'],
          },
        },
      ],
    },
    {
      says: {
        zh: '复听之后只记了扣分：扣分生效，绩效尚待记录',
        en: 'only the points are recorded: they hold, the pay is still proposed',
      },
      steps: [...isTwo, again, qaAgain, sanctioned],
      then: [
        {
          scores: {
            c26: ['agent-7: -5 points confirmed', 'agent-7: performancePay=0 proposed', '= agent-7 2025-09: -5'],
          },
        },
      ],
    },
  ],
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

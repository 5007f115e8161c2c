import type { ClauseExamples, ExampleStep } from '../../example/language.js'
import { again, established, one, points, qaAgain, qaListens, sanctioned, two } from './examples-steps.js'

const isTwo: ReadonlyArray<ExampleStep> = [...established, two]

/** Situations 1 and 2: what follows for the agent. */
export const sanctions: ClauseExamples = {
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
}

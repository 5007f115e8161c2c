import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** By day, a general one: told to the manager within a day. */
const managerTold = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: { event: 'act:reported', to: 'manager' },
  within: { n: 1, unit: 'calendarDay' },
  appliesWhen: {
    all: [
      { fact: 'class.gravity', is: 'general' },
      { fact: 'start.at', during: 'daytime' },
    ],
  },
  responsible: 'receptionist',
  counting: { roll: 'none' },
} satisfies ClockMechanism

/** Duty 2: the report to the manager. */
export const receptionReport = [
  {
    id: 'c05',
    ref: '一2上报',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '白天的一般投诉，次日之内报投诉部经理，不因周末顺延。',
      en: 'By the end of the next day, weekend or not, the manager has every general complaint of the day.',
    },
    does: [managerTold],
    readings: [
      {
        id: 'A069',
        taken: {
          zh: '次日即第二天：景区天天开放，遇休息日不顺延。',
          en: 'The next day is the day after: the park is open every day, rest days included.',
        },
        other: {
          zh: '遇休息日顺延到上班那天（民法典第203条）。',
          en: 'A rest day moves on to the next working day (Civil Code, article 203).',
        },
        does: [{ ...managerTold, counting: { roll: 'next' } }],
      },
      {
        id: 'A068',
        taken: {
          zh: '夜间由值班经理自办，无需另报。',
          en: 'At night the manager handles it himself; nothing is reported.',
        },
        other: {
          zh: '夜间的由接待人员办，同样次日上报。',
          en: 'At night, too, the receptionist reports it the next day.',
        },
        does: [{ ...managerTold, appliesWhen: { fact: 'class.gravity', is: 'general' } }],
      },
    ],
    note: {
      zh: '两种另读只能各取其一。',
      en: 'Of the two other readings only one can be chosen at a time.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { acceptanceOrAnswer } from './readings.js'

/** A general complaint in writing, answered. */
const answered = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n: 2, unit: 'workingDay' },
  appliesWhen: {
    all: [{ not: { fact: 'case.channel', in: ['oral', 'phone'] } }, { not: { fact: 'class.track', is: 'complex' } }],
  },
  responsible: 'supervision-section',
} satisfies ClockMechanism

/** A complex complaint, answered. */
const complexAnswered = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n: 5, unit: 'workingDay' },
  appliesWhen: { fact: 'class.track', is: 'complex' },
  responsible: 'supervision-section',
} satisfies ClockMechanism

/** Item 5: how soon a written or complex complaint is answered. */
export const limitsWritten = [
  {
    id: 'c16',
    ref: '5书面',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '一般书面投诉在两个工作日之内答复。',
      en: 'A general written complaint is answered within two working days.',
    },
    does: [answered],
    readings: [
      {
        ...acceptanceOrAnswer,
        does: [
          { ...answered, startsOn: { event: 'Received', by: 'supervision-section' }, stopsOn: 'Acknowledged:accepted' },
        ],
      },
      {
        id: 'A035',
        taken: {
          zh: '触摸屏、评议表、网上及其他留痕形式按书面计。',
          en: 'Touch screen, evaluation form, online and whatever else leaves a trace count as written.',
        },
        other: {
          zh: '只有书面才算书面，其余形式没有这一时限。',
          en: 'Only paper is written; the other forms have no such limit.',
        },
        does: [
          {
            ...answered,
            appliesWhen: {
              all: [{ fact: 'case.channel', is: 'written' }, { not: { fact: 'class.track', is: 'complex' } }],
            },
          },
        ],
      },
    ],
  },
  {
    id: 'c17',
    ref: '5复杂',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '较复杂或牵涉多个部门的投诉在五个工作日之内答复，不论形式。',
      en: 'A rather complex complaint, or one that touches several departments, is answered within five working days, whatever its form.',
    },
    does: [complexAnswered],
    readings: [
      {
        ...acceptanceOrAnswer,
        does: [
          {
            ...complexAnswered,
            startsOn: { event: 'Received', by: 'supervision-section' },
            stopsOn: 'Acknowledged:accepted',
          },
        ],
      },
      {
        id: 'A037',
        taken: {
          zh: '“两个以上”含两个（民法典第1259条）。',
          en: '"Two or more departments" includes two (Civil Code, article 1259).',
        },
        other: {
          zh: '不含两个，从三个起算。类别由人认定，规则不变。',
          en: 'Two are not enough, it takes three. As people set the track, the rule stays the same.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>

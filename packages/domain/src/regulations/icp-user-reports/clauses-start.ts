import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** What comes in outside the hours is begun within a day. */
const begunNextDay = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'act:handling-started',
  within: { n: 1, unit: 'calendarDay' },
  appliesWhen: {
    all: [{ not: { fact: 'start.at', during: 'business' } }, { fact: 'start.at', during: 'workday' }],
  },
  responsible: 'centre',
  counting: { roll: 'next' },
} satisfies ClockMechanism

/** Paragraph 5: when handling begins. */
export const start = [
  {
    id: 'c18',
    ref: '第5段',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '工作时间接到的，两个工作小时内开始办理。',
      en: 'What comes in during office hours is being handled within two of them.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'act:handling-started',
        within: { fact: 'param.startWithin' },
        appliesWhen: { fact: 'start.at', during: 'business' },
        responsible: 'centre',
      },
    ],
    note: { zh: '“即接快办”无数字，由参数补足。', en: '"Quickly" has no number, the parameter gives one.' },
  },
  {
    id: 'c19',
    ref: '第5段夜间',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '工作日夜间接到的，次日办理；次日休息的，顺延到上班那天。',
      en: 'What comes in on the night of a working day is handled the next day, or the next day of work.',
    },
    does: [begunNextDay],
    readings: [
      {
        id: 'A063',
        taken: {
          zh: '分别对应：夜间对次日，节假日对其后第一个工作日；节假日前夜从节假日之例。',
          en: 'Respectively: night and the next day, holiday and the first working day after; the night before a holiday follows the holiday.',
        },
        other: {
          zh: '节假日有人值班，夜间接到的一律次日办理，不顺延。',
          en: 'There is duty on holidays, too: what comes at night is handled the very next day.',
        },
        does: [{ ...begunNextDay, counting: { roll: 'none' } }],
      },
    ],
    note: {
      zh: '夜间指工作日里工作时间以外的时段，凌晨在内。',
      en: 'Night is what a working day has outside office hours, the small hours included.',
    },
  },
  {
    id: 'c20',
    ref: '第5段节假日',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '节假日接到的，假后头一个工作日办理。',
      en: 'What comes in on a rest day is handled on the first working day after.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'act:handling-started',
        within: { n: 1, unit: 'workingDay' },
        appliesWhen: { not: { fact: 'start.at', during: 'workday' } },
        responsible: 'centre',
      },
    ],
    note: { zh: '调休上班的周末是工作日。', en: 'A weekend that is worked to make up is a working day.' },
  },
  {
    id: 'c21',
    ref: '第5段紧急',
    nature: 'guard',
    modality: 'may',
    summary: {
      zh: '重大而紧急的可先办后登，开始办理后二十四小时内补登记。',
      en: 'A major incident that cannot wait may be handled first and is registered within a day of that.',
    },
    does: [
      {
        kind: 'relax',
        guards: ['c14'],
        when: { fact: 'class.gravity', is: 'urgent' },
        creates: {
          oblige: { event: 'act:registered', by: ['centre', 'info-officer'] },
          by: 'centre',
          within: { fact: 'param.lateRegistration' },
          from: 'act:handling-started',
        },
      },
    ],
    readings: [
      {
        id: 'A064',
        taken: {
          zh: '紧急的例外优先于集中登记，须已定级为紧急。',
          en: 'The exception goes before central registration, once the incident is graded urgent.',
        },
        other: {
          zh: '集中登记是总则，紧急的也先登记，只是随到随登。',
          en: 'Central registration rules: the urgent, too, are registered first, only without delay.',
        },
        does: [
          {
            kind: 'manual',
            why: {
              zh: '按此读法不放宽登记，由值班人员随到随登。',
              en: 'Under this reading nothing is lifted; whoever is on duty registers on the spot.',
            },
          },
        ],
      },
    ],
    note: {
      zh: '未定级不放宽。“后登记”无时限，由参数补足。',
      en: 'What is not graded yet is not let through. "Afterwards" has no limit, the parameter gives one.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The front desk writes the result down. */
const resultEntered = {
  kind: 'clock',
  startsOn: 'Returned:result',
  stopsOn: { event: 'act:registered', by: 'front-desk', where: { fact: 'it.part', is: 'result' } },
  within: { n: 0, unit: 'sameDay' },
  responsible: 'front-desk',
  per: 'each',
} satisfies ClockMechanism

/** Section 4.2.2: what the desk is told afterwards, and enters. */
export const result = [
  {
    id: 'c16',
    ref: '4.2.2报',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '办完当天，责任方把过程、结果和分析交给前台。',
      en: 'On the day of the handling the responsible side hands process, result and analysis to the front desk.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: { event: 'Returned:result', by: ['responsible-dept', 'responsible-person', 'on-site-staff'] },
        within: { fact: 'param.reportWithin' },
        responsible: 'responsible-dept',
        per: 'each',
      },
    ],
    note: { zh: '“及时”由参数定为当天。', en: '"In time" is the same day by parameter.' },
  },
  {
    id: 'c17',
    ref: '4.2.2',
    nature: 'clock',
    modality: 'must',
    summary: { zh: '前台收到结果，当天记录。', en: 'The desk enters the result on the day on which it is told.' },
    does: [resultEntered],
    readings: [
      {
        id: 'A105',
        taken: { zh: '“当天”指前台收到报告的那一天。', en: 'The day is that on which the desk is told.' },
        other: { zh: '“当天”指处理完毕的那一天。', en: 'The day is that on which the matter was handled.' },
        does: [{ ...resultEntered, startsOn: 'Resolved' }],
      },
    ],
  },
  {
    id: 'c18',
    ref: '4.2.2表',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '结果要写全：怎么办的、办成怎样、原因何在。',
      en: 'The entry holds how it was handled, what came of it, and the analysis.',
    },
    does: [
      {
        kind: 'record',
        at: [{ event: 'act:registered', where: { fact: 'it.part', is: 'result' } }],
        fields: ['field.result.process', 'field.result.result', 'field.result.analysis'],
        form: '投诉处理记录表',
      },
    ],
    note: {
      zh: '三栏在记录结果时填写，登记之初不要求。',
      en: 'The three are asked for when the result is entered, not at intake.',
    },
  },
] satisfies ReadonlyArray<Clause>

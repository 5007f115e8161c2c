import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** An inquiry, answered within a day and a night. */
const inquiryAnswered = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n: 24, unit: 'hour' },
  appliesWhen: { fact: 'case.kind', is: 'inquiry' },
  responsible: 'receiving-unit',
} satisfies ClockMechanism

/** Part 4(1): inquiries. */
export const inquiries = [
  {
    id: 'c15',
    ref: '四(一)当即',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '接诉单位答得了的咨询，当场答完。',
      en: 'An inquiry that the unit can answer is answered there and then.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Replied:final',
        within: { fact: 'param.answerAtOnce' },
        appliesWhen: {
          all: [
            { fact: 'case.kind', is: 'inquiry' },
            { fact: 'flag.directlyAnswerable', is: true },
          ],
        },
        responsible: 'receiving-unit',
      },
    ],
    note: {
      zh: '“当即”无数字，由参数补足；能否直接解答由接诉单位标记。',
      en: '"There and then" has no number, the parameter has one; the unit marks what it can answer.',
    },
  },
  {
    id: 'c16',
    ref: '四(一)联系',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '答不了的，登记后一个工作小时内联系相关部门了解情况。',
      en: 'For any other, the department is asked within one working hour of the entry.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'act:registered',
        stopsOn: 'FollowedUp:consult',
        within: { fact: 'param.contactUnitAtOnce' },
        appliesWhen: {
          all: [{ fact: 'case.kind', is: 'inquiry' }, { not: { fact: 'flag.directlyAnswerable', is: true } }],
        },
        responsible: 'receiving-unit',
        per: 'first',
        cancelsOn: ['Replied:final'],
      },
    ],
    note: {
      zh: '先答复了客户的，无须再联系。“立即”无数字，由参数补足。',
      en: 'An answer given first makes it needless. "At once" has no number, the parameter has one.',
    },
  },
  {
    id: 'c17',
    ref: '四(一)24小时',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '咨询自收到起二十四小时内答复客户。',
      en: 'An inquiry is answered within 24 hours of its receipt.',
    },
    does: [inquiryAnswered],
    readings: [
      {
        id: 'A030',
        taken: {
          zh: '自收到咨询起算，连续计时，夜间和节假日不停。',
          en: 'From receipt, in hours that run through nights and holidays.',
        },
        other: { zh: '自录入登记表起算。', en: 'From the entry in the register.' },
        does: [{ ...inquiryAnswered, startsOn: 'act:registered', per: 'first' }],
      },
    ],
    note: {
      zh: '能直接解答的咨询同样计时，当场答复即已满足。',
      en: 'It also runs where the unit can answer at once, and is met by doing so.',
    },
  },
  {
    id: 'c18',
    ref: '四(一)记录',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '答复咨询时把答复结果记进登记表。',
      en: 'With the answer to an inquiry its result goes into the register.',
    },
    does: [
      {
        kind: 'record',
        at: ['Replied:final'],
        fields: ['field.reply.result'],
        form: '客户投诉登记表',
        when: { fact: 'case.kind', is: 'inquiry' },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>

import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** Three days, extended once at most; what ends them is a matter of reading. */
const answered = {
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied',
  within: { n: 3, unit: 'calendarDay' },
  responsible: 'receiver',
  extension: { times: 1, reason: 'required' },
} satisfies ClockMechanism

/** Steps 5 and 6: urging, answering, apologising again. */
export const answering = [
  {
    id: 'c07',
    ref: '五督促',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '转给有关部门之后，受理人每天督促，直到最终答复客户。',
      en: 'Having passed it to a department, the receiver urges every day until the customer has the final answer.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Assigned', to: 'relevant-dept' },
        stopsOn: 'FollowedUp',
        responsible: 'receiver',
        repeat: { every: { fact: 'param.urgeEvery' }, until: 'Replied:final' },
        counting: { roll: 'none' },
        per: 'each',
        key: 'assignment',
      },
    ],
    note: {
      zh: '“随时”无频次，读作每日，节假日也不例外；由受理人负责，每次转出各自计算。',
      en: '"At all times" has no rhythm and is read as daily, rest days included; it is for the receiver, each time it is passed on.',
    },
  },
  {
    id: 'c08',
    ref: '五',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '三天之内答复客户，例外只许一次并写明原因。',
      en: 'The customer is answered within three days, with one exception at most, for a reason.',
    },
    does: [answered],
    readings: [
      {
        id: 'A039',
        taken: {
          zh: '“必须”为准，“一般”只留一次写明原因的例外。',
          en: 'Must prevails; normally leaves room for one exception with its reason.',
        },
        other: {
          zh: '“一般”为准：三天是目标，超过只提示。',
          en: 'Normally prevails: three days are a target, and later than that is warned of.',
        },
        does: [
          {
            kind: 'clock',
            startsOn: 'Received',
            stopsOn: 'Replied',
            within: { n: 3, unit: 'calendarDay' },
            responsible: 'receiver',
            modality: 'should',
            extension: { times: 1, reason: 'required' },
          },
        ],
      },
      {
        id: 'A040',
        taken: {
          zh: '三天内给出第一次实质答复即可，可以是进展；结果出来再另行通知。',
          en: 'A first answer of substance will do, progress included; the result follows once there is one.',
        },
        other: {
          zh: '三天内答复的必须是处理结果。',
          en: 'What is due in three days is the result itself.',
        },
        does: [{ ...answered, stopsOn: 'Replied:final' }],
      },
    ],
    note: {
      zh: '三天按日历日算，收到当天不计，末日逢休息日顺延。例外延到哪天、由谁同意，原文未定。',
      en: 'Calendar days, the day of receipt left out, a last day of rest moved on. How far the exception reaches, and who agrees to it, is not said.',
    },
  },
  {
    id: 'c09',
    ref: '六通知',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '有了结果，当日告诉客户。',
      en: 'Once there is a result, the customer learns of it the same day.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Resolved',
        stopsOn: 'Replied:final',
        within: { fact: 'param.tellResultWithin' },
        responsible: 'receiver',
        per: 'each',
      },
    ],
    note: {
      zh: '自处理完毕起算。“及时”无数字，读作当日。',
      en: 'Counted from the matter being settled. "In time" has no number and is read as the same day.',
    },
  },
  {
    id: 'c10',
    ref: '六歉意',
    nature: 'conduct',
    modality: 'must',
    summary: { zh: '告知结果时再道一次歉。', en: 'With the result comes a second apology.' },
    does: [
      {
        kind: 'manual',
        why: { zh: '道歉是言行，不留可判断的事件。', en: 'An apology leaves nothing to judge by.' },
      },
    ],
  },
  {
    id: 'c11',
    ref: '六意见',
    nature: 'record',
    modality: 'may',
    summary: {
      zh: '可以问问客户对结果的看法；问了就把看法记下，没记的提示一下。',
      en: 'The customer may be asked what they think of the result; if so it is put down, and a gap is remarked on.',
    },
    does: [{ kind: 'record', at: ['act:satisfaction-recorded'], fields: ['field.satisfaction.opinion'] }],
    note: {
      zh: '问不问由物业决定，从不因此拒绝任何操作。',
      en: 'Whether to ask is for the office; nothing is ever refused on that account.',
    },
  },
] satisfies ReadonlyArray<Clause>

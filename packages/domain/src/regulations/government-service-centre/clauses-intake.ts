import type { Clause } from '../../regulation/language/regulation.js'
import { formFields } from './parameters.js'

/** Items 3 and 4: in which form a complaint comes, how it is met and written down. */
export const intake = [
  {
    id: 'c10',
    ref: '3',
    nature: 'guard',
    modality: 'may',
    summary: {
      zh: '投诉形式有六种且不限于此；其他形式归入“其他形式”，原词保留。',
      en: 'Six forms of complaint and the like: any further form is filed as "other", its own word kept.',
    },
    does: [
      {
        kind: 'fill',
        on: ['Receive'],
        field: 'channel',
        value: 'other',
        when: { not: { fact: 'cmd.channel', in: { list: 'channel' } } },
        keep: 'channelText',
      },
    ],
    readings: [
      {
        id: 'A035',
        taken: {
          zh: '列举以“等”收尾，是开放清单：不因形式拒收，未列的形式记为“其他形式”。',
          en: 'The list ends in "and the like": it is open, no complaint is refused for its form, and what is not listed is "other".',
        },
        other: {
          zh: '仅限六种；即便如此也不拒收，故归类不变，变的是c14至c16的时限。',
          en: 'These six only. Even so none is refused: what changes is the limit, in c14 to c16.',
        },
      },
    ],
    note: {
      zh: '“其他形式”不是原文所列，是本系统为收容未列形式而设的值。',
      en: 'The value "other" is not of the source: it is there to hold the forms that the source does not list.',
    },
  },
  {
    id: 'c11',
    ref: '3重大',
    nature: 'guard',
    modality: 'should',
    summary: {
      zh: '重大事项的投诉宜为书面；不是书面时提示。',
      en: 'A major matter is normally put in writing; a warning where it is not.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Acknowledge:accepted', 'Classify'],
        forbid: { all: [{ fact: 'class.gravity', has: 'major' }, { not: { fact: 'case.form', is: 'written' } }] },
        severity: 'warn',
      },
    ],
    note: {
      zh: '原文未界定重大事项，由人在分类时认定。“一般应”读作提示而不拒绝；分类时也提示，因为性质往往收到之后才清楚。',
      en: 'The source does not define a major matter: people set it when they classify. "Normally" is read as a warning, never a refusal; it is given at classification, too, as gravity is often known only then.',
    },
  },
  {
    id: 'c12',
    ref: '4前段',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '接待投诉人要有礼貌、有热情、有诚意。',
      en: 'Complainants are met with courtesy, warmth and sincerity.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '待人的态度没有事件可以判断。',
          en: 'The manner of meeting somebody leaves no event to judge it by.',
        },
      },
    ],
  },
  {
    id: 'c13',
    ref: '4后段',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '登记须完整，并依情况分别处理；登记事项不全不能登记，也不能终局答复。',
      en: 'Registration is complete and each case is handled on its own terms: what is missing stops registration and the final answer.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered', 'Replied:final'],
        fields: formFields,
        notGiven: 'withReason',
        fieldsFrom: { fact: 'param.formFields' },
      },
    ],
    note: {
      zh: '原文未列登记事项，清单为本系统建议，可由参数更换。投诉人不愿提供的事项，说明原因即可。终局答复时再查一次，没有登记就答复的也绕不过去。',
      en: 'The source lists no fields: the list is proposed here and can be replaced by the parameter. What the complainant will not give may be left out with a reason. It is checked again at the final answer, so that answering without registering is no way round.',
    },
  },
] satisfies ReadonlyArray<Clause>

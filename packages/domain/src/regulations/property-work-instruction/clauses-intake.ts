import type { Clause } from '../../regulation/language/regulation.js'

/** Sections 3.1 to 3.5.1: the register form, and items of the same day. */
export const intake = [
  {
    id: 'c13',
    ref: '3.1',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '什么形式、什么类型的投诉都由客户助理登记；没有登记不得关闭。',
      en: 'The assistant enters every complaint, of whatever form and type; none is closed without.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Received',
        stopsOn: { event: 'act:registered', by: 'assistant' },
        responsible: 'assistant',
        severity: 'refuse',
        before: ['terminal'],
      },
    ],
    note: {
      zh: '原文说“一旦接到”而未给时限，故以关闭为最后期限。是否如实由人负责。',
      en: 'No limit is given beyond "once received", so closing is the last moment. Truthfulness is for people to answer for.',
    },
  },
  {
    id: 'c14',
    ref: '3.1表',
    nature: 'record',
    modality: 'must',
    summary: { zh: '登记要填登记表的各栏。', en: 'To enter it means to fill in the columns of the register form.' },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.registration'],
        form: '客户投诉受理登记表',
        fieldsFrom: { fact: 'param.formFields' },
      },
    ],
    note: {
      zh: '原文没有列出栏目：默认整表作一栏登记，各栏由参数列明。',
      en: 'The source lists no columns: by default the form is one field, a parameter names the columns.',
    },
  },
  {
    id: 'c15',
    ref: '3.2',
    nature: 'conduct',
    modality: 'must',
    summary: {
      zh: '人人都要重视投诉，接到后各有义务（下文缺）。',
      en: 'Everybody takes complaints seriously and has a duty once one is received; what duty is lost.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '义务的内容已经缺失，重视与否又是态度，都无从执行。',
          en: 'What the duty is has been lost, and being serious is an attitude: neither can be executed.',
        },
      },
    ],
    readings: [
      {
        id: 'A128',
        taken: {
          zh: '缺文不补：不设规则。',
          en: 'What is lost is not made up: no rule stands for it.',
        },
        other: {
          zh: '按上下文补为：接到投诉的职员三十分钟内转给客户助理。',
          en: 'It is supplied from the context: whoever has a complaint passes it to the assistant within thirty minutes.',
        },
      },
    ],
  },
  {
    id: 'c16',
    ref: '3.5.1',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '列明的三类急事，接到投诉当天派人去办；半小时没派先提醒。',
      en: 'For the three listed items somebody is sent on the day of receipt; after half an hour with nobody sent there is a warning.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'Assigned',
        within: { n: 0, unit: 'sameDay' },
        appliesWhen: { fact: 'class.urgent', in: ['danger', 'facility', 'violation'] },
        responsible: 'assistant',
        warnAt: [{ fact: 'param.atOnceWarn' }],
      },
    ],
    note: {
      zh: '“当天”之内的“立即”只作提醒（参数三十分钟），当天二十四时才算超期。是否急事尚未定类的，时限待定而不丢。',
      en: '"At once" within the day is a warning (parameter, thirty minutes); the limit is midnight. While it is not classified the limit is pending, not dropped.',
    },
  },
  {
    id: 'c17',
    ref: '3.5.1整改',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '同样的急事，整改措施也要当天定下。',
      en: 'For the same items the measures are fixed on that day, too.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: 'Received',
        stopsOn: 'act:corrective-action-planned',
        within: { n: 0, unit: 'sameDay' },
        appliesWhen: { fact: 'class.urgent', in: ['danger', 'facility', 'violation'] },
        responsible: 'responsible',
      },
    ],
  },
] satisfies ReadonlyArray<Clause>

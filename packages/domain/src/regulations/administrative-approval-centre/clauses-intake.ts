import type { Clause } from '../../regulation/language/regulation.js'

/** The six items of the form. */
const formItems = [
  'field.complainant.name',
  'case.receivedAt',
  'case.channel',
  'field.case.content',
  'field.complainant.contact',
  'field.complainant.address',
] as const

/** Articles 1 to 3: who receives complaints, and how they are entered. */
export const intake = [
  {
    id: 'c01',
    ref: '第一条',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '目的：办事的人有意见能投诉，并得到满意答复。',
      en: 'The aim is that those who deal with the centre can complain and are given a satisfactory answer.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '只说目的，没有可以执行的规则。', en: 'A statement of purpose without a rule to execute.' },
      },
    ],
  },
  {
    id: 'c02',
    ref: '第二条',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '对窗口和窗口人员的投诉都归督查股受理。',
      en: 'Complaints about windows and their staff go to the supervision section.',
    },
    does: [{ kind: 'route', step: 'intake', on: 'Received', to: 'supervision-unit' }],
  },
  {
    id: 'c03',
    ref: '第二条渠道',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '投诉可以当场说、打电话或写信；别的方式一样收下。',
      en: 'A complaint may be made on site, by telephone or by letter; any other way is taken, too.',
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
        id: 'A086',
        taken: {
          zh: '“包括”是开放列举：未列的方式记作“其他”，原词另存。',
          en: 'The list is open: a way that it does not name is filed as other, its own word kept.',
        },
        other: {
          zh: '只有三种：别的方式一律按信函办理。',
          en: 'There are three only: any other is handled as a letter.',
        },
        does: [
          {
            kind: 'fill',
            on: ['Receive'],
            field: 'channel',
            value: 'letter',
            when: { not: { fact: 'cmd.channel', in: ['onsite', 'phone', 'letter'] } },
            keep: 'channelText',
          },
        ],
      },
    ],
  },
  {
    id: 'c04',
    ref: '第三条登记',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '登记表六项：谁、何时、以何方式、投诉什么、电话、地址。',
      en: 'The form has six items: who, when, in what way, about what, telephone, address.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: formItems,
        form: '投诉来访登记表',
      },
    ],
    note: {
      zh: '时间和方式由系统记下，无须再填。原文的“等”字之后有哪些项目，没有列出。',
      en: 'Time and way are on record already. What further items the form may have is not listed.',
    },
  },
  {
    id: 'c05',
    ref: '第三条逐项',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '表上不留空项：投诉人不愿提供的，写明原因。',
      en: 'No item stays blank: what the complainant will not give is entered with the reason.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:registered'],
        require: {
          present: formItems,
        },
      },
    ],
    note: {
      zh: '匿名投诉在姓名一项写“匿名”，不算空项；任何投诉不因缺项而拒收，只是登记须补齐或说明。',
      en: 'An anonymous complainant is entered as "anonymous", which is no blank. No complaint is turned away for a blank; the entry is completed or explained.',
    },
  },
] satisfies ReadonlyArray<Clause>

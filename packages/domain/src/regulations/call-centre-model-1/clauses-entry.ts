import type { Clause } from '../../regulation/language/regulation.js'

/** Article 8: what makes an entry complete; the complainant and the matter. */
export const entry = [
  {
    id: 'c24',
    ref: '第八条',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '五组内容缺一项就不算录入，系统不收。',
      en: 'An entry lacking any of the five groups of data is not accepted.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:registered'],
        require: {
          present: [
            'field.complainant.name',
            'field.complainant.contact',
            'field.complainant.address',
            'field.case.details',
            'field.case.demand',
            'class.type',
            'field.receiver.name',
            'field.receiver.contact',
          ],
        },
      },
    ],
    readings: [
      {
        id: 'A014',
        taken: {
          zh: '第八条所列各项都须有；注明“未提供”及原因的视为有。',
          en: 'All that article 8 lists must be there; "not given" with a reason counts as there.',
        },
        other: {
          zh: '第七条未要求的各项缺少时只提示。',
          en: 'What article 7 does not ask for is only warned of when it is missing.',
        },
        does: [
          {
            kind: 'guard',
            on: ['Record:registered'],
            severity: 'warn',
            require: {
              present: [
                'field.complainant.address',
                'field.case.details',
                'field.case.demand',
                'field.receiver.name',
                'field.receiver.contact',
              ],
            },
          },
        ],
      },
    ],
    note: {
      zh: '处理状态由系统推定（c29），不要求填写。',
      en: 'The state of handling is worked out (c29) and so is not asked for.',
    },
  },
  {
    id: 'c25',
    ref: '第八条1',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '投诉人一组：姓名、电话等联系方式、住址。',
      en: 'Group on the complainant: name, how to reach them, where they live.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.complainant.name', 'field.complainant.contact', 'field.complainant.address'],
        form: '投诉管理系统',
        notGiven: 'withReason',
      },
    ],
    readings: [
      {
        id: 'A014',
        taken: { zh: '地址必填，或注明未提供的原因。', en: 'The address is given, or why it is not.' },
        other: {
          zh: '第七条不问地址，地址可以不填。',
          en: 'Article 7 does not ask for an address: it may be left out.',
        },
        does: [
          {
            kind: 'record',
            at: ['act:registered'],
            fields: [
              'field.complainant.name',
              'field.complainant.contact',
              { path: 'field.complainant.address', modality: 'may' },
            ],
            form: '投诉管理系统',
            notGiven: 'withReason',
          },
        ],
      },
    ],
  },
  {
    id: 'c26',
    ref: '第八条2',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '内容一组：事情经过和客户要什么。',
      en: 'Group on the matter: what happened, and what the customer wants.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.case.details', 'field.case.demand'],
        form: '投诉管理系统',
      },
    ],
    readings: [
      {
        id: 'A014',
        taken: { zh: '经过和要求都必填。', en: 'Both are required.' },
        other: {
          zh: '第七条只要求投诉内容，经过和要求可以不填。',
          en: 'Article 7 asks for the content alone: both may be left out.',
        },
        does: [
          {
            kind: 'record',
            at: ['act:registered'],
            fields: [
              { path: 'field.case.details', modality: 'may' },
              { path: 'field.case.demand', modality: 'may' },
            ],
            form: '投诉管理系统',
          },
        ],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>

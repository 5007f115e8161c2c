import type { Clause } from '../../regulation/language/regulation.js'

/** Article 8: what makes an entry complete, and the state of handling. */
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
  {
    id: 'c27',
    ref: '第八条3',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '类型一组：写明属于哪一类投诉，类别表可以增补。',
      en: 'Group on the kind: which sort of complaint it is, from a list that may grow.',
    },
    does: [{ kind: 'record', at: ['act:registered'], fields: ['class.type'], form: '投诉管理系统' }],
  },
  {
    id: 'c28',
    ref: '第八条4',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '接收人一组：谁接的、怎么找到他。',
      en: 'Group on the receiver: who took it, and how to reach them.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: ['field.receiver.name', 'field.receiver.contact'],
        form: '投诉管理系统',
      },
    ],
    readings: [
      {
        id: 'A014',
        taken: { zh: '接收人的姓名和联系方式都必填。', en: 'Both are required of the receiver.' },
        other: {
          zh: '第七条不要求，可以不填。',
          en: 'Article 7 does not ask for them: they may be left out.',
        },
        does: [
          {
            kind: 'record',
            at: ['act:registered'],
            fields: [
              { path: 'field.receiver.name', modality: 'may' },
              { path: 'field.receiver.contact', modality: 'may' },
            ],
            form: '投诉管理系统',
          },
        ],
      },
    ],
  },
  {
    id: 'c29',
    ref: '第八条5',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '状态一组：未派单为未处理，派单后为处理中，办完为已处理。',
      en: 'Group on the state: not yet handled before a dispatch, being handled after it, handled once dealt with.',
    },
    does: [
      {
        kind: 'table',
        id: 'status',
        out: 'case.status',
        hit: 'first',
        on: ['Received', 'Assigned', 'Resolved', 'Reopened'],
      },
      { kind: 'derive', table: 'status', when: { some: { event: 'Resolved', in: 'round' } }, then: 'processed' },
      { kind: 'derive', table: 'status', when: { some: 'Assigned' }, then: 'processing' },
      { kind: 'derive', table: 'status', otherwise: true, then: 'unprocessed' },
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [{ path: 'field.case.status', value: { fact: 'case.status' } }],
        form: '投诉管理系统',
      },
    ],
    note: {
      zh: '状态由事件推定，不由人填写；重启的投诉回到处理中。',
      en: 'The state follows from the events, and nobody types it. A reopened case is being handled again.',
    },
  },
] satisfies ReadonlyArray<Clause>

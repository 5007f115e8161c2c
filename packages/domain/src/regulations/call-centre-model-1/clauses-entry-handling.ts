import type { Clause } from '../../regulation/language/regulation.js'

/** Article 8: type, receiver, and state of handling. */
export const entryHandling = [
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

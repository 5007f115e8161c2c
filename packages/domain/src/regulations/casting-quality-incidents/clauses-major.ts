import type { Clause } from '../../regulation/language/regulation.js'

/** Whatever may move an incident up or down. */
const mayChangeGrade = [
  'Received',
  'Classified',
  'Corrected',
  'Linked',
  'Investigated',
  'act:registered',
  'act:incident-declared',
  'act:loss-assessed',
] as const

/** Chapters 3.2 and 3.3: major and general incidents; of several the highest wins. */
export const major = [
  {
    id: 'c14',
    ref: '3、2、1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '出厂的一批被退满五百件，是重大事故。',
      en: 'Five hundred pieces of a shipped batch sent back make a major incident.',
    },
    does: [
      {
        kind: 'derive',
        table: 'incident',
        when: {
          sum: 'it.field.product.returnQuantity',
          over: { event: 'Received', in: { same: ['field.product.batchNo'] } },
          atLeast: 500,
        },
        then: 'major',
        propagate: 'members',
      },
    ],
    note: { zh: '同一批号历次退货累计。', en: 'All returns of one batch number add up.' },
  },
  {
    id: 'c15',
    ref: '3、2、2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '公司声誉严重受损的，是重大事故。',
      en: 'Grave harm to the good name of the company makes a major incident.',
    },
    does: [{ kind: 'derive', table: 'incident', when: { fact: 'field.incident.reputation', is: true }, then: 'major' }],
    note: {
      zh: '由人认定，建议以媒体报道、监管问询或失去重要客户为准；未认定之前等级为暂定。',
      en: 'People judge it; proposed are press, an inquiry by the regulator, or the loss of a key customer. Until judged the class is provisional.',
    },
  },
  {
    id: 'c16',
    ref: '3、2、3',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '损失满两万元的，是重大事故。', en: 'A loss of 20,000 yuan makes a major incident.' },
    does: [
      { kind: 'derive', table: 'incident', when: { fact: 'field.incident.lossAmount', atLeast: 20000 }, then: 'major' },
    ],
  },
  {
    id: 'c17',
    ref: '3、2、4',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '用户因此受伤的，是重大事故。', en: 'A user who is hurt makes a major incident.' },
    does: [{ kind: 'derive', table: 'incident', when: { fact: 'field.incident.injury', is: true }, then: 'major' }],
  },
  {
    id: 'c18',
    ref: '3、3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '都够不上的，是一般事故；同时够上几级的，取最高。',
      en: 'What reaches none of these is general; what reaches several takes the highest.',
    },
    does: [
      {
        kind: 'table',
        id: 'incident',
        out: 'class.incident',
        hit: 'highest',
        order: ['general', 'batch', 'major'],
        on: mayChangeGrade,
      },
      { kind: 'derive', table: 'incident', otherwise: true, then: 'general' },
    ],
    readings: [
      {
        id: 'A049',
        taken: {
          zh: '门槛重叠时取最高：六百件既是批又是重大，定为重大。',
          en: 'Where thresholds overlap the highest counts: six hundred pieces are batch and major, hence major.',
        },
        other: {
          zh: '依条文次序，先够上的算：六百件定为批。',
          en: 'In the order of the text, the first that is reached counts: six hundred pieces are batch.',
        },
        does: [
          {
            kind: 'table',
            id: 'incident',
            out: 'class.incident',
            hit: 'first',
            on: mayChangeGrade,
          },
          { kind: 'derive', table: 'incident', otherwise: true, then: 'general' },
        ],
      },
    ],
    note: {
      zh: '尚有情形不明的，等级为暂定；查明后自动重定，已作的决定不撤。',
      en: 'While anything is unknown the class is provisional; it is graded anew as facts come in, and what was decided stands.',
    },
  },
] satisfies ReadonlyArray<Clause>

import type { Clause } from '../../regulation/language/regulation.js'

/** Closing words: the score of the result, its bands, the score of the attitude. */
export const scores = [
  {
    id: 'c11',
    ref: '结束语情况一结果',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '答复完请用户给处理结果打分，零到十分。',
      en: 'After the reply the user scores the result from 0 to 10.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:satisfaction-recorded'],
        fields: [{ path: 'field.satisfaction.result', range: [0, 10] }],
      },
    ],
    readings: [
      {
        id: 'A074',
        taken: {
          zh: '原文两行错排，还原为：先问结果的分数，再注明三档。',
          en: 'Two lines of the source are interleaved; restored: ask for the score of the result, then the three bands.',
        },
        other: {
          zh: '三档只适用于态度分，结果分不分档。',
          en: 'The bands belong to the score of the attitude only.',
        },
      },
    ],
    note: {
      zh: '用户不愿打分的，写明原因即可。超出零到十的，本条和c12都不予记录。',
      en: 'A user who gives no score is recorded with the reason. A score outside 0 to 10 is refused here and by c12.',
    },
  },
  {
    id: 'c12',
    ref: '结束语情况一分档',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '四分及以下不满意，五到七分一般，八分及以上满意；不是零到十的整数，不予记录。',
      en: 'Up to 4 is dissatisfied, 5 to 7 neutral, 8 and above satisfied; anything but a whole number from 0 to 10 is refused.',
    },
    does: [
      {
        kind: 'guard',
        on: ['Record:satisfaction-recorded'],
        forbid: {
          any: [
            { not: { fact: 'cmd.field.satisfaction.result', in: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } },
            { not: { fact: 'cmd.field.satisfaction.attitude', in: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } },
            { not: { fact: 'cmd.result', in: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } },
            { not: { fact: 'cmd.attitude', in: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] } },
          ],
        },
      },
      { kind: 'table', id: 'band', out: 'case.satisfaction', hit: 'first', on: ['act:satisfaction-recorded'] },
      { kind: 'derive', table: 'band', when: { fact: 'field.satisfaction.result', atMost: 4 }, then: 'dissatisfied' },
      { kind: 'derive', table: 'band', when: { fact: 'field.satisfaction.result', atMost: 7 }, then: 'neutral' },
      { kind: 'derive', table: 'band', when: { fact: 'field.satisfaction.result', atMost: 10 }, then: 'satisfied' },
    ],
    readings: [
      {
        id: 'A072',
        taken: {
          zh: '五到七分没有专门的结束语，不回访，记为一般。',
          en: 'For 5 to 7 there are no closing words and no revisit; it counts as neutral.',
        },
        other: {
          zh: '没有说满意的都算不满意，五到七分也要回访。',
          en: 'Whatever is not satisfied is dissatisfied: 5 to 7 is revisited, too.',
        },
      },
    ],
    note: {
      zh: '案件的满意度取处理结果的分档；态度分只用于是否回访（c14）。',
      en: 'The satisfaction of the case is the band of the result; the attitude matters for the revisit (c14).',
    },
  },
  {
    id: 'c13',
    ref: '结束语情况一态度',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '再请用户给处理人员的态度打分，也是零到十分。',
      en: 'Then the user scores the attitude of the handler, from 0 to 10 as well.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:satisfaction-recorded'],
        fields: [{ path: 'field.satisfaction.attitude', range: [0, 10] }],
      },
    ],
  },
] satisfies ReadonlyArray<Clause>

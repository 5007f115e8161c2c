import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 3.1: batch incidents, rows of the table of classes. */
export const batch = [
  {
    id: 'c11',
    ref: '3、1、1报废',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '报废达到半小时的产量，是批事故。',
      en: 'Scrap worth half an hour of production makes a batch incident.',
    },
    does: [
      {
        kind: 'derive',
        table: 'incident',
        when: { fact: 'field.production.scrapDuration', atLeast: 0.5 },
        then: 'batch',
      },
    ],
    readings: [
      {
        id: 'A052',
        taken: {
          zh: '件数按该线该产品的计划小时产量折成时间，录入时折算。',
          en: 'Pieces are turned into time by the planned hourly output of that line and product, when they are entered.',
        },
        other: {
          zh: '按实际生产所耗时间计。',
          en: 'The time that their production really took.',
        },
      },
    ],
    note: {
      zh: '以小时录入；半小时含本数。两种读法填法不同，判定相同。',
      en: 'Entered in hours; half an hour is included. The two readings differ in what is entered, not in what follows.',
    },
  },
  {
    id: 'c12',
    ref: '3、1、1返工',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '返工达到一小时的产量，不论半成品还是成品，是批事故。',
      en: 'Rework worth an hour of production, finished goods or not, makes a batch incident.',
    },
    does: [
      {
        kind: 'derive',
        table: 'incident',
        when: { fact: 'field.production.reworkDuration', atLeast: 1 },
        then: 'batch',
      },
    ],
  },
  {
    id: 'c13',
    ref: '3、1、2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '售后反馈或退回的，同型号同日生产满五十件，是批事故。',
      en: 'Fifty pieces of one model and day of production, reported or sent back after the sale, make a batch incident.',
    },
    does: [
      {
        kind: 'derive',
        table: 'incident',
        when: {
          any: [
            {
              sum: 'it.field.product.returnQuantity',
              over: {
                event: 'Received',
                in: { same: ['field.product.model', 'field.production.date'] },
              },
              atLeast: 50,
            },
            {
              sum: 'it.field.product.defectQuantity',
              over: {
                event: 'Received',
                in: { same: ['field.product.model', 'field.production.date'] },
              },
              atLeast: 50,
            },
          ],
        },
        then: 'batch',
        propagate: 'members',
      },
    ],
    readings: [
      {
        id: 'A049',
        taken: {
          zh: '够上本项又够上重大的，取重大（见3、3）。',
          en: 'What reaches this and is major is major (see 3.3).',
        },
        other: { zh: '先列的批为准。', en: 'Batch, which comes first in the text.' },
      },
      {
        id: 'A053',
        taken: {
          zh: '不设期间，历次累计；够数之时，有关各案一并重定等级。',
          en: 'No window: all reports add up, and when the number is reached every case concerned is graded anew.',
        },
        other: { zh: '只看一次反馈或退回。', en: 'Each report or return by itself.' },
        does: [
          {
            kind: 'derive',
            table: 'incident',
            when: {
              any: [
                { fact: 'field.product.returnQuantity', atLeast: 50 },
                { fact: 'field.product.defectQuantity', atLeast: 50 },
              ],
            },
            then: 'batch',
          },
        ],
      },
    ],
    note: {
      zh: '退回数与反馈的不良数分别累计，二者不相加。数的是件数，由哪个渠道报来不论。',
      en: 'Pieces returned and pieces reported faulty are added up each for themselves. What counts is the pieces, by whatever channel they are reported.',
    },
  },
] satisfies ReadonlyArray<Clause>

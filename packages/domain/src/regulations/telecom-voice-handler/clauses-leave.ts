import type { Clause } from '../../regulation/language/regulation.js'

/** Daily flow 11 to 13 and the assessment: discipline, leave, the heading at the end. */
export const leave = [
  {
    id: 'c32',
    ref: '流程11',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '听从值班经理、统计分析员的安排，遵守考核制度。',
      en: 'Follows the manager on duty and the statistics analyst, and keeps the rules of assessment.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '劳动纪律，没有可据以判断的事件。', en: 'Work discipline leaves no event to judge by.' },
      },
    ],
  },
  {
    id: 'c33',
    ref: '流程12',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '在办的投诉全部交给复核人员之后，才可休假。',
      en: 'A leave begins only when every open case has been handed over to the reviewer.',
    },
    does: [
      {
        kind: 'guard',
        on: ['StartLeave'],
        require: {
          each: 'lookup.openCasesOfActor',
          has: {
            some: {
              event: 'act:shift-handed-over',
              where: {
                all: [
                  { fact: 'it.cases', has: { fact: 'each' } },
                  { fact: 'it.to.roles', has: 'reviewer' },
                ],
              },
              after: 'LeaveStarted',
            },
          },
        },
      },
    ],
    note: {
      zh: '上次休假前的交班不能用于这一次。没有在办投诉的不必交班。',
      en: 'The hand-over before an earlier leave does not serve for this one. Without open cases there is nothing to hand over.',
    },
  },
  {
    id: 'c34',
    ref: '流程13',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '保持个人和工位整洁。',
      en: 'Keeps the person and the desk tidy.',
    },
    does: [
      {
        kind: 'manual',
        why: { zh: '卫生只能现场查看。', en: 'Tidiness is seen to on the spot.' },
      },
    ],
  },
  {
    id: 'c35',
    ref: '考核办法',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '考核一节只有标题。',
      en: 'The assessment: a heading without text.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '正文缺失，无从执行；职责7的指标（c07至c11）照常统计。',
          en: 'The text is missing and nothing can be carried out; the figures of duty 7 (c07 to c11) are taken all the same.',
        },
      },
    ],
    note: { zh: 'A122：见c07。', en: 'A122: see c07.' },
  },
] satisfies ReadonlyArray<Clause>

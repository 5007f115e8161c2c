import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter 6: training. */
export const training = [
  {
    id: 'c56',
    ref: '六(一)1',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '每年制定培训计划。', en: 'There is a training plan each year.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '培训属人事安排，案件中不留事件，系统无从判断。',
          en: 'Training is a staff matter that leaves no event on a case; nothing shows the engine whether it took place.',
        },
      },
    ],
  },
  {
    id: 'c57',
    ref: '六(一)2',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '培训讲产品、流程、沟通和解决问题的方法。',
      en: 'Training covers products, procedures, talking to people and solving problems.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '培训属人事安排，案件中不留事件，系统无从判断。',
          en: 'Training is a staff matter that leaves no event on a case; nothing shows the engine whether it took place.',
        },
      },
    ],
  },
  {
    id: 'c58',
    ref: '六(二)1',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '公司内部人员授课。', en: 'People of the company teach.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '培训属人事安排，案件中不留事件，系统无从判断。',
          en: 'Training is a staff matter that leaves no event on a case; nothing shows the engine whether it took place.',
        },
      },
    ],
  },
  {
    id: 'c59',
    ref: '六(二)2',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '按需要派人外出学习。', en: 'Staff are sent to outside courses as needed.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '培训属人事安排，案件中不留事件，系统无从判断。',
          en: 'Training is a staff matter that leaves no event on a case; nothing shows the engine whether it took place.',
        },
      },
    ],
  },
  {
    id: 'c60',
    ref: '六(二)3',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '接听人员可在网上自学。', en: 'Agents learn online by themselves.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '培训属人事安排，案件中不留事件，系统无从判断。',
          en: 'Training is a staff matter that leaves no event on a case; nothing shows the engine whether it took place.',
        },
      },
    ],
  },
  {
    id: 'c61',
    ref: '六(三)1',
    nature: 'organisational',
    modality: 'must',
    summary: {
      zh: '用考试、实操和客户反映检验培训效果。',
      en: 'Training is evaluated by tests, practice and what customers say.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '培训属人事安排，案件中不留事件，系统无从判断。',
          en: 'Training is a staff matter that leaves no event on a case; nothing shows the engine whether it took place.',
        },
      },
    ],
  },
  {
    id: 'c62',
    ref: '六(三)2',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '按评估结果改进培训。', en: 'Training is adjusted to the results.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '培训属人事安排，案件中不留事件，系统无从判断。',
          en: 'Training is a staff matter that leaves no event on a case; nothing shows the engine whether it took place.',
        },
      },
    ],
  },
] satisfies ReadonlyArray<Clause>

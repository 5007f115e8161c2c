import type { Clause } from '../../regulation/language/regulation.js'
import { staffMatter } from './by-hand.js'

/** Chapter 6: training. */
export const training = [
  {
    id: 'c56',
    ref: '六(一)1',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '每年制定培训计划。', en: 'There is a training plan each year.' },
    does: staffMatter,
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
    does: staffMatter,
  },
  {
    id: 'c58',
    ref: '六(二)1',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '公司内部人员授课。', en: 'People of the company teach.' },
    does: staffMatter,
  },
  {
    id: 'c59',
    ref: '六(二)2',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '按需要派人外出学习。', en: 'Staff are sent to outside courses as needed.' },
    does: staffMatter,
  },
  {
    id: 'c60',
    ref: '六(二)3',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '接听人员可在网上自学。', en: 'Agents learn online by themselves.' },
    does: staffMatter,
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
    does: staffMatter,
  },
  {
    id: 'c62',
    ref: '六(三)2',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '按评估结果改进培训。', en: 'Training is adjusted to the results.' },
    does: staffMatter,
  },
] satisfies ReadonlyArray<Clause>

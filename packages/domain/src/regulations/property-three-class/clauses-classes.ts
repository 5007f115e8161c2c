import type { Clause } from '../../regulation/language/regulation.js'

/** Section 4.1: the three classes. */
export const classes = [
  {
    id: 'c08',
    ref: '4.1.1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '一类：自己的管理或服务没有做到位。',
      en: 'Class 1: our own management or service fell short.',
    },
    does: [{ kind: 'term', dim: 'class', value: '1' }],
  },
  {
    id: 'c09',
    ref: '4.1.2',
    nature: 'guard',
    modality: 'must',
    summary: { zh: '二类：房屋工程质量有问题。', en: 'Class 2: the building work is of poor quality.' },
    does: [{ kind: 'term', dim: 'class', value: '2' }],
    readings: [
      {
        id: 'A141',
        taken: {
          zh: '类别只是本办法的编号；另一家物业的“二类”指发展商，二者不相比。',
          en: 'Classes are numbers of this method; class 2 of another property company means the developer, and the two are not compared.',
        },
        other: {
          zh: '物业行业的类别编号相同，可以合并统计。',
          en: 'Property companies number their classes alike, and they can be counted together.',
        },
      },
    ],
  },
  {
    id: 'c10',
    ref: '4.1.3',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '三类：规划红线之外的事，或合作方、社会环境等第三方引起的事。',
      en: 'Class 3: matters outside the red line of the plan, or caused by third parties such as partners or the surroundings.',
    },
    does: [{ kind: 'term', dim: 'class', value: '3' }],
  },
] satisfies ReadonlyArray<Clause>

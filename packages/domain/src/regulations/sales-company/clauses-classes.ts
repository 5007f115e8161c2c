import type { Clause } from '../../regulation/language/regulation.js'

/** Sections 1 and 2: purposes, and the classes of complaints. */
export const classes = [
  {
    id: 'c01',
    ref: '1.1',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '目的之一：改善服务和形象。', en: 'One purpose: better service and a better name.' },
    does: [
      { kind: 'manual', why: { zh: '目的条款，不设义务。', en: 'A statement of purpose asks nothing of anybody.' } },
    ],
  },
  {
    id: 'c02',
    ref: '1.2',
    nature: 'report',
    modality: 'must',
    summary: {
      zh: '销售部每月把投诉按产品和区域汇总，供公司决策。',
      en: 'Each month the sales department sums up the complaints by product and region for the company to decide by.',
    },
    does: [
      {
        kind: 'report',
        every: { fact: 'param.reportPeriod' },
        author: 'sales-dept',
        to: ['company'],
        sections: [{ count: 'complaint', groupBy: ['row.product', 'row.region'] }],
      },
    ],
    note: {
      zh: '只含投诉部分；市场和客户的其他动态不在投诉系统中。每月是参数。',
      en: 'Complaints only: other news of market and customers is not in this system. The month is a parameter.',
    },
  },
  {
    id: 'c03',
    ref: '1.3',
    nature: 'organisational',
    modality: 'must',
    summary: { zh: '目的之一：分清类别、途径和权责。', en: 'One purpose: to tell apart classes, ways and powers.' },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '目的条款，不设义务；类别、途径、权责见以下各条。',
          en: 'A statement of purpose asks nothing of anybody; classes, ways and powers stand in the clauses that follow.',
        },
      },
    ],
  },
  {
    id: 'c04',
    ref: '2.1.1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '因销售后勤或各级经理服务不好而投诉的，归服务质量一类。',
      en: 'A complaint caused by the service of the back office or of managers at any level is one about service.',
    },
    does: [{ kind: 'term', dim: 'object', value: 'service' }],
  },
  {
    id: 'c05',
    ref: '2.1.2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '因产品品质不好或服用后身体不适而投诉的，归产品质量一类。',
      en: 'A complaint caused by the quality of a product, or by a bad reaction to taking it, is one about the product.',
    },
    does: [
      { kind: 'term', dim: 'object', value: 'product' },
      {
        kind: 'guard',
        on: ['Classify:object'],
        when: { fact: 'flag.adverseReaction', is: true },
        require: { fact: 'cmd.class.object', is: 'product' },
        severity: 'warn',
      },
    ],
    readings: [
      {
        id: 'A097',
        taken: {
          zh: '不良反应按产品质量投诉办理，另加标记（adverseReaction），以便使用单位接上法定报告。',
          en: 'A bad reaction is handled as a product complaint and flagged (adverseReaction), so that the deployment can add the report that the law may ask for.',
        },
        other: {
          zh: '不良反应不走本流程，只按药品或保健食品的法定程序报告。',
          en: 'A bad reaction does not go this way but only by the reporting that the law has for medicines and health food.',
        },
      },
    ],
    note: {
      zh: '标记由接诉人在登记或分类时设置；有标记而归为别类的，给出警示。本制度不据此另设义务：法定报告不在原文之内。',
      en: 'Whoever takes or classifies the complaint sets the flag; a flagged one that is classed otherwise draws a warning. These rules hang no duty on it: reporting under the law is outside the source.',
    },
  },
  {
    id: 'c06',
    ref: '2.2.1',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '错在公司的工作，投诉有效。',
      en: 'Valid: the work of the company was at fault.',
    },
    does: [{ kind: 'term', dim: 'validity', value: 'valid' }],
  },
  {
    id: 'c07',
    ref: '2.2.2',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '客户误会了公司的工作，投诉无效。',
      en: 'Invalid: the customer misunderstood the work of the company.',
    },
    does: [{ kind: 'term', dim: 'validity', value: 'invalid' }],
    readings: [
      {
        id: 'A140',
        taken: {
          zh: '有效、无效只在本制度内有此含义，不与其他制度的有效性相比。',
          en: 'Valid and invalid mean this within these rules only, and are not compared with those of others.',
        },
        other: {
          zh: '有效性在各制度中同义，可以合并统计。',
          en: 'Validity means the same everywhere and can be counted together.',
        },
      },
    ],
    note: {
      zh: '无效的投诉照样致歉、答复；有效与否只影响是否“严重”（c20）。',
      en: 'An invalid complaint is apologised for and answered all the same; validity only matters for what is serious (c20).',
    },
  },
] satisfies ReadonlyArray<Clause>

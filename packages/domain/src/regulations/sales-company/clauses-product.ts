import type { Clause } from '../../regulation/language/regulation.js'

/** Section 4.2: complaints about products, as far as the source goes. */
export const product = [
  {
    id: 'c23',
    ref: '4.2.1',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '产品投诉要问清类别、批号、产品时间和到货时间，连同问题填进登记表。',
      en: 'A complaint about a product is registered with category, batch, date and arrival of the product and the problem.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [
          'field.product.category',
          'field.product.batchNo',
          'field.product.time',
          'field.product.arrivalDate',
          'field.case.problem',
        ],
        form: '客户投诉登记表',
        when: { fact: 'class.object', is: 'product' },
      },
    ],
    readings: [
      {
        id: 'A096',
        taken: { zh: '“产品时间”即生产日期。', en: 'The "time of the product" is its date of production.' },
        other: { zh: '“产品时间”指购买或使用的时间。', en: 'It is the time when it was bought or used.' },
      },
    ],
    note: {
      zh: '登记之后才归为产品投诉的，再次登记时补齐，不因此拦下答复。问不到的写明原因。',
      en: 'Where a case is classed as one about a product only after it was registered, the data follow with the next entry; no reply waits for them. What cannot be learnt is left out with the reason.',
    },
  },
  {
    id: 'c24',
    ref: '4.2.2',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '简单的、似是而非的产品问题，由销售后勤在答复中解释清楚。',
      en: 'Simple or only apparent product problems are explained by the back office in its reply.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: 'Classified',
        stopsOn: { event: 'Replied', by: 'sales-backoffice', where: { fact: 'it.explanation', set: true } },
        responsible: 'sales-backoffice',
        severity: 'warn',
        before: ['terminal'],
        per: 'first',
        appliesWhen: {
          all: [
            { fact: 'class.object', is: 'product' },
            { fact: 'class.complexity', is: 'simple' },
          ],
        },
      },
    ],
    note: {
      zh: '原文断在此处：复杂的产品问题如何处理已不可知，由人决定交哪个部门。',
      en: 'The source breaks off here: how product problems that are not simple are handled is unknown, and people decide who gets them.',
    },
  },
] satisfies ReadonlyArray<Clause>

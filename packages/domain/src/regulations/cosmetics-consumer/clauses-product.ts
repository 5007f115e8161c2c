import type { Guard } from '../../regulation/language/decision.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** What came up after the shelf life is no complaint about a product. */
const withinShelfLife = {
  kind: 'guard',
  on: ['Classify:type'],
  when: { fact: 'cmd.class.type', is: 'product' },
  forbid: { not: { fact: 'field.case.occurredAt', atMost: { fact: 'field.product.expiry' } } },
} satisfies Guard

/** Product complaints: who is in charge, and within the shelf life only. */
export const product = [
  {
    id: 'c13',
    ref: '分类产品',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '产品投诉由市场管理部办，营销中心请技术管理中心支持解答。',
      en: 'A product complaint is handled by the market-management department; the marketing centre asks the technical centre for support.',
    },
    does: [
      {
        kind: 'route',
        step: 'handle',
        on: { anyOf: ['Received', 'Classified'] },
        when: { fact: 'class.type', is: 'product' },
        to: 'market-dept',
        order: 20,
      },
      {
        kind: 'route',
        step: 'handle',
        on: { anyOf: ['Received', 'Classified'] },
        when: { all: [{ fact: 'class.type', is: 'product' }, { not: { fact: 'flag.outsideShelfLife', is: true } }] },
        cc: [{ party: 'technical-centre', as: 'consulted', by: 'marketing-centre' }],
        order: 60,
      },
    ],
    note: {
      zh: 'A082：技术支持只限保质期内；保质期外的按产品投诉办理，但不提请支持。',
      en: 'A082: support is for products within their shelf life; one past it is handled as a product complaint without asking for support.',
    },
  },
  {
    id: 'c14',
    ref: '分类产品条件',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '保质期内出的问题才定为产品投诉；明知过期的，只有市场管理部可以这样定，并留下标记。',
      en: 'A product complaint is one about trouble within the shelf life; one known to be past it can be set only by the market-management department, and is marked.',
    },
    does: [{ ...withinShelfLife, override: { by: 'market-dept', sets: { 'flag.outsideShelfLife': true } } }],
    readings: [
      {
        id: 'A082',
        taken: {
          zh: '保质期外的仍归产品一类，作标记，向消费者说明，不提请技术支持。',
          en: 'Past the shelf life it is still of the product type, marked as such, explained to the consumer, without technical support.',
        },
        other: {
          zh: '保质期外的不是产品投诉，谁也不能这样定；没有类别，由市场管理部按一般投诉办。',
          en: 'Past the shelf life it is no product complaint and nobody can make it one; it has no type and is handled by the department all the same.',
        },
        does: [withinShelfLife],
      },
    ],
    note: {
      zh: '发生之日等于到期之日，仍在保质期内。两个日期缺一即不拦。变质、破损、内容物异常由人认定。',
      en: 'Trouble on the last day is within the shelf life. Where either date is unknown nothing is refused. Spoilage, damage and odd content are for people to see.',
    },
  },
] satisfies ReadonlyArray<Clause>

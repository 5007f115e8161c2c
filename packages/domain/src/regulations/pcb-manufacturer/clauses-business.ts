import type { Clause } from '../../regulation/language/regulation.js'

/** Chapter (七)1: what the business department does. */
export const business = [
  {
    id: 'c09',
    ref: '(七)1(1)',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '业务部登记时查明订单、料号、数量和交货日。',
      en: 'The business department enters order, part number, quantity and day of delivery.',
    },
    does: [
      {
        kind: 'record',
        at: ['act:registered'],
        fields: [
          'field.product.orderNo',
          'field.product.partNo',
          'field.product.quantity',
          'field.product.deliveryDate',
        ],
      },
    ],
  },
  {
    id: 'c10',
    ref: '(七)1(2)',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '与客户确认时，要求和理由都要记下。',
      en: 'When the complaint is confirmed with the customer, demand and reason are both written down.',
    },
    does: [{ kind: 'record', at: ['act:content-confirmed'], fields: ['field.case.demand', 'field.case.reason'] }],
  },
  {
    id: 'c11',
    ref: '(七)1(3)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '业务部帮客户解决困难、提供资料。',
      en: 'The business department helps the customer along and lends reference material.',
    },
    does: [
      {
        kind: 'manual',
        why: {
          zh: '协助不是可核对的事件，至多记入备注。',
          en: 'Help is no event that could be checked; at most it is noted.',
        },
      },
    ],
  },
  {
    id: 'c12',
    ref: '(七)1(4)',
    nature: 'obligation',
    modality: 'must',
    summary: {
      zh: '总经理批示后，业务部一个工作日内把结果答复客户。',
      en: 'One working day after the general manager’s instruction the business department gives the customer the result.',
    },
    does: [
      {
        kind: 'obligation',
        startsOn: { event: 'Approved', by: 'general-manager', of: 'report' },
        stopsOn: { event: 'Replied:final', by: 'business-dept' },
        within: { fact: 'param.passResultWithin' },
        responsible: 'business-dept',
        per: 'each',
      },
    ],
    note: {
      zh: '“迅速”无数字，由参数补足。别的部门代为答复不算。',
      en: '"Quickly" has no number, the parameter gives one. An answer by another department does not count.',
    },
  },
] satisfies ReadonlyArray<Clause>

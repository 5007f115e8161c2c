import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the rules: who, how, and by what a case is told apart. */
export const head = {
  id: 'food-product-quality',
  version: '1',
  // The source states no date of entry into force; this one lies before any complaint that a deployment will load.
  effective: { from: '2001-01-01' },
  title: { zh: '产品质量投诉处理制度（食品）', en: 'Product-quality complaints at a food company' },
  source: '002_93094085b6882c98.txt, lines 158-164',
  breaksOff: {
    zh: '原文断在第七部分“处理的方法”第2项之后：待客方式的其余各项缺失，其后是否另有章节（时限、回访、归档）不得而知。',
    en: 'The text stops after item 2 of the "methods" in part 7: the rest of how to treat the customer is lost, and whether more parts followed (limits, revisits, filing) cannot be known.',
  },
  calendar: 'CN',
  roles: [
    { id: 'consumer', zh: '顾客（消费者）', en: 'customer, consumer' },
    { id: 'marketing', zh: '营销部（销售部）', en: 'marketing (sales) department' },
    { id: 'quality', zh: '质量部（品质部）', en: 'quality department' },
    { id: 'production', zh: '生产部', en: 'production department' },
    { id: 'top-management', zh: '最高决策层', en: 'top management' },
    { id: 'media-authority', zh: '媒体、政府及职能部门', en: 'media, government and authorities' },
    { id: 'team', zh: '投诉处理小组', en: 'complaint team' },
    { id: 'quality-head', zh: '质量部负责人', en: 'head of the quality department' },
    { id: 'company-head', zh: '企业负责人', en: 'head of the company' },
  ],
  kinds: [{ id: 'product-complaint', zh: '产品质量投诉', en: 'complaint about product quality' }],
  // The source lists no ways in; it has two departments that take complaints.
  channels: [
    { id: 'marketing', zh: '营销部接收', en: 'taken by marketing' },
    { id: 'quality', zh: '质量部接收', en: 'taken by quality' },
  ],
  dimensions: {
    // The source tells two degrees apart and defines neither; nobody is bound to set one.
    severity: {
      zh: '严重程度',
      en: 'severity',
      optional: true,
      values: [
        { id: 'general', zh: '一般投诉', en: 'general' },
        { id: 'serious', zh: '严重投诉', en: 'serious' },
      ],
    },
  },
  // The source names no closing; the last thing that it has done is the answer to the customer.
  terminal: { anyOf: ['Replied:final', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

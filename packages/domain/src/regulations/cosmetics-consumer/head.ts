import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the rules: who, how, and by what a case is told apart. */
export const head = {
  id: 'cosmetics-consumer',
  version: '1',
  // The source states no date of entry into force; this one lies before any complaint that a deployment will load.
  effective: { from: '2001-01-01' },
  title: { zh: '消费者投诉处理管理规定（化妆品）', en: 'Consumer complaints at a cosmetics company' },
  source: '002_93094085b6882c98.txt, lines 134-136',
  breaksOff: {
    zh: '原文断在“至专柜/货架柜的投诉”这一小标题上：专柜接到过敏投诉怎么办、产品质量投诉怎么办，两套流程均缺，其后有无附则不得而知。',
    en: 'The text stops at the heading on complaints made at counters: how a counter deals with an allergy complaint and the whole way of a product complaint are lost, and whether closing provisions followed cannot be known.',
  },
  calendar: 'CN',
  roles: [
    { id: 'consumer', zh: '消费者', en: 'consumer' },
    { id: 'receiver', zh: '受理投诉的人员', en: 'person who takes the complaint' },
    { id: 'marketing-centre', zh: '营销中心', en: 'marketing centre' },
    { id: 'market-dept', zh: '市场管理部', en: 'market-management department' },
    { id: 'sales-section', zh: '市场管理部销售科', en: 'sales section of the market-management department' },
    { id: 'market-head', zh: '当地市场负责人', en: 'head of the local market' },
    { id: 'market-dept-gm', zh: '市场管理部总经理', en: 'general manager of the market-management department' },
    { id: 'general-manager', zh: '总经理', en: 'general manager' },
    { id: 'hr-section', zh: '人力资源科', en: 'human-resources section' },
    { id: 'legal', zh: '法律事务部', en: 'legal department' },
    { id: 'technical-centre', zh: '技术管理中心', en: 'technical centre' },
    { id: 'hq', zh: '公司总部', en: 'headquarters' },
    { id: 'dealer', zh: '经销商、零售商', en: 'dealer or retailer' },
    { id: 'own-staff', zh: '公司人员（业务、顾问、促销）', en: 'own staff: sales, beauty consultants, promoters' },
  ],
  kinds: [
    { id: 'complaint', zh: '投诉', en: 'complaint' },
    { id: 'feedback', zh: '信息反馈', en: 'feedback' },
  ],
  // The source names two places where complaints arrive, and the consumers' association and the court as where some already are.
  channels: [
    { id: 'hq', zh: '公司总部', en: 'headquarters' },
    { id: 'counter', zh: '专柜、货架柜', en: 'counter or shelf' },
    { id: 'association-court', zh: '消费者协会、法院', en: "consumers' association or court" },
  ],
  dimensions: {
    // Open, so that a word outside the three types is refused by the clause that closes the list (c09), not as a slip of typing.
    type: {
      zh: '投诉类别',
      en: 'type of complaint',
      open: true,
      values: [
        { id: 'service', zh: '服务质量投诉', en: 'service' },
        { id: 'product', zh: '产品质量投诉', en: 'product' },
        { id: 'allergy', zh: '过敏投诉', en: 'allergy' },
      ],
    },
    // How a piece is called inside; nobody must set it, the kind is given on receipt.
    kind: {
      zh: '来件性质',
      en: 'what is brought forward',
      optional: true,
      values: [
        { id: 'complaint', zh: '投诉', en: 'complaint' },
        { id: 'feedback', zh: '信息反馈', en: 'feedback' },
      ],
    },
    serviceObject: {
      zh: '服务投诉的对象',
      en: 'whom a service complaint concerns',
      optional: true,
      values: [
        { id: 'dealer', zh: '经销商、零售商', en: 'dealer or retailer' },
        { id: 'own-staff', zh: '公司人员', en: 'own staff' },
      ],
    },
    gravity: {
      zh: '严重程度',
      en: 'gravity',
      optional: true,
      values: [
        { id: 'major', zh: '已到消协或法院的重大投诉', en: "major: before the consumers' association or a court" },
        { id: 'ordinary', zh: '一般', en: 'ordinary' },
      ],
    },
  },
  flags: ['outsideShelfLife'],
  // The source names no closing; the last thing that it has done with a case is that the solution is carried out.
  terminal: { anyOf: ['act:remedy-executed', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

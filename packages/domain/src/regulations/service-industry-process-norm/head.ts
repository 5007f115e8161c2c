import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the norm: who, how, and by what a case is told apart. */
export const head = {
  id: 'service-industry-process-norm',
  version: '1',
  // The norm does not say from when it applies. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: { zh: '服务业客户投诉处理流程规范', en: 'Service trade: process norm for customer complaints' },
  source: '001_b7b5e9880c90cfb7.txt, lines 8-42',
  breaksOff: {
    zh: '二(五)写到着手执行为止。执行中的要求、执行之后的回访、结案和归档都没有下文。',
    en: 'The text stops where the plan begins to be carried out. How it is carried out, the revisit, closing and filing are missing.',
  },
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户（投诉人）', en: 'customer who complains' },
    { id: 'receiver', zh: '受理人员', en: 'receiving staff' },
    { id: 'handler', zh: '处理人员', en: 'handler' },
    { id: 'responsible', zh: '处理部门或责任人', en: 'department or person in charge' },
    { id: 'investigator', zh: '调查人员', en: 'investigator' },
    { id: 'respondent-staff', zh: '被投诉员工', en: 'employee complained about' },
    { id: 'witness', zh: '其他知情同事', en: 'colleague who knows' },
    { id: 'approver', zh: '内部审批人', en: 'internal approver' },
    { id: 'customer-service', zh: '客服', en: 'customer-service department' },
    { id: 'company', zh: '公司', en: 'company' },
    { id: 'management', zh: '管理层', en: 'management' },
  ],
  kinds: [{ id: 'complaint', zh: '投诉', en: 'complaint' }],
  channels: [
    { id: 'phone', zh: '服务热线', en: 'service hotline' },
    { id: 'online-chat', zh: '在线客服', en: 'online chat' },
    { id: 'email', zh: '电子邮件', en: 'e-mail' },
    { id: 'box', zh: '意见箱', en: 'suggestion box' },
    { id: 'social-dm', zh: '社交媒体私信', en: 'direct message on social media' },
    { id: 'onsite', zh: '线下服务点', en: 'service point' },
    { id: 'other', zh: '其他渠道', en: 'other channel' },
  ],
  dimensions: {
    complexity: {
      zh: '难易',
      en: 'complexity',
      values: [
        { id: 'simple', zh: '简单', en: 'clear and easy to solve' },
        {
          id: 'complex',
          zh: '复杂',
          en: 'complex, or in need of inquiry',
        },
      ],
    },
    content: {
      zh: '投诉内容',
      en: 'matter',
      open: true,
      values: [
        { id: 'service-attitude', zh: '服务态度', en: 'manners of service' },
        { id: 'service-efficiency', zh: '服务效率', en: 'speed of service' },
        { id: 'product-quality', zh: '产品质量', en: 'product quality' },
        { id: 'charging', zh: '收费问题', en: 'charges' },
        { id: 'safety', zh: '安全问题', en: 'safety' },
        { id: 'other', zh: '其他内容', en: 'other matter' },
      ],
    },
    object: {
      zh: '投诉对象',
      en: 'object of the complaint',
      values: [
        { id: 'product', zh: '产品', en: 'product' },
        { id: 'service', zh: '服务', en: 'service' },
        { id: 'person', zh: '人员', en: 'person' },
      ],
    },
    priority: {
      zh: '优先级',
      en: 'priority',
      // c18 takes it from the severity where nobody sets it.
      optional: true,
      order: ['minor', 'general', 'serious', 'urgent'],
      open: true,
      values: [
        { id: 'minor', zh: '低', en: 'low' },
        { id: 'general', zh: '一般', en: 'ordinary' },
        { id: 'serious', zh: '高', en: 'high' },
        { id: 'urgent', zh: '特急', en: 'immediate' },
      ],
    },
    scope: {
      zh: '涉及范围',
      en: 'scope',
      open: true,
      values: [
        { id: 'single', zh: '单个客户', en: 'a single customer' },
        { id: 'group', zh: '群体客户', en: 'a group of customers' },
      ],
    },
    severity: {
      zh: '严重程度',
      en: 'severity',
      order: ['minor', 'general', 'serious', 'urgent'],
      open: true,
      values: [
        { id: 'minor', zh: '轻微', en: 'minor' },
        { id: 'general', zh: '一般', en: 'general' },
        { id: 'serious', zh: '严重', en: 'serious' },
        { id: 'urgent', zh: '紧急', en: 'urgent' },
      ],
    },
    solution: {
      zh: '解决方案种类',
      en: 'kind of solution',
      // The form says it in a field of its own (c34).
      optional: true,
      open: true,
      values: [
        { id: 'apology', zh: '道歉', en: 'apology' },
        { id: 'explanation', zh: '解释说明', en: 'explanation' },
        { id: 'compensation', zh: '经济补偿', en: 'compensation' },
        { id: 'service-recovery', zh: '服务补救', en: 'service done again or repaired' },
        { id: 'improvement-promise', zh: '改进承诺', en: 'promise to improve' },
      ],
    },
  },
  flags: ['majorInterest'],
  tables: ['assignment'],
  // The norm names no closing: the last it speaks of is that the plan is carried out. Closing also ends a case.
  terminal: { anyOf: ['act:remedy-executed', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the rules: who, how, and by what a complaint is told apart. */
export const head = {
  id: 'sales-company',
  version: '1',
  // The text bears no date. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '关于客户投诉的管理制度及操作流程（销售公司）',
    en: 'Sales company: rules on customer complaints and how to handle them',
  },
  source: '002_93094085b6882c98.txt, lines 154-156',
  breaksOff: {
    zh: '断在4.2.2“向客户解释产品的正确使”处：简单质量问题如何答复只剩半句，复杂的产品质量投诉由谁处理、何时答复、如何结案，都已缺失。',
    en: 'It breaks off in 4.2.2, in the middle of how to explain the right use of a product: who handles product complaints that are not simple, by when, and how a case ends, is missing.',
  },
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户', en: 'customer' },
    { id: 'receiver', zh: '接诉人', en: 'whoever takes the complaint' },
    { id: 'sales-dept', zh: '公司销售部', en: 'sales department' },
    { id: 'sales-backoffice', zh: '销售后勤', en: 'back office of sales' },
    { id: 'backoffice-head', zh: '销售后勤负责人', en: 'head of the back office' },
    { id: 'regional-head', zh: '区域负责人（区域经理）', en: 'regional head or manager' },
    { id: 'area-manager', zh: '大区经理', en: 'manager of a large area' },
    { id: 'marketing-director', zh: '营销总监', en: 'marketing director' },
    { id: 'superior', zh: '上级领导', en: 'superior' },
    { id: 'company', zh: '公司', en: 'company' },
  ],
  kinds: [{ id: 'complaint', zh: '客户投诉', en: 'customer complaint' }],
  channels: [
    { id: 'sales-dept', zh: '公司销售部', en: 'sales department' },
    { id: 'area-manager', zh: '大区经理处', en: 'manager of a large area' },
  ],
  dimensions: {
    object: {
      zh: '投诉对象',
      en: 'what it is about',
      values: [
        { id: 'service', zh: '服务质量投诉', en: 'service' },
        { id: 'product', zh: '产品质量投诉', en: 'product' },
      ],
    },
    // Validity has its own meaning here; see c06 and c07.
    validity: {
      zh: '有效性',
      en: 'validity',
      optional: true,
      values: [
        { id: 'valid', zh: '有效投诉', en: 'valid' },
        { id: 'invalid', zh: '无效投诉', en: 'invalid' },
      ],
    },
    entry: {
      zh: '投诉到哪里、针对谁',
      en: 'where it came in, and about whom',
      values: [
        { id: 'sales-dept', zh: '公司销售部', en: 'at the sales department' },
        { id: 'area-manager', zh: '大区经理处', en: 'at the manager of a large area' },
        { id: 'backoffice-staff', zh: '投诉后勤人员', en: 'about staff of the back office' },
      ],
    },
    // 简单的 is the word of 4.2.2; the other side of it is lost with the rest of the text.
    complexity: {
      zh: '质量问题难易',
      en: 'how simple the product problem is',
      optional: true,
      values: [
        { id: 'simple', zh: '简单、似是而非的问题', en: 'simple, or only apparent' },
        { id: 'complex', zh: '复杂问题', en: 'complex' },
      ],
    },
  },
  flags: ['adverseReaction', 'beyondAuthority', 'publicCriticismNeeded', 'solvableOnSpot'],
  // The source speaks of answering the customer and never of closing.
  terminal: { anyOf: ['Replied:final', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

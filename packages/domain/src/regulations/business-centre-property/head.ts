import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the procedure: who, how, and by what a case is told apart. */
export const head = {
  id: 'business-centre-property',
  version: '1',
  // The template leaves its date blank; this one lies before any complaint that a deployment will load.
  effective: { from: '2001-01-01' },
  title: {
    zh: '商务中心客户投诉处理程序',
    en: 'Property office of a business centre: six steps of handling a complaint',
  },
  source: '002_93094085b6882c98.txt, lines 62-68',
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户', en: 'customer' },
    { id: 'receiver', zh: '受理人', en: 'whoever takes the complaint' },
    { id: 'supervisor', zh: '部门主管', en: 'supervisor of the department' },
    { id: 'relevant-dept', zh: '有关部门', en: 'department concerned' },
  ],
  kinds: [{ id: 'complaint', zh: '客户投诉', en: 'complaint of a customer' }],
  // The source lists no way in: it speaks of listening, and takes a complaint of any sort.
  channels: [{ id: 'any', zh: '不限（以当面或电话诉说为主）', en: 'any, by word of mouth as a rule' }],
  dimensions: {
    origin: {
      zh: '问题出在哪里',
      en: 'where the problem lies',
      optional: true,
      values: [
        { id: 'in-remit', zh: '属物业管理责任', en: 'within the duties of the property office' },
        { id: 'misunderstanding', zh: '客户误解', en: 'misunderstanding of the customer' },
      ],
    },
    level: {
      zh: '由谁解决',
      en: 'who can settle it',
      optional: true,
      values: [
        { id: 'direct', zh: '本部门可直接解决', en: 'the department itself, at once' },
        { id: 'supervisor', zh: '须部门主管解决', en: 'the supervisor' },
      ],
    },
  },
  // The source ends with telling the customer the result and names no closing.
  terminal: { anyOf: ['Replied:final', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

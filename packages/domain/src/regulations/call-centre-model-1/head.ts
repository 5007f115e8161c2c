import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the rules: who, how, and by what a case is told apart. */
export const head = {
  id: 'call-centre-model-1',
  version: '1',
  // The rules apply from a publication that the text does not date; see c50. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: { zh: '呼叫中心投诉管理制度（第1篇）', en: 'Call-centre rules on complaints, model 1' },
  source: '000_acea7bcebd88a254.txt, lines 12-140',
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户（投诉人）', en: 'customer who complains' },
    { id: 'agent', zh: '客服代表', en: 'customer-service agent' },
    { id: 'supervisor', zh: '主管', en: 'supervisor' },
    { id: 'quality-inspector', zh: '质检员', en: 'quality inspector' },
    { id: 'receiver', zh: '投诉接收人', en: 'receiver of the complaint' },
    { id: 'handler', zh: '投诉处理人员', en: 'complaint handler' },
    { id: 'responsible-unit', zh: '相关责任部门或人员', en: 'department or person made responsible' },
    { id: 'service-dept', zh: '客服部门', en: 'customer-service department' },
    { id: 'company', zh: '公司', en: 'company' },
  ],
  kinds: [{ id: 'complaint', zh: '投诉', en: 'complaint' }],
  channels: [
    { id: 'phone', zh: '电话投诉', en: 'service hotline' },
    { id: 'web', zh: '网络投诉', en: 'website or social media' },
    { id: 'email', zh: '邮件投诉', en: 'e-mail' },
    { id: 'onsite', zh: '现场投诉', en: 'in person' },
    { id: 'other', zh: '其他渠道', en: 'other channel' },
  ],
  dimensions: {
    // Nobody sets it: c29 works it out from what happened.
    status: {
      zh: '处理状态',
      en: 'state of handling',
      open: true,
      optional: true,
      values: [
        { id: 'unprocessed', zh: '未处理', en: 'not yet handled' },
        { id: 'processing', zh: '处理中', en: 'being handled' },
        { id: 'processed', zh: '已处理', en: 'handled' },
      ],
    },
    type: {
      zh: '投诉类型',
      en: 'kind of complaint',
      open: true,
      values: [
        { id: 'product-quality', zh: '产品质量', en: 'product quality' },
        { id: 'service-attitude', zh: '服务态度', en: 'manners of service' },
        { id: 'business-handling', zh: '业务办理', en: 'handling of business' },
      ],
    },
  },
  tables: ['assignment'],
  // The rules name no closing: the last of the six steps is the revisit. A case may also be closed without it, with a warning (c35).
  terminal: { anyOf: ['Revisited', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

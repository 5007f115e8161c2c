import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the regulation: who, how, and by what a case is told apart. */
export const head = {
  id: 'provincial-network-engineer',
  version: '1',
  effective: { from: '2001-01-01' },
  title: {
    zh: '客户投诉工程师岗位职责(省网络投诉)',
    en: 'duties of the complaint engineer, network complaints of the province',
  },
  source: '003_28af588718037650.txt, lines 119',
  calendar: 'CN',
  roles: [
    { id: 'engineer', zh: '客户投诉工程师', en: 'complaint engineer' },
    { id: 'outsourcer', zh: '投诉处理外包公司', en: 'contractor for complaint handling' },
    { id: 'market-dept', zh: '市场部门', en: 'market department' },
    { id: 'service-dept', zh: '客服部门', en: 'customer-service department' },
    { id: 'centre', zh: '网管中心', en: 'network-management centre' },
    { id: 'group', zh: '集团公司', en: 'group company' },
    { id: 'provincial-point', zh: '省级集中点', en: 'single point of the province' },
  ],
  kinds: [
    { id: 'network-complaint', zh: '网络投诉工单', en: 'network complaint' },
    { id: 'preventive-order', zh: '投诉预防工单', en: 'order of prevention' },
  ],
  channels: [{ id: 'order', zh: '投诉工单', en: 'order' }],
  dimensions: {
    cause: { zh: '投诉起因', en: 'cause', values: [], open: true, optional: true },
    phase: {
      zh: '工单环节',
      en: 'phase of the order',
      optional: true,
      values: [
        { id: 'accept', zh: '受理', en: 'receipt' },
        { id: 'preprocess', zh: '预处理', en: 'pre-processing' },
        { id: 'quality-check', zh: '质检', en: 'quality check' },
        { id: 'reply', zh: '回复', en: 'reply' },
      ],
    },
  },
  terminal: { anyOf: ['Replied:final', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

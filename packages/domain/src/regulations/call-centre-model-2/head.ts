import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the rules: who, how, and by what a case is told apart. */
export const head = {
  id: 'call-centre-model-2',
  version: '1',
  // The rules do not say from when they apply: the end is missing. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: { zh: '呼叫中心投诉管理制度（第2篇）', en: 'Call-centre rules on complaints, model 2' },
  source: '000_acea7bcebd88a254.txt, lines 142-190',
  breaksOff: {
    zh: '第七条（三）讲到调查结果时断开。结果交给谁、何时答复、如何办结、回访和考核，都没有下文。',
    en: 'The text stops in article 7(3), at what becomes of the findings. To whom they go, the reply, settling, revisit and assessment are missing.',
  },
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户', en: 'customer' },
    { id: 'receptionist', zh: '投诉接待人员', en: 'reception staff' },
    { id: 'responsible-dept', zh: '责任部门', en: 'responsible department' },
    { id: 'call-centre', zh: '呼叫中心', en: 'call centre' },
    { id: 'management', zh: '管理层', en: 'management' },
  ],
  kinds: [{ id: 'complaint', zh: '投诉', en: 'complaint' }],
  channels: [
    { id: 'phone', zh: '电话投诉', en: 'complaint line' },
    { id: 'web', zh: '网络投诉', en: 'website, WeChat or another platform' },
    { id: 'onsite', zh: '现场投诉', en: 'in person, at head office or a branch' },
    { id: 'other', zh: '其他渠道', en: 'other lawful way' },
  ],
  dimensions: {
    // The rules speak of kinds of complaint and list none: the list is for the deployment.
    type: { zh: '投诉类型', en: 'kind of complaint', open: true, values: [] },
    // For the report of c06 alone; the rules ask nobody to set it.
    cause: { zh: '投诉原因', en: 'cause', open: true, optional: true, values: [] },
  },
  // The rules break off at the findings and name no end of a case.
  terminal: { anyOf: ['Resolved', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

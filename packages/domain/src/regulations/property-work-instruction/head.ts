import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the work instruction: who, how, and by what a complaint is told apart. */
export const head = {
  id: 'property-work-instruction',
  version: '1',
  // The copy is version a/0 and carries no date. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '物业管理有限公司作业指导书 客户投诉受理',
    en: 'Property company work instruction: receipt of customer complaints',
  },
  source: '003_28af588718037650.txt, lines 101-118',
  breaksOff: {
    zh: '3.2 写到全体职员接到投诉后“有义务在”某时做某事处中断，接着就是 3.5.1；3.3、3.4 和 3.5 的引语不存。因此谁在何时把投诉转给客户助理、由谁派给责任人，原文没有留下。',
    en: 'It breaks off in 3.2, in the middle of what all staff must do once they have a complaint, and goes on with 3.5.1; 3.3, 3.4 and the opening of 3.5 are lost. So nothing is left on who passes a complaint to the assistant, by when, and who sends it to those responsible.',
  },
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户、业主', en: 'customer or owner' },
    { id: 'assistant', zh: '客户助理', en: 'customer assistant' },
    { id: 'customer-supervisor', zh: '客户主任', en: 'customer supervisor' },
    { id: 'all-staff', zh: '公司全体职员', en: 'all staff' },
    { id: 'responsible', zh: '各级责任人', en: 'responsible person, of whatever level' },
    { id: 'keeper', zh: '登记表保管人', en: 'keeper of the forms' },
    { id: 'developer', zh: '发展商或其他外部单位', en: 'developer or other outside unit' },
    { id: 'manager', zh: '经理', en: 'manager' },
    { id: 'management', zh: '管理层', en: 'management' },
  ],
  kinds: [{ id: 'complaint', zh: '客户投诉', en: 'complaint of a customer' }],
  // 2.1 ends its list with 等: whatever else comes in is filed under `other`, see c02.
  channels: [
    { id: 'phone', zh: '来电', en: 'telephone' },
    { id: 'visit', zh: '来访', en: 'visit' },
    { id: 'letter', zh: '来信', en: 'letter' },
    { id: 'media', zh: '新闻媒体报道', en: 'news media' },
    { id: 'web', zh: '网站、留言板', en: 'website or message board' },
    { id: 'other', zh: '其他形式', en: 'other form' },
  ],
  dimensions: {
    // What a complaint is about is counted in the monthly statistics; the instruction lists no subjects.
    type: { zh: '投诉内容类别', en: 'subject of the complaint', values: [], open: true, optional: true },
    validity: {
      zh: '投诉类型',
      en: 'type of complaint',
      values: [
        { id: 'valid', zh: '有效投诉', en: 'valid' },
        { id: 'to-improve', zh: '待改进投诉', en: 'to improve' },
        { id: 'invalid', zh: '无效投诉', en: 'invalid' },
      ],
    },
    urgent: {
      zh: '当天处理项目',
      en: 'item of the same day',
      optional: true,
      values: [
        { id: 'danger', zh: '危及人身、财产安全', en: 'danger to persons or property' },
        { id: 'facility', zh: '设施、设备故障', en: 'failure of facilities or equipment' },
        { id: 'violation', zh: '正在进行的违规行为', en: 'breach of the property rules going on' },
      ],
    },
  },
  terminal: 'Closed',
  parameters,
} satisfies Omit<Regulation, 'clauses'>

import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the measures: who, how, and by what a case is told apart. */
export const head = {
  id: 'liaoning-banking-association',
  version: '1',
  // The measures apply from a publication that the text does not date; see c44. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '辽宁省银行业客户服务投诉受理及处理暂行办法（审议稿）',
    en: 'Liaoning banking association: interim measures on complaints about bank service (draft for review)',
  },
  source: '003_28af588718037650.txt, lines 2-41',
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户', en: 'customer' },
    { id: 'association', zh: '协会服务拓展部', en: 'service department of the association' },
    {
      id: 'member',
      zh: '会员单位（含准会员）投诉受理部门',
      en: 'complaint department of a member or associate member',
    },
    { id: 'member-leader', zh: '会员单位分管领导', en: 'leader in charge at the member' },
    { id: 'handler-a', zh: 'A角承办人', en: 'handler A' },
    { id: 'handler-b', zh: 'B角承办人', en: 'handler B, who stands in' },
    { id: 'branch', zh: '被投诉网点', en: 'branch complained about' },
    { id: 'superior-unit', zh: '网点的上级单位', en: 'superior unit of the branch' },
    { id: 'association-leader', zh: '协会主管领导', en: 'leader in charge at the association' },
    { id: 'service-committee', zh: '协会服务委', en: 'service committee of the association' },
    { id: 'regulator', zh: '银行监督管理部门', en: 'banking regulator' },
  ],
  kinds: [{ id: 'complaint', zh: '银行服务投诉', en: 'complaint about bank service' }],
  // `other` is no form of the source: 第八条 lists three forms as examples of all, and c12 files any further one under it.
  channels: [
    { id: 'phone', zh: '电话', en: 'telephone' },
    { id: 'fax', zh: '传真', en: 'fax' },
    { id: 'email', zh: '电子邮件', en: 'e-mail' },
    { id: 'written', zh: '书面材料', en: 'written material' },
    { id: 'letter', zh: '信函', en: 'letter' },
    { id: 'other', zh: '其他形式', en: 'other form' },
  ],
  dimensions: {
    validity: {
      zh: '有效性',
      en: 'validity',
      values: [
        { id: 'valid', zh: '有效投诉', en: 'valid' },
        { id: 'invalid', zh: '无效投诉', en: 'invalid' },
      ],
    },
    // The measures speak of a classification and of one kind of problem, and list neither.
    type: { zh: '问题类别', en: 'kind of problem', values: [], open: true },
    // Shown on the case; the grounds themselves are found by c37 to c40.
    interviewGround: {
      zh: '约谈情形',
      en: 'ground of an interview',
      optional: true,
      values: [
        { id: '1', zh: '无人受理', en: 'nobody takes what was passed on' },
        { id: '2', zh: '态度不当或拖延，客户反复投诉', en: 'manners or delay bring the customer back' },
        { id: '3', zh: '同一网点同类问题屡次发生而无整改', en: 'one branch, the same problem again, no measure' },
        { id: '4', zh: '处理不当，扩大到网络或媒体', en: 'bad handling reaches the network or the press' },
      ],
    },
    finding: {
      zh: '受理人员的问题',
      en: 'fault of those who took the complaint',
      values: [
        { id: 'bad-manners', zh: '态度或言行不当', en: 'improper attitude, words or conduct' },
        { id: 'delay', zh: '对正当诉求拖延不办', en: 'a justified demand left undone' },
      ],
    },
  },
  tables: ['memberDepartments'],
  // The source names no closing; the last thing it has done with a case is that the association files it.
  terminal: { anyOf: ['Closed', { event: 'Archived', by: 'association' }] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

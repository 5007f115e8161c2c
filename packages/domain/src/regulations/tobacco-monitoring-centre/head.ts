import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Those who turn to the centre. */
const callers = [
  { id: 'industrial', zh: '工业企业', en: 'industrial enterprise' },
  { id: 'retailer', zh: '零售客户', en: 'retail customer' },
  { id: 'consumer', zh: '消费者', en: 'consumer' },
  { id: 'employee', zh: '内部员工', en: 'internal employee' },
] as const

/** What the centre takes in from them. */
const kinds = [
  { id: 'complaint', zh: '投诉', en: 'complaint' },
  { id: 'inquiry', zh: '咨询', en: 'inquiry' },
  { id: 'suggestion', zh: '建议', en: 'suggestion' },
  { id: 'report', zh: '举报', en: 'report of wrongdoing' },
] as const

/** Words of the rules: who, how, and by what a case is told apart. */
export const head = {
  id: 'tobacco-monitoring-centre',
  version: '1',
  // The source states no date of entry into force; this one lies before any complaint that a deployment will load.
  effective: { from: '2001-01-01' },
  title: {
    zh: '客户投诉咨询受理监督工作制度及流程（烟草监控中心）',
    en: 'Tobacco company: how its monitoring centre takes and watches complaints, inquiries, suggestions and reports',
  },
  source: '003_28af588718037650.txt, lines 42-78',
  calendar: 'CN',
  roles: [
    ...callers,
    { id: 'receiver', zh: '投诉受理员', en: 'complaint officer of the monitoring centre' },
    { id: 'monitoring-centre', zh: '监控中心', en: 'monitoring centre' },
    { id: 'deputy-manager', zh: '分管领导（副经理）', en: 'leader in charge (deputy manager)' },
    { id: 'rectification-director', zh: '整顿办主任', en: 'director of the rectification office' },
    { id: 'rectification-office', zh: '市局（公司）整顿办', en: 'rectification office of the municipal company' },
    { id: 'county', zh: '县局（营销部）', en: 'county bureau (marketing department)' },
    {
      id: 'city-dept',
      zh: '市局相关部门（营销、物流、专卖）',
      en: 'municipal department: marketing, logistics, monopoly',
    },
    { id: 'first-responsible', zh: '第一责任人', en: 'first responsible person, head of the department concerned' },
    { id: 'company-leaders', zh: '市局（公司）领导', en: 'leaders of the municipal company' },
    { id: 'provincial-centre', zh: '省客户投诉中心', en: 'provincial customer-complaint centre' },
    { id: 'whole-city', zh: '全市各单位', en: 'all units of the city' },
  ],
  kinds: [...kinds, { id: 'provincial-order', zh: '省中心投诉受理单', en: 'order of the provincial centre' }],
  // The list of the source ends in "等": whatever else there is goes by `other` (c16).
  channels: [
    { id: 'phone', zh: '免费投诉咨询电话8008064888', en: 'national free number 8008064888' },
    { id: 'fax', zh: '传真', en: 'fax' },
    { id: 'web', zh: '网站', en: 'website' },
    { id: 'letter', zh: '信函', en: 'letter' },
    { id: 'visit', zh: '来人', en: 'visit in person' },
    { id: 'provincial', zh: '省客户投诉中心派发', en: 'sent by the provincial centre' },
    { id: 'other', zh: '其他方式', en: 'other way' },
  ],
  dimensions: {
    complainant: {
      zh: '受理对象',
      en: 'who turns to the centre',
      optional: true,
      values: [...callers],
    },
    // Not optional: until somebody has said which it is, a plan is treated as one for a major problem (c38).
    gravity: {
      zh: '问题轻重',
      en: 'gravity',
      values: [
        { id: 'major', zh: '重大问题', en: 'major problem' },
        { id: 'ordinary', zh: '一般问题', en: 'ordinary problem' },
      ],
    },
    kind: {
      zh: '来件类型',
      en: 'kind',
      optional: true,
      values: [...kinds],
    },
    // Neither has a list in the source: marketing, logistics and monopoly are departments, the types are those of the bulletin.
    matter: { zh: '咨询事项', en: 'matter of the inquiry', optional: true, open: true, values: [] },
    type: { zh: '投诉类型', en: 'type of complaint', optional: true, open: true, values: [] },
    round: {
      zh: '派单次数',
      en: 'round of dispatch',
      optional: true,
      values: [
        { id: '1', zh: '首次派单', en: 'first dispatch' },
        { id: '2', zh: '二次派单', en: 'second dispatch' },
        { id: '3', zh: '三次派单', en: 'third dispatch' },
      ],
    },
    satisfaction: {
      zh: '回访结果',
      en: 'outcome of the revisit',
      optional: true,
      values: [
        { id: 'satisfied', zh: '满意', en: 'satisfied' },
        { id: 'dissatisfied', zh: '不满意', en: 'dissatisfied' },
        { id: 'improper', zh: '处理不当', en: 'improperly handled' },
        { id: 'fraud', zh: '弄虚作假', en: 'fraud' },
        { id: 'delay', zh: '无故拖延', en: 'delay without a reason' },
      ],
    },
  },
  flags: ['directlyAnswerable'],
  tables: ['cityDepartment'],
  terminal: 'Closed',
  parameters,
} satisfies Omit<Regulation, 'clauses'>

import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the regulation: who, how, and by what a case is told apart. */
export const head = {
  id: 'service-hotline',
  version: '1',
  effective: { from: '2001-01-01' },
  title: { zh: '公司服務熱線管理制度', en: 'company service hotline: management rules' },
  source: '004_11535708b0192254.txt, lines 14',
  breaksOff: {
    zh: '正文在第八章（三）2“確保”二字后中断，原件8页中缺3页：相关部门响应之后须达到什么结果、应急处理流程的其余各项以及此后的章节（附则、施行日期等，如有）均不可知。',
    en: 'The text ends in chapter 8(3)2 after 確保 ("ensure"); 3 of 8 pages are missing. What the departments must bring about once they have responded, the rest of the emergency procedure, and whatever followed (supplementary rules, a day of entry into force) are unknown.',
  },
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户', en: 'customer' },
    { id: 'hotline-agent', zh: '热线接听人员', en: 'hotline agent' },
    { id: 'managing-dept', zh: '热线管理部门', en: 'department that runs the hotline' },
    { id: 'relevant-dept', zh: '相关部门', en: 'department concerned' },
    { id: 'handler', zh: '处理人员（专人）', en: 'handler named by the department' },
    { id: 'superior', zh: '上级领导', en: 'superior' },
    { id: 'manager', zh: '经理（有权批准最终答复）', en: 'manager, who may accept a final reply' },
  ],
  kinds: [
    { id: 'issue', zh: '客户问题', en: 'customer problem: inquiry, request or complaint' },
    { id: 'major-complaint', zh: '重大客户投诉', en: 'major customer complaint, an emergency' },
  ],
  channels: [
    { id: 'phone', zh: '服务热线来电', en: 'call to the hotline' },
    { id: 'revisit-phone', zh: '电话回访', en: 'revisit by telephone' },
    { id: 'revisit-questionnaire', zh: '问卷回访', en: 'revisit by questionnaire' },
  ],
  dimensions: {
    nature: { zh: '问题性质', en: 'nature of the problem', values: [], open: true },
    complexity: {
      zh: '问题难易',
      en: 'complexity',
      values: [
        { id: 'general', zh: '一般性问题', en: 'general, answered at once' },
        { id: 'complex', zh: '复杂问题', en: 'complex, departments are needed' },
      ],
    },
    urgency: {
      zh: '紧急程度',
      en: 'urgency',
      values: [
        { id: 'urgent', zh: '紧急', en: 'urgent' },
        { id: 'normal', zh: '非紧急', en: 'not urgent' },
      ],
    },
    importance: {
      zh: '是否须上报',
      en: 'importance for the superior',
      optional: true,
      values: [
        { id: 'important', zh: '重要问题', en: 'important' },
        { id: 'widespread', zh: '普遍性问题', en: 'widespread' },
      ],
    },
    emergency: {
      zh: '突发事件种类',
      en: 'kind of emergency',
      optional: true,
      open: true,
      values: [
        { id: 'hotline-failure', zh: '热线故障', en: 'failure of the hotline' },
        { id: 'staff-shortage', zh: '人员短缺', en: 'shortage of staff' },
        { id: 'major-complaint', zh: '重大客户投诉', en: 'major customer complaint' },
      ],
    },
    cause: { zh: '问题起因', en: 'cause', optional: true, open: true, values: [] },
    type: { zh: '问题类别', en: 'kind of problem', optional: true, open: true, values: [] },
    object: {
      zh: '投诉对象',
      en: 'what is complained about',
      optional: true,
      values: [{ id: 'hotline-service', zh: '热线服务本身', en: 'service of the hotline itself' }],
    },
    scope: {
      zh: '涉及人数',
      en: 'how many are concerned',
      optional: true,
      values: [
        { id: 'single', zh: '单个客户', en: 'one customer' },
        { id: 'group', zh: '群体', en: 'a group' },
      ],
    },
  },
  flags: ['media'],
  tables: ['assignment'],
  schedules: { business: { days: 'working-days', hours: '09:00-18:00' } },
  terminal: 'Closed',
  parameters,
} satisfies Omit<Regulation, 'clauses'>

import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the post: who, how, and by what an order is told apart. */
export const head = {
  id: 'telecom-voice-handler',
  version: '1',
  // The text bears no date. This day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '语音投诉处理员岗位职责与流程及考核办法',
    en: 'Telecom prefecture: voice-complaint handler, duties, flow and assessment',
  },
  source: '003_28af588718037650.txt, lines 79-100',
  breaksOff: {
    zh: '末尾的“考核办法”只有标题而无正文：各项指标的算式、目标值、奖罚均缺。职责部分漏了编号3。',
    en: 'The assessment at the end is a heading without text: formulas, targets and consequences of the figures are missing. Among the duties the number 3 is missing.',
  },
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户', en: 'customer' },
    { id: 'handler', zh: '语音投诉处理员', en: 'handler of voice complaints' },
    { id: 'province', zh: '省公司', en: 'provincial company' },
    { id: 'department', zh: '对口专业部门', en: 'professional department concerned' },
    { id: 'stat-analyst', zh: '统计分析员', en: 'statistics analyst' },
    { id: 'duty-manager', zh: '值班经理', en: 'manager on duty' },
    { id: 'reviewer', zh: '复核人员', en: 'reviewer' },
    { id: 'on-duty', zh: '当班人', en: 'person taking over the shift' },
    { id: 'handover', zh: '交班人', en: 'person handing the shift over' },
    { id: 'complaint-team', zh: '投诉组', en: 'complaint team' },
  ],
  kinds: [
    { id: 'voice-complaint', zh: '语音投诉工单', en: 'order about a voice complaint' },
    { id: 'internal-complaint', zh: '公司内部人员投诉', en: 'complaint about staff of the company' },
  ],
  channels: [
    { id: 'province-order', zh: '省公司工单', en: 'order of the provincial company' },
    { id: 'transfer-1860', zh: '1860转派单', en: 'order passed on by 1860' },
    { id: 'sms', zh: '短信', en: 'text message' },
    { id: 'outcall', zh: '外呼', en: 'outgoing call' },
  ],
  dimensions: {
    // 对口类别, 原因 and the kind that finds the department are named by the source and listed nowhere.
    category: { zh: '对口类别', en: 'category in charge', values: [], open: true, optional: true },
    cause: { zh: '投诉原因', en: 'cause of the complaint', values: [], open: true, optional: true },
    type: { zh: '问题类型', en: 'kind of problem', values: [], open: true, optional: true },
    difficulty: {
      zh: '疑难程度',
      en: 'difficulty',
      optional: true,
      values: [{ id: 'difficult', zh: '疑难问题', en: 'difficult' }],
    },
    emergency: {
      zh: '突发性事件',
      en: 'emergency',
      optional: true,
      open: true,
      values: [
        { id: 'delayed-orders', zh: '大量延时单', en: 'many delayed orders' },
        { id: 'signal', zh: '某一处信号问题', en: 'signal trouble at one place' },
        { id: 'boss', zh: '省公司BOSS系统故障', en: 'failure of the BOSS system of the province' },
      ],
    },
    outcall: {
      zh: '外呼情况',
      en: 'result of calling back',
      optional: true,
      values: [
        { id: 'dissatisfied', zh: '客户不满意', en: 'customer dissatisfied' },
        { id: 'not-reached', zh: '未成功外呼', en: 'not reached' },
        { id: 'sms', zh: '已短信回复', en: 'answered by text message' },
      ],
    },
    track: {
      zh: '跟踪状态',
      en: 'state while tracked',
      optional: true,
      values: [
        { id: 'unsolvable-now', zh: '暂时无法解决', en: 'cannot be solved for now' },
        { id: 'appointment', zh: '预约', en: 'appointment' },
        { id: 'unsolved', zh: '未解决', en: 'unsolved' },
        { id: 'in-some-days', zh: '几天后解决', en: 'solved in some days' },
        { id: 'dissatisfied', zh: '对投诉结果不满意', en: 'dissatisfied with the result' },
      ],
    },
  },
  tables: ['assignment'],
  terminal: 'Closed',
  parameters,
} satisfies Omit<Regulation, 'clauses'>

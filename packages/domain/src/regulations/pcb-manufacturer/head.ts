import type { Regulation } from '../../regulation/language/regulation.js'
import { parameters } from './parameters.js'

/** Words of the measures: who, how, and by what a case is told apart. */
export const head = {
  id: 'pcb-manufacturer',
  version: '1',
  // No printed copy carries a date; this day lies before any complaint.
  effective: { from: '2001-01-01' },
  title: {
    zh: '客户投诉管理制度（印制电路板制造企业，客户投诉管理办法）',
    en: 'Maker of printed circuit boards: measures on customer complaints',
  },
  source: '002_93094085b6882c98.txt, lines 70-78, 104-110, 118-124',
  breaksOff: {
    zh: '原文有三种印本：A止于(九)2句中，B止于(九)4“原因及判”之后，C止于第七条4(2)。A、B另缺(五)2和(六)。因此判定原因之后的步骤、各阶段处理期限、核决权限、退货办法和表14.6.2均无从得知；三本合并执行。',
    en: 'Three copies are printed: A stops inside (九)2, B inside (九)4 when the cause is to be judged, C inside 第七条4(2); A and B also lack (五)2 and (六). So nothing is known of what follows the analysis of the cause, of limits by stage, of who may approve how much, of returned goods, or of table 14.6.2. The three are read as one text.',
  },
  calendar: 'CN',
  roles: [
    { id: 'customer', zh: '客户', en: 'customer' },
    { id: 'business-dept', zh: '业务部', en: 'business department' },
    { id: 'qm-dept', zh: '质量管理部', en: 'quality management department' },
    { id: 'qa-group', zh: '制造部品保组', en: 'quality assurance group of manufacturing' },
    {
      id: 'gm-production-group',
      zh: '总经理室生产管理组',
      en: 'production management group of the general manager’s office',
    },
    { id: 'manufacturing', zh: '制造部', en: 'manufacturing department' },
    { id: 'general-manager', zh: '总经理', en: 'general manager' },
    { id: 'delegate', zh: '总经理指派的会勘人员', en: 'person sent by the general manager to a joint inspection' },
  ],
  kinds: [
    { id: 'quality-complaint', zh: '质量异常的客户投诉', en: 'complaint about a quality anomaly' },
    { id: 'anomaly', zh: '未造成损失的异常', en: 'anomaly without loss' },
  ],
  channels: [
    { id: 'business', zh: '客户向业务部反应', en: 'report to the business department' },
    { id: 'visit', zh: '会勘时提出', en: 'raised at a joint inspection' },
  ],
  dimensions: {
    cause: {
      zh: '异常原因',
      en: 'cause of the anomaly',
      values: [
        { id: 'non-quality', zh: '非质量异常（人为因素）', en: 'no quality anomaly (human factor)' },
        { id: 'quality', zh: '质量异常', en: 'quality anomaly' },
      ],
    },
    // What the customer claims; the cause found may be another.
    claim: {
      zh: '申诉事由',
      en: 'what is claimed',
      values: [{ id: 'quality-anomaly', zh: '质量异常', en: 'quality anomaly' }],
      open: true,
    },
    loss: {
      zh: '损失',
      en: 'loss',
      values: [
        { id: 'loss', zh: '造成损失', en: 'loss caused' },
        { id: 'no-loss', zh: '未造成损失', en: 'no loss caused' },
      ],
    },
    // Set only where the customer wants goods returned or exchanged.
    returnQuantity: {
      zh: '退（换）货数量',
      en: 'quantity to be returned or exchanged',
      values: [
        { id: 'known', zh: '已确定', en: 'fixed' },
        { id: 'undetermined', zh: '客户加工中未确定', en: 'not fixed, customer still processing' },
      ],
      optional: true,
    },
  },
  flags: ['jointInspectionNeeded'],
  tables: ['improvement'],
  // Closing is never named; the last act that the duties know is that the effect of the improvement is confirmed.
  terminal: { anyOf: ['act:corrective-action-verified', 'Closed'] },
  parameters,
} satisfies Omit<Regulation, 'clauses'>

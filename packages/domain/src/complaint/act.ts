import { oneOf } from '../codec/words.js'

/** An act of the shared vocabulary: its words, the details it may carry, the values these are held to, the facts it sets. */
export interface ActTerm {
  readonly zh: string
  readonly details: ReadonlyArray<string>
  readonly values?: { readonly [detail: string]: ReadonlyArray<string> }
}

/** Acts on a complaint. Regulations grow by terms here; the aggregate does not. */
export const acts = {
  'anomaly-reported': { zh: '异常处理单', details: ['form'] },
  'appointment-made': { zh: '预约', details: ['appointmentAt', 'place'] },
  circulated: {
    zh: '通报、口径',
    details: ['kind', 'circle', 'under', 'names'],
    values: { kind: ['notice', 'criticism', 'wording'] },
  },
  'complainant-answered': {
    zh: '投诉人表态',
    details: ['about', 'answer', 'reason'],
    values: {
      about: ['proposal', 'reply', 'decision', 'defusing', 'apology'],
      answer: ['accepts', 'rejects', 'objects'],
    },
  },
  'consent-recorded': { zh: '同意', details: ['scope', 'by', 'given'] },
  'contact-attempted': {
    zh: '联系投诉人',
    details: [
      'channel',
      'reached',
      'answerer',
      'convenient',
      'purpose',
      'reason',
      'demand',
      'intention',
      'complainantOpinion',
      'sampleRefusal',
    ],
  },
  'containment-taken': { zh: '制止、补救措施', details: ['measure', 'batch'] },
  'content-confirmed': { zh: '复述确认', details: ['summary', 'demand', 'reason'] },
  'corrective-action-completed': { zh: '整改完成', details: ['action'] },
  'corrective-action-planned': { zh: '整改措施、改进计划', details: ['action', 'measures', 'origin', 'unit'] },
  'corrective-action-verified': { zh: '效果确认、验证', details: ['action', 'effective'] },
  'decision-issued': { zh: '处理决定、处理意见', details: ['opinion', 'final', 'feasible'] },
  'defusing-attempted': { zh: '化解', details: ['outcome'], values: { outcome: ['success', 'failed'] } },
  'disclosure-made': { zh: '对外披露', details: ['to', 'what', 'consent'] },
  'document-issued': { zh: '书面文件', details: ['kind', 'fileNo', 'date'] },
  'emergency-procedure-decided': { zh: '应急程序', details: ['procedure', 'started'] },
  'evidence-collected': {
    zh: '取证',
    details: ['kind', 'source', 'custody'],
    values: {
      kind: [
        'statement',
        'record',
        'sample',
        'inspection',
        'testResult',
        'technicalAnalysis',
        'productionRecord',
        'siteVisit',
      ],
    },
  },
  'guidance-given': { zh: '法律指导', details: ['text'] },
  'handling-started': { zh: '开始办理', details: ['person'] },
  'inability-declared': {
    zh: '无法处理、不能会勘',
    details: ['kind', 'reason'],
    values: { kind: ['handle', 'attend'] },
  },
  'incident-declared': { zh: '事故发生', details: ['happenedAt', 'discoveredAt', 'casualties'] },
  'indicator-exclusion-granted': { zh: '指标核减', details: ['indicator', 'reason', 'approver'] },
  'interview-held': { zh: '约见谈话', details: ['person', 'ground'] },
  'investigation-planned': {
    zh: '调查方案',
    details: ['objective', 'methods', 'investigators', 'evidence', 'deadline'],
  },
  'investigation-started': { zh: '开始调查', details: ['person'] },
  'joint-inspection-held': { zh: '会勘、立会', details: ['participants', 'findings', 'delegated'] },
  'joint-inspection-requested': { zh: '会勘申请', details: ['participants'] },
  'loss-assessed': { zh: '损失认定', details: ['amount', 'currency'] },
  'no-pass-met': { zh: '四不放过', details: ['item'] },
  'non-cooperation-logged': { zh: '不配合登记', details: ['person', 'detail', 'replyTime', 'delay'] },
  'number-allocated': { zh: '编号', details: ['number', 'scheme'] },
  'opinion-noted': { zh: '意见提报', details: ['opinion', 'text', 'unit'] },
  'owner-changed': { zh: '经办人变更', details: ['to', 'reason'] },
  'pre-processed': { zh: '预处理', details: ['result', 'solved'] },
  'public-exposure-recorded': { zh: '媒体曝光', details: ['medium', 'reach', 'causedByHandling'] },
  'query-issued': { zh: '质询', details: ['question', 'unit'] },
  'record-lent': { zh: '外借', details: ['to', 'until'] },
  'recording-reviewed': { zh: '调听、复听、抽查录音', details: ['callRef', 'role', 'finding', 'score'] },
  'rectification-ordered': { zh: '整改意见', details: ['unit', 'opinion', 'due'] },
  registered: {
    zh: '登记、录入、记录结果',
    details: ['form', 'part', 'values'],
    values: { part: ['intake', 'opinion', 'result', 'revisit'] },
  },
  'remedy-executed': { zh: '执行方案', details: ['proposal', 'what', 'amount'] },
  reported: {
    zh: '上报、汇报、报告、通知',
    details: ['kind', 'form', 'final', 'external', 'proposal', 'emergency.count', 'emergency.cause'],
    values: { kind: ['notice', 'progress', 'result', 'investigation', 'analysis', 'written'] },
  },
  'responsibility-determined': { zh: '责任归属', details: ['unit', 'person', 'share'] },
  'retaliation-reported': { zh: '打击报复', details: ['established', 'by'] },
  reviewed: { zh: '审核、质检、内部讨论', details: ['kind', 'with', 'result'] },
  'sanction-imposed': {
    zh: '处罚、扣分',
    details: ['kind', 'points', 'month', 'provisional'],
    values: { kind: ['points', 'pay', 'criticism', 'guidance', 'offDuty', 'replace', 'dismissal', 'opinion'] },
  },
  'sanction-proposed': { zh: '处罚建议', details: ['kind', 'person'] },
  'satisfaction-recorded': {
    zh: '满意度',
    details: ['level', 'result', 'attitude', 'reason', 'opinion', 'accepted', 'understanding', 'during'],
    values: { during: ['reply', 'revisit', 'followUp'] },
  },
  'signed-off': { zh: '签字', details: ['step', 'handwritten'] },
  'transferred-out': { zh: '移送', details: ['body', 'reason'] },
} as const satisfies { readonly [term: string]: ActTerm }

export type ActName = keyof typeof acts
export const actNames = Object.keys(acts) as ReadonlyArray<ActName>
export const Act = oneOf('Act', actNames)

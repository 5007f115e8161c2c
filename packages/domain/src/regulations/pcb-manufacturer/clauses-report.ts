import type { Guard } from '../../regulation/language/decision.js'
import type { ClockMechanism } from '../../regulation/language/duty.js'
import type { Clause } from '../../regulation/language/regulation.js'

/** The report to the general manager. */
const reportedUpward = {
  kind: 'clock',
  startsOn: 'Investigated',
  stopsOn: { event: 'act:reported', to: 'general-manager' },
  within: { n: 3, unit: 'calendarDay' },
  responsible: 'qm-dept',
  per: 'each',
} satisfies ClockMechanism

/** No answer before the report has been approved. */
const approvedReport = {
  kind: 'guard',
  on: ['Resolve', 'Reply:final'],
  when: { not: { fact: 'case.kind', is: 'anomaly' } },
  unknownWhen: 'applies',
  require: { some: { event: 'Approved', by: 'general-manager', of: 'report' } },
} satisfies Guard

/** Chapters (九)3 and (九)4: the report and its instruction; number, tracking table and analysis. */
export const report = [
  {
    id: 'c36',
    ref: '(九)3',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '查完三日之内，质量管理部或有关的人把报告呈给总经理。',
      en: 'Three days after the inquiry the general manager has the report of quality management or of those concerned.',
    },
    does: [reportedUpward],
    readings: [
      {
        id: 'A048',
        taken: {
          zh: '三日自查明之时起算，按自然日。',
          en: 'Three calendar days from when the facts are established.',
        },
        other: {
          zh: '“调查处理后”指处理也已完毕：三日自处理完毕起算。',
          en: 'After inquiry and handling: three days from when the matter is dealt with.',
        },
        does: [{ ...reportedUpward, startsOn: 'Resolved' }],
      },
    ],
    note: {
      zh: '见于印本B。首日不计，末日逢休息日顺延（民法典第201、203条）。',
      en: 'Printed in copy B. The first day is not counted, a last day that is a rest day moves on (Civil Code, articles 201 and 203).',
    },
  },
  {
    id: 'c37',
    ref: '(九)3批示',
    nature: 'guard',
    modality: 'must',
    summary: {
      zh: '报告未经总经理批示，不得办结，也不得给客户最终答复。',
      en: 'Without the general manager’s instruction on the report nothing is settled and no final answer given.',
    },
    does: [approvedReport],
    readings: [
      {
        id: 'A048',
        taken: {
          zh: '报告在处理之前，批示后方可办结。',
          en: 'The report comes before handling, which waits for the instruction.',
        },
        other: {
          zh: '报告在处理之后，批示只管最终答复。',
          en: 'The report comes after handling; the instruction binds the final answer only.',
        },
        does: [{ ...approvedReport, on: ['Reply:final'] }],
      },
    ],
    note: {
      zh: '批示须针对最近一份报告。无损失的异常不是投诉，不受此限。',
      en: 'The instruction is on the latest report. An anomaly without loss is no complaint and is not bound.',
    },
  },
  {
    id: 'c38',
    ref: '(九)4',
    nature: 'clock',
    modality: 'must',
    summary: {
      zh: '表到总经理室，四个工作小时内编号。',
      en: 'A sheet that reaches the general manager’s office has its number within four working hours.',
    },
    does: [
      {
        kind: 'clock',
        startsOn: { event: 'Assigned', to: 'gm-production-group' },
        stopsOn: 'act:number-allocated',
        within: { fact: 'param.numberAtOnce' },
        responsible: 'gm-production-group',
        per: 'first',
      },
    ],
    note: { zh: '“即”无数字，由参数补足。', en: '"At once" has no number, the parameter gives one.' },
  },
  {
    id: 'c39',
    ref: '(九)4表',
    nature: 'record',
    modality: 'must',
    summary: {
      zh: '编号之时登入追踪表，案号写在表上。',
      en: 'With its number a case enters the tracking table, which carries that number.',
    },
    does: [{ kind: 'record', at: ['act:number-allocated'], fields: ['case.number'], form: '客户抱怨案件登记追踪表' }],
  },
  {
    id: 'c40',
    ref: '(九)4送',
    nature: 'routing',
    modality: 'must',
    summary: {
      zh: '编号之后送质量管理部分析原因。',
      en: 'Once numbered, a case goes to quality management for its cause.',
    },
    does: [{ kind: 'route', step: 'investigate', on: 'act:number-allocated', to: 'qm-dept' }],
    note: { zh: '原文在“判”字之后中断。', en: 'The source breaks off after this.' },
  },
] satisfies ReadonlyArray<Clause>

import * as t from 'io-ts'
import { plain } from '../../codec/personal.js'
import { Id, InstantString, Int, Narrative, oneOf, Term, Text } from '../../codec/words.js'
import { act } from './define.js'

/** Acts of those who watch over the handling, and reports to them. */
export const oversight = {
  circulated: act('通报、口径', 'circulated', ['complaint', 'unit'], {
    kind: oneOf('CircularKind', ['notice', 'criticism', 'wording'] as const),
    circle: Term,
    under: Term,
    names: t.boolean,
  }),
  'decision-issued': act('处理决定、处理意见', 'decision issued', ['complaint'], {
    opinion: Narrative,
    final: t.boolean,
    feasible: t.boolean,
  }),
  'indicator-exclusion-granted': act('指标核减', 'exclusion from an indicator', ['complaint'], {
    indicator: Term,
    reason: Narrative,
    approver: Id,
  }),
  'inspection-performed': act('检查', 'inspection performed', ['unit', 'institution'], {
    period: Term,
    cases: t.array(Id),
    findings: Narrative,
  }),
  'interview-held': act('约见谈话', 'interview held', ['complaint', 'unit'], { person: Id, ground: Term }),
  'non-cooperation-logged': act('不配合登记', 'non-cooperation logged', ['complaint', 'unit'], {
    person: Id,
    detail: Narrative,
    replyTime: InstantString,
    delay: Narrative,
  }),
  'periodic-report-issued': act('通报、报表', 'periodic report issued', ['unit', 'agent', 'institution'], {
    report: Term,
    period: Term,
    digest: Term,
    approvedBy: Id,
  }),
  'query-issued': act('质询', 'query issued', ['complaint'], { question: Narrative, unit: Id }),
  reported: act('上报、汇报、报告、通知', 'reported', ['complaint', 'unit'], {
    kind: oneOf('ReportKind', ['notice', 'progress', 'result', 'investigation', 'analysis', 'written'] as const),
    form: Term,
    final: t.boolean,
    external: t.boolean,
    recipient: Term,
    reason: Narrative,
    proposal: Narrative,
    'emergency.count': Int,
    'emergency.cause': plain('a word for the emergency, by which reports are grouped', Text),
  }),
}

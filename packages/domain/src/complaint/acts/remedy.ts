import * as t from 'io-ts'
import { Finite, Id, InstantString, Narrative, Term } from '../../codec/words.js'
import { act } from './define.js'

/** Acts that put things right, and keep them from happening again. `action` is the id of what is planned, done and verified. */
export const remedy = {
  'containment-taken': act('制止、补救措施', 'containment taken', ['complaint'], { measure: Narrative, batch: Term }),
  'corrective-action-completed': act('整改完成', 'corrective action completed', ['complaint'], { action: Id }),
  'corrective-action-planned': act('整改措施、改进计划', 'corrective action planned', ['complaint'], {
    action: Id,
    measures: Narrative,
    origin: Term,
    unit: Id,
  }),
  'corrective-action-verified': act('效果确认、验证', 'corrective action verified', ['complaint'], {
    action: Id,
    effective: t.boolean,
  }),
  'emergency-procedure-decided': act('应急程序', 'emergency procedure decided', ['complaint'], {
    procedure: Term,
    started: t.boolean,
  }),
  'market-action-planned': act('市场活动', 'market action planned', ['unit'], { action: Id, from: InstantString }),
  'no-pass-met': act('四不放过', 'one of the not-let-go items met', ['complaint'], { item: Term }),
  'preventive-order-issued': act('投诉预防工单', 'preventive order issued', ['unit'], { action: Id, case: Id }),
  'rectification-ordered': act('整改意见', 'rectification ordered', ['complaint', 'unit'], {
    unit: Id,
    opinion: Narrative,
    due: InstantString,
  }),
  /** `amount` in yuan. */
  'remedy-executed': act('执行方案', 'remedy executed', ['complaint'], {
    proposal: Id,
    what: Narrative,
    amount: Finite,
  }),
}

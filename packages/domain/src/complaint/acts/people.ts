import * as t from 'io-ts'
import { personal } from '../../codec/personal.js'
import { Finite, Id, Int, Narrative, oneOf, Scalar, Term } from '../../codec/words.js'
import { act } from './define.js'

/** Acts that concern the people and units who handle cases. People decide them; the engine proposes at most. */
export const people = {
  'assessment-confirmed': act('考核确认', 'assessment confirmed', ['agent', 'unit'], {
    scheme: Term,
    period: Term,
    result: personal('staff', Scalar),
    by: Id,
  }),
  'eligibility-revoked': act('取消评选资格', 'eligibility revoked', ['unit'], { award: Term, period: Term }),
  'liability-case-opened': act('追究责任', 'liability case opened', ['agent', 'unit'], { kind: Term, ref: Term }),
  /** `month` is that of the conduct, `YYYY-MM`. */
  'sanction-imposed': act('处罚、扣分', 'sanction imposed', ['complaint', 'agent', 'unit'], {
    kind: oneOf('Sanction', [
      'points',
      'pay',
      'criticism',
      'guidance',
      'offDuty',
      'replace',
      'dismissal',
      'opinion',
    ] as const),
    points: Finite,
    month: Term,
    provisional: t.boolean,
  }),
  'sanction-proposed': act('处罚建议', 'sanction proposed', ['complaint'], { kind: Term, person: Id }),
  /** `on` takes over from `off`; `leftover` is the number of `cases`. */
  'shift-handed-over': act('交接班', 'shift handed over', ['agent', 'unit'], {
    on: Id,
    off: Id,
    leftover: Int,
    notes: Narrative,
    cases: t.array(Id),
  }),
}

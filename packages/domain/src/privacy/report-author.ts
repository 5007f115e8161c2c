import type { Category } from '../codec/personal.js'
import type { Rules } from '../complaint/rules.js'
import { complaintOf } from '../regulation/case-fact.js'
import type { Context } from '../regulation/context.js'
import { coversAny } from './covers.js'
import type { Person } from './party.js'

const WHO = ['field.complainant.name', 'field.reporter.name']

/** Does a clause that the case runs under say itself who may know the author. */
const clauseDecides = (rules: Rules, context: Context): boolean =>
  context.stream.regulations
    .flatMap((pin) => rules.find(pin)?.confidentials ?? [])
    .some((rule) => WHO.some((path) => coversAny(rule.fields, path)) && (rule.when?.(context) ?? true) === true)

/**
 * Who made a report (举报) is known to the unit that received it and to nobody else, from its first event on and whatever their
 * role, unless a clause says itself who may know. Answers whether a category stays hidden for this viewer.
 */
export const authorHidden = (rules: Rules, context: Context, viewer: Person): ((category: Category) => boolean) => {
  const complaint = complaintOf(context.stream)
  if (complaint?.kind !== 'report' || clauseDecides(rules, context)) return () => false
  let first = complaint.newest['Received']
  while (first?.alike !== undefined) first = first.alike
  const unit = first?.event.actor.unit
  const receiving = unit !== undefined && unit === viewer.unit
  return (category) => !receiving && (category === 'identity' || category === 'contact')
}

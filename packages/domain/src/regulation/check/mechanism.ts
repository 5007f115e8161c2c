import type { Assured, Mechanism } from '../language/mechanism.js'
import { condition, within } from './condition.js'
import { fill, guard, relax, waive } from './decision.js'
import { duty } from './duty.js'
import { indicator, report, scheme } from './figure.js'
import { record } from './record.js'
import { ref } from './ref.js'
import { derive, effective, schedule, scope, sequence, table, term } from './taxonomy.js'
import { at, eachOf, type Walk } from './walk.js'
import { confidential, escalate, retain, route } from './work.js'

const named = ref('any')

const assured = (walk: Walk, found: Assured): void =>
  eachOf(walk, 'by', found.by, (w, by) => {
    if (by !== 'clocks' && by !== 'obligations' && by !== 'register') named(w, by)
  })

type Visits = { readonly [K in Mechanism['kind']]: (walk: Walk, mechanism: Extract<Mechanism, { kind: K }>) => void }

const visits: Visits = {
  guard,
  fill,
  waive,
  relax,
  define: (walk, { name, is }) => at({ ...within(walk, { anywhere: true }), defines: name }, 'is', is, condition),
  term,
  table,
  derive,
  scope,
  effective,
  route,
  escalate,
  confidential,
  retain,
  clock: duty,
  obligation: duty,
  record,
  indicator,
  scheme,
  report,
  sequence,
  invariant: () => undefined,
  schedule,
  assured,
  manual: () => undefined,
}

/** Looks at every word of a mechanism, and at what can be seen of its sense from itself alone. */
export const visit = (walk: Walk, mechanism: Mechanism): void => {
  // The table has a visit for each kind; TypeScript does not follow the pairing.
  const each = visits[mechanism.kind] as (walk: Walk, mechanism: Mechanism) => void
  each(walk, mechanism)
}

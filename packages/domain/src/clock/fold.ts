import { annuls } from '../aggregate/annulment.js'
import { isOfRecord } from '../aggregate/happening.js'
import type { Stream } from '../aggregate/stream.js'
import type { EventOf } from '../complaint/event.js'
import { evolve } from '../complaint/evolve.js'
import { regulationsOf } from '../complaint/regulations-of.js'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, eventsOf, initial } from '../complaint/state.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { type Clocks, noClocks, type Step } from './clocks.js'
import { corrected } from './corrected.js'
import { migrated } from './migrated.js'
import { settled, stepStream } from './step-stream.js'

/** The clocks of a complaint after one more event, under the rules that it is pinned to. */
export const stepClocks = (rules: Rules): Step<Complaint> => {
  const regulations = regulationsOf(rules)
  const happened: Step<Complaint> = stepStream(regulations, ({ on }, kind) => on.duties(kind))
  const step: Step<Complaint> = (clocks, complaint, event) =>
    isOfRecord(event) ? clocks : happened(clocks, complaint, event)
  const migrate = migrated(step, (complaint, event) => (all) => settled(all, regulations(complaint), complaint, event))
  const next: Step<Complaint> = (clocks, complaint, event) =>
    event.type === 'Migrated'
      ? migrate(clocks, complaint, event as EventOf<'Migrated'>)
      : step(clocks, complaint, event)
  return (clocks, complaint, event) =>
    annuls(event) ? corrected(next, clocks, complaint, event) : next(clocks, complaint, event)
}

/** The clocks of another stream (agent, unit, call) after one more event, under the regulations in force for it. */
export const stepScoped = (regulations: ReadonlyArray<CompiledRegulation>, scope: string): Step<Stream> =>
  stepStream(
    () => regulations,
    ({ on }) => on.scoped(scope),
  )

/** The clocks of a complaint, folded from its first event. */
export const foldClocks =
  (rules: Rules) =>
  (complaint: Complaint): Clocks => {
    const step = stepClocks(rules)
    let state = initial(complaint.id)
    let clocks = noClocks
    for (const event of eventsOf(complaint)) {
      state = evolve(state, event)
      clocks = step(clocks, state, event)
    }
    return clocks
  }

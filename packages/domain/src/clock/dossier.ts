import type { ComplaintEvent } from '../complaint/event.js'
import { evolve } from '../complaint/evolve.js'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, initial } from '../complaint/state.js'
import type { Clock, Holding } from './clock.js'
import { type Clocks, noClocks } from './clocks.js'
import { stepClocks } from './fold.js'
import { stepHoldings } from './holdings.js'

/** A complaint with its clocks and holders: all that the events of one stream say. Read models are functions of it. */
export interface Dossier {
  readonly complaint: Complaint
  readonly clocks: Clocks
  readonly holdings: ReadonlyArray<Holding>
}

/** The dossier of a complaint of which nothing is known yet. */
export const emptyDossier = (id: string): Dossier => ({ complaint: initial(id), clocks: noClocks, holdings: [] })

/** The dossier after one more event, under the rules that the complaint is pinned to. Total. */
export const stepDossier = (rules: Rules): ((dossier: Dossier, event: ComplaintEvent) => Dossier) => {
  const step = stepClocks(rules)
  return (dossier, event) => {
    const complaint = evolve(dossier.complaint, event)
    return {
      complaint,
      clocks: step(dossier.clocks, complaint, event),
      holdings: stepHoldings(dossier.holdings, complaint, event),
    }
  }
}

/** Every clock of the case, in the order in which they were opened; inapplicable ones included. */
export const clocksOf = (dossier: Dossier): ReadonlyArray<Clock> => dossier.clocks.all.map(({ clock }) => clock)

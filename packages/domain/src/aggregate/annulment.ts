import { dataOf, type Happening } from './happening.js'
import type { History } from './stream.js'

/** Does the event take an earlier one out of every count. */
export const annuls = (event: Pick<Happening, 'type' | 'data'>): boolean =>
  event.type === 'Corrected' && dataOf(event)['annuls'] === true

/** Ids of what a history has annulled: newest first, so that a correction which was itself annulled annuls nothing. */
export const annulledIn = (history: History | undefined): ReadonlySet<string> => {
  const found = new Set<string>()
  for (let h = history; h !== undefined; h = h.earlier)
    if (annuls(h.event) && !found.has(h.event.id)) found.add(String(dataOf(h.event)['event']))
  return found
}

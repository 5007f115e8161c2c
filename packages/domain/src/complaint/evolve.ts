import { foldOf } from '../aggregate/fold.js'
import type { ComplaintEvent } from './event.js'
import { type Complaint, initial } from './state.js'
import { places, tell } from './tell.js'

/** What pins the regulations counts, though annulled, since all later decisions rest on it; a key that is gone stays gone. */
const always = ({ type }: ComplaintEvent): boolean => type === 'Received' || type === 'Migrated' || type === 'Erased'

const fold = foldOf<ComplaintEvent, Complaint>(initial, tell, { places, always })

/** The case after each of its events, told anew without what has been annulled, by the last of them at the latest. */
export const { retold } = fold

/**
 * The complaint after one more event. Total: any sequence of events folds, whatever their order. A correction that annuls
 * has the case told anew, in time linear in its events.
 *
 * @example
 * import { evolve, initial } from '@redress/domain'
 * import { received } from '@redress/domain/testing'
 *
 * assert.equal(evolve(initial('c-1'), received()).status, 'open')
 */
export const evolve: (complaint: Complaint, event: ComplaintEvent) => Complaint = fold.evolve

/** All events of one stream, folded: one state is made, and changed until the last event is in it. */
export const evolveAll: (complaint: Complaint, events: Iterable<ComplaintEvent>) => Complaint = fold.evolveAll

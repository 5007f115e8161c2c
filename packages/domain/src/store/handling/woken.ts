import type { EpochMs } from '@redress/holidays'
import type { Supplied } from '../../aggregate/happening.js'
import type { ComplaintEvent } from '../../complaint/event.js'
import type { Rules } from '../../complaint/rules.js'
import type { Complaint } from '../../complaint/state.js'
import { type Because, watch } from '../../complaint/watch.js'

/** Why a complaint is looked at when its own time has not come: another one of its group. */
export interface Awake {
  readonly supplied: (at: EpochMs) => Supplied
  /** The event of the other one; none where one has only got older. */
  readonly because?: Because
  /**
   * What was answered just before, as of the same moment. Levels are put on record with events only: what has become of a
   * condition since shows in this. It does not count where the case has known of the cause since, or nothing would be told once.
   */
  readonly before?: (at: EpochMs) => Supplied
}

/** Up to where in the log an answer was read that this case has on record. */
const readUpTo = ({ history }: Complaint): string => {
  let last = ''
  for (let h = history; h !== undefined; h = h.earlier)
    for (const { position = '' } of h.event.evidence.lookups ?? []) if (position > last) last = position
  return last
}

/** What a look because of another complaint finds. */
export const woken = (
  rules: Rules,
  complaint: Complaint,
  at: EpochMs,
  { supplied, because, before }: Awake,
): ReadonlyArray<ComplaintEvent> => {
  const { latestMs = at } = complaint
  if (because === undefined) {
    const then = latestMs < at ? ((at - 1) as EpochMs) : undefined
    const earlier = then === undefined || before === undefined ? undefined : { now: then, supplied: before(then) }
    return watch(rules)(at, supplied(at), undefined, earlier)(complaint)
  }
  const now = Math.max(at, latestMs) as EpochMs
  const answer = supplied(now)
  const knows = readUpTo(complaint) >= (answer.position ?? '')
  const earlier = knows || before === undefined ? undefined : { now, supplied: before(now) }
  return watch(rules)(now, answer, because, earlier)(complaint)
}

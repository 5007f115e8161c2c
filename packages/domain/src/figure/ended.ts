import type { EpochMs } from '@redress/holidays'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, eventsOf } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { CompiledPattern, Progress } from '../regulation/pattern.js'

/** When a case was first closed, by `Closed` or by what its regulation ends a case by; and since when it has been ended. */
export interface Ending {
  readonly closed?: EpochMs
  /** Closed or withdrawn, and not reopened since. */
  readonly ended?: EpochMs
}

const patternsOf = (rules: Rules, { regulations }: Complaint): ReadonlyArray<CompiledPattern> =>
  regulations.flatMap((pin) => rules.find(pin)?.terminal ?? [])

/** How a case ended. A reopened one is open until it ends once more. */
export const endingOf = (rules: Rules, complaint: Complaint): Ending => {
  const patterns = patternsOf(rules, complaint)
  const begin = (now: EpochMs): ReadonlyArray<Progress> =>
    patterns.map((pattern) => pattern.begin(undefined, { stream: complaint, now }))
  let [closed, ended]: [EpochMs | undefined, EpochMs | undefined] = [undefined, undefined]
  let progress: ReadonlyArray<Progress> | undefined
  for (const event of eventsOf(complaint)) {
    if (complaint.annulled.has(event.id)) continue
    const now = millis(event.occurredAt)
    if (progress === undefined || event.type === 'Reopened') progress = begin(now)
    if (event.type === 'Reopened') ended = undefined
    progress = progress.map((done, i) => patterns[i]?.step(done, event, { stream: complaint, now, it: event }) ?? done)
    const closes = event.type === 'Closed' || progress.some(({ done }) => done)
    if (closes) closed = closed ?? now
    if (closes || event.type === 'Withdrawn') ended = ended ?? now
  }
  return { ...(closed === undefined ? {} : { closed }), ...(ended === undefined ? {} : { ended }) }
}

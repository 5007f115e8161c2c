import type { Day, EpochMs } from '@redress/holidays'
import type { Happening } from '../aggregate/happening.js'
import type { Rules } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { Evidenced } from '../figure/line.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { type Cited, citationOf } from '../regulation/mechanism/cited.js'
import type { CompiledCustody } from '../regulation/mechanism/custody.js'

/** Something of a case that a clause has somebody keep. */
export interface Custody extends Cited {
  /** `case-file`, `result`. */
  readonly what: ReadonlyArray<string>
  readonly deed: CompiledCustody['deed']
  /** Words of the regulation: who keeps it, and to whom a copy goes. */
  readonly by: ReadonlyArray<string>
  readonly to: ReadonlyArray<string>
  readonly since: Evidenced
  /** Last day on which it must still be there; absent where the regulation names no time. */
  readonly until?: Day
}

const held = (
  { calendar }: CompiledRegulation,
  custody: CompiledCustody,
  complaint: Complaint,
  now: EpochMs,
): ReadonlyArray<Custody> => {
  const { what, deed, on, when, by, to, keepFor } = custody
  const context = { stream: complaint, now }
  let newest: Happening | undefined
  for (const { walk } of on.events)
    walk(context, (event) => {
      if (newest === undefined || millis(event.occurredAt) > millis(newest.occurredAt)) newest = event
      return true
    })
  if (newest === undefined || (when !== undefined && when(context) !== true)) return []
  const period = keepFor === undefined ? undefined : calendar.period(millis(newest.occurredAt), keepFor)
  return [
    {
      ...citationOf(custody),
      what,
      deed,
      by,
      to,
      since: { event: newest.id, occurredAt: newest.occurredAt },
      ...(period?._tag === 'Right' ? { until: period.right.dueDay } : {}),
    },
  ]
}

/**
 * What of a case the regulations have somebody keep or copy, since when and until when at least. Filing and sealing are
 * duties with clocks; keeping is a property of the store, which nobody has to do and nobody may undo.
 *
 * @example
 * import { custodyOf, initial, rulesOf } from '@redress/domain'
 * import type { EpochMs } from '@redress/holidays'
 *
 * assert.deepEqual(custodyOf(rulesOf([]))(initial('c-1'), 0 as EpochMs), [])
 */
export const custodyOf =
  (rules: Rules) =>
  (complaint: Complaint, now: EpochMs): ReadonlyArray<Custody> =>
    complaint.regulations.flatMap((pin) => {
      const regulation = rules.find(pin)
      return regulation === undefined
        ? []
        : regulation.custodies.flatMap((one) => held(regulation, one, complaint, now))
    })

import type { Bilingual } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, eventsOf } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import type { LedgerEffect } from './language/mechanism.js'

/** A line in the ledger of an agent or unit. It proposes; people decide. */
export interface LedgerEntry {
  readonly regulation: string
  readonly clause: string
  readonly ref: string
  readonly summary: Bilingual
  readonly scope: 'agent' | 'unit'
  /** Id of the agent or unit charged; absent where the case does not name it. */
  readonly charged?: string
  readonly effect: LedgerEffect
  readonly event: string
  readonly occurredAt: string
}

/** The ledger lines that a case gives rise to under the schemes of its regulations. */
export const ledgerOf =
  (rules: Rules) =>
  (complaint: Complaint): ReadonlyArray<LedgerEntry> =>
    complaint.regulations.flatMap(({ id, version }) =>
      (rules.regulations.get(`${id}@${version}`)?.schemes ?? []).flatMap((scheme) =>
        scheme.entries.flatMap((entry) =>
          eventsOf(complaint).flatMap((event) => {
            const context = { complaint, now: millis(event.occurredAt), it: event }
            if (complaint.annulled.has(event.id) || !entry.on.matches(event, context)) return []
            if (entry.when !== undefined && entry.when(context) !== true) return []
            const charged = entry.charge?.(context)
            const { regulation, clause, ref, summary, scope } = scheme
            return [
              {
                regulation,
                clause,
                ref,
                summary,
                scope,
                ...(typeof charged === 'string' ? { charged } : {}),
                effect: entry.effect,
                event: event.id,
                occurredAt: event.occurredAt,
              },
            ]
          }),
        ),
      ),
    )

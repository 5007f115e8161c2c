import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import type { Actor } from '../complaint/party.js'
import type { SubjectCommandOf } from '../subject/command.js'
import type { DueErasure } from '../subject/due.js'
import type { SubjectRefusal } from '../subject/refusal.js'
import type { SubjectState } from '../subject/state.js'

/** Somebody whose time is up, and the erasure that is proposed. */
export interface ProposedErasure extends DueErasure {
  /** To be sent with `basis: 'retention'`: the same again carries on what stopped. */
  readonly order: string
  /** The clause that had them kept longest, as `regulation/clause`; none where only the deployment says how long. */
  readonly clause?: string
  /** What stands against it as of now, e.g. a hold. */
  readonly against?: SubjectRefusal
}

/** The command that carries a proposal out. */
export const retentionOrder = (
  { subject, order, clause }: Pick<ProposedErasure, 'subject' | 'order' | 'clause'>,
  { now, actor, reason }: { readonly now: EpochMs; readonly actor: Actor; readonly reason: string },
): SubjectCommandOf<'OrderErasure'> => ({
  id: order,
  command: 'OrderErasure',
  subject,
  occurredAt: formatInstant(now, SHANGHAI),
  actor,
  data: { basis: 'retention', reason, ...(clause === undefined ? {} : { clause }) },
})

/** What is proposed for somebody whose time is up. */
export const proposal = ({ subject, since, kept }: DueErasure, { orders }: SubjectState) => {
  const longest = [...kept].sort((a, b) => (a.until < b.until ? 1 : -1))[0]
  return {
    subject,
    since,
    kept,
    // A second one of the same day, after the first was taken back, is another order.
    order: `retention:${subject}:${since}:${orders.length + 1}`,
    ...(longest === undefined ? {} : { clause: `${longest.regulation}/${longest.clause}` }),
  }
}

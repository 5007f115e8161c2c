import * as E from 'fp-ts/lib/Either.js'
import { eventsOf } from '../aggregate/stream.js'
import { withheld } from '../codec/personal.js'
import type { Complaint } from '../complaint/state.js'
import { initial } from '../complaint/state.js'
import { replaced, type StoredPath } from '../privacy/envelopes.js'
import { redact } from '../privacy/redact.js'
import type { RecordedEvent } from '../store/port.js'
import { noKey } from '../vault/error.js'
import type { Vault } from '../vault/vault.js'
import { inVault, type RevealError } from './error.js'
import { folded, foldedRecord } from './folded.js'
import type { Plan } from './plan.js'
import type { Revealed, RevealedRecord } from './types.js'

/** What the author of a report would be known by, in the case and in its events. */
const without = (complaint: Complaint): Complaint => ({
  ...complaint,
  complainant: initial(complaint.id).complainant,
})
const NAMED: StoredPath = ['data', 'complainant']

const names = ({ data }: RecordedEvent): boolean =>
  (data as { readonly data?: { readonly complainant?: unknown } } | null)?.data?.complainant !== undefined

/** The events with what the plan shows in the clear, nothing else opened. A key that is gone or restricted is a word, one that is missing an error. */
const openedEvents =
  (vault: Vault) =>
  async (
    plan: Plan,
  ): Promise<
    E.Either<RevealError, { readonly events: ReadonlyArray<RecordedEvent>; readonly status: Revealed['status'] }>
  > => {
    const kids = new Set(plan.shown.flat().flatMap(({ envelope }) => (envelope === undefined ? [] : [envelope.kid])))
    const openers = await vault.openers(kids)()
    if (E.isLeft(openers)) return E.left(inVault(openers.left))
    let status: Revealed['status'] = 'open'
    const events = []
    for (const [i, event] of plan.events.entries()) {
      const values: (readonly [StoredPath, unknown])[] = (plan.covered[i] ?? []).map(({ path }) => [
        path,
        withheld.sealed,
      ])
      if (plan.authorless && names(event)) values.push([NAMED, undefined])
      for (const { path, envelope } of plan.shown[i] ?? []) {
        if (envelope === undefined) continue
        const opener = openers.right.get(envelope.kid) ?? E.left(noKey(envelope.kid))
        const place = { stream: event.stream, event: event.id, path }
        const value = E.isLeft(opener) ? opener : opener.right(place, envelope)
        if (E.isRight(value)) values.push([path, value.right])
        else if (value.left._tag === 'Erased' || value.left._tag === 'Restricted') {
          status = value.left._tag === 'Erased' ? 'erased' : 'restricted'
          values.push([path, withheld[status]])
        } else return E.left(inVault(value.left))
      }
      events.push({ ...event, data: replaced(event.data, values) })
    }
    return E.right({ events, status })
  }

const revisionOf = ({ events }: Plan): number => events.at(-1)?.revision ?? -1

/** Opens what the plans show, of a case or of a record beside the cases. */
export const opening = (vault: Vault) => {
  const open = openedEvents(vault)
  return {
    ofCase: async (id: string, plan: Plan): Promise<E.Either<RevealError, Revealed>> => {
      const opened = await open(plan)
      if (E.isLeft(opened)) return opened
      const fold = folded(id, opened.right.events)
      if (E.isLeft(fold)) return fold
      const { value } = redact(plan.seen, fold.right.complaint)
      const complaint = plan.authorless ? without(value) : value
      const { hidden } = plan
      const { status } = opened.right
      return E.right({ complaint, revision: revisionOf(plan), events: eventsOf(complaint), hidden, status })
    },
    ofRecord: async (stream: string, plan: Plan): Promise<E.Either<RevealError, RevealedRecord>> => {
      const opened = await open(plan)
      if (E.isLeft(opened)) return opened
      const fold = foldedRecord(stream, opened.right.events)
      if (E.isLeft(fold)) return fold
      const { hidden } = plan
      return E.right({
        stream,
        revision: revisionOf(plan),
        events: fold.right.events,
        hidden,
        status: opened.right.status,
      })
    },
  }
}

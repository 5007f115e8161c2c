import {
  aggregateOf,
  type EventStore,
  fieldCategories,
  isWithheld,
  personalIn,
  type RecordedEvent,
  type Rules,
  replaced,
  streamOf,
  withheld,
  withhold,
} from '@redress/domain'
import type { Look, Reveal, Revealed } from '@redress/domain/reveal'
import { dayOf, parseInstant, SHANGHAI } from '@redress/holidays'
import type { ScanFilter } from '@redress/projections'
import * as E from 'fp-ts/lib/Either.js'
import { type AnswerError, revealFailed, storeFailed } from '../answers/error.js'

/** Who wants personal values of the events in the clear, and why. */
export interface EventsLooking {
  readonly reveal: Reveal
  readonly look: Look
}

type Batches = AsyncGenerator<E.Either<AnswerError, ReadonlyArray<unknown>>>

/** An event as CloudEvents 1.0 has it in JSON; what our envelope says beside is an extension. */
const cloudEvent = ({ data, ...envelope }: RecordedEvent) => ({
  specversion: '1.0',
  source: `/${envelope.stream}`,
  ...envelope,
  datacontenttype: 'application/json',
  data,
})

const wanted =
  ({ from, to, unit, complaint }: ScanFilter) =>
  ({ stream, time, data }: RecordedEvent): boolean => {
    if (complaint !== undefined && stream !== streamOf(complaint)) return false
    const at = parseInstant(time)
    const day = E.isRight(at) ? dayOf(at.right, SHANGHAI) : ''
    if ((from !== undefined && day < from) || (to !== undefined && day >= to)) return false
    return unit === undefined || (data as { actor?: { unit?: unknown } } | null)?.actor?.unit === unit
  }

/** Everything personal reads 已加密, sealed or in the clear from before there were keys. */
const masking = (rules: Rules) => {
  const personal = personalIn(fieldCategories(rules))
  return (event: RecordedEvent): RecordedEvent => {
    const aggregate = aggregateOf(event.stream)
    const data = withhold(event.data)
    if (aggregate === undefined) return { ...event, data }
    const leaves = personal(aggregate, event.type, data).filter(({ value }) => !isWithheld(value))
    return {
      ...event,
      data: replaced(
        data,
        leaves.map(({ path }) => [path, withheld.sealed] as const),
      ),
    }
  }
}

const inClear = (event: RecordedEvent, shown: Revealed): RecordedEvent => {
  const own = shown.events.find(({ id }) => id === event.id)
  return own === undefined
    ? event
    : { ...event, data: { ...(event.data as object), data: own.data, evidence: own.evidence } }
}

/**
 * Events as CloudEvents, in the order of the log, a batch in memory at a time. What is personal is masked, unless `looking` says
 * who wants it and why: then each case goes on record before one of its events is given out, and what role or clause keeps back
 * stays masked.
 */
export async function* cloudEvents(
  { store, rules }: { readonly store: EventStore; readonly rules: Rules },
  filter: ScanFilter,
  looking?: EventsLooking,
): Batches {
  const [isWanted, mask] = [wanted(filter), masking(rules)]
  const { complaint } = filter
  for await (const batch of complaint === undefined ? store.readAll(undefined) : store.read(streamOf(complaint))) {
    if (E.isLeft(batch)) return yield E.left(storeFailed(batch.left))
    const events = batch.right.filter(isWanted)
    if (looking === undefined) {
      yield E.right(events.map(mask).map(cloudEvent))
      continue
    }
    const cases = [
      ...new Set(events.flatMap(({ stream, subject }) => (aggregateOf(stream) === 'complaint' ? [subject] : []))),
    ]
    const shown = new Map<string, Revealed>()
    for await (const one of looking.reveal.many(cases, looking.look)) {
      if (E.isLeft(one)) return yield E.left(revealFailed(one.left))
      shown.set(one.right.complaint.id, one.right)
    }
    yield E.right(
      events.map((event) => {
        const revealed = aggregateOf(event.stream) === 'complaint' ? shown.get(event.subject) : undefined
        return cloudEvent(revealed === undefined ? mask(event) : inClear(mask(event), revealed))
      }),
    )
  }
}

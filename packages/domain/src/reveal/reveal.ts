import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { AccessLog } from '../access/port.js'
import type { Rules } from '../complaint/rules.js'
import { defaultMatrix, type Matrix } from '../privacy/matrix.js'
import type { EventStore, RecordedEvent } from '../store/port.js'
import { streamOf } from '../store/serialise.js'
import type { Vault } from '../vault/vault.js'
import { inAccess, inLog, type RevealError } from './error.js'
import { finding, type Sought } from './find.js'
import { opening } from './open.js'
import { type Plan, planning } from './plan.js'
import type { Look, Revealed, RevealedRecord } from './types.js'

export interface RevealOptions {
  /** The log as it lies, sealed. */
  readonly log: EventStore
  readonly vault: Vault
  readonly rules: Rules
  readonly access: AccessLog
  /** What each role sees of each category, where no clause hides it; default `defaultMatrix`. */
  readonly matrix?: Matrix
  readonly now: () => EpochMs
}

/** The way to personal values for people: each look is on record, on disk, before anything is opened. */
export interface Reveal {
  readonly one: (complaint: string, look: Look) => TaskEither<RevealError, Revealed>
  /** The same for many, in their order; an entry each, those of a hundred in one transaction. The first failure ends it. */
  readonly many: (complaints: Iterable<string>, look: Look) => AsyncIterable<E.Either<RevealError, Revealed>>
  /** What is in a stream beside the cases: of an agent, a unit, a call. `UnknownComplaint` where there is none. */
  readonly record: (stream: string, look: Look) => TaskEither<RevealError, RevealedRecord>
  /**
   * Ids of the cases that a person is found by. An entry for each that is told, one for a look-up that tells of none. A case
   * whose name or number the viewer may not see is not told, nor one that was erased or restricted. Nothing is opened.
   */
  readonly find: (sought: Sought, look: Omit<Look, 'purpose'>) => TaskEither<RevealError, ReadonlyArray<string>>
}

/** Cases whose looks go on record together. */
const BATCH = 100

/**
 * Shows cases in the clear as far as roles and clauses allow. Decided first, on what is sealed; then recorded; then opened, and
 * only what is shown. Where the record fails nothing is opened.
 *
 * @example
 * import { rulesOf } from '@redress/domain'
 * import { memoryStore } from '@redress/domain/memory'
 * import { revealing } from '@redress/domain/reveal'
 * import { localWrappingKeys, memoryKeys, newWrappingKey, readWrappingKey, vaultOn } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'here')
 * if (key._tag === 'Left') throw new Error(key.left.en)
 * const vault = await vaultOn(memoryKeys(), localWrappingKeys(key.right))()
 * if (vault._tag === 'Left') throw new Error(vault.left.en)
 * const access = { record: () => async () => ({ _tag: 'Right', right: undefined }) } as never
 * const reveal = revealing({ log: memoryStore(), vault: vault.right, rules: rulesOf([]), access, now: () => 0 as never })
 * const viewer = { id: 'agent-1', roles: ['agent'] }
 * const shown = await reveal.one('c-1', { viewer, purpose: 'read', reason: 'handling', via: 'example' })()
 * assert.equal(shown._tag === 'Left' && shown.left._tag, 'UnknownComplaint')
 */
export const revealing = ({ log, vault, rules, access, matrix = defaultMatrix, now }: RevealOptions): Reveal => {
  const plan = planning(rules, matrix, now)
  const open = opening(vault)

  const read = async (stream: string): Promise<E.Either<RevealError, ReadonlyArray<RecordedEvent>>> => {
    const events: RecordedEvent[] = []
    for await (const batch of log.read(stream)) {
      if (E.isLeft(batch)) return E.left(inLog(batch.left))
      events.push(...batch.right)
    }
    return E.right(events)
  }
  const planned = async (complaint: string, look: Look): Promise<E.Either<RevealError, Plan>> => {
    const events = await read(streamOf(complaint))
    return E.isLeft(events) ? events : plan.ofCase(complaint, events.right, look)
  }
  const recorded = async (plans: ReadonlyArray<Plan>): Promise<E.Either<RevealError, void>> =>
    E.mapLeft(inAccess)(await access.record(plans.map(({ entry }) => entry))())

  async function* batch(ids: ReadonlyArray<string>, look: Look): AsyncGenerator<E.Either<RevealError, Revealed>> {
    const plans: Plan[] = []
    let failed: E.Either<RevealError, never> | undefined
    for (const id of ids) {
      const one = await planned(id, look)
      if (E.isLeft(one)) {
        failed = one
        break
      }
      plans.push(one.right)
    }
    const kept = plans.length === 0 ? E.right(undefined) : await recorded(plans)
    if (E.isLeft(kept)) return yield kept
    for (const [i, one] of plans.entries()) {
      const shown = await open.ofCase(ids[i] ?? '', one)
      yield shown
      if (E.isLeft(shown)) return
    }
    if (failed !== undefined) yield failed
  }

  async function* many(ids: Iterable<string>, look: Look): AsyncGenerator<E.Either<RevealError, Revealed>> {
    const all = [...ids]
    for (let from = 0; from < all.length; from += BATCH)
      for await (const shown of batch(all.slice(from, from + BATCH), look)) {
        yield shown
        if (E.isLeft(shown)) return
      }
  }

  return {
    one: (complaint, look) => async () => {
      const decided = await planned(complaint, look)
      if (E.isLeft(decided)) return decided
      const kept = await recorded([decided.right])
      return E.isLeft(kept) ? kept : open.ofCase(complaint, decided.right)
    },
    record: (stream, look) => async () => {
      const events = await read(stream)
      const decided = E.isLeft(events) ? events : plan.ofRecord(stream, events.right, look)
      if (E.isLeft(decided)) return decided
      const kept = await recorded([decided.right])
      return E.isLeft(kept) ? kept : open.ofRecord(stream, decided.right)
    },
    many,
    find: finding({ vault, access, now, planned }),
  }
}

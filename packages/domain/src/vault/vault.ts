import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Envelope } from '../codec/envelope.js'
import type { StoredPath } from '../privacy/envelopes.js'
import { blindIndex, type TokenKind } from './blind-index.js'
import { openFrom, type Place, sealInto } from './envelope.js'
import { keyStoreFailed, type VaultError } from './error.js'
import { ownKey } from './own-key.js'
import type { Claim, KeyStore } from './port.js'
import { ringOn, type Usable } from './ring.js'
import { freshKey } from './wrapping/bound.js'
import { currentWrap } from './wrapping/known.js'
import type { WrappingKeys } from './wrapping/port.js'

/** Seals the values of one stream under the key of its subject. */
export interface Sealer {
  readonly kid: string
  readonly subject: string
  /** For the values of one event, each at its path from the root of the event's data. */
  readonly into: (event: string) => (path: StoredPath, value: unknown) => Envelope
}

/** Opens an envelope that stands where it was written; anything else is `Tampered`. */
export type Opener = (at: Place, envelope: Envelope) => E.Either<VaultError, unknown>

/** Whose key is wanted for which stream, and what the stream shall be found by. */
export type Wanted = Omit<Claim, 'fresh'>

/** Personal data under keys of their own. What a key store and wrapping keys are for. */
export interface Vault {
  /** The sealer of a stream, at once, if all of it is remembered; `Erased` or `Restricted` if it may not be written. */
  readonly remembered: (stream: string, tokens: ReadonlyArray<string>) => E.Either<VaultError, Sealer> | undefined
  /** The sealer of a stream. When it is there, so are, durably, its key, its place and its tokens. */
  readonly sealer: (wanted: Wanted) => TaskEither<VaultError, Sealer>
  /** What opens envelopes of these keys: an opener, or why there is none (`NoKey`, `Erased`, `Restricted` and others). */
  readonly openers: (
    kids: Iterable<string>,
  ) => TaskEither<VaultError, ReadonlyMap<string, E.Either<VaultError, Opener>>>
  /** Blind-index token of what is searched for. */
  readonly token: (kind: TokenKind, value: string) => string
  /** Tells the store that the token of everything in the log is there. */
  readonly indexed: TaskEither<VaultError, void>
  readonly keys: KeyStore
  /** Forgets every key and closes the key store. */
  readonly close: () => Promise<void>
}

const sealerWith = (stream: string): ((key: Usable) => E.Either<VaultError, Sealer>) =>
  E.map((key) => ({ kid: key.kid, subject: key.subject, into: (event) => sealInto(key, stream, event) }))

const openerWith: (key: Usable) => E.Either<VaultError, Opener> = E.map(
  (key) => (at, envelope) => openFrom(key, at, envelope),
)

/**
 * A vault on a key store and the keys that wrap its keys. `Left` if they do not fit together: `WrongWrappingKey`, or
 * `RotationUnfinished` if only one of two is there. So a wrong key is found when the vault is opened, not at the hundredth
 * reading.
 *
 * @example
 * import { localWrappingKeys, memoryKeys, newWrappingKey, readWrappingKey, vaultOn } from '@redress/domain/vault'
 *
 * const key = readWrappingKey(newWrappingKey(), 'here')
 * if (key._tag === 'Left') throw new Error(key.left.en)
 * const vault = await vaultOn(memoryKeys(), localWrappingKeys(key.right))()
 * if (vault._tag === 'Left') throw new Error(vault.left.en)
 * const sealer = await vault.right.sealer({ stream: 'note-1', subject: 'person:p-1', tokens: [] })()
 * if (sealer._tag === 'Left') throw new Error(sealer.left.en)
 * const at = { stream: 'note-1', event: 'e-1', path: ['text'] }
 * const envelope = sealer.right.into(at.event)(at.path, '顾客称次日起疹')
 * const openers = await vault.right.openers([envelope.kid])()
 * const opener = openers._tag === 'Right' ? openers.right.get(envelope.kid) : undefined
 * assert.deepEqual(opener?._tag === 'Right' && opener.right(at, envelope), { _tag: 'Right', right: '顾客称次日起疹' })
 */
export const vaultOn =
  (store: KeyStore, wrapping: WrappingKeys): TaskEither<VaultError, Vault> =>
  async () => {
    const wrap = await currentWrap(store, wrapping)()
    if (E.isLeft(wrap)) return wrap
    const ring = ringOn(store, wrapping)
    const index = await ownKey(store, wrapping, 'index')()
    if (E.isLeft(index)) return index
    let current = { wrap: wrap.right, asOf: ring.asOf() }

    /** Whoever rotates the wrapping key meanwhile may be another process. */
    const wrapNow = async (asOf: string): Promise<E.Either<VaultError, string>> => {
      if (asOf === current.asOf) return E.right(current.wrap)
      const found = await currentWrap(store, wrapping)()
      if (E.isRight(found)) current = { wrap: found.right, asOf }
      return found
    }
    const claimed = async (wanted: Wanted): Promise<Usable> => {
      const asOf = ring.asOf()
      const by = await wrapNow(asOf)
      if (E.isLeft(by)) return by
      const fresh = await freshKey(wrapping, by.right, wanted.subject)()
      if (E.isLeft(fresh)) return fresh
      const rows = await store.claim([{ ...wanted, fresh: fresh.right.wrapped }])()
      if (E.isLeft(rows)) return rows
      const [row] = rows.right
      return row === undefined
        ? E.left(keyStoreFailed('corrupt', 'a claim without an answer'))
        : ring.ofClaim(wanted, row, fresh.right.key, asOf)
    }
    const sealer = async (wanted: Wanted): Promise<E.Either<VaultError, Sealer>> => {
      const first = await claimed(wanted)
      // The wrapping key was retired in between: the second time there is another one, or the same error.
      const again = E.isLeft(first) && first.left._tag === 'WrongWrappingKey'
      return sealerWith(wanted.stream)(again ? await claimed(wanted) : first)
    }

    return E.right({
      remembered: (stream, tokens) => {
        const key = ring.ofStream(stream, tokens)
        return key === undefined ? undefined : sealerWith(stream)(key)
      },
      sealer: (wanted) => () => sealer(wanted),
      openers: (kids) => async () =>
        E.map((keys: ReadonlyMap<string, Usable>) => new Map([...keys].map(([kid, key]) => [kid, openerWith(key)])))(
          await ring.ofKids(kids),
        ),
      token: blindIndex(index.right.cipher),
      indexed: store.indexed(index.right.kid),
      keys: store,
      close: () => {
        ring.clear()
        return store.close()
      },
    })
  }

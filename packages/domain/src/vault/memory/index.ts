import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import type { KeyStore } from '../port.js'
import type { KeyRow } from '../rows.js'
import { claimIn, renewIndexIn, secretIn } from './claims.js'
import { putRightIn, seenIn } from './clocks.js'
import { beginIn, destroyIn, markIn, stepIn } from './erasing.js'
import { emptyTables } from './state.js'
import { addWrapIn, retireWrapIn, rewrapIn } from './wrapping.js'

const closed = keyStoreFailed('closed', 'closed')
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * A key store in memory, for tests and examples: the same behaviour as the durable ones, and when it is gone, so is all that
 * was sealed. `KeyStoreFailed` once it is closed, and for a backup, which would have to be a file.
 *
 * @example
 * import { memoryKeys } from '@redress/domain/vault'
 *
 * const keys = memoryKeys()
 * assert.deepEqual(await keys.subjects()(), { _tag: 'Right', right: [] })
 */
export const memoryKeys = (): KeyStore => {
  const tables = emptyTables()
  let open = true
  const trying =
    <A>(act: () => E.Either<VaultError, A>): TaskEither<VaultError, A> =>
    async () =>
      open ? act() : E.left(closed)
  const doing = <A>(act: () => A): TaskEither<VaultError, A> => trying(() => E.right(act()))
  const placed = (stream: string): KeyRow | undefined => tables.keys.get(tables.places.get(stream) ?? '')

  return {
    claim: (claims) => trying(() => claimIn(tables, claims)),
    rows: (kids) =>
      doing(
        () =>
          new Map(
            kids.flatMap((kid) => {
              const row = tables.keys.get(kid)
              return row === undefined ? [] : [[kid, row] as const]
            }),
          ),
      ),
    place: (stream) => doing(() => placed(stream)),
    ofSubject: (subject) =>
      doing(() => ({
        rows: [...tables.keys.values()].filter((row) => row.subject === subject),
        streams: [...tables.places.keys()].filter((stream) => placed(stream)?.subject === subject).sort(byText),
      })),
    find: (token) =>
      doing(() =>
        [...(tables.tokens.get(token) ?? [])]
          .map(([stream, kid]) => ({ stream, kid }))
          .sort((a, b) => byText(a.stream, b.stream)),
      ),
    subjects: (after = '', limit = 1000) =>
      doing(() =>
        [...tables.live.keys()]
          .filter((subject) => subject > after)
          .sort(byText)
          .slice(0, limit),
      ),
    mark: (kid, from, to) => doing(() => markIn(tables, kid, from, to)),
    begin: (erasure) => doing(() => beginIn(tables, erasure)),
    destroy: (order, receipt) => doing(() => destroyIn(tables, order, receipt)),
    step: (order, from, to) => doing(() => stepIn(tables, order, from, to)),
    erasure: (order) => doing(() => tables.erasures.get(order)),
    unfinished: doing(() =>
      [...tables.erasures.values()]
        .filter(({ step }) => step !== 'done' && step !== 'cancelled')
        .sort((a, b) => byText(a.order, b.order)),
    ),
    scrub: doing(() => undefined),
    wraps: doing(() => [...tables.wraps.values()]),
    addWrap: (row, instead) => doing(() => addWrapIn(tables, row, instead)),
    retireWrap: (wrap) => doing(() => retireWrapIn(tables, wrap)),
    rewrap:
      (...all) =>
      async () =>
        open ? rewrapIn(tables)(...all)() : E.left(closed),
    rotation: doing(() => tables.rotation),
    saveRotation: (row) =>
      doing(() => {
        tables.rotation = row
      }),
    secret: (name, fresh) => trying(() => secretIn(tables, name, fresh)),
    renewIndex: (fresh, instead) => trying(() => renewIndexIn(tables, fresh, instead)),
    unindexed: doing(() => tables.unindexed),
    indexed: (kid) =>
      doing(() => {
        if (tables.unindexed === kid) tables.unindexed = undefined
      }),
    clocks: doing(() => [...tables.clocks]),
    seen: (at) => doing(() => seenIn(tables, at)),
    putRight: (row) => doing(() => putRightIn(tables, row)),
    generation: () => String(tables.generation),
    backup: () => async () => E.left(keyStoreFailed('denied', 'a store in memory has no file')),
    close: async () => {
      open = false
    },
  }
}

import type { Database } from 'better-sqlite3'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { keyStoreFailed, type VaultError } from '../error.js'
import type { KeyStore } from '../port.js'
import { rewrappingBy } from '../stored/rewrapping.js'
import { writeCopy } from '../stored/write-copy.js'
import { claimsOn } from './claims.js'
import { clocksOn } from './clocks.js'
import { erasingOn } from './erasing.js'
import { tried } from './fault.js'
import { generationOf } from './generation.js'
import { indexKeyOn } from './index-key.js'
import { patiently } from './patience.js'
import { readingOn } from './reading.js'
import { scrubbed } from './scrubbing.js'
import { snapshotOf } from './snapshot.js'
import { wrappingOn } from './wrapping.js'
import { writingOn } from './writing.js'

const closed = keyStoreFailed('closed', 'closed')

/** The key store over a database that was opened and brought to the newest schema. */
export const keyStoreOver = (db: Database, patience: number): KeyStore => {
  const generation = generationOf(db)
  const reading = readingOn(db)
  const claims = claimsOn(db, generation.changed)
  const erasing = erasingOn(db, generation.changed)
  const wrapping = wrappingOn(db, generation.changed)
  const index = indexKeyOn(db, generation.changed)
  const clocks = clocksOn(db)
  const writing = writingOn(db, patience)
  let closing: Promise<void> | undefined

  const ask =
    <A>(question: () => A): TaskEither<VaultError, A> =>
    () =>
      patiently(patience, () => (closing === undefined ? tried(question) : E.left(closed)))
  const tell =
    <A>(work: () => E.Either<VaultError, A>): TaskEither<VaultError, A> =>
    async () =>
      closing === undefined ? writing.write(work) : E.left(closed)
  const doing = <A>(work: () => A): TaskEither<VaultError, A> => tell(() => E.right(work()))

  const close = async (): Promise<void> => {
    await writing.idle()
    // What is left in the WAL when closing fails is read at the next opening.
    tried(() => db.close())
  }

  return {
    claim: (all) => tell(() => claims.claim(all)),
    rows: (kids) => ask(() => reading.rows(kids)),
    place: (stream) => ask(() => reading.place(stream)),
    ofSubject: (subject) => ask(() => reading.ofSubject(subject)),
    find: (token) => ask(() => reading.find(token)),
    subjects: (after = '', limit = 1000) => ask(() => reading.subjects(after, limit)),
    mark: (kid, from, to) => doing(() => erasing.mark(kid, from, to)),
    begin: (erasure) => doing(() => erasing.begin(erasure)),
    destroy: (order, receipt) => doing(() => erasing.destroy(order, receipt)),
    step: (order, from, to) => doing(() => erasing.step(order, from, to)),
    erasure: (order) => ask(() => erasing.erasure(order)),
    unfinished: ask(() => erasing.unfinished()),
    scrub: () => patiently(patience, () => (closing === undefined ? scrubbed(db) : E.left(closed))),
    wraps: ask(() => wrapping.wraps()),
    addWrap: (row, instead) => doing(() => wrapping.addWrap(row, instead)),
    retireWrap: (wrap) => doing(() => wrapping.retireWrap(wrap)),
    rewrap: rewrappingBy(
      (from, after, limit) => ask(() => wrapping.next(from, after, limit)),
      (from, pairs) => doing(() => wrapping.keep(from, pairs)),
    ),
    rotation: ask(() => wrapping.rotation()),
    saveRotation: (row) => doing(() => wrapping.saveRotation(row)),
    secret: (name, fresh) => tell(() => claims.secret(name, fresh)),
    renewIndex: (fresh, instead) => tell(() => index.renew(fresh, instead)),
    unindexed: ask(() => index.unindexed()),
    indexed: (kid) => doing(() => index.indexed(kid)),
    clocks: ask(() => clocks.all()),
    seen: (at) => doing(() => clocks.seen(at)),
    putRight: (row) => doing(() => clocks.putRight(row)),
    generation: generation.now,
    backup: (to) => async () => (closing === undefined ? writeCopy(to, snapshotOf(db.name)) : E.left(closed)),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

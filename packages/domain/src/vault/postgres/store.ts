import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError } from '../error.js'
import type { KeyStore } from '../port.js'
import { rewrappingBy } from '../stored/rewrapping.js'
import { writeCopy } from '../stored/write-copy.js'
import { claimIn, secretIn } from './claims.js'
import { clocksIn, putRightIn, seenIn } from './clocks.js'
import type { Ask, Connection, Hold } from './connection.js'
import { parts } from './dead.js'
import { beginIn, destroyIn, erasureIn, markIn, stepIn, unfinishedIn } from './erasing.js'
import type { Generation } from './generation.js'
import { groupedClaims } from './group.js'
import { indexedIn, renewIndexIn, unindexedIn } from './index-key.js'
import { findIn, ofSubjectIn, placeIn, rowsIn, subjectsIn } from './reading.js'
import { scrubOn } from './scrubbing.js'
import { snapshotIn } from './snapshot.js'
import { addWrapIn, keepIn, nextIn, retireWrapIn, rotationIn, saveRotationIn, wrapsIn } from './wrapping.js'

/** The key store over a connection whose schema is there and of the newest version. */
export const keyStoreOver = (connection: Connection, generation: Generation, patience: number): KeyStore => {
  let closing: Promise<void> | undefined

  const ask =
    <A>(question: (ask: Ask) => Promise<A>): TaskEither<VaultError, A> =>
    () =>
      connection.plain(question)
  const changing =
    <A>(hold: Hold, work: (ask: Ask) => Promise<E.Either<VaultError, A>>): TaskEither<VaultError, A> =>
    async () => {
      const done = await connection.transaction(hold, work)
      // What this process did itself, it is to know when it is told that it is done.
      await generation.look()
      return done
    }
  const tell = <A>(hold: Hold, work: (ask: Ask) => Promise<A>): TaskEither<VaultError, A> =>
    changing(hold, async (to) => E.right(await work(to)))
  const claims = groupedClaims((all) => {
    const work = (to: Ask) => claimIn(to, all)
    const gives = all.some(({ replacing }) => replacing !== undefined)
    return gives ? changing('shared', work)() : connection.transaction('shared', work)
  })

  const close = async (): Promise<void> => {
    generation.stop()
    await claims.idle()
    await connection.close()
  }

  return {
    claim: (all) => () => claims.claim(all),
    rows: (kids) => ask((to) => rowsIn(to, kids)),
    place: (stream) => ask((to) => placeIn(to, stream)),
    ofSubject: (subject) => ask((to) => ofSubjectIn(to, subject)),
    find: (token) => ask((to) => findIn(to, token)),
    subjects: (after = '', limit = 1000) => ask((to) => subjectsIn(to, after, limit)),
    mark: (kid, from, state) => tell('alone', (to) => markIn(to, [kid], from, state)),
    begin: (erasure) => tell('alone', (to) => beginIn(to, erasure)),
    destroy: (order, receipt) => tell('alone', (to) => destroyIn(to, order, receipt)),
    step: (order, from, next) => tell('alone', (to) => stepIn(to, order, from, next)),
    erasure: (order) => ask((to) => erasureIn(to, order)),
    unfinished: ask(unfinishedIn),
    scrub: () => scrubOn(connection, parts, patience),
    wraps: ask(wrapsIn),
    addWrap: (row, instead) => tell('alone', (to) => addWrapIn(to, row, instead)),
    retireWrap: (wrap) => tell('alone', (to) => retireWrapIn(to, wrap)),
    rewrap: rewrappingBy(
      (from, after, limit) => ask((to) => nextIn(to, from, after, limit)),
      (from, pairs) => tell('none', (to) => keepIn(to, from, pairs)),
    ),
    rotation: ask(rotationIn),
    saveRotation: (row) => tell('none', (to) => saveRotationIn(to, row)),
    secret: (name, fresh) => () => connection.transaction('shared', (to) => secretIn(to, name, fresh)),
    renewIndex: (fresh, instead) => changing('alone', (to) => renewIndexIn(to, fresh, instead)),
    unindexed: ask(unindexedIn),
    indexed: (kid) => ask((to) => indexedIn(to, kid)),
    clocks: ask(clocksIn),
    seen: (at) => ask((to) => seenIn(to, at)),
    putRight: (row) => tell('alone', (to) => putRightIn(to, row)),
    generation: generation.now,
    backup: (file) => async () =>
      E.flatten(await connection.transaction('none', async (to) => E.right(await writeCopy(file, snapshotIn(to))))),
    close: () => {
      closing ??= close()
      return closing
    },
  }
}

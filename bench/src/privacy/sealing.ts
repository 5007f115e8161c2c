import { join } from 'node:path'
import { type ComplaintCommand, commandHandler, type EventStore, streamOf, toNewEvent } from '@redress/domain'
import { openViews } from '@redress/projections/sqlite'
import { compare, type Timed, timedAsync } from '../kit/compare.js'
import { inFolder } from '../kit/folder.js'
import { life, lived } from '../kit/life.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { withSqlite } from '../stores/kit.js'
import { withSealed } from './deployment.js'

const rules = serviceCentre()

/** The life of a complaint by somebody who never complained before: each needs a key of their own. */
const lifeOf = (n: number): ReadonlyArray<ComplaintCommand> =>
  life(`c-${n}`).map((command) =>
    command.command === 'Receive'
      ? { ...command, data: { ...command.data, complainant: { ...command.data.complainant, id: `p-${n}` } } }
      : command,
  )

/** So many writers, each with one complaint after the other, each step waiting for the one before. */
const inFlight = async <A>(
  lives: ReadonlyArray<ReadonlyArray<A>>,
  writers: number,
  step: (item: A) => Promise<unknown>,
): Promise<void> => {
  let next = 0
  const writer = async (): Promise<void> => {
    for (let one = lives[next++]; one !== undefined; one = lives[next++]) for (const item of one) await step(item)
  }
  await Promise.all(Array.from({ length: writers }, writer))
}

/** The same work on a plain log and on a sealed one. */
const beside = (title: string, rounds: number, plain: (store: EventStore) => Promise<Timed>): Promise<void> =>
  compare(title, rounds, [
    { name: 'sealed: log and keys on SQLite', round: () => withSealed(rules, ({ desk }) => plain(desk)) },
    { name: 'plain: the same log without keys', round: () => withSqlite(plain) },
  ])

const catchUp = (store: EventStore, events: number): Promise<Timed> =>
  inFolder(async (folder) => {
    const views = right(await openViews({ path: join(folder, 'views.db'), store, rules })())
    const done = await timedAsync(events, async () => right(await views.catchUp()()))
    await views.close()
    return done
  })

/** What it costs that personal values are sealed before they are logged: eight events a person, every person new. */
export const benchSealing = async (short: boolean): Promise<void> => {
  const rounds = short ? 2 : 5
  const lives = Array.from({ length: short ? 100 : 2000 }, (_, n) => lifeOf(n))
  const events = lives.map((commands, n) => lived(rules, `c-${n}`, commands).map(toNewEvent))
  const count = events.flat().length
  const append = (store: EventStore) =>
    timedAsync(count, () =>
      inFlight(events, 50, async (event) => right(await store.append(streamOf(event.subject), 'any', [event])())),
    )
  for (const writers of [1, 50])
    await beside(
      `load, decide, append, ${writers} in flight${writers === 50 ? ' (target: at least 0.7 of plain)' : ''}`,
      rounds,
      (store) => {
        const handle = commandHandler({ store, rules })
        return timedAsync(count, () => inFlight(lives, writers, async (command) => right(await handle(command)())))
      },
    )
  await beside('append, 50 in flight (target: at least 0.7 of plain)', rounds, append)
  await withSealed(rules, async ({ raw, desk }) => {
    await append(desk)
    await withSqlite(async (plain) => {
      const done = await append(plain)
      await compare('catch up every read model (target: at least 0.6 of plain)', short ? 1 : 3, [
        { name: 'from a sealed log, without a key', round: () => catchUp(raw, count) },
        { name: 'from the same log in the clear', round: () => catchUp(plain, count) },
      ])
      return done
    })
  })
}

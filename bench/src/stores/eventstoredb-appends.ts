import { randomUUID } from 'node:crypto'
import { commandHandler, streamOf } from '@redress/domain'
import { compare, type Subject, timedAsync } from '../kit/compare.js'
import { life } from '../kit/life.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { type Append, appendLives, freshLives, ours, type Peers, theirs } from './eventstoredb-kit.js'
import { eventsFor } from './kit.js'

type Work = (append: Append) => Promise<{ readonly operations: number; readonly ms: number }>

const both = ({ store, client }: Peers, what: string, work: Work): ReadonlyArray<Subject> => [
  { name: `redress, ${what}`, round: () => work(ours(store)) },
  { name: `@eventstore/db-client, ${what}`, round: () => work(theirs(client)) },
]

/** Appends with the revision expected; a new stream after every eight events. */
export const benchEventStoreDbAppends = async (peers: Peers, short: boolean, rounds: number): Promise<void> => {
  for (const [writers, count] of [
    [1, short ? 40 : 1_600],
    [50, short ? 200 : 12_000],
  ] as const) {
    const what = writers === 1 ? 'one after another' : `${writers} in flight`
    await compare(
      `append, ${what}`,
      rounds,
      both(peers, what, (append) => {
        const lives = freshLives(count)
        return timedAsync(count, () => appendLives(append, lives, writers))
      }),
    )
  }
  const [times, size] = [short ? 1 : 20, 500]
  await compare(
    `append ${size} events at once, events`,
    rounds,
    both(peers, 'one after another', (append) => {
      const batches = Array.from({ length: times }, () => eventsFor(size, randomUUID()).slice(0, size))
      return timedAsync(times * size, async () => {
        for (const batch of batches) await append(streamOf(randomUUID()), 0, batch)
      })
    }),
  )
}

/** Whole lives of eight commands; beside them the client alone, that reads the stream and appends without deciding. */
export const benchEventStoreDbCommands = async (peers: Peers, short: boolean, rounds: number): Promise<void> => {
  const { store, client } = peers
  for (const writers of [1, 50]) {
    const complaints = writers === 1 ? (short ? 2 : 50) : short ? 5 : 500
    const inFlight = async (one: () => Promise<unknown>): Promise<void> => {
      let left = complaints
      const writer = async (): Promise<void> => {
        while (left-- > 0) await one()
      }
      await Promise.all(Array.from({ length: writers }, writer))
    }
    const handled = (remember: number) => () => {
      const handle = commandHandler({ store, rules: serviceCentre(), remember })
      return timedAsync(complaints * 8, () =>
        inFlight(async () => {
          for (const command of life(randomUUID())) right(await handle(command)())
        }),
      )
    }
    await compare(`load, decide, append, ${writers === 1 ? 'one after another' : `${writers} in flight`}`, rounds, [
      { name: 'redress, the stream read for every command', round: handled(0) },
      { name: 'redress, states remembered', round: handled(1000) },
      {
        name: '@eventstore/db-client, read and append, nothing decided',
        round: () => {
          const lives = [...freshLives(complaints * 8)]
          const append = theirs(client)
          return timedAsync(complaints * 8, () =>
            inFlight(async () => {
              for (const [i, event] of (lives.pop() ?? []).entries()) {
                const stream = streamOf(event.subject)
                if (i > 0) for await (const _ of client.readStream(stream));
                await append(stream, i, [event])
              }
            }),
          )
        },
      },
    ])
  }
}

import { type ComplaintCommand, commandHandler, type EventStore } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { compare, type Timed, timedAsync } from '../kit/compare.js'
import { life } from '../kit/life.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { withSqlite } from './kit.js'

type Lives = ReadonlyArray<ReadonlyArray<ComplaintCommand>>

/** So many complaints under way, each with its commands in order. */
const carryOut = async (store: EventStore, lives: Lives, writers: number, remember: number): Promise<void> => {
  const handle = commandHandler({ store, rules: serviceCentre(), remember })
  let next = 0
  const writer = async (): Promise<void> => {
    for (let one = lives[next++]; one !== undefined; one = lives[next++])
      for (const command of one) right(await handle(command)())
  }
  await Promise.all(Array.from({ length: writers }, writer))
}

/** Load, decide, append: whole lives of eight commands under a regulation of 26 clauses. */
export const benchCommands = async (short: boolean, rounds: number): Promise<void> => {
  const lives = Array.from({ length: short ? 100 : 1000 }, (_, i) => life(`c-${i}`))
  const count = lives.flat().length
  for (const [writers, target] of [
    [1, '4 k/s'],
    [50, '12 k/s'],
  ] as const) {
    const work = (store: EventStore, remember: number): Promise<Timed> =>
      timedAsync(count, () => carryOut(store, lives, writers, remember))
    await compare(
      `load, decide, append, ${writers === 1 ? 'one after another' : `${writers} in flight`} (target: ${target})`,
      rounds,
      [
        {
          name: 'redress sqlite, the stream read for every command',
          round: () => withSqlite((store) => work(store, 0)),
        },
        { name: 'redress sqlite, states remembered', round: () => withSqlite((store) => work(store, 1000)) },
        { name: 'redress memory, the stream read for every command', round: () => work(memoryStore(), 0) },
      ],
    )
  }
}

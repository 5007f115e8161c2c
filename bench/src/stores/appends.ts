import { memoryStore } from '@redress/domain/memory'
import { bareLog, keptLog } from '../kit/bare-log.js'
import { compare, type Subject, timed, timedAsync } from '../kit/compare.js'
import { withEmmett } from './emmett.js'
import { chunks, eventsFor, inFlight, oneByOne, withBare, withSqlite } from './kit.js'

const ours = (name: string, append: typeof oneByOne, events: ReturnType<typeof eventsFor>): ReadonlyArray<Subject> => [
  {
    name: `redress sqlite, ${name}`,
    round: () => withSqlite((store) => timedAsync(events.length, () => append(store, events))),
  },
  { name: `redress memory, ${name}`, round: () => timedAsync(events.length, () => append(memoryStore(), events)) },
]

/** Appends of one event, on disk when they are answered. */
export const benchAppends = async (short: boolean, rounds: number): Promise<void> => {
  const few = eventsFor(short ? 400 : 4000)
  await compare('append, one after another (target: 0.9 of the floor)', rounds, [
    ...ours('one after another', oneByOne, few),
    {
      name: 'Emmett sqlite, one after another',
      round: () =>
        withEmmett(({ append }) =>
          timedAsync(few.length, async () => {
            for (const event of few) await append(event)
          }),
        ),
    },
    {
      name: 'floor: bare insert, a transaction each',
      round: () => withBare(bareLog, (log) => timed(few.length, () => few.forEach(log.insert))),
    },
    {
      name: 'floor: the same with UNIQUE (stream, revision) and UNIQUE (id)',
      round: () => withBare(keptLog, (log) => timed(few.length, () => few.forEach(log.insert))),
    },
  ])
  const many = eventsFor(short ? 4000 : 40_000)
  for (const writers of [50, 500])
    await compare(`append, ${writers} in flight${writers === 50 ? ' (target: 20 k/s)' : ''}`, rounds, [
      ...ours(`${writers} in flight`, inFlight(writers), many),
      {
        name: `floor: bare insert, a transaction for ${writers}`,
        round: () => withBare(bareLog, (log) => timed(many.length, () => chunks(many, writers).forEach(log.together))),
      },
    ])
}

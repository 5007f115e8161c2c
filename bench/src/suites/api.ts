import { receiveEvenly } from '../api/evenly.js'
import { benchListeners } from '../api/listeners.js'
import { type Loaded, type Manner, receive } from '../api/load.js'
import { benchOpenBoard } from '../api/open-board.js'
import { serving } from '../api/serving.js'
import { duration, figure, note, print, rate, row } from '../kit/print.js'
import { median } from '../kit/statistics.js'
import type { Suite } from './suite.js'

const IN_FLIGHT = 50
const PER_SECOND = 1_000
/** Seconds before it counts: until then code is still being compiled. */
const WARM = 4
const WARM_SHORT = 2
const REDRESS = 'serve-child.js'
const BARE = 'bare-child.js'

const told = (name: string, { rate: perSecond, p50, p99 }: Loaded, beside = ''): void =>
  print(row(name, `${rate(perSecond)}/s`, `p50 ${duration(p50 * 1000)}`, `p99 ${duration(p99 * 1000)}`, beside))

interface Subject {
  readonly name: string
  readonly script: string
  readonly shown: boolean
}

const DURABLE: Subject = { name: 'redress: decided, sealed, durable', script: REDRESS, shown: false }
const SHOWN: Subject = { name: 'the same, shown by every read model', script: REDRESS, shown: true }
const PEER: Subject = { name: 'bare Fastify: a durable insert of the body', script: BARE, shown: false }
const subjects = [DURABLE, SHOWN, PEER]

const middle = (loads: ReadonlyArray<Loaded>): Loaded => ({
  rate: median(loads.map(({ rate: perSecond }) => perSecond)),
  p50: median(loads.map(({ p50 }) => p50)),
  p99: median(loads.map(({ p99 }) => p99)),
})

/** Registers complaints against each in turn, several times. */
const inTurn = async (rounds: number, warm: number, manner: Manner): Promise<void> => {
  const found = new Map<Subject, Loaded[]>(subjects.map((subject) => [subject, []]))
  for (let round = 0; round < rounds; round++)
    for (const [{ script, shown }, loads] of found)
      loads.push(
        await serving(script, async ({ url }) => {
          await receive(url, { ...manner, shown, seconds: warm })
          return receive(url, { ...manner, shown })
        }),
      )
  const of = (subject: Subject): Loaded => middle(found.get(subject) ?? [])
  for (const subject of subjects)
    told(
      `${subject.name}, ${IN_FLIGHT} in flight`,
      of(subject),
      subject === PEER ? '' : `ratio ${figure(of(subject).rate / of(PEER).rate)}`,
    )
}

export const apiSuite: Suite = {
  name: 'api',
  about:
    'a register over HTTP on loopback, the sender on the same machine (target: 60 % of bare Fastify; p99 15 ms at 1 k/s)',
  run: async ({ short }) => {
    const seconds = short ? 2 : 10
    const warm = short ? WARM_SHORT : WARM
    note('POST /complaints, every person a new one')
    await inTurn(short ? 1 : 3, warm, { connections: IN_FLIGHT, seconds })
    for (const { name, script, shown } of subjects)
      told(
        `${name}, ${PER_SECOND} a second, evenly`,
        await serving(script, async ({ url }) => {
          await receiveEvenly(url, PER_SECOND, warm, shown)
          return receiveEvenly(url, PER_SECOND, seconds, shown)
        }),
      )
    await benchListeners(short ? 50 : 300)
    await benchOpenBoard(short ? 10_000 : 1_000_000, seconds)
  },
}

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
const REDRESS = 'serve-child.js'
const BARE = 'bare-child.js'

const told = (name: string, { rate: perSecond, p50, p99 }: Loaded, beside = ''): void =>
  print(row(name, `${rate(perSecond)}/s`, `p50 ${duration(p50 * 1000)}`, `p99 ${duration(p99 * 1000)}`, beside))

/** Registers complaints against each in turn, several times. */
const inTurn = async (rounds: number, manner: Manner): Promise<void> => {
  const found: Record<string, Loaded[]> = { [REDRESS]: [], [BARE]: [] }
  for (let round = 0; round < rounds; round++)
    for (const [script, loads] of Object.entries(found))
      loads.push(
        await serving(script, async ({ url }) => {
          await receive(url, { ...manner, seconds: WARM })
          return receive(url, manner)
        }),
      )
  const middle = (script: string, of: (load: Loaded) => number): number => median((found[script] ?? []).map(of))
  const of = (script: string): Loaded => ({
    rate: middle(script, (load) => load.rate),
    p50: middle(script, ({ p50 }) => p50),
    p99: middle(script, ({ p99 }) => p99),
  })
  const [ours, bare] = [of(REDRESS), of(BARE)]
  told(`redress: decided, sealed, durable, ${IN_FLIGHT} in flight`, ours, `ratio ${figure(ours.rate / bare.rate)}`)
  told('bare Fastify: a durable insert of the body', bare)
}

export const apiSuite: Suite = {
  name: 'api',
  about:
    'a register over HTTP on loopback, the sender on the same machine (target: 60 % of bare Fastify; p99 15 ms at 1 k/s)',
  run: async ({ short }) => {
    const seconds = short ? 2 : 10
    note('POST /complaints, every person a new one')
    await inTurn(short ? 1 : 3, { connections: IN_FLIGHT, seconds })
    for (const [script, name] of [
      [REDRESS, 'redress'],
      [BARE, 'bare Fastify'],
    ] as const)
      told(
        `${name}: ${PER_SECOND} a second, evenly`,
        await serving(script, async ({ url }) => {
          await receiveEvenly(url, PER_SECOND, WARM)
          return receiveEvenly(url, PER_SECOND, seconds)
        }),
      )
    await benchListeners(short ? 50 : 300)
    await benchOpenBoard(short ? 10_000 : 1_000_000, seconds)
  },
}

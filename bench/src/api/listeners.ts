import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { figure, note, percentiles, print, row } from '../kit/print.js'
import { receipt } from './load.js'
import { type Serving, serving } from './serving.js'

const LISTENERS = 500
/** Changes that are told before it counts. */
const WARM = 20

const MIB = 1024 * 1024

/** Listens to the changes of the board; each that is heard is reported with how many were heard by then. */
const listening = async (url: string, heard: () => void): Promise<IncomingMessage> => {
  const [answer] = (await once(get(`${url}/board/changes`, { agent: false }), 'response')) as [IncomingMessage]
  let rest = ''
  answer.setEncoding('utf8')
  answer.on('data', (text: string) => {
    const events = `${rest}${text}`.split('\n\n')
    rest = events.pop() ?? ''
    for (const event of events) if (event.includes('event: changed')) heard()
  })
  answer.on('error', () => undefined)
  return answer
}

interface Told {
  /** Milliseconds from the sending of a change until one listener, and until the last one, heard of it. */
  readonly each: ReadonlyArray<number>
  readonly last: ReadonlyArray<number>
  /** MiB of the service: with everybody listening, after a third of the changes, after all. */
  readonly memory: ReadonlyArray<number>
}

const telling = async ({ url, memory }: Serving, changes: number, listeners: number): Promise<Told> => {
  let arrived: (at: number) => void = () => undefined
  const answers = await Promise.all(
    Array.from({ length: listeners }, () => listening(url, () => arrived(performance.now()))),
  )
  const held = (): number => (memory() ?? Number.NaN) / MIB
  const change = async (): Promise<ReadonlyArray<number>> => {
    const times: number[] = []
    const everybody = new Promise<void>((resolve) => {
      arrived = (at) => {
        if (times.push(at) === listeners) resolve()
      }
    })
    const began = performance.now()
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: receipt() }
    const { status } = await fetch(`${url}/complaints`, sent)
    if (status !== 201) throw new Error(`answered ${status}`)
    if (listeners > 0) await everybody
    return times.map((at) => at - began)
  }
  for (let n = 0; n < WARM; n++) await change()
  const kept: number[] = [held()]
  const all: Array<ReadonlyArray<number>> = []
  for (let n = 1; n <= changes; n++) {
    all.push(await change())
    if (n === Math.ceil(changes / 3) || n === changes) kept.push(held())
  }
  for (const answer of answers) answer.destroy()
  return { each: all.flat(), last: all.map((times) => Math.max(...times)), memory: kept }
}

/** A complaint that is registered, and everybody who looks at the board hearing of it. */
export const benchListeners = async (changes: number): Promise<void> => {
  note(
    `GET /board/changes, ${LISTENERS} listeners, ${changes} complaints registered one after another (target: flat memory)`,
  )
  for (const [script, name] of [
    ['serve-child.js', 'redress: decided, durable, shown, told'],
    ['bare-child.js', 'bare Fastify: a durable insert, told'],
  ] as const) {
    const { each, last, memory } = await serving(script, (at) => telling(at, changes, LISTENERS))
    print(percentiles(`${name}: one listener`, each))
    print(percentiles(`${name}: all ${LISTENERS}`, last))
    print(row(`${name}: memory at first, after a third, after all`, `${memory.map(figure).join(', ')} MiB`))
  }
  const { memory } = await serving('serve-child.js', (at) => telling(at, changes, 0))
  print(row('redress, nobody listening: memory', `${memory.map(figure).join(', ')} MiB`))
}

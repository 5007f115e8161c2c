import { Agent, request } from 'node:http'
import { paced } from '../kit/paced.js'
import { quantile } from '../kit/statistics.js'
import { headersOf, type Loaded, receipt } from './load.js'

/** Connections at most: more than a listening socket keeps waiting, and the system resets some. Who waits for one is late by that. */
const CONNECTIONS = 128

const post = (agent: Agent, url: string, body: string, shown: boolean): Promise<void> =>
  new Promise((resolve, reject) => {
    const headers = { ...headersOf(shown), 'content-length': Buffer.byteLength(body) }
    const sent = request(`${url}/complaints`, { agent, method: 'POST', headers }, (answer) => {
      answer.resume()
      answer.once('end', () => (answer.statusCode === 201 ? resolve() : reject(new Error(`HTTP ${answer.statusCode}`))))
    })
    sent.once('error', reject)
    sent.end(body)
  })

/**
 * Registers complaints at an even pace, each another one, whether those before are answered or not: an answer that is late
 * counts from when it was due. A sender that waits for answers sends in bursts, and overlooks what nobody could send meanwhile.
 */
export const receiveEvenly = async (
  url: string,
  perSecond: number,
  seconds: number,
  shown = false,
): Promise<Loaded> => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const bodies = Array.from({ length: perSecond * seconds }, receipt)
  const took: number[] = []
  const begun = performance.now()
  await paced(perSecond, bodies, async (body, n) => {
    await post(agent, url, body, shown)
    took.push(performance.now() - begun - (n * 1000) / perSecond)
  })
  agent.destroy()
  return { rate: perSecond, p50: quantile(took, 0.5), p99: quantile(took, 0.99) }
}

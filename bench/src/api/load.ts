import autocannon from 'autocannon'
import { life } from '../kit/life.js'

/** How requests are sent. */
export interface Manner {
  /** Requests in flight at once. */
  readonly connections: number
  readonly seconds: number
  /** Whether an answer also waits until the read models show what was written; else it comes once that is durable. */
  readonly shown?: boolean
}

/** What is sent beside the body. */
export const headersOf = (shown: boolean): Readonly<Record<string, string>> => ({
  'content-type': 'application/json',
  ...(shown ? {} : { prefer: 'wait=0' }),
})

/** What came of them. */
export interface Loaded {
  /** Answered a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
}

let sent = 0

/** The body of a receipt that was not sent before, one person each. */
export const receipt = (): string => {
  const complaint = `c-${process.pid}-${sent++}`
  const [first] = life(complaint)
  // The address names the command.
  const {
    data,
    command: _,
    ...rest
  } = first as unknown as {
    readonly command: string
    readonly data: { readonly complainant: object }
  }
  return JSON.stringify({ ...rest, data: { ...data, complainant: { ...data.complainant, id: `p-${complaint}` } } })
}

const run = async ({ connections, seconds }: Manner, url: string, request: autocannon.Request): Promise<Loaded> => {
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    requests: [request],
  })
  const bad = result.non2xx + result.errors + result.timeouts
  if (bad > 0) throw new Error(`${bad} of ${result.requests.total} requests failed`)
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

/** Registers complaints, each another one. */
export const receive = (url: string, manner: Manner): Promise<Loaded> =>
  run(manner, url, {
    method: 'POST',
    path: '/complaints',
    headers: headersOf(manner.shown ?? false),
    setupRequest: (request) => ({ ...request, body: receipt() }),
  })

/** Asks the same address again and again. */
export const ask = (url: string, path: string, manner: Manner): Promise<Loaded> => run(manner, url, { path })

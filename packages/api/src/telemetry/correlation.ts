import { AsyncLocalStorage } from 'node:async_hooks'
import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

const TRACE = /^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/
const NO_TRACE = /^0+$/
/** UUID, 32 hexadecimal digits, ULID: made by a machine. A number of a telephone or of a card has none of these forms. */
const MADE = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|[0-7][0-9A-HJKMNP-TV-Z]{25})$/

/**
 * What ties together all that one request sets off: the trace it belongs to (`traceparent`), else its `X-Request-Id` where that
 * is surely nobody's words, else a new one.
 */
export const correlationOf = (headers: IncomingHttpHeaders): string => {
  const { traceparent, 'x-request-id': requested } = headers
  const [, trace] = TRACE.exec(typeof traceparent === 'string' ? traceparent : '') ?? []
  if (trace !== undefined && !NO_TRACE.test(trace)) return trace
  return typeof requested === 'string' && MADE.test(requested) ? requested : randomUUID()
}

const ids = new AsyncLocalStorage<string>()

/** Does something as a part of what an id ties together. */
export const correlated = (id: string, work: () => void): void => ids.run(id, work)

/** The id of the request that this is a part of, if it is one of any. */
export const currentCorrelation = (): string | undefined => ids.getStore()

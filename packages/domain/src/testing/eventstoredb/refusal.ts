import grpc from '@grpc/grpc-js'
import type { WireExpected } from './check.js'

/** An error as the server ends a call with it: status, text, and trailers that the client reads. */
export type Refusal = Partial<grpc.StatusObject>

const refusal = (code: grpc.status, details: string, trailers: Readonly<Record<string, string>> = {}): Refusal => {
  const metadata = new grpc.Metadata()
  for (const [key, value] of Object.entries(trailers)) metadata.set(key, value)
  return { code, details, metadata }
}

export const notLeader = (host: string, port: number): Refusal =>
  refusal(grpc.status.NOT_FOUND, 'Leader info available', {
    exception: 'not-leader',
    'leader-endpoint-host': host,
    'leader-endpoint-port': String(port),
  })

export const noLeader: Refusal = refusal(grpc.status.UNKNOWN, 'No leader info available in response')
export const unready: Refusal = refusal(grpc.status.UNAVAILABLE, 'Server Is Not Ready')
export const busy: Refusal = refusal(grpc.status.UNAVAILABLE, 'Server Is Too Busy')
export const timedOut = (what: string): Refusal => refusal(grpc.status.ABORTED, `Operation timed out: ${what}`)
export const denied: Refusal = refusal(grpc.status.PERMISSION_DENIED, 'Access Denied', { exception: 'access-denied' })

// The server puts the name of the stream into a trailer as it is; one that HTTP cannot carry breaks the answer itself.
const ofStream = (stream: string, details: string, trailers: Readonly<Record<string, string>>): Refusal =>
  /^[ -~]*$/.test(stream)
    ? refusal(grpc.status.FAILED_PRECONDITION, details, { 'stream-name': stream, ...trailers })
    : refusal(grpc.status.UNKNOWN, 'Received HTTP status code 500')

export const deleted = (stream: string): Refusal =>
  ofStream(stream, `Event stream '${stream}' is deleted.`, { exception: 'stream-deleted' })

export const tooLarge = (limit: number): Refusal =>
  refusal(grpc.status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  })

const NUMBERS = { any: -2, no_stream: -1, stream_exists: -4 } as const

/** A refusal to delete; an append says it in its answer. `actual` is -1 where there is no stream. */
export const wrongVersion = (stream: string, expected: WireExpected, actual: number): Refusal => {
  const number = typeof expected === 'number' ? expected : NUMBERS[expected]
  return ofStream(
    stream,
    `Delete failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${number}, Actual version: ${actual}`,
    {
      exception: 'wrong-expected-version',
      'expected-version': String(number),
      'actual-version': String(actual),
    },
  )
}

/** A read of the log from where no event begins; the server says no more than this. */
export const astray = (filtered: boolean): Refusal =>
  refusal(grpc.status.UNKNOWN, `Unexpected ${filtered ? 'Filtered' : ''}ReadAllResult: Error`)
/** A read of a stream from after its end, or of no events. */
export const unreadable: Refusal = refusal(grpc.status.UNKNOWN, 'Unexpected ReadStreamResult: Error')
export const thrown: Refusal = refusal(grpc.status.UNKNOWN, 'Exception was thrown by handler.')

export const badRequest = (details: string): Refusal => refusal(grpc.status.INVALID_ARGUMENT, details)

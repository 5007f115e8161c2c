import grpc from '@grpc/grpc-js'

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

export const deleted = (stream: string): Refusal =>
  refusal(grpc.status.FAILED_PRECONDITION, `Event stream '${stream}' is deleted.`, {
    exception: 'stream-deleted',
    'stream-name': encodeURI(stream),
  })

export const tooLarge = (limit: number): Refusal =>
  refusal(grpc.status.INVALID_ARGUMENT, `Maximum Append Size of ${limit} Exceeded.`, {
    exception: 'maximum-append-size-exceeded',
    'maximum-append-size': String(limit),
  })

export const wrongVersion = (stream: string, expected: number, actual: number | undefined): Refusal =>
  refusal(
    grpc.status.FAILED_PRECONDITION,
    `Append failed due to WrongExpectedVersion. Stream: ${stream}, Expected version: ${expected}, Actual version: ${actual ?? ''}`,
    {
      exception: 'wrong-expected-version',
      'stream-name': encodeURI(stream),
      'expected-version': String(expected),
      'actual-version': String(actual ?? ''),
    },
  )

export const badRequest = (details: string): Refusal => refusal(grpc.status.INVALID_ARGUMENT, details)

import { accessDenied, invalidEvent, notLeader, timeout, tooLarge, unavailable } from '../adapter/errors.js'
import type { StoreError } from '../port.js'
import { tombstoned } from './damage.js'

/** What went wrong on the wire, and whether the same call may go better a moment later. */
export interface Failure {
  readonly error: StoreError
  readonly again: boolean
  /** As the client package made it: it decides by this whether to connect anew. */
  readonly raw?: Error
}

// The numbers of gRPC, which are fixed.
const code = {
  cancelled: 1,
  invalid: 3,
  deadline: 4,
  denied: 7,
  exhausted: 8,
  aborted: 10,
  unauthenticated: 16,
} as const

interface Wire extends Error {
  readonly code?: unknown
  readonly details?: unknown
  readonly metadata?: { readonly get: (key: string) => ReadonlyArray<string | Buffer> }
}

export const denied = (cause: string): StoreError => ({
  ...accessDenied(cause),
  zh: `EventStoreDB 拒绝访问（${cause}）。请检查连接串中的用户名和密码，以及该流和 $all 的访问控制（ACL）。`,
  en: `EventStoreDB denied access (${cause}). Check the user and password in the connection string, and the ACL of the stream and of $all.`,
})

const down = (cause: string): StoreError => ({
  ...unavailable(cause),
  zh: `EventStoreDB 暂不可用（${cause}），在限定时间内重试未果。请检查服务器是否运行、地址和 TLS 设置是否正确，然后用同样的事件编号重试。`,
  en: `EventStoreDB is not available (${cause}) and did not come back in time. Check that the server runs and that its address and TLS setting are right, then retry with the same event ids.`,
})

const text = (cause: Wire, key: string): string | undefined => cause.metadata?.get(key)[0]?.toString()

const tagged = (raw: Wire, bytes: number): StoreError | undefined => {
  switch (text(raw, 'exception')) {
    case 'not-leader':
      return notLeader(`${text(raw, 'leader-endpoint-host')}:${text(raw, 'leader-endpoint-port')}`)
    case 'access-denied':
      return denied('access-denied')
    case 'stream-deleted':
      return tombstoned(text(raw, 'stream-name') ?? '')
    case 'maximum-append-size-exceeded':
      return tooLarge(bytes, Number(text(raw, 'maximum-append-size') ?? 0))
    default:
      return undefined
  }
}

const byCode = (raw: Wire, bytes: number): StoreError | undefined => {
  switch (raw.code) {
    case code.deadline:
    case code.aborted:
      return timeout(String(raw.details))
    case code.denied:
    case code.unauthenticated:
      return denied(String(raw.details))
    case code.invalid:
      return invalidEvent(String(raw.details), String(raw.details))
    case code.exhausted:
      return tooLarge(bytes, 0)
    default:
      return undefined
  }
}

const AGAIN: ReadonlySet<StoreError['_tag']> = new Set(['NotLeader', 'Timeout', 'Unavailable'])

/** Reads an error of the client package or of gRPC; `bytes` is what was sent. */
export const failureOf = (thrown: unknown, bytes = 0): Failure => {
  // The errors of the client package carry the one of gRPC.
  const inner = (thrown as { readonly _raw?: unknown } | null)?._raw ?? thrown
  const raw: Wire = inner instanceof Error ? inner : new Error(String(inner))
  const said = typeof raw.details === 'string' ? raw.details : raw.message
  const leaderless = said.includes('No leader info') ? notLeader(undefined) : undefined
  const error = tagged(raw, bytes) ?? leaderless ?? byCode(raw, bytes) ?? down(said)
  return { error, again: AGAIN.has(error._tag), raw }
}

export const late = (cause: string): Failure => ({ error: timeout(cause), again: true })

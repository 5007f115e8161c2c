import { setTimeout as sleep } from 'node:timers/promises'
import { busy, denied, noLeader, notLeader, type Refusal, timedOut, unready } from './refusal.js'

/** The calls that can be made to fail. */
export type Call = 'append' | 'read' | 'subscribe'

/** What goes wrong, on demand. */
export type Fault =
  /** The connection breaks before anything is written (or read). */
  | { readonly _tag: 'DropBefore' }
  /** The connection breaks after the events are written, before the answer; a read breaks after `after` events. */
  | { readonly _tag: 'DropAfter'; readonly after?: number }
  /** This node does not lead; the address is where the leader is, if one is known. */
  | { readonly _tag: 'NotLeader'; readonly leader?: { readonly host: string; readonly port: number } }
  | { readonly _tag: 'Unavailable'; readonly busy?: boolean }
  /** The server gives up waiting; with `silent` it never answers at all. `written` if the events are there all the same. */
  | { readonly _tag: 'Deadline'; readonly silent?: boolean; readonly written?: boolean }
  | { readonly _tag: 'AccessDenied' }
  /** A subscription is ended without an error after this many events, as by a server that shuts down. */
  | { readonly _tag: 'Ends'; readonly after: number }
  /** The answer takes this long, in ms; for a read and a subscription, every event does. */
  | { readonly _tag: 'Slow'; readonly ms: number }

export interface Faults {
  /** The next `times` calls of this kind (default 1) meet the fault. */
  readonly next: (on: Call, fault: Fault, times?: number) => void
  readonly clear: () => void
  readonly take: (on: Call) => Fault | undefined
}

export const createFaults = (): Faults => {
  const queues: Record<Call, Fault[]> = { append: [], read: [], subscribe: [] }
  return {
    next: (on, fault, times = 1) => {
      for (let i = 0; i < times; i++) queues[on].push(fault)
    },
    clear: () => {
      for (const queue of Object.values(queues)) queue.length = 0
    },
    take: (on) => queues[on].shift(),
  }
}

/** What a call is told instead of an answer, before anything is done. */
export const refusalOf = (fault: Fault | undefined): Refusal | undefined => {
  if (fault === undefined) return undefined
  if (fault._tag === 'NotLeader')
    return fault.leader === undefined ? noLeader : notLeader(fault.leader.host, fault.leader.port)
  if (fault._tag === 'Unavailable') return fault.busy === true ? busy : unready
  if (fault._tag === 'AccessDenied') return denied
  return undefined
}

/**
 * What a fault does to one append. `answer` is undefined where none must be sent; `perform` writes the events.
 */
export const suffer = async <A>(
  fault: Fault | undefined,
  drop: () => void,
  perform: () => A,
): Promise<{ readonly answer: A } | { readonly refused: Refusal } | undefined> => {
  const refused = refusalOf(fault)
  if (refused !== undefined) return { refused }
  if (fault?._tag === 'DropBefore') {
    drop()
    return undefined
  }
  if (fault?._tag === 'Deadline') {
    if (fault.written === true) perform()
    return fault.silent === true ? undefined : { refused: timedOut('append') }
  }
  if (fault?._tag === 'Slow') await sleep(fault.ms)
  const answer = perform()
  if (fault?._tag !== 'DropAfter') return { answer }
  drop()
  return undefined
}

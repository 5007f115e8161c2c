import { setTimeout as sleep } from 'node:timers/promises'
import type { ServerWritableStream } from '@grpc/grpc-js'
import type { Fault } from './faults.js'
import type { streams } from './pb.js'
import type { Server } from './server.js'

export type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>

/** Writes to a reader no faster than it takes; false once there is nobody to write to. */
export const paced = (server: Server, call: ReadCall, fault: Fault | undefined) => {
  let sent = 0
  const gone = (): boolean => call.cancelled || call.destroyed
  return async (message: streams.ReadResp): Promise<boolean> => {
    if (gone()) return false
    if (fault?._tag === 'DropAfter' && sent === (fault.after ?? 0)) {
      // What was sent has to arrive first, or the reader could not tell it from a drop before.
      await sleep(20)
      server.drop()
      return false
    }
    if (fault?._tag === 'Ends' && sent === fault.after) {
      call.end()
      return false
    }
    if (fault?._tag === 'Slow') await sleep(fault.ms)
    if (message.hasEvent()) sent += 1
    server.sending()
    if (call.write(message)) return true
    await new Promise<void>((resolve) => {
      const done = (): void => {
        for (const event of ['drain', 'cancelled', 'close', 'error']) call.off(event, done)
        resolve()
      }
      for (const event of ['drain', 'cancelled', 'close', 'error']) call.on(event, done)
      if (gone()) done()
    })
    return !gone()
  }
}

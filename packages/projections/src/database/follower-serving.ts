import { parentPort } from 'node:worker_threads'
import type { Bilingual } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { FromFollower, ToFollower } from './follower.js'
import type { Views } from './views.js'
import type { Batched } from './watched.js'

/** How often it is told how the thread is doing, in milliseconds. */
const BEAT = 250

type Followed = Pick<Views, 'run' | 'pulse' | 'pause' | 'resume' | 'close'>

/**
 * The other side of a following thread: opens the read models, follows until it is told to stop, and closes them. What they are
 * opened with hands each batch on, where somebody wants to hear of it.
 */
export const serveFollowing = async (
  open: (onBatch: (batch: Batched) => void) => TaskEither<Bilingual, Followed>,
): Promise<void> => {
  const port = parentPort
  if (port === null) return
  const tell = (message: FromFollower): void => port.postMessage(message)
  const stop = new AbortController()
  let paused = false
  let telling = false
  let acted = (_: boolean): void => undefined
  port.on('message', (message: ToFollower) => {
    if (message === 'stop') return stop.abort()
    if (message === 'batches') {
      telling = true
      return
    }
    paused = message === 'pause'
    acted(paused)
  })
  const opened = await open((batch) => {
    if (telling) tell({ batch })
  })()
  if (E.isLeft(opened)) tell({ failed: { zh: opened.left.zh, en: opened.left.en } })
  else {
    const views = opened.right
    acted = (now) => (now ? views.pause() : views.resume())
    acted(paused)
    let last = ''
    const beat = (): void => {
      const pulse = views.pulse()
      const said = JSON.stringify(pulse)
      if (said !== last) tell({ pulse })
      last = said
    }
    beat()
    const beating = setInterval(beat, BEAT)
    await views.run(stop.signal)()
    clearInterval(beating)
    await views.close()
  }
  port.close()
}

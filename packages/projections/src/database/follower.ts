import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Bilingual } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { Apart } from '../runtime/apart.js'
import { closed, followerFailed, type ProjectionError } from '../runtime/error.js'
import { backoff, pause } from '../runtime/pause.js'
import type { Pulse } from '../runtime/pulse.js'
import type { Batched } from './watched.js'

/** What a following thread runs: a module that calls `serveFollowing`, and what it is told when it starts. */
export interface FollowerModule {
  readonly module: URL
  /** Plain data: it crosses to the thread. */
  readonly data: unknown
}

const died: Bilingual = { zh: '线程意外结束。', en: 'it ended unexpectedly.' }

/** What goes to the thread; `batches`: that each is to be told. */
export type ToFollower = 'pause' | 'resume' | 'stop' | 'batches'
/** What comes back: how it is doing, what it took, or why it could not begin. */
export type FromFollower = { readonly pulse: Pulse } | { readonly batch: Batched } | { readonly failed: Bilingual }

const beginning: Pulse = {
  owner: '',
  rate: 0,
  taken: 0,
  buildingRates: {},
  paused: false,
  trouble: undefined,
  retries: 0,
}

/** A thread that follows in this one's stead; none where there is no file for it to run. */
export const followerOf = (
  { module, data }: FollowerModule,
  onBatch: ((batch: Batched) => void) | undefined,
): Apart | undefined => {
  if (!existsSync(module)) return undefined
  let worker: Worker | undefined
  let heard: Pulse | undefined
  let paused = false
  /** How often it began anew: in all, and since it was last well. */
  let deaths = 0
  let failures = 0
  const over = new AbortController()
  let running: Promise<void> = Promise.resolve()

  const send = (message: ToFollower): void => worker?.postMessage(message)

  /** One life of the thread; gives why it ended unasked. */
  const life = (signal: AbortSignal): Promise<ProjectionError | undefined> =>
    new Promise((resolve) => {
      let why = died
      const begun = new Worker(module, { workerData: data })
      worker = begun
      if (paused) send('pause')
      if (onBatch !== undefined) send('batches')
      const stop = (): void => send('stop')
      signal.addEventListener('abort', stop, { once: true })
      begun.on('message', (message: FromFollower) => {
        if ('failed' in message) why = message.failed
        else if ('batch' in message) onBatch?.(message.batch)
        else {
          heard = message.pulse
          failures = 0
        }
      })
      // Its end follows, and is what is dealt with.
      begun.on('error', () => undefined)
      begun.on('exit', () => {
        signal.removeEventListener('abort', stop)
        worker = undefined
        resolve(signal.aborted ? undefined : followerFailed(why))
      })
    })

  const lives = async (signal: AbortSignal): Promise<void> => {
    heard = beginning
    while (!signal.aborted) {
      const trouble = await life(signal)
      if (trouble === undefined) break
      deaths += 1
      heard = { ...heard, trouble }
      await pause(backoff(failures++), signal)
    }
    heard = undefined
  }

  return {
    run: async (signal) => {
      running = lives(AbortSignal.any([signal, over.signal]))
      await running
      return signal.aborted ? E.right(undefined) : E.left(closed)
    },
    end: () => {
      over.abort()
      return running
    },
    pulse: () => (heard === undefined ? undefined : { ...heard, paused, retries: heard.retries + deaths }),
    pause: () => {
      paused = true
      send('pause')
    },
    resume: () => {
      paused = false
      send('resume')
    },
  }
}

import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { fieldCategories } from '@redress/domain'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../given.js'
import { dryRun } from '../../import/dry.js'
import { importRegister } from '../../import/index.js'
import type { Redress } from '../../redress.js'
import type { ImportAsked, ImportJob } from '../codecs/import.js'
import { keptImports } from './kept.js'

/** Imports that were asked for over HTTP, one at a time; those that were not finished are taken up again by `resume`. */
export interface Imports {
  /** The job of a key, begun unless it was there; `undefined` where the key stands for another import. */
  readonly ask: (key: string, by: string, asked: ImportAsked) => Promise<ImportJob | undefined>
  readonly all: () => Promise<ReadonlyArray<ImportJob>>
  readonly one: (id: string) => Promise<ImportJob | undefined>
  /** Ends it after the row it is at; what went in stays. */
  readonly cancel: (id: string) => Promise<ImportJob | undefined>
  readonly resume: () => Promise<void>
  /** Stops where it is, to go on when it is opened again. */
  readonly stop: () => Promise<void>
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex')

type Around = Pick<Redress, 'data' | 'rules' | 'batch' | 'desk' | 'now'>

export const importsOf = ({ data, rules, batch, desk, now }: Around): Imports => {
  const { bare, clear, file, find, ids, keep, mapping, note, put } = keptImports(join(data, 'imports'))
  const aborts = new Map<string, AbortController>()
  let last: Promise<void> = Promise.resolve()
  let stopping = false

  const carryOut = async (id: string): Promise<void> => {
    const kept = await find(id)
    if (kept === undefined || stopping || kept.job.state === 'cancelled') return
    const { job, mask } = kept
    const abort = new AbortController()
    aborts.set(id, abort)
    let running: ImportJob = { ...job, state: 'running' }
    await keep({ ...kept, job: running })
    const done = await importRegister({
      file: file(id, job.register),
      mapping: mapping(id),
      regulation: job.regulation,
      regulations: [...rules.regulations.values()].map(({ source }) => source),
      fields: fieldCategories(rules),
      mask,
      batch: job.dryRun === true ? dryRun(desk, rules) : batch,
      signal: abort.signal,
      onProgress: ({ rows, bytes, totalBytes, secondsLeft }) => {
        const share = totalBytes === 0 ? 0 : bytes / totalBytes
        running = { ...running, rows, share, secondsLeft: secondsLeft ?? null }
        note({ ...kept, job: running })
      },
    })()
    aborts.delete(id)
    // Stopped with the service: it goes on with it.
    if (stopping && abort.signal.aborted) return
    const ended: ImportJob = E.isRight(done)
      ? { ...running, state: 'done', share: 1, secondsLeft: 0, report: bare(id, { ...done.right }) }
      : abort.signal.aborted
        ? { ...running, state: 'cancelled', secondsLeft: null }
        : { ...running, state: 'failed', secondsLeft: null, error: bare(id, { zh: done.left.zh, en: done.left.en }) }
    await keep({ ...kept, job: ended })
    await clear(id)
  }

  const queue = (id: string): void => {
    last = last.then(() => carryOut(id)).catch(() => undefined)
  }

  return {
    ask: async (key, by, asked) => {
      const id = hash(key).slice(0, 32)
      const fingerprint = hash(JSON.stringify([by, asked]))
      const before = await find(id)
      if (before !== undefined) return before.fingerprint === fingerprint ? before.job : undefined
      await put(id, asked)
      const { register, regulation, mask = false, dryRun: dry } = asked
      const job: ImportJob = {
        import: id,
        state: 'waiting',
        by,
        at: formatInstant(now(), SHANGHAI),
        register: register.name,
        regulation,
        rows: 0,
        share: 0,
        secondsLeft: null,
        report: null,
        error: null,
        ...given({ dryRun: dry }),
      }
      await keep({ job, fingerprint, mask })
      queue(id)
      return job
    },
    all: async () => {
      const found = await Promise.all((await ids()).map(find))
      return found.flatMap((kept) => (kept === undefined ? [] : [kept.job]))
    },
    one: async (id) => (await find(id))?.job,
    cancel: async (id) => {
      const kept = await find(id)
      if (kept === undefined) return undefined
      if (kept.job.state === 'waiting') await keep({ ...kept, job: { ...kept.job, state: 'cancelled' } })
      aborts.get(id)?.abort()
      return (await find(id))?.job
    },
    resume: async () => {
      for (const id of await ids()) {
        const kept = await find(id)
        if (kept?.job.state === 'waiting' || kept?.job.state === 'running') queue(id)
        else if (kept !== undefined) await clear(id)
      }
    },
    stop: async () => {
      stopping = true
      for (const abort of aborts.values()) abort.abort()
      await last
    },
  }
}

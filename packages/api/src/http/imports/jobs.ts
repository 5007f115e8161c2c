import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fieldCategories } from '@redress/domain'
import { formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { given } from '../../given.js'
import { dryRun } from '../../import/dry.js'
import { importRegister } from '../../import/index.js'
import type { Redress } from '../../redress.js'
import { type ImportAsked, type ImportJob, isImportJob } from '../codecs/import.js'

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

interface Kept {
  readonly job: ImportJob
  readonly fingerprint: string
  readonly mask: boolean
}

type Around = Pick<Redress, 'data' | 'rules' | 'batch' | 'desk' | 'now'>

export const importsOf = ({ data, rules, batch, desk, now }: Around): Imports => {
  const folder = join(data, 'imports')
  const placeOf = (id: string): string => join(folder, id)
  const known = new Map<string, Kept>()
  const aborts = new Map<string, AbortController>()
  let last: Promise<void> = Promise.resolve()
  let stopping = false

  /** On disk whole or not at all. */
  const keep = async (kept: Kept): Promise<void> => {
    known.set(kept.job.import, kept)
    const file = join(placeOf(kept.job.import), 'job.json')
    await writeFile(`${file}.new`, JSON.stringify(kept), { mode: 0o600 })
    await rename(`${file}.new`, file)
  }

  const find = async (id: string): Promise<Kept | undefined> => {
    const there = known.get(id)
    if (there !== undefined || !/^[0-9a-f]{32}$/.test(id)) return there
    try {
      const read = JSON.parse(await readFile(join(placeOf(id), 'job.json'), 'utf8')) as Kept
      if (!isImportJob(read.job)) return undefined
      known.set(id, read)
      return read
    } catch {
      return undefined
    }
  }

  const filesOf = (id: string, register: string) => join(placeOf(id), 'files', register)

  /** The register is as personal as before: it does not stay. */
  const cleared = (id: string): Promise<void> => rm(join(placeOf(id), 'files'), { recursive: true, force: true })

  const carryOut = async (id: string): Promise<void> => {
    const kept = await find(id)
    if (kept === undefined || stopping || kept.job.state === 'cancelled') return
    const { job, mask } = kept
    const abort = new AbortController()
    aborts.set(id, abort)
    await keep({ ...kept, job: { ...job, state: 'running' } })
    const inside = [`${join(placeOf(id), 'files')}/`, `${placeOf(id)}/`]
    const ours = <A>(value: A): A =>
      JSON.parse(inside.reduce((said, path) => said.replaceAll(path, ''), JSON.stringify(value))) as A
    const done = await importRegister({
      file: filesOf(id, job.register),
      mapping: join(placeOf(id), 'mapping.yaml'),
      regulation: job.regulation,
      regulations: [...rules.regulations.values()].map(({ source }) => source),
      fields: fieldCategories(rules),
      mask,
      batch: job.dryRun === true ? dryRun(desk, rules) : batch,
      signal: abort.signal,
      onProgress: ({ rows, bytes, totalBytes, secondsLeft }) => {
        const at = known.get(id)
        const share = totalBytes === 0 ? 0 : bytes / totalBytes
        if (at !== undefined)
          known.set(id, { ...at, job: { ...at.job, rows, share, secondsLeft: secondsLeft ?? null } })
      },
    })()
    aborts.delete(id)
    // Stopped with the service: it goes on with it.
    if (stopping && abort.signal.aborted) return
    const at = known.get(id)?.job ?? job
    const ended: ImportJob = E.isRight(done)
      ? { ...at, state: 'done', share: 1, secondsLeft: 0, report: ours({ ...done.right }) }
      : abort.signal.aborted
        ? { ...at, state: 'cancelled', secondsLeft: null }
        : { ...at, state: 'failed', secondsLeft: null, error: ours({ zh: done.left.zh, en: done.left.en }) }
    await keep({ ...kept, job: ended })
    await cleared(id)
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
      const { register, events, mapping, regulation, mask = false, dryRun: dry } = asked
      await mkdir(join(placeOf(id), 'files'), { recursive: true, mode: 0o700 })
      for (const file of [register, ...(events === undefined ? [] : [events])])
        await writeFile(filesOf(id, file.name), Buffer.from(file.content, 'base64'), { mode: 0o600 })
      await writeFile(join(placeOf(id), 'mapping.yaml'), mapping, { mode: 0o600 })
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
      const names = await readdir(folder).catch(() => [])
      const found = await Promise.all(names.map(find))
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
      const names = await readdir(folder).catch(() => [])
      for (const id of names) {
        const kept = await find(id)
        if (kept?.job.state === 'waiting' || kept?.job.state === 'running') queue(id)
        else if (kept !== undefined) await cleared(id)
      }
    },
    stop: async () => {
      stopping = true
      for (const abort of aborts.values()) abort.abort()
      await last
    },
  }
}

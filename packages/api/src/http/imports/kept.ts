import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ImportAsked, type ImportJob, isImportJob } from '../codecs/import.js'

/** An import as it stands on disk. */
export interface Kept {
  readonly job: ImportJob
  /** Of who asked for what: the same key with another is another import. */
  readonly fingerprint: string
  readonly mask: boolean
}

/** The imports of a folder, each in a folder of its own under its id. */
export interface KeptImports {
  /** Keeps it on disk, whole or not at all. */
  readonly keep: (kept: Kept) => Promise<void>
  /** Remembers how far it is, on disk when it is next kept. */
  readonly note: (kept: Kept) => void
  readonly find: (id: string) => Promise<Kept | undefined>
  readonly ids: () => Promise<ReadonlyArray<string>>
  /** Where its files lie, by the name that they came with. */
  readonly file: (id: string, name: string) => string
  readonly mapping: (id: string) => string
  /** Puts down the register and the mapping that were sent. */
  readonly put: (id: string, asked: ImportAsked) => Promise<void>
  /** Takes the register away: it is as personal as before. */
  readonly clear: (id: string) => Promise<void>
  /** A value without the paths of this machine. */
  readonly bare: <A>(id: string, value: A) => A
}

export const keptImports = (folder: string): KeptImports => {
  const known = new Map<string, Kept>()
  const placeOf = (id: string): string => join(folder, id)
  const file = (id: string, name: string): string => join(placeOf(id), 'files', name)
  const mapping = (id: string): string => join(placeOf(id), 'mapping.yaml')
  const note = (kept: Kept): void => void known.set(kept.job.import, kept)

  return {
    keep: async (kept) => {
      note(kept)
      const path = join(placeOf(kept.job.import), 'job.json')
      await writeFile(`${path}.new`, JSON.stringify(kept), { mode: 0o600 })
      await rename(`${path}.new`, path)
    },
    note,
    find: async (id) => {
      const there = known.get(id)
      if (there !== undefined || !/^[0-9a-f]{32}$/.test(id)) return there
      try {
        const read = JSON.parse(await readFile(join(placeOf(id), 'job.json'), 'utf8')) as Kept
        if (!isImportJob(read.job)) return undefined
        note(read)
        return read
      } catch {
        return undefined
      }
    },
    ids: () => readdir(folder).catch(() => []),
    file,
    mapping,
    put: async (id, { register, events, mapping: text }) => {
      await mkdir(join(placeOf(id), 'files'), { recursive: true, mode: 0o700 })
      for (const { name, content } of [register, ...(events === undefined ? [] : [events])])
        await writeFile(file(id, name), Buffer.from(content, 'base64'), { mode: 0o600 })
      await writeFile(mapping(id), text, { mode: 0o600 })
    },
    clear: (id) => rm(join(placeOf(id), 'files'), { recursive: true, force: true }),
    bare: (id, value) =>
      JSON.parse(
        [`${join(placeOf(id), 'files')}/`, `${placeOf(id)}/`].reduce(
          (said, path) => said.replaceAll(path, ''),
          JSON.stringify(value),
        ),
      ),
  }
}

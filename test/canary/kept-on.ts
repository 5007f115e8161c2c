import { accessSync, constants, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PlacesChoice, Redress } from '../../packages/api/src/index.js'
import { openViews } from '../../packages/projections/src/postgres/index.js'
import type { Views } from '../../packages/projections/src/sqlite/index.js'
import { postgresPlace } from '../../packages/projections/test/support/databases.js'
import { embedded, type Server } from '../../packages/projections/test/support/embedded.js'

/** What a deployment has beside its data folder. */
export interface Kept {
  readonly places: PlacesChoice
  readonly env: NodeJS.ProcessEnv
  /** Where it writes, beside the data folder. */
  readonly folders: ReadonlyArray<string>
  /** What a copy of it has, as text, and that all that was written is in its files. */
  readonly copied: (to: string) => Promise<void>
  /** More read models of the log, where there are. */
  readonly views: (redress: Redress) => Promise<Views | undefined>
  /** Until this has run, what was destroyed may still stand in its journal. */
  readonly journalGone: () => Promise<void>
  readonly isJournal: (path: string) => boolean
  /** Writes a text to each kind of file that it has; it is in those that are told. */
  readonly leak: (text: string) => Promise<ReadonlyArray<RegExp>>
  readonly end: () => Promise<void>
}

export const keptInFiles: Kept = {
  places: {},
  env: {},
  folders: [],
  copied: async () => undefined,
  views: async () => undefined,
  journalGone: async () => undefined,
  isJournal: () => false,
  leak: async () => [],
  end: async () => undefined,
}

const TABLES = `SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables
  WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`

/** Keys, access log and read models on a server of its own: scrubbing waits for everybody else, and its files are read. */
export const keptOnServer = async (): Promise<Kept> => {
  const server: Server = await embedded(false)
  const { sql } = postgresPlace(server.url)
  const [{ data_directory: folder = '' } = {}] = await sql<{ data_directory: string }>('SHOW data_directory')
  // Whoever may not read them finds nothing in them, and would call that a proof.
  accessSync(join(folder, 'base'), constants.R_OK | constants.X_OK)
  // A segment that is kept to be used again would keep what stands in it.
  await sql('ALTER SYSTEM SET wal_recycle = off')
  await sql('SELECT pg_reload_conf()')
  const place = { url: server.url }
  return {
    places: { keysIn: place, accessIn: place },
    env: { REDRESS_KEYS_POSTGRES: server.url, REDRESS_ACCESS_POSTGRES: server.url },
    folders: [folder],
    // The package has no pg_dump: every row of every table as text, in which nothing is compressed.
    copied: async (to) => {
      const lines: string[] = []
      for (const { name } of await sql<{ name: string }>(TABLES))
        for (const { row } of await sql<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t`))
          lines.push(`${name} ${row}`)
      writeFileSync(join(to, 'tables.txt'), lines.join('\n'))
      await sql('CHECKPOINT')
    },
    views: async ({ store, rules }) => {
      const views = await openViews({ ...place, store, rules })()
      if (views._tag === 'Left') throw new Error(views.left.en)
      return views.right
    },
    journalGone: async () => {
      for (let i = 0; i < 2; i++) {
        await sql('SELECT pg_switch_wal()')
        await sql('CHECKPOINT')
      }
    },
    isJournal: (path) => path.startsWith(join(folder, 'pg_wal')),
    leak: async (text) => {
      await sql('CREATE TABLE public.leak (a text, b text)')
      await sql('ALTER TABLE public.leak ALTER b SET STORAGE EXTERNAL')
      await sql('CREATE INDEX ON public.leak (a)')
      await sql(`INSERT INTO public.leak VALUES ('${text}', '${text.padStart(9000, 'x')}')`)
      await sql('CHECKPOINT')
      const rows = await sql<{ path: string }>(`SELECT pg_relation_filepath(c.oid) AS path FROM pg_class c
        WHERE c.oid = 'public.leak'::regclass OR c.oid = (SELECT reltoastrelid FROM pg_class WHERE oid = 'public.leak'::regclass)
          OR c.oid IN (SELECT indexrelid FROM pg_index WHERE indrelid = 'public.leak'::regclass)`)
      return [...rows.map(({ path }) => new RegExp(`${path}$`)), /pg_wal/, /tables\.txt$/]
    },
    end: async () => {
      await server.remove()
    },
  }
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RecordedEvent, StoreErrorTag } from '../../../src/store/port.js'
import { sqliteStore } from '../../../src/store/sqlite/index.js'

const NOBODY = 65_534

/** Runs something as an account that owns nothing: root may write what is read-only. */
export const asNobody = async <A>(run: () => Promise<A>): Promise<A> => {
  const root = process.geteuid?.() === 0
  if (root) process.seteuid?.(NOBODY)
  try {
    return await run()
  } finally {
    if (root) process.seteuid?.(0)
  }
}

/** A disk of so many KiB; `undefined` where this account may not mount one. */
export const smallDisk = (kib: number): { readonly folder: string; readonly gone: () => void } | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'redress-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', folder]).status === 0
  const gone = (): void => {
    if (mounted) spawnSync('umount', [folder])
    rmSync(folder, { recursive: true, force: true })
  }
  if (mounted) return { folder, gone }
  gone()
  return undefined
}

export type Outcome =
  | { readonly _tag: 'Events'; readonly events: ReadonlyArray<RecordedEvent> }
  | { readonly _tag: StoreErrorTag; readonly cause: string }

const outcomeOf = (error: { readonly _tag: StoreErrorTag }): Outcome => ({
  _tag: error._tag,
  cause: 'cause' in error ? String(error.cause) : '',
})

/** Opens a log and reads all of it, or says which error came. Nothing may be thrown. */
export const readWhole = async (path: string): Promise<Outcome> => {
  const opened = await sqliteStore({ path, patience: 100 })()
  if (opened._tag === 'Left') return outcomeOf(opened.left)
  const store = opened.right
  try {
    const events: RecordedEvent[] = []
    for await (const batch of store.readAll(undefined)) {
      if (batch._tag === 'Left') return outcomeOf(batch.left)
      events.push(...batch.right)
    }
    return { _tag: 'Events', events }
  } finally {
    await store.close()
  }
}

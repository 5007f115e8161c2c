import { watch } from 'node:fs'
import type { Database } from 'better-sqlite3'

/** How often, in ms, to look whether another connection has committed: right after news of its file, and where there is none. */
const SOON = 1
const SELDOM = 50

/** Hears from the system that the file is written to. Of a file that is not there, or on a drive that tells nothing, nothing is heard. */
const hear = (path: string, heard: () => void): (() => void) => {
  try {
    const watcher = watch(path, heard)
    watcher.on('error', () => watcher.close())
    return () => watcher.close()
  } catch {
    return () => undefined
  }
}

/**
 * Rings when another connection, of whatever process, has committed. `data_version` costs microseconds and never misses one; the
 * system's word that the journal is written to, which comes shortly before the commit can be seen, makes it look again and again
 * at once instead of after a while.
 */
export const watchOthers = (db: Database): ((ring: () => void) => () => void) => {
  const version = db.prepare<[], number>('PRAGMA data_version').pluck()
  let last: number | undefined
  const isNews = (): boolean => {
    try {
      const now = version.get()
      if (now === last) return false
      last = now
    } catch {
      // Busy or broken: the reader that is woken meets the same and says so.
    }
    return true
  }
  return (ring) => {
    let delay = SOON
    let timer: NodeJS.Timeout
    const look = (): void => {
      if (!db.open) return
      delay = Math.min(SELDOM, delay * 2)
      timer = setTimeout(look, delay)
      if (isNews()) ring()
    }
    const unheard = hear(`${db.name}-wal`, () => {
      if (delay === SOON) return
      delay = SOON
      clearTimeout(timer)
      timer = setTimeout(look, SOON)
    })
    timer = setTimeout(look, SOON)
    return () => {
      unheard()
      clearTimeout(timer)
    }
  }
}

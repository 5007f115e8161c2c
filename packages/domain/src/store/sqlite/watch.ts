import type { Database } from 'better-sqlite3'

/** How often, in ms, to look whether another process has written. */
const INTERVAL = 50

/** Rings when another connection has committed. `data_version` costs microseconds and never misses one. */
export const watchOthers = (db: Database): ((ring: () => void) => () => void) => {
  const version = db.prepare<[], number>('PRAGMA data_version').pluck()
  let last: number | undefined
  return (ring) => {
    const look = (): void => {
      if (!db.open) return
      try {
        const now = version.get()
        if (now === last) return
        last = now
      } catch {
        // Busy or broken: the reader that is woken meets the same and says so.
      }
      ring()
    }
    const timer = setInterval(look, INTERVAL)
    return () => clearInterval(timer)
  }
}

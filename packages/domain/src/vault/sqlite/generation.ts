import type { Database } from 'better-sqlite3'

export interface Generation {
  readonly now: () => string
  /** To be called inside the transaction that changed a key. */
  readonly changed: () => void
}

export const generationOf = (db: Database): Generation => {
  const read = db.prepare<[], number>('SELECT value FROM generation').pluck()
  const raise = db.prepare('UPDATE generation SET value = value + 1')
  let unknown = 0
  return {
    now: () => {
      try {
        return String(read.get())
      } catch {
        // What nobody can vouch for is out of date: whoever asks the store again hears why.
        unknown += 1
        return `unknown ${unknown}`
      }
    },
    changed: () => void raise.run(),
  }
}

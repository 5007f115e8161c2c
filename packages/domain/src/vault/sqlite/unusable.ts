import type { Database } from 'better-sqlite3'
import { type VaultError, wrongWrappingKey } from '../error.js'
import type { NewKey } from '../rows.js'

/** Why a new key cannot be kept: one that is wrapped by what may be gone already could never be opened again. */
export const unusableOn = (db: Database): ((fresh: NewKey) => VaultError | undefined) => {
  const stateOf = db.prepare<[string], string>('SELECT state FROM wraps WHERE wrap = ?').pluck()
  const current = db.prepare<[], string>(`SELECT wrap FROM wraps WHERE state = 'current'`).pluck()
  return ({ wrap }) => {
    const state = stateOf.get(wrap)
    return state === undefined || state === 'retired' ? wrongWrappingKey(current.get() ?? '', [wrap]) : undefined
  }
}

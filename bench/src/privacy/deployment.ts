import { join } from 'node:path'
import { type EventStore, fieldCategories, type Rules } from '@redress/domain'
import { sqliteStore } from '@redress/domain/sqlite'
import { localWrappingKeys, newWrappingKey, readWrappingKey, sealing, vaultOn } from '@redress/domain/vault'
import { sqliteKeys } from '@redress/domain/vault-sqlite'
import { inFolder } from '../kit/folder.js'
import { right } from '../kit/right.js'

/** A log and its sealed sides, log and keys each in a file. */
export interface Deployment {
  /** What is in the log, as read models read it. */
  readonly raw: EventStore
  /** Where commands are decided: seals what it appends, reads in the clear. */
  readonly desk: EventStore
}

/** Work on a new log whose personal values are sealed. */
export const withSealed = <A>(rules: Rules, work: (deployment: Deployment) => Promise<A>): Promise<A> =>
  inFolder(async (folder) => {
    const raw = right(await sqliteStore({ path: join(folder, 'events.db') })())
    const keys = right(await sqliteKeys({ path: join(folder, 'keys.db') })())
    const key = right(readWrappingKey(newWrappingKey(), 'bench'))
    const vault = right(await vaultOn(keys, localWrappingKeys(key))())
    const { desk } = sealing(raw, vault, { fields: fieldCategories(rules) })
    try {
      return await work({ raw, desk })
    } finally {
      await desk.close()
      await vault.close()
    }
  })

import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import {
  type KeyStore,
  localWrappingKeys,
  newWrappingKey,
  readWrappingKey,
  rotateWrapping,
  type WrappingKey,
} from '@redress/domain/vault'
import { restoreKeys as intoPostgres, postgresKeys } from '@redress/domain/vault-postgres'
import { restoreKeys as intoSqlite, sqliteKeys } from '@redress/domain/vault-sqlite'
import { inFolder } from '../kit/folder.js'
import { withPostgres } from '../kit/postgres.js'
import { duration, note, print, rate, row } from '../kit/print.js'
import { right } from '../kit/right.js'
import { quantile } from '../kit/statistics.js'
import { bareRotation } from './bare.js'
import { backupOf } from './filling.js'

const newKey = (): WrappingKey => right(readWrappingKey(newWrappingKey(), 'bench'))

const shown = (name: string, ms: ReadonlyArray<number>): void => {
  const at = (share: number): string => duration(quantile(ms, share) * 1000)
  print(row(name, `p50 ${at(0.5)}`, `p95 ${at(0.95)}`, `p99 ${at(0.99)}`))
}

const eraseSome = async (store: KeyStore, kids: ReadonlyArray<string>, times: number): Promise<void> => {
  const [destroyed, scrubbed, both]: [number[], number[], number[]] = [[], [], []]
  for (let i = 0; i < times; i++) {
    const kid = kids[Math.floor(((i + 0.5) * kids.length) / times)] ?? ''
    const order = randomUUID()
    const begun = performance.now()
    right(
      await store.begin({
        order,
        subject: 'person',
        step: 'begun',
        kids: [kid],
        streams: [],
        basis: 'subject-request',
        reason: 'bench',
        by: 'bench',
      })(),
    )
    right(await store.destroy(order, 'r'.repeat(400))())
    const gone = performance.now()
    right(await store.scrub())
    const clean = performance.now()
    right(await store.step(order, 'destroyed', 'done')())
    destroyed.push(gone - begun)
    scrubbed.push(clean - gone)
    both.push(clean - begun)
  }
  shown('erase one: ordered and destroyed, each on disk', destroyed)
  shown('           scrubbed from every file', scrubbed)
  shown('           both', both)
}

const rotations = async (store: KeyStore, from: WrappingKey, rounds: number): Promise<ReadonlyArray<number>> => {
  const rates: number[] = []
  let old = from
  for (let round = 0; round < rounds; round++) {
    const next = newKey()
    const begun = performance.now()
    const { keys } = right(await rotateWrapping({ store, keys: localWrappingKeys(next, old) })())
    rates.push((keys / (performance.now() - begun)) * 1000)
    old = next
  }
  return rates
}

const shownRates = (name: string, rates: ReadonlyArray<number>): void =>
  print(row(name, `${rate(quantile(rates, 0.5))}/s`, '', `${rate(Math.min(...rates))} - ${rate(Math.max(...rates))}`))

/** A store of which there is a backup of so many keys. */
interface Filled {
  readonly kids: ReadonlyArray<string>
  readonly key: WrappingKey
  readonly short: boolean
}

const measure = async (
  name: string,
  { kids, key, short }: Filled,
  restored: () => Promise<unknown>,
  open: () => Promise<KeyStore>,
): Promise<void> => {
  print(`\n  ${name}, ${kids.length.toLocaleString('en')} keys`)
  const begun = performance.now()
  await restored()
  note(`brought back from a backup in one transaction, ${rate((kids.length / (performance.now() - begun)) * 1000)}/s`)
  const store = await open()
  await eraseSome(store, kids, short ? 50 : 500)
  shownRates('rotation of the wrapping key, keys', await rotations(store, key, short ? 2 : 3))
  await store.close()
}

/** What a key store of a million people costs: to erase one of them, and to change the key that wraps all. `KEYS` is the size. */
export const benchKeys = async (short: boolean): Promise<void> => {
  const count = Number(process.env['KEYS'] ?? (short ? 4_000 : 1_000_000))
  await inFolder(async (folder) => {
    const key = newKey()
    const { path: from, kids } = await backupOf(folder, key, count)
    const filled: Filled = { kids, key, short }
    const path = join(folder, 'keys.db')
    const file = async () => right(await sqliteKeys({ path })())
    await measure('SQLite', filled, async () => right(await intoSqlite({ from, to: path })()), file)
    const bare = bareRotation(folder, count)
    const rates: number[] = []
    for (let round = 0; round < (short ? 2 : 3); round++) {
      const begun = performance.now()
      bare.rotate()
      rates.push((count / (performance.now() - begun)) * 1000)
    }
    bare.close()
    shownRates('bare node:crypto and better-sqlite3, nothing checked', rates)
    await withPostgres(async (url) => {
      const place = { url, schema: `bench_${randomUUID().replaceAll('-', '')}` }
      const server = async () => right(await postgresKeys(place)())
      await measure('PostgreSQL', filled, async () => right(await intoPostgres({ from, ...place })()), server)
    })
  })
}

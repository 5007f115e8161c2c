import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import {
  type KeyStore,
  localWrappingKeys,
  newWrappingKey,
  readWrappingKey,
  rotateWrapping,
  vaultOn,
  type WrappingKey,
} from '@redress/domain/vault'
import { postgresKeys } from '@redress/domain/vault-postgres'
import { sqliteKeys } from '@redress/domain/vault-sqlite'
import { inFolder } from '../kit/folder.js'
import { withPostgres } from '../kit/postgres.js'
import { duration, note, print, rate, row } from '../kit/print.js'
import { right } from '../kit/right.js'
import { quantile } from '../kit/statistics.js'
import { bareRotation } from './bare.js'

/** Keys claimed at once, as an import does. */
const AT_ONCE = 5000

const newKey = (): WrappingKey => right(readWrappingKey(newWrappingKey(), 'bench'))

const fill = async (store: KeyStore, key: WrappingKey, count: number): Promise<ReadonlyArray<string>> => {
  const vault = right(await vaultOn(store, localWrappingKeys(key))())
  const kids: string[] = []
  const begun = performance.now()
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i)
    const sealers = await Promise.all(
      some.map((n) =>
        vault.sealer({
          stream: `complaint-${n}`,
          subject: `person:p${n}`,
          tokens: [randomBytes(16).toString('base64url')],
        })(),
      ),
    )
    for (const sealer of sealers) kids.push(right(sealer).kid)
  }
  const seconds = (performance.now() - begun) / 1000
  note(
    `filled with ${count.toLocaleString('en')} keys, places and tokens, ${rate(count / seconds)}/s, ${AT_ONCE} at once`,
  )
  return kids
}

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

const measure = async (name: string, store: KeyStore, count: number, short: boolean): Promise<void> => {
  print(`\n  ${name}, ${count.toLocaleString('en')} keys`)
  const key = newKey()
  const kids = await fill(store, key, count)
  await eraseSome(store, kids, short ? 50 : 500)
  shownRates('rotation of the wrapping key, keys', await rotations(store, key, short ? 2 : 3))
  await store.close()
}

/** What a key store of a million people costs: to erase one of them, and to change the key that wraps all. `KEYS` is the size. */
export const benchKeys = async (short: boolean): Promise<void> => {
  const count = Number(process.env['KEYS'] ?? (short ? 4_000 : 1_000_000))
  await inFolder(async (folder) => {
    await measure('SQLite', right(await sqliteKeys({ path: join(folder, 'keys.db') })()), count, short)
    const bare = bareRotation(folder, count)
    const rates: number[] = []
    for (let round = 0; round < (short ? 2 : 3); round++) {
      const begun = performance.now()
      bare.rotate()
      rates.push((count / (performance.now() - begun)) * 1000)
    }
    bare.close()
    shownRates('bare node:crypto and better-sqlite3, nothing checked', rates)
  })
  await withPostgres(async (url) => {
    const schema = `bench_${randomUUID().replaceAll('-', '')}`
    await measure('PostgreSQL', right(await postgresKeys({ url, schema })()), count, short)
  })
}

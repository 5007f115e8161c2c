import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { got } from '../../src/testing/key-store-kit.js'
import { rotateWrapping } from '../../src/vault/rotation.js'
import { localWrappingKeys } from '../../src/vault/wrapping/local.js'
import { newWrappingKey } from '../../src/vault/wrapping/text.js'
import { children } from './support/child.js'
import { databases } from './support/places.js'
import { expectWhole, only, stock, wrappingKey } from './support/stock.js'
import { openWhere, type Where } from './support/where.js'

// `npm run test:crash` asks for more.
const KILLS = Math.ceil(Number(process.env['KILLS'] ?? 50) / 10)

const start = children()

const points = [
  ['added', 1],
  ['begun', 1],
  ['batch', 1],
  ['batch', 3],
  ['kept', 2],
  ['rewrapped', 1],
  ['retired', 1],
  ['scrubbed', 1],
  ['done', 1],
] as const

/** A store of some keys, and what a process that rotates it is told. */
const prepared = async (where: Where, count: number) => {
  const [old, next] = [newWrappingKey(), newWrappingKey()]
  const [oldKey, nextKey] = [wrappingKey(old), wrappingKey(next)]
  const store = await got(openWhere(where))
  const all = await stock(store, only(oldKey), count)
  await store.close()
  return { task: { where, old, next }, oldKey, nextKey, all }
}

/** After a kill: every key opens under one of the two; then the next process ends what was begun. */
const resumed = async (where: Where, { oldKey, nextKey, all }: Awaited<ReturnType<typeof prepared>>): Promise<void> => {
  const both = localWrappingKeys(nextKey, oldKey)
  const store = await got(openWhere(where))
  const rows = await expectWhole(store, both, all)
  for (const { material } of rows.values()) expect([oldKey.id, nextKey.id]).toContain(material?.wrap)
  await got(rotateWrapping({ store, keys: both }))
  await expectWhole(store, only(nextKey), all)
  expect((await got(store.wraps)).find(({ wrap }) => wrap === oldKey.id)?.state).toBe('retired')
  expect((await got(store.rotation))?.step).toBe('done')
  await store.close()
}

describe.each(databases)('a rotation that is killed, $name', ({ place }) => {
  it.each(points)(
    'at %s (%i): no key is lost, each has one wrapping that opens, and the next process ends it',
    async (point, nth) => {
      const where = place()
      const begun = await prepared(where, 20)
      expect(await start('rotating', { ...begun.task, die: { point, nth } }).ended).toBe('SIGKILL')
      await resumed(where, begun)
    },
  )

  it(
    `at ${KILLS} moments of chance, again and again on one store: the same`,
    async () => {
      const where = place()
      const begun = await prepared(where, 300)
      for (let kill = 0; kill < KILLS; kill++) {
        const child = start('rotating', begun.task)
        await child.said(1)
        await sleep(Math.random() * 60)
        child.kill()
        expect(['SIGKILL', 0]).toContain(await child.ended)
      }
      await resumed(where, begun)
    },
    30_000 + KILLS * 3_000,
  )
})

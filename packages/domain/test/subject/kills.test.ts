import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, inject, it } from 'vitest'
import { verifyReceipt } from '../../src/vault/receipt.js'
import { resumeErasures } from '../../src/vault/reconcile.js'
import { freshFiles } from '../store/support/files.js'
import { must, office, order, P1, read } from './kit.js'
import { children } from './support/child.js'
import { openKeys, openLog, type Where } from './support/where.js'

// `npm run test:crash` asks for more.
const KILLS = Math.ceil(Number(process.env['KILLS'] ?? 50) / 10)

const start = children()
const { fresh } = freshFiles('erasure-kills')

const databases: ReadonlyArray<{ readonly name: string; readonly place: () => Where['keys'] }> = [
  { name: 'SQLite', place: () => ({ path: fresh() }) },
  {
    name: 'PostgreSQL',
    place: () => ({ url: inject('postgres'), schema: `e_${randomUUID().replaceAll('-', '')}` }),
  },
]

const CASES = ['c-1', 'c-2', 'c-3']
const opened = async (where: Where, wrapping?: string) =>
  office({
    log: await must(openLog(where)),
    keys: await must(openKeys(where)),
    ...(wrapping === undefined ? {} : { wrapping }),
  })

/** Three cases of one person and one of another, and what a process that erases the first is told. */
const prepared = async (place: () => Where['keys']) => {
  const where: Where = { log: fresh(), keys: place() }
  const o = await opened(where)
  for (const id of CASES) await o.given(id)
  await o.given('c-9', 'p-9')
  const publicKey = o.signer.publicKey
  await o.vault.close()
  await o.raw.close()
  return { where, publicKey, task: { where, wrapping: o.wrapping, order: order() } }
}
type Prepared = Awaited<ReturnType<typeof prepared>>

const nameIn = async (store: Awaited<ReturnType<typeof opened>>['desk'], id: string): Promise<unknown> => {
  const data = (await read(store, `complaint-${id}`))[0]?.data as {
    readonly data: { readonly field: { readonly 'complainant.name': unknown } }
  }
  return data.data.field['complainant.name']
}

/** Whoever opens it next carries on: then it is erased, once, with one receipt; or it was never ordered, and all is as it was. */
const resumed = async ({ where, publicKey, task }: Prepared): Promise<'erased' | 'intact'> => {
  const o = await opened(where, task.wrapping)
  const ids = await must(resumeErasures(o.options))
  expect(await must(resumeErasures(o.options))).toEqual([])
  const events = await read(o.raw, `subject-${P1}`)
  const names = await Promise.all(CASES.map((id) => nameIn(o.desk, id)))
  expect(await nameIn(o.desk, 'c-9')).toBe('张c-9')
  const rows = (await must(o.keys.ofSubject(P1))).rows
  const told = await Promise.all(
    CASES.map(async (id) => (await read(o.raw, `complaint-${id}`)).filter(({ type }) => type === 'Erased')),
  )
  if (events.length === 0) {
    expect(ids).toEqual([])
    expect(names).toEqual(CASES.map((id) => `张${id}`))
    expect(told.flat()).toEqual([])
    expect(rows.map(({ state }) => state)).toEqual(['active'])
  } else {
    expect(events.map(({ type }) => type)).toEqual(['ErasureOrdered', 'Erased'])
    expect(names).toEqual(CASES.map(() => '已删除'))
    expect(told.map((each) => each.length)).toEqual([1, 1, 1])
    expect(rows.map(({ state, material }) => [state, material])).toEqual([['destroyed', undefined]])
    const row = await must(o.keys.erasure('erasure-1'))
    expect(row?.step).toBe('done')
    expect(rows[0]?.receipt).toBe(row?.receipt)
    expect(events[1]?.data).toMatchObject({ data: { document: row?.receipt } })
    expect(verifyReceipt(row?.receipt ?? '', publicKey)._tag).toBe('Right')
  }
  await o.vault.close()
  await o.raw.close()
  return events.length === 0 ? 'intact' : 'erased'
}

const points = [
  ['ordered', 1],
  ['begun', 1],
  ['material', 1],
  ['receipt', 1],
  ['destroyed', 1],
  ['scrubbed', 1],
  ['telling', 1],
  ['telling', 3],
  ['told', 1],
  ['done', 1],
] as const

/** The wrapped bytes of the key, wherever in the files of the store. */
const bytesLeft = ({ keys }: Where, bytes: Uint8Array): boolean =>
  'path' in keys &&
  ['', '-wal', '-shm'].some(
    (end) => existsSync(`${keys.path}${end}`) && readFileSync(`${keys.path}${end}`).includes(Buffer.from(bytes)),
  )

describe.each(databases)('an erasure that is killed, keys in $name', ({ place }) => {
  it.each(points)(
    'at %s (%i): once resumed it is done, with one receipt, and no key is lost that was not asked to be lost',
    async (point, nth) => {
      const begun = await prepared(place)
      const keys = await must(openKeys(begun.where))
      const material = (await must(keys.ofSubject(P1))).rows[0]?.material?.ct ?? new Uint8Array(1)
      await keys.close()
      expect(await start({ ...begun.task, die: { point, nth } }).ended).toBe('SIGKILL')
      expect(await resumed(begun)).toBe('erased')
      expect(bytesLeft(begun.where, material)).toBe(false)
    },
  )

  it(
    `at ${KILLS} moments of chance, each in a log of its own: done, or as it was`,
    async () => {
      for (let kill = 0; kill < KILLS; kill++) {
        const begun = await prepared(place)
        const child = start(begun.task)
        await child.said(1)
        await sleep(Math.random() * 40)
        child.kill()
        expect(['SIGKILL', 0]).toContain(await child.ended)
        await resumed(begun)
      }
    },
    60_000 + KILLS * 5_000,
  )
})

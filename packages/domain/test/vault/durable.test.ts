import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { complaintHandlers } from '../../src/store/handle.js'
import { streamOf } from '../../src/store/serialise.js'
import { sqliteStore } from '../../src/store/sqlite/index.js'
import { command, receive } from '../../src/testing/builders.js'
import { collect, must as mustStore } from '../../src/testing/store-kit.js'
import { sqliteKeys } from '../../src/vault/sqlite/index.js'
import { newWrappingKey } from '../../src/vault/wrapping/text.js'
import { freshFiles } from '../store/support/files.js'
import { children } from '../vault-stores/support/child.js'
import { aDesk, NAME, received } from './desk.js'
import { aWrappingKey, must } from './kit.js'

const { fresh } = freshFiles('vault')
const start = children()

describe('a vault on disk', () => {
  it('takes the same commands again after a restart as repeats, and refuses another under the same id', async () => {
    const [log, keys, wrapping] = [fresh(), fresh(), aWrappingKey()]
    const said = [
      receive({ id: 'r-1' }, { field: { 'complainant.name': NAME } }),
      command('FollowUp', { purpose: 'track', openRemainder: '下周再议' }, { id: 'f-1' }),
    ]
    const revisions: unknown[] = []
    for (let start = 0; start < 2; start++) {
      const desk = await aDesk(
        await mustStore(sqliteStore({ path: log })),
        await must(sqliteKeys({ path: keys })),
        wrapping,
      )
      const { handle } = complaintHandlers({ store: desk.desk, rules: rulesOf([]) })
      for (const one of said) revisions.push(await handle(one)())
      const other = command('FollowUp', { purpose: 'track', openRemainder: '本周再议' }, { id: 'f-1' })
      expect(await handle(other)()).toMatchObject({ left: { rejection: { _tag: 'CommandIdReused' } } })
      expect(JSON.stringify(await collect(desk.inner.readAll(undefined)))).not.toContain(NAME)
      await desk.desk.close()
      await desk.vault.close()
    }
    expect(revisions).toMatchObject([
      { right: { revision: 0, repeated: false } },
      { right: { revision: 1, repeated: false } },
      // As they were answered the first time.
      { right: { revision: 0, repeated: true } },
      { right: { revision: 1, repeated: true } },
    ])
  })

  it('gives a person one key however many stores claim it at once', async () => {
    const [keys, wrapping] = [fresh(), aWrappingKey()]
    const log = fresh()
    const desks = []
    for (let i = 0; i < 4; i++)
      desks.push(
        await aDesk(await mustStore(sqliteStore({ path: log })), await must(sqliteKeys({ path: keys })), wrapping),
      )
    await Promise.all(
      desks.flatMap((desk, d) =>
        Array.from({ length: 10 }, (_, i) => {
          const id = `c-${d}-${i}`
          return mustStore(desk.log.append(streamOf(id), 'none', [received(id)]))
        }),
      ),
    )
    const [first] = desks
    const found = await must((first as (typeof desks)[number]).keys.ofSubject('person:p-1'))
    expect([found.rows.length, found.streams.length]).toEqual([1, 40])
    for (const { desk, vault } of desks) {
      expect(await collect(desk.readAll(undefined))).toHaveLength(40)
      await desk.close()
      await vault.close()
    }
  })

  it('gives a person one key however many processes claim it at once', async () => {
    const [keys, told, wrapping] = [fresh(), fresh(), newWrappingKey()]
    const running = ['a', 'b', 'c'].map((name) => start('claiming', { keys, told, wrapping, name }))
    expect(await Promise.all(running.map(({ ended }) => ended))).toEqual([0, 0, 0])
    const lines = readFileSync(told, 'utf8').trim().split('\n')
    expect(lines).toHaveLength(90)
    expect(new Set(lines).size).toBe(3)
    const store = await must(sqliteKeys({ path: keys }))
    expect(await must(store.subjects())).toEqual(['person:p-0', 'person:p-1', 'person:p-2'])
    expect((await must(store.ofSubject('person:p-1'))).streams).toHaveLength(30)
    await store.close()
  })
})

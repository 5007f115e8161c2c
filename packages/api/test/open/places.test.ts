import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, inject, it } from 'vitest'
import { postgresPlace } from '../../../projections/test/support/databases.js'
import { openRedress, type PlacesChoice, type Redress } from '../../src/redress.js'
import { redress as cli, folder } from '../cli/kit.js'

const server = (): Required<PlacesChoice> => {
  const schema = (of: string): string => `${of}_${randomUUID().replaceAll('-', '')}`
  const url = inject('postgres')
  return { keysIn: { url, schema: schema('k') }, accessIn: { url, schema: schema('a') } }
}
const opened = async (data: string, places: PlacesChoice): Promise<Redress> => {
  const redress = await openRedress({ data, ...places })()
  if (E.isLeft(redress)) throw new Error(redress.left.en)
  return redress.right
}
const refused = async (data: string, places: PlacesChoice): Promise<unknown> => {
  const redress = await openRedress({ data, ...places })()
  if (E.isRight(redress)) {
    await redress.right.close()
    throw new Error('it opened')
  }
  const { left } = redress
  return left._tag === 'PlaceChanged' ? [left.what, left.found] : left._tag
}
const received = async (redress: Redress): Promise<void> => {
  const done = await redress.handle({
    id: 'cmd-1',
    complaint: 'c-1',
    command: 'Receive',
    occurredAt: '2026-03-09T09:30:00+08:00' as never,
    actor: { id: 'agent-07', unit: 'window', roles: ['window'] },
    data: { kind: 'complaint', channel: 'written', field: { 'complainant.name': '龘鱻麤' } },
  } as never)()
  expect(E.isRight(done), JSON.stringify(done)).toBe(true)
}
const shown = async (redress: Redress): Promise<string> => {
  const look = { viewer: { id: 'local', roles: ['local'] }, purpose: 'read', reason: 'test', via: 'test' } as const
  return JSON.stringify(await redress.reveal?.one('c-1', look)())
}

describe('keys and access log in PostgreSQL', () => {
  it('serve as those in the folder do, which has none then', async () => {
    const [data, places] = [folder(), server()]
    const first = await opened(data, places)
    await received(first)
    expect(await shown(first)).toContain('龘鱻麤')
    await first.close()
    const second = await opened(data, places)
    expect(await shown(second)).toContain('龘鱻麤')
    const checked = await second.access?.verify()
    expect(checked !== undefined && E.isRight(checked) && checked.right.entries).toBe(2)
    await second.close()
    const files = readdirSync(data, { recursive: true }).map(String)
    expect(files.filter((name) => /\.db/.test(name) && /keys|access/.test(name))).toEqual([
      'access.db.in-postgres',
      join('keys', 'keys.db.in-postgres'),
    ])
  })

  it('are missed rather than begun a second time, in the folder or in another database', async () => {
    const [data, places] = [folder(), server()]
    const first = await opened(data, places)
    await first.close()
    expect(await refused(data, {})).toEqual(['keys', 'elsewhere'])
    expect(await refused(data, { keysIn: places.keysIn })).toEqual(['access', 'elsewhere'])
    expect(await refused(data, server())).toEqual(['keys', 'another'])
    await (await opened(data, places)).close()
  })

  it('are not begun beside those of the folder', async () => {
    const [data, places] = [folder(), server()]
    await (await opened(data, {})).close()
    expect(await refused(data, places)).toEqual(['keys', 'here'])
    expect(await refused(data, { accessIn: places.accessIn })).toEqual(['access', 'here'])
  })

  it('a server that is not there, or an address that is none, is an error and makes nothing', async () => {
    for (const url of ['postgres://127.0.0.1:1/none', 'no address']) {
      const data = folder()
      expect(await refused(data, { keysIn: { url } })).toBe('KeysFailed')
      expect(await refused(data, { accessIn: { url } })).toBe('AccessFailed')
      expect(readdirSync(data).filter((name) => name.endsWith('.in-postgres'))).toEqual([])
    }
  })

  it('are named by the environment, and keys are brought over by a copy', async () => {
    const data = folder()
    const first = await opened(data, {})
    await received(first)
    await first.close()
    mkdirSync(join(data, 'copies'))
    expect((await cli(['keys', 'backup', join(data, 'copies'), '--data', data])).code).toBe(0)
    const copy = readdirSync(join(data, 'copies'))[0] ?? ''
    renameSync(join(data, 'keys', 'keys.db'), join(data, 'copies', 'keys.db.old'))
    // A database of its own, as the schema is the one that goes without saying.
    const name = `keys_${randomUUID().replaceAll('-', '')}`
    await postgresPlace().sql(`CREATE DATABASE ${name}`)
    const url = new URL(inject('postgres'))
    url.pathname = `/${name}`
    const env = { REDRESS_KEYS_POSTGRES: url.href }
    expect((await cli(['keys', 'restore', join(data, 'copies', copy), '--data', data], { env })).code).toBe(0)
    const revealed = await cli(['reveal', 'c-1', '--reason', 'test', '--data', data], { env })
    expect([revealed.code, revealed.err, revealed.out]).toEqual([0, '', expect.stringContaining('龘鱻麤')])
    const status = await cli(['keys', 'status', '--data', data, '--json'], { env })
    expect(JSON.parse(status.out).store).toBe(`postgres://${url.host}/${name}`)
    const rotated = await cli(['keys', 'rotate', '--to', join(data, 'next.key'), '--data', data], { env })
    expect([rotated.code, rotated.err]).toEqual([0, ''])
    const forgotten = await cli(['reveal', 'c-1', '--reason', 'test', '--data', data])
    expect([forgotten.code, forgotten.err]).toEqual([5, expect.stringContaining('REDRESS_KEYS_POSTGRES')])
  })

  it('an access log that a restored copy brought into the folder is not passed over for the one of a server', async () => {
    const [data, restored] = [folder(), join(folder(), 'restored')]
    const first = await opened(data, {})
    await received(first)
    await shown(first)
    await first.close()
    expect((await cli(['backup', join(data, 'copies'), '--data', data])).code).toBe(0)
    const name = `access_${randomUUID().replaceAll('-', '')}`
    await postgresPlace().sql(`CREATE DATABASE ${name}`)
    const url = new URL(inject('postgres'))
    url.pathname = `/${name}`
    const env = { REDRESS_ACCESS_POSTGRES: url.href }
    const copied = readdirSync(join(data, 'copies'), { recursive: true }).map(String)
    const from = join(data, 'copies', copied.find((one) => one.endsWith('events.db')) ?? '', '..')
    expect((await cli(['restore', from, '--data', restored], { env })).code).toBe(0)
    copyFileSync(join(data, 'keys', 'wrapping.key'), join(restored, 'keys', 'wrapping.key'))
    expect(await refused(restored, { accessIn: { url: url.href } })).toEqual(['access', 'here'])
    const looked = await cli(['reveal', 'c-1', '--reason', 'test', '--data', restored], { env })
    expect([looked.code, looked.out, looked.err]).toEqual([5, '', expect.stringContaining('REDRESS_ACCESS_POSTGRES')])
    // Without the setting it goes on where the copy ends.
    const here = await opened(restored, {})
    const checked = await here.access?.verify()
    expect(checked !== undefined && E.isRight(checked) && checked.right.entries).toBe(1)
    await here.close()
  })

  it('regression: a backup left the access log of a server out and did not say so', async () => {
    const data = folder()
    const name = `access_${randomUUID().replaceAll('-', '')}`
    await postgresPlace().sql(`CREATE DATABASE ${name}`)
    const url = new URL(inject('postgres'))
    url.pathname = `/${name}`
    const env = { REDRESS_ACCESS_POSTGRES: url.href }
    const first = await opened(data, { accessIn: { url: url.href } })
    await received(first)
    await first.close()
    const made = await cli(['backup', join(data, 'copies'), '--data', data, '--json'], { env })
    const { leftOut } = JSON.parse(made.out) as { leftOut: ReadonlyArray<{ what: string; en: string }> }
    expect(leftOut.map(({ what }) => what)).toEqual(['wrapping-key', 'access-log'])
    const said = await cli(['backup', join(data, 'copies-2'), '--data', data, '--lang', 'en'], { env })
    expect(said.out).toContain('back it up with its server')
    expect(made.out + said.out).not.toMatch(/postgres:\/\//)
  })
})

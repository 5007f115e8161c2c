import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newWrappingKey } from '@redress/domain/vault'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { afterAll, describe, expect, it } from 'vitest'
import { openRedress, type Redress, type RedressOptions } from '../../src/redress.js'

const folders: string[] = []
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true })
})
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'redress-keys-'))
  folders.push(path)
  return path
}

const now = (): EpochMs => Date.parse('2026-03-12T10:00:00+08:00') as EpochMs
const opening = (options: RedressOptions) => openRedress({ now, ...options })()
const opened = async (options: RedressOptions): Promise<Redress> => {
  const redress = await opening(options)
  if (E.isLeft(redress)) throw new Error(redress.left.en)
  return redress.right
}
const refused = async (options: RedressOptions): Promise<string> => {
  const redress = await opening(options)
  if (E.isRight(redress)) throw new Error('it opened')
  return redress.left._tag === 'KeysFailed' ? redress.left.error._tag : redress.left._tag
}

const NAME = '龘鱻麤a1b2'
const receive = async (redress: Redress): Promise<void> => {
  const handled = await redress.handle({
    id: 'cmd-1',
    complaint: 'c-1',
    command: 'Receive',
    occurredAt: '2026-03-09T09:30:00+08:00' as never,
    actor: { id: 'agent-07', unit: 'supervision-section', roles: ['supervision-section'] },
    data: { kind: 'complaint', channel: 'written', field: { 'complainant.name': NAME } },
  } as never)()
  expect(E.isRight(handled), JSON.stringify(handled)).toBe(true)
}

describe('a deployment seals what is personal', () => {
  it('in none of its files does a name stand in the clear; its keys are its own alone', async () => {
    const data = folder()
    const redress = await opened({ data })
    await receive(redress)
    await redress.views.catchUp()()
    await redress.close()
    const files = readdirSync(data, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
    expect(files.map(({ name }) => name)).toContain('keys.db')
    for (const { name, parentPath } of files)
      expect(readFileSync(join(parentPath, name)).includes(NAME), name).toBe(false)
    expect(statSync(join(data, 'keys')).mode & 0o777).toBe(0o700)
    expect(statSync(join(data, 'keys', 'wrapping.key')).mode & 0o777).toBe(0o600)
  })

  it('opens by the key of the environment, and by no other', async () => {
    const data = folder()
    const REDRESS_KEY = newWrappingKey()
    const redress = await opened({ data, keyEnvironment: { REDRESS_KEY } })
    await receive(redress)
    await redress.close()
    expect(readdirSync(join(data, 'keys'))).not.toContain('wrapping.key')
    expect(await refused({ data, keyEnvironment: { REDRESS_KEY: newWrappingKey() } })).toBe('WrongWrappingKey')
    expect(await refused({ data, keyEnvironment: { REDRESS_KEY: REDRESS_KEY.slice(0, -1) } })).toBe('BadKeyFile')
    await (await opened({ data, keyEnvironment: { REDRESS_KEY } })).close()
  })

  it('misses a wrapping key that was lost, instead of making another that opens nothing', async () => {
    const data = folder()
    await (await opened({ data })).close()
    rmSync(join(data, 'keys', 'wrapping.key'))
    expect(await refused({ data })).toBe('BadKeyFile')
    expect(readdirSync(join(data, 'keys'))).not.toContain('wrapping.key')
  })

  it('takes no key along where it is only read', async () => {
    const data = folder()
    const redress = await opened({ data })
    await receive(redress)
    await redress.views.catchUp()()
    await redress.close()
    rmSync(join(data, 'keys'), { recursive: true })
    const reading = await opened({ data, readonly: true })
    const answer = await reading.answers.complaint('c-1')()
    expect(E.isRight(answer) && answer.right.fields['complainant.name']).toBe('已加密')
    await reading.close()
  })
})

import { chmodSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EpochMs } from '@redress/holidays'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import type { Diagnosis } from '../../src/cli/render/doctor.js'
import { settingKeys } from '../../src/config/schema.js'
import { checkCalendar } from '../../src/doctor/calendar.js'
import type { Patient } from '../../src/doctor/finding.js'
import { checkNode, LEAST_NODE } from '../../src/doctor/host.js'
import { filled, folder, json, redress } from './kit.js'

const states = ({ checks }: Diagnosis) => Object.fromEntries(checks.map(({ check, state }) => [check, state]))
const diagnosed = async (argv: ReadonlyArray<string>, env: NodeJS.ProcessEnv = {}) => {
  const run = await redress(['doctor', '--json', ...argv], { env })
  expect(run.err).toBe('')
  return { code: run.code, found: json(run) as Diagnosis }
}
const at = (text: string, node = 'v20.19.0'): Patient => ({
  settings: {} as Patient['settings'],
  now: Date.parse(text) as EpochMs,
  node,
})

describe('redress doctor', () => {
  it('on a fresh machine finds nothing wrong and makes nothing', async () => {
    const data = join(folder(), 'none')
    const { code, found } = await diagnosed(['--data', data])
    expect(code).toBe(0)
    expect(states(found)).toMatchObject({ node: 'ok', regulations: 'ok', log: 'skipped', wrappingKey: 'skipped' })
    expect(await redress(['board', '--data', data])).toMatchObject({ code: 3 })
  })

  it('on a deployment verifies the log and asks the read models', async () => {
    const data = folder()
    await filled(data, 20)
    const { code, found } = await diagnosed(['--data', data])
    expect(code).toBe(0)
    expect(states(found)).toMatchObject({ log: 'ok', readModels: 'ok', clock: 'ok', wrappingKey: 'warning' })
  })

  it('prints every setting with its origin, and no secret', async () => {
    const { found } = await diagnosed(['--data', folder()], {
      REDRESS_KEY: 'not-a-key-4711',
      REDRESS_LISTEN_PORT: '99',
    })
    expect(found.settings.map(({ key }) => key)).toEqual(settingKeys)
    expect(found.settings).toContainEqual({
      key: 'listen.port',
      value: 99,
      origin: { from: 'environment', at: 'REDRESS_LISTEN_PORT' },
    })
    expect(JSON.stringify(found)).not.toContain('4711')
    for (const lang of ['zh', 'en']) {
      const { out } = await redress(['doctor', '--data', folder(), '--lang', lang], { env: { REDRESS_KEY: 'k-4711' } })
      expect(out).toContain('***')
      expect(out).not.toContain('4711')
    }
  })

  it.each([
    [
      'a key file that others may read',
      'wrappingKey',
      (data: string) => chmodSync(join(data, 'keys', 'wrapping.key'), 0o644),
    ],
    ['a damaged log', 'log', (data: string) => writeFileSync(join(data, 'events.db'), 'no database'.repeat(999))],
    [
      'a clock behind the log',
      'clock',
      (data: string) => utimesSync(join(data, 'events.db'), new Date('2199-01-01'), new Date('2199-01-01')),
    ],
  ] as const)('finds %s, says what to do and ends with 5', async (_, check, spoil) => {
    const data = folder()
    await filled(data, 5)
    spoil(data)
    const { code, found } = await diagnosed(['--data', data])
    expect([code, found.healthy, states(found)[check]]).toEqual([5, false, 'failed'])
  })

  it('finds a regulation that does not load', async () => {
    const file = join(folder(), 'own.yaml')
    writeFileSync(file, 'id: [')
    const { code, found } = await diagnosed(['--data', folder(), '--regulation-file', file])
    expect([code, states(found)['regulations']]).toEqual([5, 'failed'])
  })

  it('a wrong setting is a usage error with its place', async () => {
    const file = join(folder(), 'settings.yaml')
    writeFileSync(file, 'data: x\nlisten: {prot: 1}\n')
    const { code, out, err } = await redress(['doctor', '--config', file])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe(`${file}:2: there is no setting listen.prot (did you mean "listen.port"?).\n`)
  })
})

describe('what doctor goes by', () => {
  it('the notice of a year must be known in that year, and is missed from December before', async () => {
    expect((await checkCalendar(at('2026-11-30T12:00:00+08:00'))).state).toBe('ok')
    expect((await checkCalendar(at('2026-12-01T12:00:00+08:00'))).state).toBe('warning')
    expect((await checkCalendar(at('2027-01-01T00:00:00+08:00'))).state).toBe('failed')
  })

  it('the oldest Node is that of package.json', async () => {
    expect(manifest.engines.node).toBe(`>=${LEAST_NODE.join('.')}.0`)
    for (const [node, state] of [
      ['v20.18.3', 'failed'],
      ['v20.19.0', 'ok'],
      ['v18.20.0', 'failed'],
      ['v22.0.0', 'ok'],
    ] as const)
      expect((await checkNode(at('2026-01-01T00:00:00Z', node))).state).toBe(state)
  })
})

import { spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { program } from '../../src/cli/program.js'
import { leavesOf } from '../../src/cli/table.js'
import { filled, folder, json, redress } from './kit.js'

const trailOf = async (data: string) =>
  (await redress(['board', '--all', '--limit', '1000', '--json', '--as-of', '2026-01-31', '--data', data])).out

describe('backup and restore', () => {
  it('bring back the same answers, personal data with them, once the wrapping key is back', async () => {
    const [data, copies, restored] = [folder(), folder(), join(folder(), 'new')]
    await filled(data, 20)
    const made = await redress(['backup', copies, '--data', data, '--json'])
    expect([made.code, made.err]).toEqual([0, ''])
    const { folder: copy, leftOut } = json(made) as { folder: string; leftOut: ReadonlyArray<{ what: string }> }
    expect(leftOut.map(({ what }) => what)).toEqual(['wrapping-key'])
    expect(readdirSync(copy).sort()).toEqual(['access.db', 'events.db', 'keys.backup'])
    expect(await redress(['restore', copy, '--data', restored])).toMatchObject({ code: 0, err: '' })
    copyFileSync(join(data, 'keys', 'wrapping.key'), join(restored, 'keys', 'wrapping.key'))
    const { code, err } = await redress(['projections', 'rebuild', '--data', restored])
    expect([code, err]).toEqual([0, expect.any(String)])
    expect(await trailOf(restored)).toBe(await trailOf(data))
    expect((await redress(['verify', '--data', restored])).code).toBe(0)
  }, 90_000)

  it('never go over a log that is there, and say so of a folder that is no copy', async () => {
    const data = folder()
    await filled(data, 5)
    const copies = folder()
    await redress(['backup', copies, '--data', data])
    const copy = join(copies, readdirSync(copies)[0] ?? '')
    expect((await redress(['restore', copy, '--data', data])).code).toBe(4)
    expect((await redress(['restore', folder(), '--data', join(folder(), 'x')])).code).toBe(3)
    expect((await redress(['backup', copies, '--data', folder()])).code).toBe(3)
  }, 60_000)

  it('a damaged copy is refused, and leaves nothing that would bar a sound one', async () => {
    const [data, copies, restored] = [folder(), folder(), join(folder(), 'new')]
    await filled(data, 5)
    await redress(['backup', copies, '--data', data])
    const copy = join(copies, readdirSync(copies)[0] ?? '')
    copyFileSync(join(copy, 'events.db'), join(copies, 'sound.db'))
    truncateSync(join(copy, 'events.db'), 8192)
    expect((await redress(['restore', copy, '--data', restored])).code).toBe(4)
    copyFileSync(join(copies, 'sound.db'), join(copy, 'events.db'))
    expect((await redress(['restore', copy, '--data', restored])).code).toBe(0)
  }, 60_000)
})

describe('verify', () => {
  it('finds nothing in a sound log, damage in a damaged one, and no log where there is none', async () => {
    const data = folder()
    expect((await redress(['verify', '--data', data])).code).toBe(3)
    await filled(data, 5)
    expect(json(await redress(['verify', '--data', data, '--json']))).toMatchObject({ flaws: [] })
    for (const file of ['events.db-wal', 'events.db-shm']) rmSync(join(data, file), { force: true })
    writeFileSync(join(data, 'events.db'), 'no database'.repeat(999))
    expect((await redress(['verify', '--data', data])).code).toBe(5)
  }, 60_000)
})

describe('calendar', () => {
  it('says what sort of day it is, by which notice', async () => {
    const { out } = await redress(['calendar', '2026-02-14', '--json'])
    expect(JSON.parse(out)).toMatchObject({ work: true, kind: 'make-up' })
    expect((await redress(['calendar', '2026-02-14'])).out).toContain('worked, in exchange for a day off')
  })
  it('explains a limit day by day', async () => {
    const { code, out } = await redress(['calendar', '2026-02-12', '--limit', '2wd', '--lang', 'en'])
    expect([code, out]).toEqual([0, expect.stringContaining('2026-02-14')])
  })
  it.each([['2026-02-30'], ['x'], ['2026-02-12', '--limit', 'x']])('%j is a usage error', async (...args) => {
    expect((await redress(['calendar', ...args])).code).toBe(2)
  })
})

describe('regulations list and show', () => {
  it('list what ships, and show each clause by either of its names', async () => {
    expect((await redress(['regulations', 'list'])).out).toContain('government-service-centre')
    const byId = await redress(['regulations', 'show', 'government-service-centre', 'c16', '--json'])
    const byRef = await redress(['regulations', 'show', 'government-service-centre', '5书面', '--json'])
    expect(byId.out).toBe(byRef.out)
    expect(await redress(['regulations', 'show', 'goverment-service-centre'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('did you mean "government-service-centre"'),
    })
    expect((await redress(['regulations', 'show', 'government-service-centre', 'c999'])).code).toBe(3)
  })
})

describe('completion', () => {
  const complete = (words: ReadonlyArray<string>, script: string): ReadonlyArray<string> => {
    const list = words.map((word) => `'${word}'`).join(' ')
    const { stdout } = spawnSync(
      'bash',
      [
        '-c',
        `${script}\nCOMP_WORDS=(redress ${list}); COMP_CWORD=${words.length}; _redress; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      { encoding: 'utf8' },
    )
    return stdout.split('\n').filter((line) => line !== '')
  }
  it('in bash knows every command and option of the tree, and choices of options', async () => {
    const script = (await redress(['completion', 'bash'])).out
    expect(complete(['doc'], script)).toEqual(['doctor'])
    expect(complete(['board', '--st'], script)).toEqual(['--state'])
    expect(complete(['assessment', '--by', ''], script)).toEqual(['unit', 'agent'])
    expect(complete(['regulations', 'sh'], script)).toEqual(['show'])
    expect(complete(['keys', 'rotate', '--t'], script)).toEqual(['--to'])
  })
  it('in every shell names every command', async () => {
    const tree = program({ terminal: {} } as never, 'en', { done: () => undefined, settled: () => undefined })
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, out } = await redress(['completion', shell])
      expect(code).toBe(0)
      for (const { path } of leavesOf(tree)) expect(out).toContain(path.at(-1))
    }
    expect((await redress(['completion', 'csh'])).code).toBe(2)
  })
})

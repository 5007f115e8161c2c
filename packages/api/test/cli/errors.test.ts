import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { claim } from '../../src/cli/claim.js'
import { VERSION } from '../../src/version.js'
import { filled, folder, redress } from './kit.js'

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }

const sentence = (err: string): void => {
  expect(err.trim()).not.toBe('')
  expect(err).not.toContain('    at ')
  expect(err).not.toContain('undefined')
}

describe('the command line itself', () => {
  it.each([
    [['nonsense'], /unknown command 'nonsense'/],
    [['board', '--colour'], /unknown option '--colour'/],
    [['board', '--state', 'late'], /Known states: .*breached/],
    [['board', '--limit', '0'], /from 1 to 1000/],
    [['serve', '--port', '70000'], /--port: .*0\.\.65535/],
    [['assessment', '--by', 'week'], /unit, agent/],
    [['trail'], /missing required argument/],
    [['import', 'x.csv'], /--mapping/],
  ])('%j is a usage error', async (argv, says) => {
    const { code, out, err } = await redress(argv)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toMatch(says)
    sentence(err)
  })

  it('says its version', async () => {
    expect(await redress(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, err: '' })
    expect(VERSION).toBe(manifest.version)
  })

  it('suggests what was meant', async () => {
    expect((await redress(['bord'])).err).toContain('board')
  })

  it('explains itself, exit codes included', async () => {
    const { code, out } = await redress(['--help'])
    expect(code).toBe(0)
    for (const word of ['demo', 'serve', 'import', 'board', 'trail', 'explain', 'assessment', 'Exit codes'])
      expect(out).toContain(word)
    expect((await redress([])).code).toBe(2)
  })
})

describe('the data folder', () => {
  it('without a log there is nothing to ask', async () => {
    const empty = folder()
    for (const data of [empty, join(empty, 'none')]) {
      const { code, err } = await redress(['board', '--data', data])
      expect(code).toBe(3)
      expect(err).toContain('no log')
      expect(err).toContain('npm start')
    }
  })

  it('is named by --data, else REDRESS_DATA, else ./data', async () => {
    const cwd = folder()
    expect((await redress(['board'], { cwd })).err).toContain(join(cwd, 'data'))
    expect((await redress(['board'], { cwd, env: { REDRESS_DATA: 'elsewhere' } })).err).toContain(
      join(cwd, 'elsewhere'),
    )
    expect((await redress(['board', '--data', 'here'], { cwd, env: { REDRESS_DATA: 'elsewhere' } })).err).toContain(
      join(cwd, 'here'),
    )
  })

  it.each(['board', 'serve', 'demo'])('%s: a file in its place is refused', async (command) => {
    const data = join(folder(), 'file')
    writeFileSync(data, '')
    const { code, err } = await redress([command, '--data', data, '--lang', 'en'])
    expect(code).toBe(5)
    expect(err).toContain('not a folder')
    sentence(err)
  })

  it('an unwritable place is refused', async () => {
    const { code, err } = await redress(['demo', '--data', '/proc/redress', '--port', '0'])
    expect(code).toBe(5)
    sentence(err)
  })

  it.each(['board', 'serve'])('%s: a damaged log is refused', async (command) => {
    const data = folder()
    writeFileSync(join(data, 'events.db'), 'this is no database, whatever its name says. '.repeat(200))
    const { code, err } = await redress([command, '--data', data, '--port', '0'].slice(0, command === 'board' ? 3 : 5))
    expect(code).toBe(5)
    expect(err).toContain(data)
    sentence(err)
  })

  it('regression: without views.db the advice was to delete a file that was not named', async () => {
    const data = folder()
    await filled(data, 20)
    for (const file of ['views.db', 'views.db-wal', 'views.db-shm']) rmSync(join(data, file), { force: true })
    const { code, out, err } = await redress(['board', '--data', data])
    expect([code, out]).toEqual([5, ''])
    expect(err).toContain('redress serve')
    sentence(err)
    writeFileSync(join(data, 'views.db'), 'no database at all'.repeat(1000))
    const damaged = await redress(['board', '--data', data])
    expect([damaged.code, damaged.err]).toEqual([5, expect.stringContaining('views.db, never events.db')])
  })

  it.skipIf(process.getuid?.() === 0)('regression: a log that may not be written was served', async () => {
    const data = folder()
    await filled(data, 20)
    chmodSync(join(data, 'events.db'), 0o400)
    const { code, err } = await redress(['serve', '--data', data, '--port', '0'])
    expect([code, err]).toEqual([5, expect.stringContaining('cannot be written')])
  })

  it.skipIf(process.getuid?.() === 0)('regression: a folder that may not be read was said to be empty', async () => {
    const data = folder()
    await filled(data, 20)
    chmodSync(data, 0)
    const { code, err } = await redress(['board', '--data', data])
    chmodSync(data, 0o700)
    expect([code, err]).toEqual([5, expect.stringContaining('not permitted')])
  })

  it('regression: Ctrl-C while the read models were brought level was not heard', async () => {
    const data = folder()
    await filled(data, 200)
    for (const file of ['views.db', 'views.db-wal', 'views.db-shm']) rmSync(join(data, file), { force: true })
    const { code, out, err } = await redress(['serve', '--data', data, '--port', '0', '--lang', 'en'], {
      signal: AbortSignal.abort(),
    })
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('was stopped')
  })

  it('is served by one process at a time, and can be asked beside it', async () => {
    const data = folder()
    await filled(data, 20)
    const held = claim(data)
    expect(held._tag).toBe('Right')
    const second = await redress(['serve', '--data', data, '--port', '0', '--lang', 'en'])
    expect(second.code).toBe(5)
    expect(second.err).toContain('in use by another Redress process')
    expect((await redress(['board', '--data', data])).code).toBe(0)
    if (held._tag === 'Right') held.right()
  })
})

describe('the port', () => {
  it('in use is said, with what to do', async () => {
    const data = folder()
    mkdirSync(data, { recursive: true })
    const server = createServer()
    const port = await new Promise<number>((resolve) => {
      server.listen(0, '127.0.0.1', () => {
        const address = server.address()
        resolve(typeof address === 'object' && address !== null ? address.port : 0)
      })
    })
    const { code, err } = await redress(['serve', '--data', data, '--port', `${port}`, '--lang', 'en'])
    expect(code).toBe(6)
    expect(err).toContain(`Port ${port} is in use`)
    expect(err).toContain('--port')
    sentence(err)
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('serve', () => {
  it('says its addresses as one JSON line and answers until it is stopped', async () => {
    const data = folder()
    await filled(data, 20)
    const stop = new AbortController()
    let status = 0
    const run = await redress(['serve', '--data', data, '--port', '0', '--json'], {
      signal: stop.signal,
      onOut: (text) => {
        const { health } = JSON.parse(text) as { health: string }
        void fetch(health).then((answer) => {
          status = answer.status
          stop.abort()
        })
      },
    })
    expect(run.code).toBe(0)
    expect(status).toBe(200)
    expect(run.out.trim().split('\n')).toHaveLength(1)
  })
})

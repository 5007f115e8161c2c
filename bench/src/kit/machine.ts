import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { cpus, loadavg, totalmem } from 'node:os'

const require = createRequire(import.meta.url)

/** Version of a package, found by walking up from its main file: not every package lets its manifest be imported. */
const versionOf = (name: string): string => {
  let at = new URL('./', `file://${require.resolve(name)}`)
  for (let up = 0; up < 5; up++) {
    try {
      const manifest = JSON.parse(readFileSync(new URL('package.json', at), 'utf8')) as {
        name?: string
        version?: string
      }
      if (manifest.name === name) return manifest.version ?? 'unknown'
    } catch {
      // No manifest in this folder: look in the one above.
    }
    at = new URL('../', at)
  }
  return 'unknown'
}

/** The machine and the versions that the figures belong to. */
export const machine = (): string => {
  const cores = cpus()
  const versions = [
    'better-sqlite3',
    '@event-driven-io/emmett-sqlite',
    'chinese-days',
    'date-fns',
    '@redress/domain',
  ].map((name) => `${name} ${versionOf(name)}`)
  return [
    `machine   ${cores.length} cores, ${cores[0]?.model ?? 'unknown CPU'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, ${process.platform} ${process.arch}`,
    `load      ${loadavg()
      .map((load) => load.toFixed(2))
      .join(' ')} (1, 5, 15 minutes, before the run)`,
    `versions  Node ${process.versions.node}, SQLite of ${versions.join(', ')}`,
  ].join('\n')
}

import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const STATIC = /^(?:import|export)\s+(?!type\b)[^'"]*?from\s*'([^']+)'/gm

/** The packages that a source module loads at once, through whatever it imports. */
export const loadedBy = (module: URL): ReadonlySet<string> => {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const load = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(STATIC))
      if (from.startsWith('.')) load(resolve(dirname(file), from.replace(/\.js$/, '.ts')))
      else packages.add(from)
  }
  load(fileURLToPath(module))
  return packages
}

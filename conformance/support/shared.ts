import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The folder of shared material. A suite that cannot find it fails: an unheard judge is not a passed test. */
export const SHARED = resolve(ROOT, process.env['REDRESS_SHARED'] ?? '../shared')

export const sharedPath = (path: string): string => join(SHARED, path)

export const sharedText = (path: string): string => {
  try {
    return readFileSync(sharedPath(path), 'utf8')
  } catch (cause) {
    throw new Error(`${sharedPath(path)} is needed; set REDRESS_SHARED to the folder that has it`, { cause })
  }
}

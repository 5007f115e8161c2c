import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's root, however the script was called. */
export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A path below the root. */
export const inRoot = (...parts) => join(root, ...parts)

/** The root's package.json. */
export const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))

/** `pnpm@10.34.9`: one place says which, package.json's `packageManager`. */
export const pnpm = manifest.packageManager.split('+')[0]

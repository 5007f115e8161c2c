import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const UNSEEN = new Set(['node_modules', 'dist', 'data', 'coverage', '.git'])

/** Files below a folder that `wanted` accepts, in a fixed order. */
export const filesBelow = (folder, wanted) => {
  const found = []
  for (const entry of entriesOf(folder)) {
    if (UNSEEN.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) found.push(...filesBelow(path, wanted))
    else if (wanted(path)) found.push(path)
  }
  return found.sort()
}

const entriesOf = (folder) => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** A hash over what the files contain: for the few that decide what is installed. */
export const contentFingerprint = (paths, extra) => {
  const hash = createHash('sha256').update(extra)
  for (const path of paths) hash.update(`\0${path}\0`).update(readFileSync(path))
  return hash.digest('hex')
}

/** A hash over names, sizes and times only: cheap enough for every start. */
export const statFingerprint = (paths, extra) => {
  const hash = createHash('sha256').update(extra)
  for (const path of paths) {
    const { mtimeMs, size } = statSync(path)
    hash.update(`${path}\0${mtimeMs}\0${size}\n`)
  }
  return hash.digest('hex')
}

/** What was noted at `path` the last time, or undefined. */
export const readStamp = (path) => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

export const writeStamp = (path, stamp) => {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, stamp)
}

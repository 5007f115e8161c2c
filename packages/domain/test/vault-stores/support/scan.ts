import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes of a piece that are looked for: a part of it left over would be told, too. */
const LENGTH = 8

const startsOf = (bytes: Uint8Array): ReadonlyArray<string> => {
  const text = Buffer.from(bytes).toString('latin1')
  return [0, Math.floor((text.length - LENGTH) / 2), text.length - LENGTH].map((at) => text.slice(at, at + LENGTH))
}

const filesIn = (folder: string, skip: (name: string) => boolean): ReadonlyArray<string> =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry: Dirent) =>
    skip(entry.name)
      ? []
      : entry.isDirectory()
        ? filesIn(join(folder, entry.name), skip)
        : entry.isFile()
          ? [join(folder, entry.name)]
          : [],
  )

const read = (path: string): Buffer => {
  try {
    return readFileSync(path)
  } catch {
    // A database may remove a file of its own while others are read.
    return Buffer.alloc(0)
  }
}

/** In which files the start, the middle or the end of any of these pieces stands, and of how many. */
export const filesWith = (
  folder: string,
  pieces: ReadonlyArray<Uint8Array>,
  skip: (name: string) => boolean = () => false,
): ReadonlyMap<string, number> => {
  const wanted = new Set(pieces.flatMap(startsOf))
  const first = new Uint8Array(65_536)
  for (const start of wanted) first[start.charCodeAt(0) * 256 + start.charCodeAt(1)] = 1
  const found = new Map<string, number>()
  for (const path of filesIn(folder, skip)) {
    const bytes = read(path)
    let count = 0
    for (let at = 0; at + LENGTH <= bytes.length; at++) {
      if (first[(bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0)] === 0) continue
      if (wanted.has(bytes.toString('latin1', at, at + LENGTH))) count++
    }
    if (count > 0) found.set(path, count)
  }
  return found
}

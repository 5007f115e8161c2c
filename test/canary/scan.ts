import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Characters that nobody types: every text of the test that is personal begins with them. */
export const CANARY = '龘鱻麤'

/** Base64 of a text inside a longer one, at each of the three places where it can begin; without what its neighbours change. */
const inBase64 = (bytes: Buffer): ReadonlyArray<string> =>
  [0, 1, 2].flatMap((shift) => {
    const padded = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    const from = Math.ceil((shift * 8) / 6)
    const whole = Math.floor(((shift + bytes.length) * 8) / 6)
    const text = padded.slice(from, whole)
    return [text, text.replaceAll('+', '-').replaceAll('/', '_')]
  })

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16()

/** A text as it could stand in a file: as it is, in other encodings, escaped, spelled out, with separators in between. */
export const forms = (text: string): ReadonlyArray<Buffer> => {
  const [utf8, utf16] = [Buffer.from(text), Buffer.from(text, 'utf16le')]
  const escaped = [...text].map((c) => `\\u${(c.codePointAt(0) ?? 0).toString(16)}`).join('')
  const written = [
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    escaped,
    escaped.toUpperCase().replaceAll('\\U', '\\u'),
    encodeURIComponent(text),
    [...text].join('ǀ'),
    [...text].join(' '),
    ...inBase64(utf8),
  ]
  return [utf8, utf16, swapped(utf16), ...written.map((form) => Buffer.from(form))]
}

const filesIn = (folder: string): ReadonlyArray<string> =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))

const OPEN = '/proc/self/fd'

/** Files of this process that have no name any more, as the temporary ones of SQLite; Linux alone tells. */
export const nameless = (): ReadonlyArray<string> => {
  if (process.platform !== 'linux') return []
  return readdirSync(OPEN)
    .map((fd) => join(OPEN, fd))
    .filter((path) => {
      try {
        const name = readlinkSync(path)
        return name.startsWith('/') && name.endsWith(' (deleted)')
      } catch {
        return false
      }
    })
}

const bytesOf = (path: string): Buffer => {
  try {
    return readFileSync(path)
  } catch (error) {
    // A database may remove a file of its own while others are read.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0)
    throw error
  }
}

/** Those of some files in which one of these byte strings stands. */
export const holding = (files: ReadonlyArray<string>, needles: ReadonlyArray<Buffer>): ReadonlyArray<string> =>
  files.filter((path) => {
    const bytes = bytesOf(path)
    return needles.some((needle) => bytes.includes(needle))
  })

/** The files below some folders in which one of these byte strings stands. */
export const found = (folders: ReadonlyArray<string>, needles: ReadonlyArray<Buffer>): ReadonlyArray<string> =>
  holding(folders.flatMap(filesIn), needles)

export const holds = (text: string): boolean => forms(CANARY).some((form) => Buffer.from(text).includes(form))

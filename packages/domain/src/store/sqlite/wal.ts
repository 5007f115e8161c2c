import { type FileHandle, open } from 'node:fs/promises'
import { endianness } from 'node:os'

const HEADER = 32
const FRAME_HEADER = 24
/** Frames read at once. */
const FRAMES = 256
const LITTLE_ENDIAN = 0x377f0682

type Sums = readonly [number, number]

/** Words of a view in the order of the machine, which is nearly always that of the file: twice as fast as a look at each. */
const wordsOf = (view: DataView, little: boolean): Int32Array => {
  const count = view.byteLength >> 2
  if (little === (endianness() === 'LE')) return new Int32Array(view.buffer, 0, count)
  return Int32Array.from({ length: count }, (_, i) => view.getInt32(i * 4, little))
}

/** SQLite's checksum of a WAL, over pairs of words of some bytes, going on from the one before. */
const summed = (words: Int32Array, from: number, to: number, [first, second]: Sums): Sums => {
  let a = first
  let b = second
  for (let at = from >> 2; at < to >> 2; at += 2) {
    a = (a + (words[at] ?? 0) + b) | 0
    b = (b + (words[at + 1] ?? 0) + a) | 0
  }
  return [a, b]
}

interface Header {
  readonly little: boolean
  readonly page: number
  readonly salts: Sums
  readonly sums: Sums
  readonly sound: boolean
}

const pair = (view: DataView, at: number): Sums => [view.getInt32(at), view.getInt32(at + 4)]
const same = (a: Sums, b: Sums): boolean => a[0] === b[0] && a[1] === b[1]

const headerOf = (view: DataView): Header => {
  const magic = view.getUint32(0)
  const little = magic === LITTLE_ENDIAN
  const sums = summed(wordsOf(view, little), 0, 24, [0, 0])
  const page = view.getUint32(8)
  const known = (magic & ~1) >>> 0 === LITTLE_ENDIAN && page >= 512 && page <= 65_536
  return { little, page, salts: pair(view, 16), sums, sound: known && same(sums, pair(view, 24)) }
}

const viewAt = async (file: FileHandle, position: number, length: number): Promise<DataView> => {
  const bytes = new Uint8Array(length)
  const { bytesRead } = await file.read(bytes, 0, length, position)
  return new DataView(bytes.buffer, 0, bytesRead)
}

/** Where the frames stop to fit, if a transaction that was on disk before another one began stands behind that. */
const firstBad = async (file: FileHandle, { little, page, salts, sums }: Header): Promise<number | undefined> => {
  const size = FRAME_HEADER + page
  let running = sums
  let bad: number | undefined
  let committed = false
  for (let frame = 0; ; frame += FRAMES) {
    const view = await viewAt(file, HEADER + frame * size, FRAMES * size)
    const count = Math.floor(view.byteLength / size)
    const words = wordsOf(view, little)
    for (let i = 0; i < count; i++) {
      const at = i * size
      const ours = same(pair(view, at + 8), salts)
      if (bad === undefined) {
        running = summed(words, at + FRAME_HEADER, at + size, summed(words, at, at + 8, running))
        if (!ours || !same(running, pair(view, at + 16))) bad = frame + i + 1
      } else if (ours && committed) return bad
      // What a killed process left of its last transaction has no end; a whole one, and one begun after it, were synced.
      if (bad !== undefined && ours && view.getUint32(at + 4) > 0) committed = true
    }
    if (count < FRAMES) return undefined
  }
}

const look = async (file: FileHandle): Promise<{ readonly header: string; readonly bad: number | undefined }> => {
  const view = await viewAt(file, 0, HEADER)
  const { size } = await file.stat()
  const name = Buffer.from(view.buffer).toString('hex')
  if (view.byteLength < HEADER) return { header: name, bad: undefined }
  const header = headerOf(view)
  const bad = header.sound ? await firstBad(file, header) : size > HEADER + FRAME_HEADER + 512 ? 0 : undefined
  return { header: name, bad }
}

/**
 * The frame from which a WAL is damaged, 0 for its header; `undefined` if all that was committed in it is there.
 * SQLite takes a bad frame for the end of the log, as after a power failure, and would drop what follows in silence.
 * Another process may be writing meanwhile: only what two looks agree upon counts.
 */
export const damagedFrame = async (path: string): Promise<number | undefined> => {
  const file = await open(path, 'r')
  try {
    const first = await look(file)
    if (first.bad === undefined) return undefined
    const second = await look(file)
    return second.header === first.header && second.bad === first.bad ? first.bad : undefined
  } finally {
    await file.close()
  }
}

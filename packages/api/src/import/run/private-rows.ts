import { createCipheriv, hash, randomBytes } from 'node:crypto'

/** Bytes that the counter of the cipher counts as one. */
const BLOCK = 16

export interface Sealed {
  /** Where it begins in the stream of all that was sealed, in blocks; grows from row to row. */
  readonly at: number
  readonly cells: Buffer
}

/** Makes of texts, and of what they are found by, bytes that say nothing to anybody but this process. */
export interface PrivateRows {
  /** The same for the same text. */
  readonly name: (text: string) => string
  /** `length`: of the text, in bytes. */
  readonly seal: (text: string, length: number) => Sealed
  /** Neighbours in the stream, opened together, cost little more than one. Blanks follow each text. */
  readonly open: (all: ReadonlyArray<Sealed>) => ReadonlyArray<string>
}

/**
 * Under keys that are made here, lie nowhere but in the memory of the process, and go with it. One stream of AES-256-CTR, no byte
 * of which is used twice: a cipher of its own for every row would cost more than the row.
 */
export const privateRows = (): PrivateRows => {
  const [key, nameKey] = [randomBytes(32), randomBytes(32).toString('hex')]
  const streamFrom = (block: number) => {
    const counter = Buffer.alloc(BLOCK)
    counter.writeBigUInt64BE(BigInt(block), 8)
    return createCipheriv('aes-256-ctr', key, counter)
  }
  const sealing = streamFrom(0)
  let next = 0
  return {
    name: (text) => hash('sha256', nameKey + text, 'base64').slice(0, 22),
    seal: (text, length) => {
      const blocks = Math.ceil(length / BLOCK)
      const sealed = sealing.update(text.padEnd(text.length + blocks * BLOCK - length), 'utf8')
      const at = next
      next += blocks
      return { at, cells: sealed }
    },
    open: (all) => {
      let [stream, expected] = [sealing, -1]
      return all.map(({ at, cells }) => {
        if (at !== expected) stream = streamFrom(at)
        expected = at + cells.length / BLOCK
        return stream.update(cells).toString()
      })
    },
  }
}

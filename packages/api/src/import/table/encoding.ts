import { isUtf8 } from 'node:buffer'

export const encodings = ['utf-8', 'gb18030', 'utf-16le'] as const
export type Encoding = (typeof encodings)[number]

/** Bytes read to find out what a file is. */
export const HEAD_BYTES = 65_536

/** How many bytes at the end belong to a UTF-8 character that the cut has left incomplete (0 to 3). */
export const cutTail = (bytes: Uint8Array): number => {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number
    if (byte < 0x80) return 0
    if (byte >= 0xc0) {
      const width = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
      return width > back ? back : 0
    }
  }
  return 0
}

/**
 * The encoding of a text by its first bytes: a byte order mark, else UTF-8 where they are valid, else GB18030, which
 * is what Chinese Excel writes. A character that the end of the head cuts in two does not count against UTF-8.
 */
export const detectEncoding = (head: Uint8Array, whole: boolean): Encoding => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8'
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  const sure = whole ? head : head.subarray(0, head.length - cutTail(head))
  return isUtf8(sure) ? 'utf-8' : 'gb18030'
}

/** What a file is by its first bytes, whatever its name says. */
export const sniff = (head: Uint8Array): 'text' | 'xlsx' | 'xls' | 'binary' => {
  if (head[0] === 0x50 && head[1] === 0x4b && (head[2] === 3 || head[2] === 5)) return 'xlsx'
  if (head[0] === 0xd0 && head[1] === 0xcf && head[2] === 0x11 && head[3] === 0xe0) return 'xls'
  if (head[0] === 0xff && head[1] === 0xfe) return 'text'
  return head.includes(0) ? 'binary' : 'text'
}

import { isUtf8 } from 'node:buffer'
import iconv from 'iconv-lite'
import { cutTail, type Encoding } from './encoding.js'

/** Stands where bytes were no text: a noncharacter, so that a U+FFFD that the file really holds is not mistaken for it. */
export const UNREADABLE = '\uffff'

/** Bytes to text, chunk by chunk. */
export interface Decoder {
  readonly write: (chunk: Buffer) => string
  readonly end: () => string
}

const marked = (text: string): string => text.replaceAll('\ufffd', UNREADABLE)

const utf8 = (): Decoder => {
  let rest: Buffer = Buffer.alloc(0)
  const text = (bytes: Buffer): string => (isUtf8(bytes) ? bytes.toString('utf8') : marked(bytes.toString('utf8')))
  return {
    write: (chunk) => {
      const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
      const cut = bytes.length - cutTail(bytes)
      rest = bytes.subarray(cut)
      return text(bytes.subarray(0, cut))
    },
    end: () => text(rest),
  }
}

const other = (encoding: Encoding): Decoder => {
  const decoder = iconv.getDecoder(encoding)
  return { write: (chunk) => marked(decoder.write(chunk)), end: () => marked(decoder.end() ?? '') }
}

/** A decoder that drops a byte order mark at the very start. */
export const decoderOf = (encoding: Encoding): Decoder => {
  const inner = encoding === 'utf-8' ? utf8() : other(encoding)
  let begun = false
  const withoutMark = (text: string): string => {
    if (begun || text === '') return text
    begun = true
    return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  }
  return { write: (chunk) => withoutMark(inner.write(chunk)), end: () => withoutMark(inner.end()) }
}

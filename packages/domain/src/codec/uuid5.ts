import { v5 } from 'uuid'
import { sha1Block } from './sha1.js'

const LONGEST = 55
const HEX: ReadonlyArray<string> = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))

const word = (value: number): string =>
  `${HEX[(value >>> 24) & 255]}${HEX[(value >>> 16) & 255]}${HEX[(value >>> 8) & 255]}${HEX[value & 255]}`

const formatted = (digest: Int32Array): string => {
  const second = word(((digest[1] as number) & 0xffff0fff) | 0x5000)
  const third = word(((digest[2] as number) & 0x3fffffff) | 0x80000000)
  return `${word(digest[0] as number)}-${second.slice(0, 4)}-${second.slice(4)}-${third.slice(0, 4)}-${third.slice(4)}${word(digest[3] as number)}`
}

/**
 * Name-based ids in a namespace (RFC 9562, version 5). Short names of plain ASCII go through one block of our own; any other
 * through the library: a test holds the two equal.
 */
export const uuid5 = (namespace: Uint8Array): ((name: string) => string) => {
  const bytes = new Uint8Array(64)
  bytes.set(namespace)
  const digest = new Int32Array(5)
  return (name) => {
    const length = namespace.length + name.length
    if (length > LONGEST) return v5(name, namespace)
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i)
      if (code > 127) return v5(name, namespace)
      bytes[namespace.length + i] = code
    }
    sha1Block(bytes, length, digest)
    return formatted(digest)
  }
}

/**
 * SHA-1 of at most 55 bytes, one block (FIPS 180-4): all that a name-based id of ours needs. Written out because a decision
 * computes one for every event, and a library that takes any length costs five times as much.
 */
const W = new Int32Array(80)

const rotl = (x: number, n: number): number => (x << n) | (x >>> (32 - n))

/** The five words of the digest, into `out`. `bytes` holds the message in its first `length` places, at most 55. */
export const sha1Block = (bytes: Uint8Array, length: number, out: Int32Array): void => {
  for (let i = 0; i < 16; i++) W[i] = 0
  for (let i = 0; i < length; i++) W[i >> 2] = (W[i >> 2] as number) | ((bytes[i] as number) << (24 - (i & 3) * 8))
  W[length >> 2] = (W[length >> 2] as number) | (0x80 << (24 - (length & 3) * 8))
  W[15] = length * 8
  for (let i = 16; i < 80; i++)
    W[i] = rotl((W[i - 3] as number) ^ (W[i - 8] as number) ^ (W[i - 14] as number) ^ (W[i - 16] as number), 1)
  let a = 0x67452301
  let b = 0xefcdab89 | 0
  let c = 0x98badcfe | 0
  let d = 0x10325476
  let e = 0xc3d2e1f0 | 0
  for (let i = 0; i < 80; i++) {
    const f = i < 20 ? (b & c) | (~b & d) : i < 40 || i >= 60 ? b ^ c ^ d : (b & c) | (b & d) | (c & d)
    const k = i < 20 ? 0x5a827999 : i < 40 ? 0x6ed9eba1 : i < 60 ? 0x8f1bbcdc : 0xca62c1d6
    const next = (rotl(a, 5) + f + e + k + (W[i] as number)) | 0
    e = d
    d = c
    c = rotl(b, 30)
    b = a
    a = next
  }
  out[0] = (0x67452301 + a) | 0
  out[1] = (0xefcdab89 + b) | 0
  out[2] = (0x98badcfe + c) | 0
  out[3] = (0x10325476 + d) | 0
  out[4] = (0xc3d2e1f0 + e) | 0
}

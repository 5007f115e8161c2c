import { randomBytes, randomUUID } from 'node:crypto'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { VaultError, VaultErrorTag } from '../vault/error.js'
import type { Claim, KeyStore } from '../vault/port.js'
import type { ErasureRow, KeyRow, NewKey, WrapRow } from '../vault/rows.js'

/** What the parts of the suite need: a way to run a test on a store of its own, in which `w1` is the current wrapping key. */
export interface KeyKit {
  /** It has files, and so a backup. */
  readonly files: boolean
  readonly withStore: (use: (store: KeyStore) => Promise<void>) => () => Promise<void>
}

export type KeyPart = (kit: KeyKit) => unknown

/** The `Right`, or a failed test that says which error came instead. */
export const got = async <A>(task: TaskEither<VaultError, A>): Promise<A> => {
  const result = await task()
  if (E.isLeft(result)) throw new Error(`expected success, got ${result.left._tag}: ${result.left.en}`)
  return result.right
}

/** The error, which must be of the tag and say in both languages what to do. */
export const refused = async <T extends VaultErrorTag>(
  task: TaskEither<VaultError, unknown>,
  tag: T,
): Promise<Extract<VaultError, { readonly _tag: T }>> => {
  const result = await task()
  if (E.isRight(result)) throw new Error(`expected ${tag}, got success`)
  if (result.left._tag !== tag) throw new Error(`expected ${tag}, got ${result.left._tag}: ${result.left.en}`)
  if (result.left.zh.length < 5 || result.left.en.length < 5) throw new Error(`${tag} says nothing`)
  return result.left as Extract<VaultError, { readonly _tag: T }>
}

export const aWrap = (wrap: string): Omit<WrapRow, 'state'> => ({
  wrap,
  check: { wrap, iv: randomBytes(12), ct: randomBytes(48) },
})

export const keyFor = (subject: string, wrap = 'w1'): NewKey => ({
  kid: randomBytes(16).toString('base64url'),
  subject,
  wrap,
  iv: randomBytes(12),
  ct: randomBytes(80),
})

/** A claim of a subject for a stream, with a key of its own to offer. */
export const claimOf = (subject: string, stream: string, ...tokens: ReadonlyArray<string>): Claim => ({
  subject,
  stream,
  tokens,
  fresh: keyFor(subject),
})

/** The key that a claim got. */
export const claimed = async (store: KeyStore, claim: Claim): Promise<KeyRow> => {
  const [row] = await got(store.claim([claim]))
  if (row === undefined) throw new Error('a claim without an answer')
  return row
}

export const anErasure = (rows: ReadonlyArray<KeyRow>, over: Partial<ErasureRow> = {}): ErasureRow => ({
  order: randomUUID(),
  subject: rows[0]?.subject ?? 'person:none',
  step: 'begun',
  kids: rows.map(({ kid }) => kid),
  streams: ['complaint-1'],
  basis: 'subject-request',
  reason: 'asked for',
  by: 'agent-1',
  ...over,
})

/** Plain bytes and words, so that the array type of a driver makes no difference. */
export const plainly = ({ kid, subject, state, material, receipt }: KeyRow): object => ({
  kid,
  subject,
  state,
  receipt,
  material: material && [
    material.wrap,
    Buffer.from(material.iv).toString('hex'),
    Buffer.from(material.ct).toString('hex'),
  ],
})

/** How a key reads that was offered and kept. */
export const kept = ({ kid, subject, ...material }: NewKey): object =>
  plainly({ kid, subject, state: 'active', material })

export const rowOf = async (store: KeyStore, kid: string): Promise<KeyRow> => {
  const row = (await got(store.rows([kid]))).get(kid)
  if (row === undefined) throw new Error(`no key ${kid}`)
  return row
}

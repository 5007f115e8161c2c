import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Claim,
  type KeyStore,
  localWrappingKeys,
  memoryKeys,
  vaultOn,
  type WrappingKey,
} from '@redress/domain/vault'
import { sqliteKeys } from '@redress/domain/vault-sqlite'
import { note, rate } from '../kit/print.js'
import { right } from '../kit/right.js'

/** Keys made at once. */
const AT_ONCE = 5000

/** A key store with a wrapping key and its own keys, as a backup; of its lines the first, the rows and the last. */
const empty = async (folder: string, key: WrappingKey): Promise<ReadonlyArray<string>> => {
  const [file, copy] = [join(folder, 'empty.db'), join(folder, 'empty.backup')]
  const vault = right(await vaultOn(right(await sqliteKeys({ path: file })()), localWrappingKeys(key))())
  right(await vault.keys.backup(copy)())
  await vault.close()
  return readFileSync(copy, 'utf8').split('\n')
}

const bytes = (of: Uint8Array): object => ({ b: Buffer.from(of).toString('base64url') })

/** The rows of a key that a vault has claimed. */
const rowsOf = (n: number, { fresh, stream, tokens }: Claim): ReadonlyArray<ReadonlyArray<unknown>> => [
  ['keys', n, fresh.kid, fresh.subject, null, 'active', null],
  ['material', n, fresh.wrap, bytes(fresh.iv), bytes(fresh.ct)],
  ['places', stream, n],
  ...tokens.map((token) => ['tokens', token, stream, n]),
]

/**
 * A backup of a key store of so many people, each with a key, a place and a token, and the ids of the keys. The keys are such as a
 * vault makes; to be restored, in one transaction, instead of a commit for each few.
 */
export const backupOf = async (
  folder: string,
  key: WrappingKey,
  count: number,
): Promise<{ readonly path: string; readonly kids: ReadonlyArray<string> }> => {
  const begun = performance.now()
  const [first = '', ...others] = await empty(folder, key)
  const own = others.filter((line) => line.startsWith('['))
  const claims: Claim[] = []
  const memory = memoryKeys()
  const grants: KeyStore = {
    ...memory,
    claim: (all) => async () => {
      claims.push(...all)
      return { _tag: 'Right', right: all.map(({ fresh }) => ({ ...fresh, state: 'active', material: fresh })) }
    },
  }
  const vault = right(await vaultOn(grants, localWrappingKeys(key))())
  const path = join(folder, 'full.backup')
  const file = createWriteStream(path)
  const digest = createHash('sha256')
  let rows = 0
  const put = async (lines: ReadonlyArray<string>): Promise<void> => {
    const text = `${lines.join('\n')}\n`
    digest.update(text)
    if (!file.write(text)) await once(file, 'drain')
  }
  await put([first, ...own])
  rows += own.length
  const kids: string[] = []
  for (let from = 0; from < count; from += AT_ONCE) {
    const some = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, i) => from + i)
    await Promise.all(
      some.map((n) =>
        vault.sealer({
          stream: `complaint-${n}`,
          subject: `person:p${n}`,
          tokens: [randomBytes(16).toString('base64url')],
        })(),
      ),
    )
    const lines = claims.splice(0).flatMap((claim) => {
      kids.push(claim.fresh.kid)
      // The store's own keys have the first numbers.
      return rowsOf(own.length + kids.length, claim).map((row) => JSON.stringify(row))
    })
    rows += lines.length
    await put(lines)
  }
  file.end(`${JSON.stringify({ rows, sha256: digest.digest('hex') })}\n`)
  await once(file, 'close')
  await vault.close()
  const seconds = (performance.now() - begun) / 1000
  note(`${count.toLocaleString('en')} keys made and written to a backup, ${rate(count / seconds)}/s`)
  return { path, kids }
}

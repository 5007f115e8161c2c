import { openSync, writeSync } from 'node:fs'
import { sqliteKeys } from '../../../src/vault/sqlite/index.js'
import { vaultOn } from '../../../src/vault/vault.js'
import { localWrappingKeys } from '../../../src/vault/wrapping/local.js'
import { readWrappingKey } from '../../../src/vault/wrapping/text.js'

interface Task {
  readonly keys: string
  readonly wrapping: string
  /** Where to write the ids of the keys it got, a line each. */
  readonly told: string
  readonly name: string
}

// Seals for one person's complaints and for persons whom other processes know, too.
const { keys, wrapping, told, name }: Task = JSON.parse(process.argv[2] ?? '{}')
const out = openSync(told, 'a')

const key = readWrappingKey(wrapping, 'the task')
if (key._tag === 'Left') throw new Error(key.left.en)
const store = await sqliteKeys({ path: keys, patience: 20_000 })()
if (store._tag === 'Left') throw new Error(store.left.en)
const vault = await vaultOn(store.right, localWrappingKeys(key.right))()
if (vault._tag === 'Left') throw new Error(vault.left.en)
for (let i = 0; i < 30; i++) {
  const [subject, stream] = [`person:p-${i % 3}`, `complaint-${name}-${i}`]
  const sealer = await vault.right.sealer({ stream, subject, tokens: [] })()
  if (sealer._tag === 'Left') throw new Error(sealer.left.en)
  writeSync(out, `${subject} ${sealer.right.kid}\n`)
}
await vault.right.close()

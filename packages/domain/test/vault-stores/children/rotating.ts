import { rotateWrapping } from '../../../src/vault/rotation.js'
import { localWrappingKeys } from '../../../src/vault/wrapping/local.js'
import { readWrappingKey } from '../../../src/vault/wrapping/text.js'
import { openWhere, type Where } from '../support/where.js'

interface Task {
  readonly where: Where
  readonly old: string
  readonly next: string
  /** The n-th time at this point it is gone, as the power goes. */
  readonly die?: { readonly point: string; readonly nth: number }
}

const { where, old, next, die } = JSON.parse(process.argv[2] ?? '') as Task
const keyOf = (text: string) => {
  const key = readWrappingKey(text, 'argument')
  if (key._tag === 'Left') throw new Error(key.left.en)
  return key.right
}

const opened = await openWhere(where)()
if (opened._tag === 'Left') throw new Error(opened.left.en)
process.stdout.write('open\n')
let left = die?.nth ?? 0
const done = await rotateWrapping({
  store: opened.right,
  keys: localWrappingKeys(keyOf(next), keyOf(old)),
  batch: 7,
  at: (point) => {
    if (point === die?.point && --left <= 0) process.kill(process.pid, 'SIGKILL')
  },
})()
if (done._tag === 'Left') throw new Error(done.left.en)
await opened.right.close()
process.stdout.write('done\n')

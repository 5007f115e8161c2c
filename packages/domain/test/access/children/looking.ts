import { openSync, writeSync } from 'node:fs'
import { openAt, type Where } from '../support/place.js'

interface Task {
  readonly where: Where
  /** Where to write the sets of looks that were acknowledged, a line each. */
  readonly told: string
  readonly name: string
  /** Sets of three looks; without end if it is not said. */
  readonly sets?: number
}

const { where, told, name, sets = Number.POSITIVE_INFINITY }: Task = JSON.parse(process.argv[2] ?? '{}')
const out = openSync(told, 'a')
const log = await openAt(where)()
if (log._tag === 'Left') throw new Error(log.left.en)
process.stdout.write('ready\n')
for (let set = 0; set < sets; set++) {
  const reason = `${name}-${set}`
  const looks = [0, 1, 2].map((n) => ({
    at: Date.now() as never,
    who: name,
    roles: ['agent'],
    purpose: 'export' as const,
    reason,
    via: 'test',
    complaint: `c-${n}`,
    categories: [],
    paths: [],
    clauses: [],
    outcome: 'none' as const,
  }))
  const done = await log.right.record(looks)()
  if (done._tag === 'Left') throw new Error(done.left.en)
  writeSync(out, `${reason}\n`)
}
await log.right.close()

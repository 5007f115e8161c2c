import { createRequire } from 'node:module'
import { rulesOf } from '../../../src/complaint/rules.js'
import type { SubjectCommand } from '../../../src/subject/command.js'
import { receiptSigner } from '../../../src/vault/signing.js'
import { subjectHandler } from '../../../src/vault/subjects.js'
import { localWrappingKeys } from '../../../src/vault/wrapping/local.js'
import { readWrappingKey } from '../../../src/vault/wrapping/text.js'
import { openKeys, openLog, type Where } from '../support/where.js'

interface Task {
  readonly where: Where
  readonly wrapping: string
  readonly order: SubjectCommand
  /** The n-th time at this point it is gone, as the power goes; `material` and `receipt` are inside the transaction. */
  readonly die?: { readonly point: string; readonly nth: number }
}

const { where, wrapping, order, die } = JSON.parse(process.argv[2] ?? '') as Task
const gone = (): never => {
  process.kill(process.pid, 'SIGKILL')
  throw new Error('gone')
}

/** In the one transaction that is for good: after the key's material was deleted, or right before it is committed. */
const inside: { readonly [point: string]: RegExp } = {
  material: /DELETE FROM material|^UPDATE material SET .*zeroblob/s,
  receipt: /UPDATE erasures SET (?:step = 'destroyed', )?receipt/,
}
const fatal = inside[die?.point ?? '']
if (fatal !== undefined) {
  const require = createRequire(import.meta.url)
  if ('path' in where.keys) {
    const { prototype } = require('better-sqlite3')
    const { prepare } = prototype
    prototype.prepare = function (sql: string) {
      const statement = prepare.call(this, sql)
      if (!fatal.test(sql)) return statement
      const run = statement.run.bind(statement)
      return Object.assign(statement, { run: (...args: ReadonlyArray<unknown>) => [run(...args), gone()] })
    }
  } else {
    const { Client } = require('pg')
    const { query } = Client.prototype
    Client.prototype.query = function (...args: ReadonlyArray<unknown>) {
      const [said] = args
      const text = typeof said === 'string' ? said : (said as { readonly text?: string }).text
      const done = query.apply(this, args)
      return fatal.test(text ?? '') ? Promise.resolve(done).then(gone) : done
    }
  }
}

const opened = async <L extends { readonly en: string }, A>(
  task: () => Promise<{ readonly _tag: 'Left'; readonly left: L } | { readonly _tag: 'Right'; readonly right: A }>,
): Promise<A> => {
  const done = await task()
  if (done._tag === 'Left') throw new Error(done.left.en)
  return done.right
}

const key = readWrappingKey(wrapping, 'argument')
if (key._tag === 'Left') throw new Error(key.left.en)
const log = await opened(openLog(where))
const keys = await opened(openKeys(where))
const signer = await opened(receiptSigner(keys, localWrappingKeys(key.right)))
process.stdout.write('open\n')
let left = die?.nth ?? 0
const done = await subjectHandler({
  log,
  keys,
  signer,
  rules: rulesOf([]),
  now: () => Date.now() as never,
  software: 'redress-test',
  at: async (point) => {
    if (point === die?.point && --left <= 0) gone()
  },
}).handle(order)()
if (done._tag === 'Left') throw new Error(JSON.stringify(done.left))
await keys.close()
await log.close()
process.stdout.write('done\n')

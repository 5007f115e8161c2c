// Follows a log with read models until it is killed; on the packages as they are built. Says `ready` when it begins to.
import { compile, rulesOf } from '@redress/domain'
import { governmentServiceCentre } from '@redress/domain/regulations'
import { sqliteStore } from '@redress/domain/sqlite'

const { log, database, place, rebuild, thread } = JSON.parse(process.argv[2] ?? '{}')

const right = (either) => {
  if (either._tag === 'Left') throw new Error(JSON.stringify(either.left))
  return either.right
}

const { openViews } = await import(`../../dist/${database}/index.js`)
const rules = rulesOf([right(compile(governmentServiceCentre))])
process.stdout.write('loaded\n')
const store = right(await sqliteStore({ path: log, readonly: true })())
const views = right(await openViews({ ...place, store, rules, batch: 7, lease: 150, thread })())
if (rebuild) right(await views.rebuild()())
process.stdout.write('ready\n')
right(await views.run(new AbortController().signal)())

// A following thread, on what was built. `what`: where the log and the read models are, and how it is to fail.
import { existsSync, writeFileSync } from 'node:fs'
import { workerData } from 'node:worker_threads'
import { compile, rulesOf } from '@redress/domain'
import { governmentServiceCentre } from '@redress/domain/regulations'
import { sqliteStore } from '@redress/domain/sqlite'

const { serveFollowing } = await import(new URL('../../dist/index.js', import.meta.url))
const { openViews } = await import(new URL(`../../dist/${workerData.name}/index.js`, import.meta.url))
const { log, at, once, refusing } = workerData

if (once !== undefined && !existsSync(once)) {
  writeFileSync(once, 'died')
  throw new Error('died')
}
const opened = (onBatch) => async () => {
  if (refusing) return { _tag: 'Left', left: { zh: '不开', en: 'it will not open' } }
  const store = await sqliteStore({ path: log, readonly: true })()
  const rules = rulesOf([compile(governmentServiceCentre).right])
  const views = await openViews({ ...at, store: store.right, rules, onBatch })()
  if (views._tag === 'Left') return views
  return {
    _tag: 'Right',
    right: {
      ...views.right,
      close: async () => {
        await views.right.close()
        await store.right.close()
      },
    },
  }
}
await serveFollowing(opened)

import { parentPort, workerData } from 'node:worker_threads'
import { sqliteStore } from '@redress/domain/sqlite'
import { openViews } from '@redress/projections/sqlite'
import { isLeft } from 'fp-ts/lib/Either.js'
import { logFile, viewsFile } from '../open/folder.js'
import { type RulesChoice, rulesFor } from '../open/rules.js'

/** What a follower is told when it starts. */
export interface FollowerData extends RulesChoice {
  readonly data: string
}

/** Complaints kept between batches: those of an import do not come back. */
const KEEP = 500

/** Brings the read models of a folder up to date with its log until it is told to stop. What it leaves undone others do. */
const follow = async ({ data, ...choice }: FollowerData, stop: AbortSignal): Promise<void> => {
  const rules = await rulesFor(choice)()
  const store = await sqliteStore({ path: logFile(data), readonly: true })()
  if (isLeft(rules) || isLeft(store)) return
  const views = await openViews({ path: viewsFile(data), store: store.right, rules: rules.right, keep: KEEP })()
  if (!isLeft(views)) {
    await views.right.run(stop)()
    await views.right.close()
  }
  await store.right.close()
}

const stop = new AbortController()
parentPort?.once('message', () => stop.abort())
await follow(workerData as FollowerData, stop.signal)

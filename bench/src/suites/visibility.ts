import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { complaintHandlers, type EventStore, type Position } from '@redress/domain'
import { sqliteStore } from '@redress/domain/sqlite'
import { openViews, type Views } from '@redress/projections/sqlite'
import { inFolder } from '../kit/folder.js'
import { paced } from '../kit/paced.js'
import { note, percentiles, print } from '../kit/print.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { commandsOf } from '../projections/commands.js'
import type { Suite } from './suite.js'

const PER_SECOND = 500
const rules = serviceCentre()

/** Milliseconds from an answered append until its rows are in every read model, of each command once things are warm. */
const measure = async (name: string, store: EventStore, views: Views, seconds: number): Promise<void> => {
  const { handle } = complaintHandlers({ store, rules })
  const commands = commandsOf((seconds + 1) * PER_SECOND)
  const answered: number[] = []
  const visible: number[] = []
  const cpu = process.cpuUsage()
  const begun = performance.now()
  await paced(PER_SECOND, commands, async (command, n) => {
    const sent = performance.now()
    const { position } = right(await handle(command)())
    const at = performance.now()
    right(await views.waitFor(position as Position)())
    if (n < PER_SECOND) return
    answered.push(at - sent)
    visible.push(performance.now() - at)
  })
  const ms = performance.now() - begun
  const { user, system } = process.cpuUsage(cpu)
  note(
    `${name}: ${commands.length} commands in ${(ms / 1000).toFixed(1)} s, this process busy ${((user + system) / ms / 10).toFixed(0)} %`,
  )
  print(percentiles(`${name}: from the answered append`, visible))
  print(percentiles(`${name}: the command itself, until it is durable`, answered))
}

const follower = fileURLToPath(new URL('../projections/follow-child.js', import.meta.url))

const inSameProcess = (seconds: number): Promise<void> =>
  inFolder(async (folder) => {
    const store = right(await sqliteStore({ path: join(folder, 'events.db') })())
    const views = right(await openViews({ path: join(folder, 'views.db'), store, rules })())
    const over = new AbortController()
    const running = views.run(over.signal)()
    await measure('same process', store, views, seconds)
    over.abort()
    await running
    await views.close()
    await store.close()
  })

const inAnother = (seconds: number): Promise<void> =>
  inFolder(async (folder) => {
    const [log, path] = [join(folder, 'events.db'), join(folder, 'views.db')]
    const store = right(await sqliteStore({ path: log })())
    const child = spawn(process.execPath, [follower, log, path], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(child.stdout, 'data')
    const views = right(await openViews({ path, store, rules, readonly: true })())
    await measure('another process', store, views, seconds)
    child.kill('SIGTERM')
    await once(child, 'close')
    await views.close()
    await store.close()
  })

export const visibilitySuite: Suite = {
  name: 'visibility',
  about: `${PER_SECOND} commands a second through handle into a SQLite log, until waitFor finds each in every read model (target 20 ms p99)`,
  run: async ({ short }) => {
    await inSameProcess(short ? 2 : 10)
    await inAnother(short ? 2 : 10)
  },
}

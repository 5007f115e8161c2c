import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { toNewEvent } from '@redress/domain'
import { bareLog } from '../kit/bare-log.js'
import { timed } from '../kit/compare.js'
import { inFolder } from '../kit/folder.js'
import { lived } from '../kit/life.js'
import { figure, note, print, rate, row } from '../kit/print.js'
import { serviceCentre } from '../kit/rules.js'
import { runNode } from '../kit/spawn.js'
import { median, quantile } from '../kit/statistics.js'
import { writeRegister } from '../register/csv.js'
import { MAPPING } from '../register/mapping.js'
import type { Memory } from '../register/memory.js'
import type { ImportResult, Spent } from '../register/result.js'
import type { Suite } from './suite.js'

const worker = fileURLToPath(new URL('../register/worker.js', import.meta.url))
const EVENTS_TOGETHER = 2000

/** The same number of events of the same size, written straight into one table. */
const floor = (complaints: number): Promise<Spent> =>
  inFolder((folder) => {
    const log = bareLog(join(folder, 'bare.db'))
    const one = lived(serviceCentre(), 'TS0000000').map(toNewEvent)
    const together = Array.from({ length: EVENTS_TOGETHER / one.length }, () => one).flat()
    const before = process.cpuUsage()
    const { ms } = timed(complaints * 8, () => {
      for (let written = 0; written < complaints * one.length; written += together.length) log.together(together)
    })
    log.db.close()
    const { user, system } = process.cpuUsage(before)
    return { seconds: ms / 1000, cpu: (user + system) / 1e6 }
  })

const mib = (all: ReadonlyArray<Memory>, of: (one: Memory) => number | undefined): string =>
  all.map((one) => of(one)?.toFixed(0) ?? '-').join(' / ')

const show = (result: ImportResult, bare: Spent): void => {
  const { complaints, events, rejected, importing, projecting } = result
  const total = importing.seconds + projecting.seconds
  const line = (name: string, { seconds, cpu }: Spent): void =>
    print(
      row(
        name,
        `${seconds.toFixed(2)} s`,
        `${rate(events / seconds)} events/s`,
        `${figure((seconds / events) * 1e6)} µs an event`,
        `CPU ${cpu.toFixed(2)} s`,
      ),
    )
  line('read, mapped, decided, durable; read models beside it', importing)
  line('what the read models still lacked', projecting)
  line('together', { seconds: total, cpu: importing.cpu + projecting.cpu })
  line('floor: bare insert of as many events, WAL, FULL', bare)
  note(
    `ratio to the floor ${figure(total / bare.seconds)}; ${complaints} complaints, ${events} events, ${rejected} rows rejected`,
  )
  if (result.why !== undefined) note(`the first row was rejected: ${result.why}`)
  const all = result.importMemory
  note(
    `MiB at 25 / 50 / 75 / 100 % of the file: RSS ${mib(all, ({ rss }) => rss)}; without mapped files ${mib(all, ({ anonymous }) => anonymous)}; heap ${mib(all, ({ heap }) => heap)}`,
  )
  note(
    `peak RSS ${result.peakMiB.toFixed(0)} MiB; log ${result.logMiB.toFixed(0)} MiB, read models ${result.viewsMiB.toFixed(0)} MiB on disk`,
  )
  for (const { asked, shown, counted, cold, ms } of result.boards)
    note(
      `board as of ${asked}: median ${median(ms).toFixed(1)} ms, p99 ${quantile(ms, 0.99).toFixed(1)} ms of ${ms.length} calls, first call ${cold.toFixed(1)} ms; ${shown} clocks shown of ${counted} counted`,
    )
}

const once = (complaints: number): Promise<void> =>
  inFolder(async (folder) => {
    const file = join(folder, 'register.csv')
    const mapping = join(folder, 'mapping.yaml')
    await writeRegister(file, complaints)
    writeFileSync(mapping, MAPPING)
    print(
      `\n  ${complaints} complaints x 8 events, one CSV row a complaint, ${(statSync(file).size / 2 ** 20).toFixed(1)} MiB`,
    )
    const bare = await floor(complaints)
    const ended = await runNode([worker, file, mapping, join(folder, 'data')])
    if (ended.code !== 0) throw new Error(`The import ended with ${ended.code}: ${ended.err}`)
    show(JSON.parse(ended.out) as ImportResult, bare)
  })

export const importSuite: Suite = {
  name: 'import',
  about:
    'a register through importRegister and openRedress into a fresh folder, in a process of its own; then the board',
  run: async ({ short }) => {
    for (const complaints of short ? [2000] : [10_000, 100_000]) await once(complaints)
    if (!short) note('targets at 100,000: together 60 s at most, board 100 ms at most, memory flat')
  },
}

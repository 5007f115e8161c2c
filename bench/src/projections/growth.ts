import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inFolder } from '../kit/folder.js'
import { duration, figure, note, print, row } from '../kit/print.js'
import { runNode } from '../kit/spawn.js'
import { copiedLog } from './copied-log.js'

/** What catching up took, by how far it had got; bytes and milliseconds. */
export interface CaughtUp {
  readonly base: number
  readonly peak: number
  /** The most that were not pages of mapped files, after any batch; 0 where the system does not say. */
  readonly own: number
  readonly marks: ReadonlyArray<{ readonly events: number; readonly ms: number; readonly cpu: number }>
}

type Mark = CaughtUp['marks'][number]

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
const NONE: Mark = { events: 0, ms: 0, cpu: 0 }
const child = fileURLToPath(new URL('catch-up-child.js', import.meta.url))

const caughtUp = async (log: string, path: string): Promise<CaughtUp> => {
  const { out, err, code } = await runNode([child, log, path])
  if (code !== 0) throw new Error(err)
  return JSON.parse(out) as CaughtUp
}

/** Microseconds an event from one mark to another: by the clock, and of processor time. */
const cost = (from: Mark, to: Mark): { readonly wall: number; readonly cpu: number } => {
  const events = to.events - from.events
  return { wall: ((to.ms - from.ms) * 1000) / events, cpu: ((to.cpu - from.cpu) * 1000) / events }
}

const SIZE = new Intl.NumberFormat('en')

/** What an event costs to project out of a small log and out of a large one, each from nothing in a process of its own. */
export const benchGrowth = async (small: number, large: number): Promise<void> => {
  print('\n  all read models from a SQLite log, each size in a fresh process (target: cost within 1.1, memory 400 MB)')
  let least: number | undefined
  for (const wanted of [small, large])
    await inFolder(async (folder) => {
      const [log, path] = [join(folder, 'events.db'), join(folder, 'views.db')]
      const events = await copiedLog(log, wanted)
      const { base, peak, own, marks } = await caughtUp(log, path)
      const last = marks.at(-1) ?? NONE
      if (last.events !== events) throw new Error(`${last.events} of ${events} events were taken`)
      const whole = cost(NONE, last)
      least ??= whole.cpu
      const late = cost(marks.findLast((one) => one.events <= events * 0.9) ?? NONE, last)
      print(
        row(
          `${SIZE.format(events)} events in ${figure(last.ms / 1000)} s`,
          `${duration(whole.wall)} each`,
          `processor ${duration(whole.cpu)}`,
          `ratio ${figure(whole.cpu / least)}`,
        ),
      )
      note(`its last tenth: ${duration(late.wall)} each, processor ${duration(late.cpu)}`)
      note(
        `peak ${megabytes(peak)}, without pages of mapped files ${megabytes(own)}, before the log was opened ${megabytes(base)}`,
      )
      note(`log ${megabytes(statSync(log).size)}, read models ${megabytes(statSync(path).size)}`)
    })
}

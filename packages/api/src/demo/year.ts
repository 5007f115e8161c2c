import type { ComplaintCommand } from '@redress/domain'
import type { WorkingCalendar } from '@redress/holidays'
import { arrivals } from './arrivals.js'
import { caseMaker } from './case.js'
import { course } from './course.js'
import { officeTime } from './office-time.js'
import { type DemoParameters, demoId } from './parameters.js'
import { random } from './random.js'
import { script } from './script.js'

/** A demonstration year: how many complaints it has, and their commands, a complaint at a time, in order of receipt. */
export interface DemoYear {
  readonly complaints: number
  /** From the n-th complaint on (0 is the first). */
  readonly commands: (from?: number) => Generator<ReadonlyArray<ComplaintCommand>, void, undefined>
}

/**
 * A year of an invented service centre, made from a seed: seasons, working hours, repeats, late answers, objections,
 * cases still open at the end. The same parameters give the same commands, ids included.
 */
export const demonstrationYear = (parameters: DemoParameters, calendar: WorkingCalendar): DemoYear => {
  const office = officeTime(calendar)
  const received = arrivals(parameters, calendar, office)
  return {
    complaints: received.length,
    commands: function* (from = 0) {
      const make = caseMaker()
      for (const [i, arrival] of received.entries()) {
        const complaint = demoId(i + 1)
        // Its own stream of chance: what happens to one complaint never depends on how the one before went.
        const chance = random(`${parameters.seed}/${complaint}`)
        const demoCase = make(chance, i + 1, complaint, arrival)
        // Those before `from` are only invented, because later ones may repeat them.
        if (i < from) continue
        const written = script(complaint)
        course(demoCase, parameters.regulation, chance, office, written)
        yield written.upTo(parameters.until)
      }
    },
  }
}

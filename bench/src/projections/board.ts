import { streamOf, toNewEvent } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import type { EpochMs } from '@redress/holidays'
import { sla } from '@redress/projections'
import type { Views } from '@redress/projections/sqlite'
import { lived } from '../kit/life.js'
import { note, percentiles, print } from '../kit/print.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import { copiedClocks } from './copied-clocks.js'
import type { Place } from './place.js'

const DAY = 86_400_000
/** Complaints that are really projected; the rest are copies of their rows. */
const PROJECTED = 100
/** Received, accepted, assigned. */
const STEPS = 3
const rules = serviceCentre()

const asking = async (views: Views, name: string, asOf: EpochMs, times: number): Promise<void> => {
  const [list, counts]: [number[], number[]] = [[], []]
  for (let i = 0; i < times; i++) {
    const begun = performance.now()
    right(await views.sla.board({ asOf })())
    const listed = performance.now()
    right(await views.sla.counts(asOf)())
    list.push(listed - begun)
    counts.push(performance.now() - listed)
  }
  const { states } = right(await views.sla.counts(asOf)())
  print(percentiles(`${name}, ${states.breached} breached: a page of 50`, list))
  print(percentiles(`${name}, ${states.breached} breached: the counts`, counts))
}

/** The board over so many open complaints: its first page and its counts, by how many of their clocks are late. */
export const benchBoard = async (place: Place, open: number, times: number): Promise<void> => {
  const store = memoryStore()
  for (let n = 0; n < PROJECTED; n++)
    right(await store.append(streamOf(`c-${n}`), 'none', lived(rules, `c-${n}`).slice(0, STEPS).map(toNewEvent))())
  const built = await place.open({ store, rules, models: [sla] })
  right(await built.catchUp()())
  await built.close()
  for (const text of copiedClocks(open / PROJECTED)) await place.sql(text)
  const [row] = await place.sql('SELECT min(due_ms) AS first, count(*) AS clocks FROM clock WHERE ended_ms IS NULL')
  const first = Number(row?.['first'])
  const views = await place.open({ store, rules, models: [sla], readonly: true })
  note(
    `${place.name}: ${open.toLocaleString('en')} open complaints, ${Number(row?.['clocks']).toLocaleString('en')} open clocks`,
  )
  for (const days of [0, 1, 5]) await asking(views, place.name, (first - 1 + days * DAY) as EpochMs, times)
  await views.close()
}

import { compile, complaintHandlers, millis, rulesOf } from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { pcbManufacturer } from '@redress/domain/regulations'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import { models, watchdog } from '@redress/projections'
import { note, percentiles, print } from '../kit/print.js'
import { right } from '../kit/right.js'
import { copying, type Place } from './place.js'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const BEGIN = millis('2026-01-05T09:00:00+08:00' as never)
/** The source wants an answer on site within four hours. */
const LIMIT = 4 * 60
const asked = new Set(['wake', 'stir'])
const rules = rulesOf([right(compile(pcbManufacturer))])

/** Open cases whose time has not come: copies of the rows that the models hold of a real one, three moments each. */
const fill = async ({ sql }: Place, open: number): Promise<void> => {
  // Before all real ones in the log, and looked at long ago.
  const other = { complaint: `'open-' || ((i * 7919) % 1000003)`, position: `'!' || i` }
  const moment = `(SELECT * FROM wake WHERE complaint = 'c-0' AND ordinal = 0) w CROSS JOIN (SELECT 0 AS o UNION ALL SELECT 1 UNION ALL SELECT 2) e`
  await sql(copying('wake', { ...other, ordinal: 'o', at_ms: `${BEGIN} + (30 + i + o) * ${DAY}` }, open, moment))
  await sql(copying('stir', other, open, `(SELECT * FROM stir WHERE complaint = 'c-0' AND revision = 0) s`))
  await sql('ANALYZE')
}

/** Ticks of the process manager with so many open cases that are not due, and one a minute that is. */
export const benchTicks = async (place: Place, open: number, ticks: number): Promise<void> => {
  const clock = { now: BEGIN }
  const store = memoryStore({ now: () => formatInstant(clock.now, SHANGHAI) })
  const views = await place.open({ store, rules, models: models.filter(({ name }) => asked.has(name)) })
  const handlers = complaintHandlers({ store, rules })
  const dog = watchdog({ agenda: views.agenda, store, rules, handlers, now: () => clock.now })
  right(await dog.tick())
  for (let n = 0; n < ticks; n++) {
    clock.now = (BEGIN + n * MINUTE) as EpochMs
    right(
      await handlers.handle({
        id: `r-${n}`,
        command: 'Receive',
        complaint: `c-${n}`,
        occurredAt: formatInstant(clock.now, SHANGHAI),
        actor: { id: 'u-1', roles: ['business'] },
        data: { kind: 'quality-complaint', channel: 'business', class: {} } as never,
      })(),
    )
  }
  right(await views.catchUp()())
  await fill(place, open)
  const tick = async (): Promise<readonly [ms: number, looks: number]> => {
    const begun = performance.now()
    const { looks } = right(await dog.tick())
    return [performance.now() - begun, looks]
  }
  clock.now = (BEGIN + (LIMIT - 1) * MINUTE) as EpochMs
  for (let more = true; more; ) more = right(await dog.tick()).more
  const idle: number[] = []
  for (let n = 0; n < ticks; n++) {
    clock.now = (clock.now + 10) as EpochMs
    idle.push((await tick())[0])
  }
  const busy: number[] = []
  let looks = 0
  for (let n = 0; n < ticks; n++) {
    clock.now = (BEGIN + (LIMIT + n) * MINUTE + 1) as EpochMs
    const [ms, looked] = await tick()
    looks += looked
    // Limits run in working hours: not every minute has one that ends.
    if (looked > 0) busy.push(ms)
    right(await views.catchUp()())
  }
  const name = `${place.name}, ${open.toLocaleString('en')} open`
  print(percentiles(`${name}: a tick, nothing fell due`, idle))
  print(percentiles(`${name}: a tick, one case fell due`, busy))
  note(`${looks} looks in ${busy.length} ticks with something due`)
  await views.close()
}

import { join } from 'node:path'
import {
  type ComplaintCommand,
  type EventStore,
  emptyDossier,
  fromRecorded,
  stepDossier,
  streamOf,
  toNewEvent,
} from '@redress/domain'
import { memoryStore } from '@redress/domain/memory'
import { type EpochMs, formatInstant, type Instant, parseInstant, SHANGHAI } from '@redress/holidays'
import { openViews, type Views } from '@redress/projections/sqlite'
import { compare, keep, timedAsync } from '../kit/compare.js'
import { inFolder } from '../kit/folder.js'
import { life, lived } from '../kit/life.js'
import { note } from '../kit/print.js'
import { right } from '../kit/right.js'
import { serviceCentre } from '../kit/rules.js'
import type { Suite } from './suite.js'

const rules = serviceCentre()
const DAY = 86_400_000
const shifted = (instant: Instant, days: number): Instant =>
  formatInstant((right(parseInstant(instant)) + days * DAY) as EpochMs, SHANGHAI)

const idOf = (n: number): string => `c-${n}`

/** The life of a complaint that begins on one of the days of a year. */
const lifeIn = (n: number): ReadonlyArray<ComplaintCommand> =>
  life(idOf(n)).map((command) => ({ ...command, occurredAt: shifted(command.occurredAt, n % 350) }))

const filled = async (complaints: number): Promise<EventStore> => {
  const store = memoryStore()
  for (let n = 0; n < complaints; n++)
    right(await store.append(streamOf(idOf(n)), 'none', lived(rules, idOf(n), lifeIn(n)).map(toNewEvent))())
  return store
}

/** What no way of computing a figure from cases can do without: every case read and folded. */
const folded = async (store: EventStore, complaints: number): Promise<void> => {
  const step = stepDossier(rules)
  for (let n = 0; n < complaints; n++) {
    let dossier = emptyDossier(idOf(n))
    for await (const batch of store.read(streamOf(idOf(n))))
      for (const recorded of right(batch)) dossier = step(dossier, right(fromRecorded(recorded)))
    keep(dossier)
  }
}

/** Answered in time, of the limits that fell due, by unit. */
const indicator = {
  regulation: 'government-service-centre',
  definition: {
    kind: 'indicator',
    rows: 'clock',
    denominator: { fact: 'row.clock', is: 'c16' },
    numerator: { fact: 'row.state', is: 'met' },
    measure: 'ratio',
    cohort: 'row.dueAt',
    period: 'month',
    groupBy: ['row.unit'],
    openRows: 'excludeNotDue',
  },
}
const asOf = right(parseInstant('2027-06-01T00:00:00+08:00'))

const measured = async (views: Views, store: EventStore, complaints: number, short: boolean): Promise<void> => {
  const year = () => views.indicators.figure({ indicator, period: '2026', asOf })()
  const { total } = right(await year())
  const day = await timedAsync(1, async () =>
    keep(right(await views.indicators.figure({ indicator, period: '2026-03-12', asOf })())),
  )
  note(
    `${complaints} cases, ${total.numerator} of ${total.denominator} limits met in 2026; one day's figure ${day.ms.toFixed(0)} ms`,
  )
  const months = () => views.indicators.series({ indicator, every: 'month', from: '2026', to: '2026', asOf })()
  await compare('compute an indicator from its cases', short ? 2 : 3, [
    {
      name: 'redress indicators.figure, a year by unit',
      round: () => timedAsync(complaints, async () => keep(right(await year()))),
    },
    {
      name: 'redress indicators.series, its twelve months',
      round: () => timedAsync(complaints, async () => keep(right(await months()))),
    },
    { name: 'floor: every case read and folded', round: () => timedAsync(complaints, () => folded(store, complaints)) },
  ])
}

export const figuresSuite: Suite = {
  name: 'figures',
  about: 'an indicator over every case of a year, one operation a case, beside reading and folding the same cases',
  run: async ({ short }) => {
    const complaints = short ? 5_000 : 100_000
    const store = await filled(complaints)
    await inFolder(async (folder) => {
      const views = right(await openViews({ path: join(folder, 'views.db'), store, rules })())
      right(await views.catchUp()())
      await measured(views, store, complaints, short)
      await views.close()
    })
  },
}

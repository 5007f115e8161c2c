import { clocksOf, type Dossier } from '@redress/domain'
import { complaintModel } from '../runtime/model.js'
import { spanTable } from './span-table.js'

/** Every instant by which a row of the case may count: of all its events, annulled or not, and of all its limits. */
const instantsOf = (dossier: Dossier): ReadonlyArray<number> => {
  const instants: number[] = []
  for (let h = dossier.complaint.history; h !== undefined; h = h.earlier) instants.push(h.atMs)
  for (const { startedMs, due, originalDue, endedMs, overtakenMs } of clocksOf(dossier))
    for (const ms of [startedMs, due?.ms, originalDue?.ms, endedMs, overtakenMs])
      if (ms !== undefined) instants.push(ms)
  return instants
}

/** Where the cases behind a figure are to be found. The figures themselves are computed from the cases (`figures.ts`). */
export const indicator = complaintModel({
  name: 'indicator',
  version: 2,
  meaning: { zh: '指标', en: 'Indicators: which cases a figure of a period looks at' },
  tables: [spanTable],
  rows: (dossier) => {
    const { complaint } = dossier
    if (complaint.latestMs === undefined) return [[]]
    let [first, last]: [number, number] = [complaint.latestMs, complaint.latestMs]
    for (const ms of instantsOf(dossier)) [first, last] = [Math.min(first, ms), Math.max(last, ms)]
    return [[{ complaint: complaint.id, first_ms: first, last_ms: last, event_ms: complaint.latestMs }]]
  },
})

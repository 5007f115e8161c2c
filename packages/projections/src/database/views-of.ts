import { assess } from '../assessment/queries.js'
import { indicatorsOf } from '../indicator/index.js'
import type { Source } from '../indicator/source.js'
import { agentsMet, unitsMet } from '../people/queries.js'
import { agendaOn } from '../process/agenda-on.js'
import { registerList, registerOne } from '../register/queries.js'
import { reportsOn } from '../report/queries.js'
import type { Projector } from '../runtime/projector.js'
import { scan } from '../scan/scan.js'
import { scoresOn } from '../score/index.js'
import { vocabularyOf } from '../search/vocabulary.js'
import { board } from '../sla/board.js'
import { counts } from '../sla/counts.js'
import { countsByHolder } from '../sla/holders.js'
import { intervalsOfComplaint } from '../sla/intervals.js'
import { clocksOfComplaint, holdingsOfComplaint } from '../sla/queries.js'
import { statisticsOn } from '../statistics/index.js'
import { pastState } from '../trail/past.js'
import { pastDiff } from '../trail/past-diff.js'
import { trailOf } from '../trail/queries.js'
import type { Base } from './base.js'
import type { Guard } from './guard.js'
import type { Views } from './views.js'

/** Every question, bound to a database and guarded against tables that it was not written for. */
export const viewsOf = (base: Base, around: Omit<Source, 'db'>, running: Projector, { over }: Guard): Views => {
  const { reading } = base
  const source: Source = { db: reading, ...around }
  const { one } = over(['register'], { one: registerOne(reading) })
  const vocabulary = vocabularyOf(around.context.rules)
  const { list } = over(['register', 'search', 'sla'], {
    list: registerList({ db: reading, dialect: base.dialect, vocabulary }),
  })
  const { trail } = over(['trail'], { trail: trailOf(reading) })
  const { assessment } = over(['assessment', 'sla'], { assessment: assess(reading) })
  return {
    ...running,
    register: { one, list },
    sla: over(['sla'], {
      board: board(reading, around.context.calendar),
      counts: counts(reading),
      clocks: clocksOfComplaint(reading),
      holdings: holdingsOfComplaint(reading),
      intervals: intervalsOfComplaint(reading),
      holders: countsByHolder(reading),
    }),
    trail,
    past: { state: pastState(source), diff: pastDiff(source) },
    people: over(['people'], { units: unitsMet(reading), agents: agentsMet(reading) }),
    assessment,
    statistics: over(['register', 'search', 'sla', 'revisit', 'assessment'], { ...statisticsOn(reading) }),
    indicators: over(['indicator', 'register'], { ...indicatorsOf(source) }),
    reports: over(['indicator', 'register'], { ...reportsOn(source) }),
    ...over(['register', 'sla', 'trail'], { scan: scan(reading) }),
    scores: over(['score', 'indicator'], { ...scoresOn(source) }),
    agenda: over(['wake', 'stir'], { ...agendaOn(base) }),
    close: async () => {
      await running.release()
      await base.close()
    },
  }
}

import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clocksOf, emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import { engineEvent } from '../../src/complaint/decide/event.js'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { initial } from '../../src/complaint/state.js'
import { wakes } from '../../src/complaint/wakes.js'
import { nextWake, watch } from '../../src/complaint/watch.js'
import { figuresOf } from '../../src/figure/indicator.js'
import { periodAt } from '../../src/figure/period.js'
import { readingOf } from '../../src/figure/register.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryLawfulHistory } from '../../src/testing/arbitrary-history.js'
import { rulesFor } from '../rules.js'
import { underEach } from '../runs.js'
import { at, day } from './kit.js'

const DAY = 24 * 60 * 60_000
const LATER = day('2026-04-01')
const january = periodAt('month', day('2026-01-05'))
const erased = (time: string): ComplaintEvent =>
  engineEvent(
    'Erased',
    { order: 'erasure-1', receipt: 'sha256:x', basis: 'request' },
    {},
    {
      complaint: 'c-1',
      occurredAt: at(time),
      command: 'erase:erasure-1',
      correlationId: 'erasure-1',
      causationId: 'erasure-1',
    },
    0,
  )

describe.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))('under %s', (_, regulation) => {
  const rules = rulesFor(regulation)
  const step = stepDossier(rules)

  it('an erasure changes no clock, holder, indicator, escalation or moment of waking, wherever it stands in the history', () => {
    fc.assert(
      fc.property(
        arbitraryLawfulHistory(rules),
        fc.nat(40),
        fc.constantFrom('2026-01-05T10:00:00+08:00', '2026-03-01T10:00:00+08:00', '2030-01-01T10:00:00+08:00'),
        ({ events }, place, time) => {
          const cut = Math.max(1, place % (events.length + 1))
          const told = [...events.slice(0, cut), erased(time), ...events.slice(cut)]
          const of = (all: ReadonlyArray<ComplaintEvent>) => {
            const dossier = all.reduce(step, emptyDossier('c-1'))
            const complaint = evolveAll(initial('c-1'), all)
            const moments = [0, DAY, 40 * DAY].map((later) => ((complaint.latestMs ?? 0) + later) as EpochMs)
            const { history, newest, erased: __, ...rest } = complaint
            return {
              rest,
              kinds: Object.keys(newest).filter((kind) => kind !== 'Erased'),
              clocks: clocksOf(dossier),
              holdings: dossier.holdings,
              figures: [...rules.regulations.values()].flatMap(({ indicators }) =>
                indicators.map((one) => figuresOf(readingOf(rules, { dossiers: [dossier] }, LATER))(one, january)),
              ),
              escalations: moments.map((now) => watch(rules)(now)(complaint)),
              due: moments.map((now) => nextWake(rules)(now)(complaint)),
              wakes: wakes(rules)(complaint),
              last: history?.event.type === 'Erased' ? history.earlier?.event.id : history?.event.id,
            }
          }
          expect(of(told)).toEqual(of(events))
          expect(evolveAll(initial('c-1'), told).erased).toBe(true)
        },
      ),
      underEach,
    )
  })
})

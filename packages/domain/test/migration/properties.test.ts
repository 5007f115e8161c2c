import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { clocksOf } from '../../src/clock/dossier.js'
import { foldClocks } from '../../src/clock/fold.js'
import { stateAt } from '../../src/clock/state-at.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { migrationPreview } from '../../src/migration/preview.js'
import { type CompiledRegulation, compile } from '../../src/regulation/compile.js'
import type { Limit } from '../../src/regulation/language/duty.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryLawfulHistory, arbitraryMoment } from '../../src/testing/index.js'
import { underEach } from '../runs.js'

const runs = underEach
const patience = 120_000

const compiled = (regulation: Regulation): CompiledRegulation => {
  const found = compile(regulation)
  if (isRight(found)) return found.right
  throw new Error(regulation.id)
}

/** The same clauses under another version, which is not in force yet: nobody is pinned to it by a receipt. */
const later = (regulation: Regulation): Regulation => ({
  ...regulation,
  version: 'next',
  effective: { from: '2090-01-01' },
})

const halved = (limit: Limit): Limit => ('n' in limit && limit.n > 1 ? { ...limit, n: Math.ceil(limit.n / 2) } : limit)

/** Other limits, and one clause less. */
const otherwise = (regulation: Regulation): Regulation => ({
  ...later(regulation),
  clauses: regulation.clauses.slice(0, -1).map((clause) => ({
    ...clause,
    does: clause.does.map((mechanism) =>
      mechanism.kind === 'clock' ? { ...mechanism, within: halved(mechanism.within) } : mechanism,
    ),
  })),
})

describe.each(allRegulations)('any history under $id', (regulation) => {
  const first = compiled(regulation)
  const histories = arbitraryLawfulHistory(rulesOf([first]), { watched: true, maxLength: 8 })
  const moments = histories.chain(({ events, complaint }) =>
    arbitraryMoment(complaint.latestMs ?? (0 as never), 40).map((moment) => ({
      events,
      // A migration is recorded after what it migrates.
      now: Math.max(moment, complaint.latestMs ?? 0) as typeof moment,
    })),
  )

  it(
    'stands after a migration to the same clauses as it stood before',
    () => {
      const preview = migrationPreview(rulesOf([first]), [compiled(later(regulation))])
      fc.assert(
        fc.property(moments, ({ events, now }) => {
          for (const one of preview([events], now))
            if ('diff' in one)
              expect({ clocks: one.diff.clocks, facts: one.diff.facts }).toEqual({ clocks: [], facts: [] })
        }),
        runs,
      )
    },
    patience,
  )

  it(
    'loses no breach to a migration, and its clocks are the same folded at once',
    () => {
      const other = compiled(otherwise(regulation))
      const rules = rulesOf([first, other])
      const preview = migrationPreview(rules, [other])
      fc.assert(
        fc.property(moments, ({ events, now }) => {
          for (const one of preview([events], now)) {
            if (!('after' in one)) continue
            const after = new Map(clocksOf(one.after).map((clock) => [clock.id, clock]))
            for (const clock of clocksOf(one.before)) {
              if (stateAt(clock, now) !== 'breached') continue
              const next = after.get(clock.id)
              expect(next === undefined ? 'lost' : stateAt(next, now)).toBe('breached')
            }
            expect(foldClocks(rules)(one.after.complaint).all.map(({ clock }) => clock)).toEqual(clocksOf(one.after))
          }
        }),
        runs,
      )
    },
    patience,
  )
})

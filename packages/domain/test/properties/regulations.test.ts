import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { clocksOf, emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import { stateAt } from '../../src/clock/state-at.js'
import { decide } from '../../src/complaint/decide.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { initial } from '../../src/complaint/state.js'
import { nextWake, watch } from '../../src/complaint/watch.js'
import { explainClock } from '../../src/explain/clock.js'
import { checkRegulation } from '../../src/regulation/check/index.js'
import { compile } from '../../src/regulation/compile.js'
import { arbitraryCommands } from '../../src/testing/arbitrary-history.js'
import { arbitraryOrganisation, arbitrarySettings, arbitrarySupplied } from '../../src/testing/arbitrary-outside.js'
import { arbitraryRegulation } from '../../src/testing/arbitrary-regulation.js'
import { runs } from './kit.js'

/** A regulation that the checker lets through, with what happens under it, and what the outside says. */
const lives = fc
  .tuple(arbitraryRegulation, fc.boolean())
  .chain(([regulation, set]) =>
    fc.tuple(fc.constant(regulation), set ? arbitrarySettings(regulation) : fc.constant(undefined)),
  )
  .chain(([regulation, settings]) => {
    const compiled = compile(regulation, settings)
    // What does not compile has no rules to live under: the property says so.
    const rules = rulesOf(isLeft(compiled) ? [] : [compiled.right])
    return fc.record({
      regulation: fc.constant(regulation),
      settings: fc.constant(settings),
      errors: fc.constant(isLeft(compiled) ? compiled.left : []),
      rules: fc
        .option(arbitraryOrganisation(rules), { nil: undefined })
        .map((organisation) => (organisation === undefined ? rules : { ...rules, organisation })),
      commands: arbitraryCommands(rules, { maxLength: 12 }),
      supplied: fc.option(arbitrarySupplied(rules), { nil: undefined }),
      later: fc.integer({ min: 0, max: 100 * 24 * 60 * 60_000 }),
    })
  })

describe('any regulation in which the checker finds nothing', () => {
  it('compiles, decides, reckons, explains and watches, whatever happens under it', () => {
    fc.assert(
      fc.property(lives, ({ regulation, settings, errors, rules, commands, supplied, later }) => {
        if (checkRegulation(regulation, settings).length > 0) return
        expect(errors).toEqual([])
        let complaint = initial('c-1')
        let dossier = emptyDossier('c-1')
        for (const command of commands) {
          const decided = decide(rules)(supplied === undefined ? command : { ...command, supplied })(complaint)
          if (isLeft(decided)) continue
          complaint = evolveAll(complaint, decided.right)
          for (const event of decided.right) dossier = stepDossier(rules)(dossier, event)
        }
        let now = ((complaint.latestMs ?? 0) + later) as EpochMs
        for (let woken = 0; woken < 4; woken++) {
          complaint = evolveAll(complaint, watch(rules)(now, supplied)(complaint))
          expect(watch(rules)(now, supplied)(complaint)).toEqual([])
          const next = nextWake(rules)(now)(complaint)
          if (next === undefined) break
          expect(next).toBeGreaterThan(now)
          now = next
        }
        for (const clock of clocksOf(dossier)) {
          expect(explainClock(rules)(dossier, clock, now).state).toBe(stateAt(clock, now))
          expect(Number.isNaN(clock.due?.ms ?? 0)).toBe(false)
        }
      }),
      runs,
    )
  })
})

import type { EpochMs } from '@redress/holidays'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Clocks } from '../../packages/domain/src/clock/clocks.js'
import { emptyDossier, stepDossier } from '../../packages/domain/src/clock/dossier.js'
import { stateAt } from '../../packages/domain/src/clock/state-at.js'
import { clocksOf } from '../../packages/domain/src/complaint/decide/clocks-of.js'
import { Evidence } from '../../packages/domain/src/complaint/evidence.js'
import { evolveAll } from '../../packages/domain/src/complaint/evolve.js'
import { decodeData } from '../../packages/domain/src/complaint/registry.js'
import { watch } from '../../packages/domain/src/complaint/watch.js'
import { arbitraryLawfulHistory } from '../../packages/domain/src/testing/arbitrary-history.js'
import { regulationIds, rulesFor } from '../support/story.js'

describe('lawful lives under every regulation', () => {
  it.each(regulationIds)('%s: what goes in can be read again, folded again, and watched twice without effect', (id) => {
    const rules = rulesFor(id)
    fc.assert(
      fc.property(arbitraryLawfulHistory(rules, { watched: true, maxLength: 20 }), ({ events: told, complaint }) => {
        for (const { type, schema, data, evidence } of told) {
          expect(decodeData(type, schema, data)._tag).toBe('Right')
          expect(Evidence.is(evidence)).toBe(true)
        }
        const again = told.reduce(stepDossier(rules), emptyDossier(complaint.id))
        const now = complaint.latestMs ?? (0 as EpochMs)
        const view = (clocks: Clocks) => clocks.all.map(({ clock }) => [clock.id, stateAt(clock, now), clock.due?.ms])
        expect(view(clocksOf(rules)(complaint))).toEqual(view(again.clocks))
        const later = (now + 40 * 24 * 3_600_000) as EpochMs
        const first = told.length === 0 ? [] : watch(rules)(later)(complaint)
        expect(first.length === 0 ? [] : watch(rules)(later)(evolveAll(complaint, first))).toEqual([])
      }),
      { numRuns: 15 },
    )
  })
})

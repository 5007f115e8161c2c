import fc from 'fast-check'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { clocksOf } from '../../src/complaint/decide/clocks-of.js'
import { decide } from '../../src/complaint/decide.js'
import { Evidence } from '../../src/complaint/evidence.js'
import { evolveAll } from '../../src/complaint/evolve.js'
import { decodeData } from '../../src/complaint/registry.js'
import { eventsOf, initial } from '../../src/complaint/state.js'
import { arbitraryCommand } from '../../src/testing/arbitrary-command.js'
import { arbitraryCommands, arbitraryHistory, arbitraryLawfulHistory } from '../../src/testing/arbitrary-history.js'
import { arbitraryOrganisation, arbitrarySupplied } from '../../src/testing/arbitrary-outside.js'
import { rules, runs, same, underRules } from './kit.js'

const lawful = arbitraryLawfulHistory(rules, { watched: true, maxLength: 12 })

describe('what decide lets through', () => {
  it('is what the codecs take, each event under an id of its own', () => {
    fc.assert(
      fc.property(lawful, ({ events }) => {
        for (const { type, schema, data, evidence } of events) {
          expect(decodeData(type, schema, data)).toMatchObject({ _tag: 'Right' })
          expect(Evidence.is(evidence)).toBe(true)
        }
        expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
      }),
      runs,
    )
  })

  it('is accepted again as nothing new, and never under the same id with other content', () => {
    fc.assert(
      fc.property(lawful, ({ commands, complaint }) => {
        for (const command of commands) {
          expect(decide(rules)(command)(complaint)).toEqual({ _tag: 'Right', right: [] })
          const other = { ...command, occurredAt: '2030-01-01T00:00:00+08:00' } as typeof command
          const decided = decide(rules)(other)(complaint)
          expect(isLeft(decided) && decided.left._tag).toBe('CommandIdReused')
        }
      }),
      runs,
    )
  })

  it('keeps the order that its guards and duties ask for, and grants what their clauses allow', () => {
    fc.assert(
      fc.property(lawful, ({ complaint, events }) => {
        for (const { clock, duty } of clocksOf(rules)(complaint).all) {
          const { prolongations = [], suspensions = [] } = clock
          expect(duty.extension === undefined && prolongations.length > 0).toBe(false)
          for (const { reasons } of suspensions)
            same(
              reasons.filter((reason) => !duty.suspendableFor.includes(reason)),
              [],
            )
        }
        let [resolved, owed] = [false, false]
        for (const { type, data } of events) {
          if (type === 'Reopened' || (type === 'Assigned' && (data as { round?: number }).round !== undefined)) return
          if (type === 'Corrected') return
          // c13: closed only when resolved; c08: not before the revisit that each resolution asks for.
          if (type === 'Closed') expect([resolved, owed]).toEqual([true, false])
          if (type === 'Resolved') [resolved, owed] = [true, true]
          if (type === 'Revisited' || type === 'Withdrawn') owed = false
        }
      }),
      runs,
    )
  })
})

describe('decide', () => {
  it('answers any command on any history, with what the outside says and without', () => {
    const around = fc.option(arbitrarySupplied(rules), { nil: undefined })
    const directory = fc.option(arbitraryOrganisation(rules), { nil: undefined })
    fc.assert(
      fc.property(
        arbitraryHistory(),
        arbitraryCommand(),
        around,
        directory,
        (events, command, supplied, organisation) => {
          const complaint = evolveAll(initial('c-1'), underRules(events))
          const under = organisation === undefined ? rules : { ...rules, organisation }
          const said = supplied === undefined ? command : { ...command, supplied }
          const decided = decide(under)(said)(complaint)
          if (isLeft(decided)) expect(decided.left.zh.length * decided.left.en.length).toBeGreaterThan(0)
          else
            expect(evolveAll(complaint, decided.right).history?.length).toBe(events.length + 1 + decided.right.length)
        },
      ),
      runs,
    )
  })

  it('rests on what is on record alone: replayed it decides the same', () => {
    fc.assert(
      fc.property(arbitraryCommands(rules, { maxLength: 6 }), (commands) => {
        let complaint = initial('c-1')
        for (const command of commands) {
          const decided = decide(rules)(command)(complaint)
          const replayed = evolveAll(initial('c-1'), eventsOf(complaint))
          same(decide({ ...rules })(command)(replayed), decided)
          if (isRight(decided)) complaint = evolveAll(complaint, decided.right)
        }
      }),
      runs,
    )
  })
})

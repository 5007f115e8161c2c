import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregates } from '../../src/aggregate/happening.js'
import { eventRegistries } from '../../src/aggregates.js'
import { commandNames, decodeCommand } from '../../src/complaint/command.js'
import { Evidence } from '../../src/complaint/evidence.js'
import { eventTypes } from '../../src/complaint/registry.js'
import { checkRegulation } from '../../src/regulation/check/index.js'
import { compile } from '../../src/regulation/compile.js'
import { isOfType, parameterType } from '../../src/regulation/language/parameter.js'
import { governmentServiceCentre } from '../../src/regulations/index.js'
import { arbitraryCommand, arbitraryCommandOf } from '../../src/testing/arbitrary-command.js'
import { arbitraryEvent, arbitraryEventIn } from '../../src/testing/arbitrary-event.js'
import { arbitraryCommands, arbitraryLawfulHistory } from '../../src/testing/arbitrary-history.js'
import { arbitraryOrganisation, arbitrarySettings, arbitrarySupplied } from '../../src/testing/arbitrary-outside.js'
import { scenario } from '../../src/testing/scenario.js'
import { rules } from '../rules.js'

const types = aggregates.flatMap((aggregate) =>
  eventRegistries[aggregate].types.map((type) => [aggregate, type] as const),
)

describe('arbitraries', () => {
  it.each(types)('an event of %s of type %s is what its codec takes', (aggregate, type) => {
    const { schema, data } = eventRegistries[aggregate].definitionOf(type)
    fc.assert(
      fc.property(arbitraryEventIn(aggregate, type as never, 'x-1'), (event) => {
        expect([event.type, event.schema, data.is(event.data), Evidence.is(event.evidence)]).toEqual([
          type,
          schema,
          true,
          true,
        ])
      }),
    )
  })

  it.each(commandNames)('a command %s is well-formed', (name) => {
    fc.assert(
      fc.property(arbitraryCommandOf(name), (command) => {
        expect(decodeCommand(command)._tag).toBe('Right')
      }),
    )
  })

  it('every type of event and every name of command comes up', () => {
    const events = fc.sample(arbitraryEvent(), { numRuns: 2_000, seed: 1 })
    expect([...new Set(events.map(({ type }) => type))].sort()).toEqual([...eventTypes].sort())
    const commands = fc.sample(arbitraryCommand(), { numRuns: 2_000, seed: 1 })
    expect([...new Set(commands.map(({ command }) => command))].sort()).toEqual([...commandNames].sort())
  })

  it('commands in the words of the rules are well-formed, too, and a third of them are accepted', () => {
    let [sent, accepted] = [0, 0]
    fc.assert(
      fc.property(arbitraryCommands(rules), (commands) => {
        for (const command of commands) expect(decodeCommand(command)._tag).toBe('Right')
        sent += commands.length
        accepted += scenario(rules, commands).results.filter(({ result }) => result._tag === 'Right').length
      }),
      { numRuns: 300, seed: 1 },
    )
    expect(accepted / sent).toBeGreaterThan(1 / 3)
  })

  it('a lawful history is one: sent again, its commands are all accepted, and yield the same events', () => {
    fc.assert(
      fc.property(arbitraryLawfulHistory(rules), ({ commands, events }) => {
        const again = scenario(rules, commands)
        expect(again.results.every(({ result }) => result._tag === 'Right')).toBe(true)
        expect(again.events).toEqual(events)
      }),
      { numRuns: 200 },
    )
  })

  it('settings are of the types of the parameters, and the checker takes them', () => {
    fc.assert(
      fc.property(arbitrarySettings(governmentServiceCentre), (settings) => {
        for (const [name, value] of Object.entries(settings.parameters)) {
          const parameter = governmentServiceCentre.parameters[name]
          expect(parameter !== undefined && isOfType(parameterType(parameter), value)).toBe(true)
        }
        expect(checkRegulation(governmentServiceCentre, settings)).toEqual([])
        expect(compile(governmentServiceCentre, settings)._tag).toBe('Right')
      }),
    )
  })

  it('what the outside says concerns what the rules ask', () => {
    const asked = [...rules.regulations.values()].flatMap(({ needs }) => [...needs.facts.keys()])
    fc.assert(
      fc.property(arbitrarySupplied(rules), arbitraryOrganisation(rules), ({ facts = {} }, { units, people }) => {
        expect(Object.keys(facts).filter((path) => !asked.includes(path))).toEqual([])
        for (const all of [units, people]) for (const [id, one] of Object.entries(all)) expect(one.id).toBe(id)
      }),
    )
  })
})

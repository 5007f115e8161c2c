import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import { arbitraryCommands } from '../../src/testing/arbitrary-history.js'
import { command, receive } from '../../src/testing/builders.js'
import { compareGolden, recordGolden } from '../../src/testing/golden.js'
import { shanghai } from '../../src/testing/scenario.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rules, rulesFor } from '../rules.js'

const answer = (n: number): ClockMechanism => ({
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n, unit: 'workingDay' },
  responsible: 'handler',
})
const steps = [
  receive({ at: shanghai('2026-01-05') }, { class: {} }),
  command('Reply', { stage: 'interim' }, { at: shanghai('2026-01-06') }),
  receive({ at: shanghai('2026-01-06'), id: 'again' }, { class: {} }),
]
const at = [shanghai('2026-01-07'), shanghai('2026-01-12')]
const golden = (n: number, said: Parameters<typeof recordGolden>[1] = steps) =>
  recordGolden(rulesFor(regulationWith([answer(n)])), said, { at })

describe('a golden history', () => {
  it('is the same text for the same rules and steps', () => {
    fc.assert(
      fc.property(arbitraryCommands(rules, { maxLength: 6 }), (commands) => {
        const text = recordGolden(rules, commands, { at })
        expect(recordGolden({ ...rules }, commands, { at })).toBe(text)
        expect(compareGolden(text, JSON.stringify(JSON.parse(text)))).toBeUndefined()
      }),
    )
  })

  it('tells events and refusals step by step, and every clock at the moments asked for', () => {
    const told = JSON.parse(golden(2))
    expect(
      told.steps.map(({ id, events, refused }: { [key: string]: unknown }) => [
        id,
        Array.isArray(events),
        refused !== undefined,
      ]),
    ).toEqual([
      ['1 Receive 2026-01-05T10:00:00+08:00', true, false],
      ['2 Reply 2026-01-06T10:00:00+08:00', true, false],
      ['3 Receive 2026-01-06T10:00:00+08:00', false, true],
    ])
    expect(
      told.clocks.map(({ clocks }: { clocks: ReadonlyArray<{ state: string }> }) => clocks.map(({ state }) => state)),
    ).toEqual([['running'], ['breached']])
  })

  it('compared with another tells what was and what is, a line each, and nothing of what is the same', () => {
    const lines = compareGolden(golden(2), golden(4))?.split('\n') ?? []
    expect(lines.some((line) => line.endsWith('due.day: was "2026-01-07", is "2026-01-09"'))).toBe(true)
    expect(lines.every((line) => line.startsWith('clocks.'))).toBe(true)
  })

  it('names a step that is no longer there, and a step that is new', () => {
    const difference = compareGolden(golden(2), golden(2, steps.slice(0, 2))) ?? ''
    expect(difference.split('\n')).toHaveLength(1)
    expect(difference).toMatch(/^steps\.3 Receive .*: was \{.*"AlreadyReceived".*\}, is nothing$/)
    expect(compareGolden(golden(2, steps.slice(0, 2)), golden(2))).toMatch(/^steps\.3 Receive .*: was nothing, is /)
  })

  it('says so where a file is no golden history at all', () => {
    expect(compareGolden('', golden(2))).toBe('the golden history is not JSON: record it anew')
  })
})

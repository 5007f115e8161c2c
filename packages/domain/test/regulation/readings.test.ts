import fc from 'fast-check'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { checkRegulation } from '../../src/regulation/check/index.js'
import { compile } from '../../src/regulation/compile.js'
import { stopsLoading } from '../../src/regulation/error.js'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import type { Clause, Reading, Regulation } from '../../src/regulation/language/regulation.js'
import { readAs, selectable } from '../../src/regulation/readings.js'
import type { Settings } from '../../src/regulation/settings.js'
import { allRegulations } from '../../src/regulations/index.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { regulationWith } from './synthetic.js'

const reply = (n: number): ClockMechanism => ({
  kind: 'clock',
  startsOn: 'Received',
  stopsOn: 'Replied:final',
  within: { n, unit: 'workingDay' },
  responsible: 'handler',
})
const text = { zh: '一种读法', en: 'one way' }
const reading = (id: string, does?: Reading['does']): Reading => ({
  id,
  taken: text,
  other: { zh: '另一种', en: 'the other way' },
  ...(does === undefined ? {} : { does }),
})
const withReadings = (readings: Clause['readings'] = []): Regulation => {
  const plain = regulationWith([reply(5)])
  return { ...plain, clauses: plain.clauses.map((clause) => ({ ...clause, readings })) }
}
const chosen = (...readings: ReadonlyArray<string>): Settings => ({ version: 'ours', parameters: {}, readings })

describe('a deployment that takes the other reading', () => {
  const regulation = withReadings([reading('A1', [reply(2)]), reading('A2'), reading('A3', [reply(9)])])

  it('has the clause do what that one says, from the receipt on', () => {
    const due = (settings?: Settings) => {
      const compiled = compile(regulation, settings)
      if (isLeft(compiled)) throw new Error(compiled.left.map(({ en }) => en).join('\n'))
      const received = receive({ at: shanghai('2026-01-05') }, { class: {} })
      const follow = command('FollowUp', { purpose: 'track' }, { at: shanghai('2026-01-06') })
      return scenario(rulesOf([compiled.right]), [received, follow]).clocksAt('c01', shanghai('2026-01-06'))[0]?.clock
        .due?.day
    }
    expect([due(), due(chosen('A1')), due(chosen('A3'))]).toEqual(['2026-01-12', '2026-01-07', '2026-01-16'])
  })

  it('is told what cannot be chosen: none of that name, one that is only told, two of one clause', () => {
    const tags = (settings: Settings) => {
      const compiled = compile(regulation, settings)
      expect(checkRegulation(regulation, settings).some(stopsLoading)).toBe(isLeft(compiled))
      return isLeft(compiled) ? compiled.left.map(({ _tag, path }) => `${_tag} ${path}`) : []
    }
    expect(tags(chosen('A9'))).toEqual(['UnknownWord settings.readings'])
    expect(tags(chosen('A2'))).toEqual(['UnknownWord settings.readings'])
    expect(tags(chosen('A1', 'A3'))).toEqual(['Duplicate settings.readings'])
    expect(tags(chosen('A1'))).toEqual([])
  })

  it('sees the two change places: what was taken is the other one now', () => {
    const [clause] = readAs(regulation, ['A1']).clauses
    expect(clause?.does).toEqual([reply(2)])
    expect(clause?.readings?.[0]).toEqual({ ...reading('A1', [reply(5)]), taken: reading('A1').other, other: text })
    expect(readAs(readAs(regulation, ['A1']), ['A1'])).toEqual(regulation)
  })

  it('a mistake in a reading that nobody takes is found all the same, at its place', () => {
    const wrong = withReadings([reading('A1', [{ ...reply(2), responsible: 'nobody' }])])
    expect(checkRegulation(wrong).map(({ path, _tag }) => `${_tag} ${path}`)).toContainEqual(
      expect.stringContaining('clauses.c01.readings.0.does.0'),
    )
  })
})

describe('the readings of the regulations that ship', () => {
  const all = allRegulations.flatMap((regulation) => selectable(regulation).map((id) => ({ regulation, id })))

  it('each of them can be taken, and back again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...all), ({ regulation, id }) => {
        expect(isRight(compile(regulation, chosen(id)))).toBe(true)
        expect(checkRegulation(regulation, chosen(id)).filter(stopsLoading)).toEqual([])
        expect(readAs(readAs(regulation, [id]), [id])).toEqual(regulation)
      }),
      { numRuns: 300 },
    )
  })
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { noClocks, stepClocks } from '../packages/domain/src/clock/fold.js'
import { stateAt } from '../packages/domain/src/clock/state-at.js'
import { guardVerdicts } from '../packages/domain/src/complaint/decide/guard.js'
import { evolve } from '../packages/domain/src/complaint/evolve.js'
import { rulesOf } from '../packages/domain/src/complaint/rules.js'
import { type Complaint, initial } from '../packages/domain/src/complaint/state.js'
import { millis } from '../packages/domain/src/complaint/time.js'
import { type CompiledRegulation, compile } from '../packages/domain/src/regulation/compile.js'
import { asCommand, asEvent, type Encoded, moment, regulationOf, type Scenario } from './support/scenario.js'

/**
 * Every scenario of the language, under the regulation it belongs to, cut down to its clause and the named conditions. One
 * whose clause the engine cannot execute yet is counted with the reason; one that it can must come out as written.
 */
const shared = process.env['REDRESS_SHARED'] ?? '../shared'
const language = join(shared, 'regulations/language')
const lines = <A>(file: string): ReadonlyArray<A> =>
  readFileSync(join(language, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as A)

const encodings = lines<Encoded>('encodings.jsonl')
const scenarios = lines<Scenario>('scenarios.jsonl')
const vocabulary = JSON.parse(readFileSync(join(language, 'vocabulary.json'), 'utf8'))
const parameters = JSON.parse(readFileSync(join(language, 'parameters.json'), 'utf8'))

const caseOf = (regulation: CompiledRegulation, scenario: Scenario) => {
  const pin = [{ id: regulation.id, version: regulation.version }]
  const rules = rulesOf([regulation])
  let complaint: Complaint = { ...initial('c-1'), regulations: pin }
  let clocks = noClocks
  for (const [i, given] of scenario.given.entries()) {
    const event = asEvent(given, i)
    complaint = { ...evolve(complaint, event), regulations: pin }
    clocks = stepClocks(rules)(clocks, complaint, event)
  }
  return { complaint, clocks }
}

const verdict = (regulation: CompiledRegulation, scenario: Scenario): string => {
  const { complaint } = caseOf(regulation, scenario)
  const command = asCommand(scenario.when)
  const { refusals, warnings } = guardVerdicts([regulation], { complaint, command, now: millis(command.occurredAt) })
  return refusals.length > 0 ? 'refuse' : warnings.length > 0 ? 'warn' : 'accept'
}

const instances = (regulation: CompiledRegulation, scenario: Scenario) =>
  caseOf(regulation, scenario)
    .clocks.all.filter(({ duty }) => duty === regulation.duties[0])
    .map(({ clock }) => ({
      ...(clock.key === undefined ? {} : { key: clock.key }),
      due: clock.due === undefined ? null : clock.due.at.slice(0, 16),
      state: stateAt(clock, millis(moment(scenario.when.at))),
    }))

describe('the scenarios of the language', () => {
  const notYet = new Map<string, number>()
  let held = 0

  afterAll(() => {
    const reasons = [...notYet].map(([why, n]) => `  ${n} × ${why}`).join('\n')
    process.stdout.write(`${held} of ${scenarios.length} scenarios hold; not executable yet:\n${reasons}\n`)
  })

  const skip = (why: string): void => void notYet.set(why, (notYet.get(why) ?? 0) + 1)

  it.each(scenarios.map((scenario) => ({ ...scenario, name: `${scenario.clause} ${scenario.title}` })))(
    '$name',
    (scenario) => {
      if (scenario.facts !== undefined || scenario.lookups !== undefined)
        return skip('facts from the organisation or other cases')
      const compiled = compile(regulationOf(scenario.clause, encodings, vocabulary, parameters))
      if (compiled._tag === 'Left') return skip(compiled.left[0]?.en.split('.')[0] ?? 'refused')
      const { expect: expected } = scenario
      if (typeof expected === 'string') expect(verdict(compiled.right, scenario)).toBe(expected)
      else if ('instances' in expected) expect(instances(compiled.right, scenario)).toEqual(expected.instances)
      else return skip('a table or named condition')
      held += 1
    },
  )
})

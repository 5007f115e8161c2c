import { describe, expect, it } from 'vitest'
import { millis } from '../../src/complaint/time.js'
import { readingOf } from '../../src/figure/register.js'
import type { ObligationMechanism } from '../../src/regulation/language/duty.js'
import type { Organisation } from '../../src/regulation/organisation.js'
import { command, receivedOn, rulesWith, scenario, shanghai } from './kit.js'

/** What running every clause of the 28 regulations brought to light about limits. */

const at = (day: string) => ({ at: shanghai(day) })
const received = receivedOn('2026-01-05')

describe('an order given to somebody who passes the case on', () => {
  const organisation: Organisation = {
    version: 'o-1',
    units: { team: { id: 'team' }, network: { id: 'network' } },
    people: { 'w-3': { id: 'w-3', unit: 'team' } },
  }
  const duty: ObligationMechanism = {
    kind: 'obligation',
    startsOn: 'Assigned',
    stopsOn: 'Returned:result',
    key: 'assignment',
    per: 'each',
    within: { n: 2, unit: 'workingDay' },
    responsible: 'handler',
  }
  const rules = rulesWith([duty])

  it('was charged to whoever held the case last: its limit stays with the one it was given to', () => {
    const { dossier } = scenario(
      rules,
      [
        received,
        command('Assign', { to: { person: 'w-3' }, assignment: 'a-1' }, at('2026-01-05')),
        command('Assign', { to: { unit: 'network' }, assignment: 'a-2' }, at('2026-01-06')),
      ],
      { organisation },
    )
    const rows = readingOf(rules, { dossiers: [dossier] }, millis(shanghai('2026-01-20'))).rows('clock')
    expect(rows.map(({ columns: { handler, unit } }) => [handler, unit])).toEqual([
      ['w-3', 'team'],
      [undefined, 'network'],
    ])
  })
})

describe('a duty done late before its class was known', () => {
  const duty: ObligationMechanism = {
    kind: 'obligation',
    startsOn: 'Received',
    stopsOn: 'Replied:final',
    within: { n: 1, unit: 'workingDay' },
    appliesWhen: { fact: 'class.gravity', is: 'major' },
    responsible: 'handler',
  }
  const rules = rulesWith([duty])
  const replied = (day: string) => command('Reply', { stage: 'final' }, at(day))
  const classed = (gravity: string) => command('Classify', { class: { gravity } }, at('2026-01-12'))
  const states = (...steps: ReadonlyArray<ReturnType<typeof replied>>) =>
    scenario(rules, [received, ...steps]).statesAt('c01', shanghai('2026-01-20'))

  it('stayed undecided for ever: whoever classed it afterwards was never late', () => {
    expect(states(replied('2026-01-08'))).toEqual(['undecided'])
    expect(states(replied('2026-01-08'), classed('major'))).toEqual(['breached'])
    expect(states(replied('2026-01-06'), classed('major'))).toEqual(['met'])
    expect(states(replied('2026-01-08'), classed('minor'))).toEqual(['inapplicable'])
  })
})

describe('a limit that follows another clock', () => {
  const own: ObligationMechanism = {
    kind: 'obligation',
    startsOn: 'Received',
    stopsOn: 'Revisited',
    within: { n: 1, unit: 'workingDay' },
    responsible: 'handler',
  }
  const follower: ObligationMechanism = {
    ...own,
    stopsOn: 'Replied:final',
    within: { dueOf: ['c01'], else: { n: 9, unit: 'workingDay' } },
  }

  it('jumped to its else once the other was met', () => {
    const outcome = scenario(rulesWith([own, follower]), [
      received,
      command('Revisit', { reached: true }, at('2026-01-06')),
    ])
    expect(outcome.clocksAt('c02', shanghai('2026-01-06')).map(({ clock }) => clock.due?.day)).toEqual(['2026-01-06'])
  })
})

import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { foldClocks } from '../../src/clock/fold.js'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import type { Rules } from '../../src/complaint/rules.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Escalate } from '../../src/regulation/language/work.js'
import { command, type Step, scenario, shanghai } from '../../src/testing/index.js'
import { follow, migrate, received, replied, reply, versions } from './kit.js'

const close = (day: string) => command('Close', {}, { at: shanghai(day) })
const clocks = (rules: Rules, steps: ReadonlyArray<Step>, day: string, clause = 'c01') =>
  scenario(rules, steps)
    .clocksAt(clause, shanghai(day))
    .map(({ clock, state }) => ({ state, due: clock.due?.day, version: clock.version }))
const rejected = (rules: Rules, steps: ReadonlyArray<ComplaintCommand>) => {
  const { result } = scenario(rules, steps)
  return isLeft(result) ? result.left : undefined
}

describe('a migration is refused', () => {
  const rules = versions([reply(5)], [reply(10)])

  it('to a version that is not loaded, and says which are', () => {
    expect(rejected(rules, [received, migrate('2026-01-06', '1', '7')])).toMatchObject({
      _tag: 'UnknownRegulation',
      regulation: 'test-rules@7',
      known: ['test-rules@1', 'test-rules@2'],
    })
  })

  it('to another regulation', () => {
    const other = command(
      'Migrate',
      { from: [{ id: 'test-rules', version: '1' }], to: [{ id: 'other-rules', version: '1' }], reason: 'a' },
      { at: shanghai('2026-01-06') },
    )
    expect(rejected(rules, [received, other])?._tag).toBe('Impossible')
  })

  it.each([
    ['of a closed case', [received, replied('2026-01-06'), close('2026-01-07'), migrate('2026-01-08')]],
    ['of a case that is under other versions than stated', [received, migrate('2026-01-06', '2', '1')]],
    ['without a reason', [received, migrate('2026-01-06', '1', '2', ' ')]],
    ['to where the case is already', [received, migrate('2026-01-06', '1', '1')]],
  ])('%s', (_, steps) => {
    expect(rejected(rules, steps)).toMatchObject({ _tag: 'Impossible', what: 'Migrate' })
  })

  it('before the receipt', () => {
    expect(rejected(rules, [migrate('2026-01-06')])?._tag).toBe('NotReceived')
  })

  it('and cannot be annulled: one migrates back', () => {
    const given = scenario(rules, [received, migrate('2026-01-06')])
    const { id } = given.events.at(-1) ?? { id: '' }
    const annul = command('Correct', { event: id, annuls: true, reason: 'a' }, { at: shanghai('2026-01-07') })
    expect(rejected(rules, [received, migrate('2026-01-06'), annul])).toMatchObject({ what: 'Correct' })
    const back = scenario(rules, [received, migrate('2026-01-06'), migrate('2026-01-07', '2', '1')])
    expect(back.dossier.complaint.regulations).toEqual([{ id: 'test-rules', version: '1' }])
  })

  it('is a no-op the second time it is sent', () => {
    const once = migrate('2026-01-06')
    const { result } = scenario(rules, [received, once, once])
    expect(isRight(result) && result.right).toEqual([])
  })
})

describe('a clock of a clause that the new version has, too', () => {
  it('goes on from its start under the new limit, and keeps its first due time on record', () => {
    const rules = versions([reply(5)], [reply(10)])
    const [found] = scenario(rules, [received, migrate('2026-01-07')]).clocksAt('c01', shanghai('2026-01-08'))
    expect(found).toMatchObject({
      state: 'running',
      clock: {
        version: '2',
        startedAt: shanghai('2026-01-05'),
        due: { day: '2026-01-19' },
        originalDue: { day: '2026-01-12' },
      },
    })
  })

  it('keeps a breach that was seen, however long the new limit is', () => {
    const rules = versions([reply(5)], [reply(30)])
    expect(clocks(rules, [received, migrate('2026-01-20')], '2026-01-21')).toEqual([
      { state: 'breached', due: '2026-02-14', version: '2' },
    ])
  })

  it('that the new limit has put behind time is breached at its due time and known from the migration on', () => {
    const rules = versions([reply(10)], [reply(2)])
    const [found] = scenario(rules, [received, migrate('2026-01-14')]).clocksAt('c01', shanghai('2026-01-15'))
    expect(found).toMatchObject({
      state: 'breached',
      clock: { due: { day: '2026-01-07' }, knownAt: shanghai('2026-01-14') },
    })
  })

  it('keeps the stretch in which it stood still, though the new version has no such reason', () => {
    const rules = versions([reply(5, { suspendableFor: ['appraisal'] })], [reply(5)])
    const suspend = command('Suspend', { clocks: ['c01'], reason: 'appraisal' }, { at: shanghai('2026-01-06') })
    const resume = command('Resume', {}, { at: shanghai('2026-01-08') })
    expect(clocks(rules, [received, suspend, resume, migrate('2026-01-09')], '2026-01-09')).toMatchObject([
      { state: 'running', due: '2026-01-14' },
    ])
    expect(clocks(rules, [received, suspend, migrate('2026-01-07'), resume], '2026-01-09')).toMatchObject([
      { state: 'running', due: '2026-01-14' },
    ])
  })

  it('keeps a prolongation, unless the new limit is later anyhow', () => {
    const extension = { maxTotal: { n: 8, unit: 'workingDay' } } as const
    const extend = command(
      'Extend',
      { clocks: ['c01'], newDueAt: shanghai('2026-01-14', '18:00'), reason: 'a' },
      { at: shanghai('2026-01-06') },
    )
    const due = (n: number) =>
      clocks(versions([reply(5, { extension })], [reply(n)]), [received, extend, migrate('2026-01-07')], '2026-01-07')
    expect(due(3)).toMatchObject([{ due: '2026-01-14' }])
    expect(due(10)).toMatchObject([{ due: '2026-01-19' }])
  })

  it('that was met stays met, whatever the new version would have asked for', () => {
    const rules = versions([reply(5)], [reply(1, { stopsOn: 'Revisited' })])
    expect(clocks(rules, [received, replied('2026-01-07'), migrate('2026-01-08')], '2026-01-20')).toMatchObject([
      { state: 'met', version: '1' },
    ])
  })

  it('is met at once where the new version is content with what has been done', () => {
    const rules = versions([reply(5)], [reply(5, { stopsOn: 'FollowedUp' })])
    expect(clocks(rules, [received, follow('2026-01-06'), migrate('2026-01-07')], '2026-01-20')).toMatchObject([
      { state: 'met', version: '2' },
    ])
  })

  it('ends as it would have under the new version alone', () => {
    const rules = versions([reply(5)], [reply(10)])
    const steps = [received, migrate('2026-01-07'), replied('2026-01-19')]
    expect(clocks(rules, steps, '2026-01-30')).toMatchObject([{ state: 'met' }])
  })
})

describe('a clock of a clause that the new version has not', () => {
  it('is cancelled by the migration', () => {
    const rules = versions([reply(5)], [])
    const outcome = scenario(rules, [received, migrate('2026-01-07')])
    const migrated = outcome.events.at(-1)
    expect(outcome.clocksAt('c01', shanghai('2026-01-20'))).toMatchObject([
      { state: 'cancelled', clock: { version: '1', endedBy: migrated?.id } },
    ])
  })

  it('keeps its breach', () => {
    expect(clocks(versions([reply(5)], []), [received, migrate('2026-01-20')], '2026-01-21')).toMatchObject([
      { state: 'breached', version: '1' },
    ])
  })

  it('goes on when the case migrates back', () => {
    const rules = versions([reply(5)], [])
    const steps = [received, migrate('2026-01-06'), migrate('2026-01-07', '2', '1')]
    expect(clocks(rules, steps, '2026-01-08')).toEqual([{ state: 'running', due: '2026-01-12', version: '1' }])
  })
})

describe('what only the new version asks for', () => {
  const second = reply(10, { stopsOn: 'Revisited' })

  it('is owed from its own start, and known from the migration on', () => {
    const rules = versions([reply(5)], [reply(5), second])
    const [found] = scenario(rules, [received, migrate('2026-01-07')]).clocksAt('c02', shanghai('2026-01-08'))
    expect(found).toMatchObject({
      state: 'running',
      clock: { due: { day: '2026-01-19' }, knownAt: shanghai('2026-01-07') },
    })
  })

  it('is not asked for where it was done, or missed, before the migration', () => {
    const rules = versions([reply(5)], [reply(5), reply(1, { stopsOn: 'FollowedUp' })])
    expect(clocks(rules, [received, follow('2026-01-08'), migrate('2026-01-09')], '2026-01-20', 'c02')).toEqual([])
  })

  it('opens what the breach of a clock that goes on will open', () => {
    const opened = reply(8, { startsOn: { clock: 'c01', is: 'breached' }, stopsOn: 'Revisited' })
    const rules = versions([reply(5)], [reply(6), opened])
    const steps = [received, migrate('2026-01-07'), follow('2026-01-15')]
    expect(clocks(rules, steps, '2026-01-15', 'c02')).toMatchObject([{ state: 'running', due: '2026-01-15' }])
  })
})

describe('escalations at a migration', () => {
  const onMajor: Escalate = {
    kind: 'escalate',
    on: { becomes: { fact: 'class.gravity', is: 'major' } },
    to: 'leader',
  }
  const classify = (gravity: string, day: string) => command('Classify', { class: { gravity } }, { at: shanghai(day) })
  const types = (rules: Rules, steps: ReadonlyArray<Step>) => scenario(rules, steps).events.map(({ type }) => type)

  it('a condition that holds already only sets its level', () => {
    const rules = versions([reply(5)], [reply(5), onMajor])
    const given = [received, classify('major', '2026-01-06'), migrate('2026-01-07')]
    expect(types(rules, given)).toEqual(['Received', 'Classified', 'Migrated'])
    expect(types(rules, [...given, follow('2026-01-08')])).not.toContain('Escalated')
  })

  it('and fires when it becomes true anew', () => {
    const rules = versions([reply(5)], [reply(5), onMajor])
    const given = [received, classify('major', '2026-01-06'), migrate('2026-01-07')]
    const again = [classify('minor', '2026-01-08'), classify('major', '2026-01-09')]
    expect(types(rules, [...given, ...again]).filter((type) => type === 'Escalated')).toHaveLength(1)
  })

  it('one by a clock that has fired for it before does not fire again', () => {
    const onBreach: Escalate = { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' }
    const rules = versions([reply(2), onBreach], [reply(1), onBreach])
    const steps = [received, { watchUntil: shanghai('2026-01-09') }, migrate('2026-01-10'), follow('2026-01-12')]
    expect(types(rules, steps).filter((type) => type === 'Escalated')).toHaveLength(1)
  })

  it('a decision table of the new version is looked at where its clause says so: at any event, or from the next it names', () => {
    const table = (on?: ReadonlyArray<string>): Mechanism => ({
      kind: 'table',
      id: 'rank',
      out: 'class.gravity',
      hit: 'first',
      ...(on === undefined ? {} : { on }),
    })
    const derive = (then: string): Mechanism => ({ kind: 'derive', table: 'rank', otherwise: true, then })
    const gravity = (on: ReadonlyArray<string> | undefined, steps: ReadonlyArray<Step>) => {
      const rules = versions([reply(5), table(on), derive('minor')], [reply(5), table(on), derive('general')])
      return scenario(rules, steps).dossier.complaint.classes['gravity']
    }
    const given = [received, migrate('2026-01-07')]
    expect(gravity(undefined, given)).toBe('general')
    expect(gravity(['Received', 'FollowedUp'], given)).toBe('minor')
    expect(gravity(['Received', 'FollowedUp'], [...given, follow('2026-01-08')])).toBe('general')
  })

  it('is decided under the new version, and says so', () => {
    const { events } = scenario(versions([reply(5)], [reply(5)]), [received, migrate('2026-01-07')])
    expect(events.at(-1)?.evidence.rules).toEqual(['test-rules@2'])
  })
})

it('clocks folded at once equal those folded event by event, after a correction, too', () => {
  const rules = versions([reply(5), reply(3, { stopsOn: 'FollowedUp' })], [reply(7)])
  const given = [received, follow('2026-01-06'), migrate('2026-01-07'), replied('2026-01-12')]
  const wrong = scenario(rules, given).events.at(-1)?.id ?? ''
  const annul = command('Correct', { event: wrong, annuls: true, reason: 'a' }, { at: shanghai('2026-01-13') })
  for (const steps of [given, [...given, annul]]) {
    const { dossier } = scenario(rules, steps)
    expect(foldClocks(rules)(dossier.complaint)).toEqual(dossier.clocks)
  }
  expect(clocks(rules, [...given, annul], '2026-01-13')).toMatchObject([{ state: 'running', version: '2' }])
})

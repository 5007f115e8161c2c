import { type ComplaintEvent, decide, evolveAll, initial } from '@redress/domain'
import { arbitraryLawfulHistory, command } from '@redress/domain/testing'
import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import { type TrailRow, trail } from '../src/index.js'
import { append, newStore, open, right } from './kit.js'
import { richRules } from './rich.js'
import { databases, type Place } from './support/databases.js'

const trailIn = async (place: Place, events: ReadonlyArray<ComplaintEvent>): Promise<ReadonlyArray<TrailRow>> => {
  const store = newStore()
  await append(store, events)
  const views = await open(store, place, { rules: richRules, models: [trail] })
  await right(views.catchUp())
  const rows = await right(views.trail(events[0]?.complaint ?? ''))
  await views.close()
  return rows
}

/** Commands in order, each by its own moment; one that is refused fails the test. */
const told = (...said: ReadonlyArray<ReturnType<typeof command>>): ReadonlyArray<ComplaintEvent> => {
  const events: ComplaintEvent[] = []
  for (const each of said) {
    const decided = decide(richRules)(each)(evolveAll(initial('c-1'), events))
    if (isLeft(decided)) throw new Error(JSON.stringify(decided.left))
    events.push(...decided.right)
  }
  return events
}

const at = (day: string): { readonly at: string } => ({ at: `2026-01-${day}T10:00:00+08:00` })
const received = command('Receive', { kind: 'complaint', channel: 'written', class: {} }, at('05'))

const effectsOn = (rows: ReadonlyArray<TrailRow>, clause: string): ReadonlyArray<string> =>
  rows.flatMap(({ type, clocks }) =>
    clocks.filter((clock) => clock.clause === clause).map(({ effect }) => `${type} ${effect}`),
  )

describe.each(databases)('what the trail says of clocks in $name', ({ newPlace }) => {
  const trailOf = (events: ReadonlyArray<ComplaintEvent>) => trailIn(newPlace(), events)

  it('one that stands still is suspended and resumed, and its new due day is told with it', async () => {
    const rows = await trailOf(
      told(
        received,
        command('Suspend', { clocks: ['c01'], reason: 'appraisal' }, at('06')),
        command('Resume', { clocks: ['c01'] }, at('08')),
        command('Reply', { stage: 'final', form: 'written' }, at('09')),
      ),
    )
    expect(effectsOn(rows, 'c01')).toEqual([
      'Received opened',
      'Suspended suspended',
      'Resumed resumed',
      'Replied discharged',
    ])
    const dueOf = (type: string) => rows.find((row) => row.type === type)?.clocks.find(({ clause }) => clause === 'c01')
    expect([dueOf('Suspended')?.due, dueOf('Resumed')?.due]).toEqual(['2026-01-12', '2026-01-14'])
  })

  it('what is answered while it stands still was resumed by nobody', async () => {
    const rows = await trailOf(
      told(
        received,
        command('Suspend', { clocks: ['c01'], reason: 'appraisal' }, at('06')),
        command('Reply', { stage: 'final', form: 'written' }, at('09')),
      ),
    )
    expect(effectsOn(rows, 'c01')).not.toContain('Replied resumed')
  })

  it('a later due time that was granted is a prolongation; what a clause lifts is lifted', async () => {
    const newDueAt = '2026-01-16T23:59:59.999+08:00' as never
    const rows = await trailOf(
      told(
        received,
        command('Extend', { clocks: ['c01'], newDueAt, reason: 'r' }, at('06')),
        command('Classify', { class: { gravity: 'minor' } }, at('06')),
      ),
    )
    expect(effectsOn(rows, 'c01')).toEqual(['Received opened', 'Extended prolonged'])
    expect(effectsOn(rows, 'c02')).toEqual(['Received opened', 'Classified lifted'])
    expect(rows.flatMap(({ clauses }) => clauses)).toContainEqual({
      effect: 'waived',
      regulation: 'rich-rules',
      clause: 'c07',
    })
  })

  it('one that another clock opens is opened with the first event after that moment, not before', async () => {
    const follow = (day: string) => command('FollowUp', { purpose: 'track' }, at(day))
    expect(effectsOn(await trailOf(told(received, follow('12'))), 'c03')).toEqual([])
    expect(effectsOn(await trailOf(told(received, follow('12'), follow('13'))), 'c03')).toEqual(['FollowedUp opened'])
  })

  it('none is opened twice unless it was replaced in between', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLawfulHistory(richRules, { watched: true }), async ({ events }) => {
        const there = new Set<string>()
        for (const { clocks } of await trailOf(events))
          for (const { clock, effect } of clocks)
            if (effect === 'opened') {
              expect(there.has(clock)).toBe(false)
              there.add(clock)
            } else if (effect === 'replaced') there.delete(clock)
      }),
      { numRuns: 100 },
    )
  })
})

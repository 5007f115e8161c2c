import { type ComplaintEvent, decide, evolveAll } from '@redress/domain'
import { arbitraryLawfulHistory, command } from '@redress/domain/testing'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { richRules } from './rich.js'

/** What seldom comes about by chance, and read models must know of. */
const seldom = [
  command('Assign', { to: { unit: 'dept-1', person: 'agent-1' } }),
  command('Assign', { to: { unit: 'dept-2', person: 'agent-2' } }),
  command('Reply', { stage: 'final', form: 'written' }),
  command('Revisit', { reached: true }),
  command('Revisit', { reached: false }),
  command('Record', { act: 'satisfaction-recorded', details: { level: 'satisfied' } }),
  command('Record', { act: 'satisfaction-recorded', details: { level: 'dissatisfied', during: 'reply' } }),
  command('Classify', { class: { gravity: 'major' } }),
  command('Close', { outcome: 'settled' }),
  command('Reopen', { reason: 'r' }),
]

/** The same events of another complaint, with ids of its own: no id may come twice in a store. */
const renamed = (complaint: string, events: ReadonlyArray<ComplaintEvent>): ReadonlyArray<ComplaintEvent> => {
  const text = events.reduce(
    (all, { id }) => all.replaceAll(JSON.stringify(id), JSON.stringify(`${complaint}/${id}`)),
    JSON.stringify(events),
  )
  return (JSON.parse(text) as ReadonlyArray<ComplaintEvent>).map((event) => ({ ...event, complaint }))
}

interface Options {
  readonly maxSteps?: number
}

/** A complaint of this id under the rich rules: what may happen to it by the rules, then some of what seldom comes about. */
export const richHistory = (id: string, { maxSteps = 8 }: Options = {}): fc.Arbitrary<ReadonlyArray<ComplaintEvent>> =>
  fc
    .tuple(
      arbitraryLawfulHistory(richRules, { watched: true, maxLength: 6 }),
      fc.array(fc.tuple(fc.constantFrom(...seldom), fc.integer({ min: 0, max: 900 })), { maxLength: maxSteps }),
    )
    .map(([lawful, steps]) => {
      let state = lawful.complaint
      let events = lawful.events
      let now: number = state.latestMs ?? 0
      for (const [said, hours] of steps) {
        now += hours * 3_600_000
        const occurredAt = formatInstant(now as EpochMs, SHANGHAI)
        const decided = decide(richRules)({ ...said, id: `${id}-${events.length}`, occurredAt })(state)
        if (isLeft(decided)) continue
        events = [...events, ...decided.right]
        state = evolveAll(state, decided.right)
      }
      return renamed(id, events)
    })
    .filter((events) => events.length > 0)

/** Several complaints, `c-0` and so on. */
export const richHistories = (
  most: number,
  options?: Options,
): fc.Arbitrary<ReadonlyArray<ReadonlyArray<ComplaintEvent>>> =>
  fc
    .integer({ min: 1, max: most })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, i) => richHistory(`c-${i}`, options))))

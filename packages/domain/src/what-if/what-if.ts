import type { EpochMs } from '@redress/holidays'
import type { Dossier } from '../clock/dossier.js'
import type { Warning } from '../complaint/decide/guard.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { regulationsOf } from '../complaint/regulations-of.js'
import type { Refusal } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import type { Conflict } from '../conflict/conflict.js'
import { conflictsIn } from '../conflict/occurred.js'
import { type CitedEvent, citeEvent } from '../explain/cite.js'
import { listed, quiet, repinned, type WhatIfChange } from './change.js'
import { type DossierDiff, dossierDiff, isSameDossier } from './diff.js'
import { type Replay, replay, type StepJudged } from './replay.js'

/** A step that was taken, and of which the clauses would have said something else. */
export interface StepChange {
  readonly event: CitedEvent
  /** Refusals that would have been, and those that would not. */
  readonly refused: ReadonlyArray<Refusal>
  readonly allowed: ReadonlyArray<Refusal>
  readonly warned: ReadonlyArray<Warning>
  readonly unwarned: ReadonlyArray<Warning>
}

/** What one case would be under other rules. */
export interface CaseWhatIf {
  readonly complaint: string
  /** Is anything otherwise: a clock, a fact, a step, an escalation, a conflict. */
  readonly changed: boolean
  readonly diff: DossierDiff
  readonly steps: ReadonlyArray<StepChange>
  /** What the rules would have brought about, and what they would not. */
  readonly events: { readonly appeared: ReadonlyArray<ComplaintEvent>; readonly gone: ReadonlyArray<ComplaintEvent> }
  readonly conflicts: { readonly appeared: ReadonlyArray<Conflict>; readonly gone: ReadonlyArray<Conflict> }
  /** The case under the present rules and under the others, both replayed: for figures over either. */
  readonly before: Dossier
  readonly after: Dossier
}

/** What is in one list and not in the other, told apart by a name. */
const beyond = <A>(list: ReadonlyArray<A>, other: ReadonlyArray<A>, name: (item: A) => string): ReadonlyArray<A> => {
  const names = new Set(other.map(name))
  return list.filter((item) => !names.has(name(item)))
}

const refusalName = ({ regulation, clause, mechanism, facts }: Refusal): string =>
  `${regulation}/${clause} ${mechanism} ${facts.map(({ path }) => path).join(' ')}`
const warningName = ({ regulation, clause }: Warning): string => `${regulation}/${clause}`

const stepChanges = (before: Replay, after: Replay): ReadonlyArray<StepChange> =>
  before.steps.flatMap((step, i): ReadonlyArray<StepChange> => {
    const other: StepJudged = after.steps[i] ?? step
    const event = citeEvent(after.dossier.complaint, step.event.id)
    if (event === undefined) return []
    const change = {
      event,
      refused: beyond(other.refusals, step.refusals, refusalName),
      allowed: beyond(step.refusals, other.refusals, refusalName),
      warned: beyond(other.warnings, step.warnings, warningName),
      unwarned: beyond(step.warnings, other.warnings, warningName),
    }
    return change.refused.length + change.allowed.length + change.warned.length + change.unwarned.length === 0
      ? []
      : [change]
  })

/** What the rules bring about is the same where the same clause does the same on the same occasion. */
const broughtName = ({ type, occurredAt, data, evidence: { cause } }: ComplaintEvent): string =>
  JSON.stringify([type, occurredAt, cause?.regulation, cause?.clause, cause?.mechanism, data])

const conflictName = ({ kind, about, sides }: Conflict): string =>
  [kind, about, ...sides.map(({ regulation, clause, at }) => `${regulation}/${clause}#${at}`)].join(' ')

const compared = (rules: Rules, other: Rules, before: Replay, after: Replay, now: EpochMs): CaseWhatIf => {
  const diff = dossierDiff(before.dossier, after.dossier, now)
  const steps = stepChanges(before, after)
  const [was, is] = [conflictsIn(rules)(before.dossier, now), conflictsIn(other)(after.dossier, now)]
  const events = {
    appeared: beyond(after.brought, before.brought, broughtName),
    gone: beyond(before.brought, after.brought, broughtName),
  }
  const conflicts = { appeared: beyond(is, was, conflictName), gone: beyond(was, is, conflictName) }
  const changed =
    !isSameDossier(diff) ||
    [steps, ...Object.values(events), ...Object.values(conflicts)].some(({ length }) => length > 0)
  return {
    complaint: before.dossier.complaint.id,
    changed,
    diff,
    steps,
    events,
    conflicts,
    before: before.dossier,
    after: after.dossier,
  }
}

/** The histories of complaints, each oldest event first: an array, or what a store yields one after another. */
export type Histories = Iterable<Iterable<ComplaintEvent>>

/** One case under other rules, at a moment. */
export const whatIfCase = (
  rules: Rules,
  change: WhatIfChange,
): ((events: Iterable<ComplaintEvent>, now: EpochMs) => CaseWhatIf) => {
  const present = quiet(rules)
  const other = quiet(rules, listed(change))
  const repin = repinned(change)
  const asItIs = replay(present, (pins) => pins)
  const asItWould = replay(other, repin)
  const [under, underOther] = [regulationsOf(present), regulationsOf(other)]
  return (events, now) => {
    const before = asItIs(events, now)
    const { complaint } = before.dossier
    const pins = repin(complaint.regulations)
    const [one, two] = [under(complaint), underOther({ ...complaint, regulations: pins })]
    const received = complaint.newest['Migrated'] === undefined
    // The very same rules: nothing to replay.
    if (
      received &&
      pins === complaint.regulations &&
      one.length === two.length &&
      one.every((each, i) => each === two[i])
    )
      return compared(present, present, before, before, now)
    return compared(present, other, before, asItWould(events, now), now)
  }
}

/**
 * What would have been: complaints replayed under another version, other settings, another calendar or another regulation, and
 * set beside themselves under the present rules, replayed by the same law. What people did stands as it was; tables,
 * routes and escalations are worked out anew, every step is judged as if it were a command, and the clocks are folded again.
 * Facts come from the evidence: nobody is asked, and what looked at other cases is taken from the record. Lazy: each case is
 * replayed when it is asked for, in time linear in its events.
 *
 * @example
 * import { compile, millis, rulesOf, whatIf, whatIfSummary } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { received, shanghai } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const receipt = received({}, { regulations: [{ id: 'government-service-centre', version: '1' }] })
 * const cases = whatIf(rulesOf([compiled.right]), { under: compiled.right })([[receipt]], millis(shanghai('2026-02-01')))
 * assert.deepEqual(whatIfSummary(cases).changed, [])
 */
export const whatIf = (
  rules: Rules,
  change: WhatIfChange,
): ((histories: Histories, now: EpochMs) => Iterable<CaseWhatIf>) => {
  const one = whatIfCase(rules, change)
  return (histories, now) => ({
    *[Symbol.iterator]() {
      for (const events of histories) {
        const found = one(events, now)
        if (found.before.complaint.history !== undefined) yield found
      }
    },
  })
}

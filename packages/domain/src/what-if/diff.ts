import type { EpochMs } from '@redress/holidays'
import type { ClockState } from '../clock/clock.js'
import type { Dossier } from '../clock/dossier.js'
import type { Instance } from '../clock/instance.js'
import { stateAt } from '../clock/state-at.js'
import type { Value } from '../codec/words.js'
import type { RegulationPin } from '../complaint/party.js'
import type { Bilingual } from '../complaint/rejection.js'
import type { Status } from '../complaint/state.js'
import type { ClockNow } from '../conflict/binding.js'
import { canonical } from '../conflict/canonical.js'
import { outcomesOf } from '../conflict/outcome.js'
import { stateWords } from '../explain/words.js'
import { say } from '../regulation/describe/phrase.js'

/** Something that was and would be otherwise; absent on the side where it is not there. */
export interface BeforeAfter<A> {
  readonly before?: A
  readonly after?: A
}

/** A clock that stands otherwise: as it does, and as it would. */
export interface ClockChange extends BeforeAfter<ClockNow> {
  /** How its due time would lie; absent where it is the same. */
  readonly due?: 'earlier' | 'later' | 'appeared' | 'gone'
  readonly breach?: 'appeared' | 'gone'
  readonly text: Bilingual
}

/** How many clocks are in each state. */
export type StateCounts = { readonly [S in ClockState]?: number }

/** What of a case would be otherwise. */
export interface DossierDiff {
  readonly pins?: BeforeAfter<ReadonlyArray<RegulationPin>>
  readonly status?: BeforeAfter<Status>
  /** Facts of the case that would have another value, by path. */
  readonly facts: ReadonlyArray<BeforeAfter<Value> & { readonly path: string }>
  readonly clocks: ReadonlyArray<ClockChange>
  readonly counts: { readonly before: StateCounts; readonly after: StateCounts }
}

type Seen = readonly [Instance, ClockNow]

/** The clocks that are there: one that does not apply, or that nothing has opened yet, is none. */
const seenIn = ({ clocks: { all } }: Dossier, now: EpochMs): ReadonlyArray<Seen> =>
  all.flatMap((instance) => {
    const state = stateAt(instance.clock, now)
    return state === 'inapplicable' ? [] : [[instance, { clock: instance.clock, state }] as const]
  })

/** Equal for clocks that ask for the same from the same event on: a clause may have got another number. */
const purpose = ([{ duty, start, clock }]: Seen): string =>
  canonical([
    start.id,
    clock.key ?? '',
    outcomesOf(duty.source.stopsOn)
      .map(({ key }) => key)
      .sort(),
  ])

/** Each clock with its counterpart: of the same id, else of the same purpose where no other is left. */
const paired = (before: ReadonlyArray<Seen>, after: ReadonlyArray<Seen>): ReadonlyArray<BeforeAfter<ClockNow>> => {
  const left = new Map(after.map((seen) => [seen[1].clock.id, seen]))
  const alone: Seen[] = []
  const pairs: Array<BeforeAfter<ClockNow>> = []
  for (const seen of before) {
    const other = left.get(seen[1].clock.id)
    if (other === undefined) alone.push(seen)
    else {
      pairs.push({ before: seen[1], after: other[1] })
      left.delete(seen[1].clock.id)
    }
  }
  for (const seen of alone) {
    const same = purpose(seen)
    const other = [...left.values()].find((one) => purpose(one) === same)
    pairs.push(other === undefined ? { before: seen[1] } : { before: seen[1], after: other[1] })
    if (other !== undefined) left.delete(other[1].clock.id)
  }
  return [...pairs, ...[...left.values()].map(([, clock]) => ({ after: clock }))]
}

const dueChange = ({ before, after }: BeforeAfter<ClockNow>): ClockChange['due'] => {
  const [a, b] = [before?.clock.due?.ms, after?.clock.due?.ms]
  if (a === b) return undefined
  if (a === undefined) return 'appeared'
  return b === undefined ? 'gone' : b < a ? 'earlier' : 'later'
}

const breachChange = ({ before, after }: BeforeAfter<ClockNow>): ClockChange['breach'] => {
  const [was, is] = [before?.state === 'breached', after?.state === 'breached']
  return was === is ? undefined : is ? 'appeared' : 'gone'
}

const sideText = (side: ClockNow | undefined): Bilingual => {
  if (side === undefined) return say('无此时限', 'no such clock')
  const { clock, state } = side
  const due =
    clock.due === undefined ? say('无期限', 'no due time') : say(`截止 ${clock.due.day}`, `due ${clock.due.day}`)
  return say(`“${clock.ref}”${due.zh}，${stateWords[state].zh}`, `${clock.ref} ${due.en}, ${stateWords[state].en}`)
}

const changed = (pair: BeforeAfter<ClockNow>): ReadonlyArray<ClockChange> => {
  const { before, after } = pair
  const due = dueChange(pair)
  const breach = breachChange(pair)
  const same =
    due === undefined &&
    before?.state === after?.state &&
    before?.clock.due?.provisional === after?.clock.due?.provisional &&
    before?.clock.regulation === after?.clock.regulation &&
    before?.clock.clause === after?.clock.clause
  if (same) return []
  const [was, is] = [sideText(before), sideText(after)]
  return [
    {
      ...pair,
      ...(due === undefined ? {} : { due }),
      ...(breach === undefined ? {} : { breach }),
      text: say(`现为${was.zh}；改为${is.zh}。`, `As it is: ${was.en}; as it would be: ${is.en}.`),
    },
  ]
}

const counted = (seen: ReadonlyArray<Seen>): StateCounts => {
  const counts: { [S in ClockState]?: number } = {}
  for (const [, { state }] of seen) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

const factsOf = ({ complaint: { classes, flags, fields, satisfaction, kind, outcome } }: Dossier) =>
  new Map<string, Value>([
    ...Object.entries(classes).map(([key, value]) => [`class.${key}`, value] as const),
    ...Object.entries(flags).map(([key, value]) => [`flag.${key}`, value] as const),
    ...Object.entries(fields).map(([key, value]) => [`field.${key}`, value] as const),
    ...Object.entries({ satisfaction, kind, outcome }).flatMap(([key, value]) =>
      value === undefined ? [] : [[`case.${key}`, value] as const],
    ),
  ])

const changeOf = <A>(before: A | undefined, after: A | undefined): BeforeAfter<A> => ({
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

const factChanges = (before: Dossier, after: Dossier): DossierDiff['facts'] => {
  const [was, is] = [factsOf(before), factsOf(after)]
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((path) => {
    const [a, b] = [was.get(path), is.get(path)]
    return canonical(a) === canonical(b) ? [] : [{ path, ...changeOf(a, b) }]
  })
}

/** What of a case is otherwise in another dossier of it, at a moment. */
export const dossierDiff = (before: Dossier, after: Dossier, now: EpochMs): DossierDiff => {
  const [was, is] = [seenIn(before, now), seenIn(after, now)]
  const [a, b] = [before.complaint, after.complaint]
  return {
    ...(canonical(a.regulations) === canonical(b.regulations)
      ? {}
      : { pins: { before: a.regulations, after: b.regulations } }),
    ...(a.status === b.status ? {} : { status: { before: a.status, after: b.status } }),
    facts: factChanges(before, after),
    clocks: paired(was, is).flatMap(changed),
    counts: { before: counted(was), after: counted(is) },
  }
}

/** Is nothing otherwise but the version that the case is under. */
export const isSameDossier = ({ status, facts, clocks }: DossierDiff): boolean =>
  status === undefined && facts.length === 0 && clocks.length === 0

import type { EpochMs } from '@redress/holidays'
import type { Clock, ClockState } from '../clock/clock.js'
import type { Dossier } from '../clock/dossier.js'
import type { Instance } from '../clock/instance.js'
import { stateAt } from '../clock/state-at.js'
import type { Bilingual } from '../complaint/rejection.js'
import { outcomesOf } from './outcome.js'

/** A clock with what it is called at the moment asked about. */
export interface ClockNow {
  readonly clock: Clock
  readonly state: ClockState
}

/** What is owed by one act, under all regulations of a case: the clock that binds, and those behind it. */
export interface Binding {
  /** The acts of which each meets all of these clocks: `Replied:final`. */
  readonly outcomes: ReadonlyArray<string>
  /** What the clocks are told apart by where there are several of a clause: an assignment, a proposal. */
  readonly key?: string
  /** The one that falls due first among those known to apply; absent while none is. */
  readonly binds?: ClockNow
  /** The others, in the order in which they fall due; those not known to apply yet come last. */
  readonly behind: ReadonlyArray<ClockNow>
}

const LAST = Number.POSITIVE_INFINITY

const dueMs = ({ clock: { due } }: ClockNow): number => due?.ms ?? LAST

const isBinding = ({ clock: { applies } }: ClockNow): boolean => applies === true

/** Those that apply before those that may, each in the order in which they fall due. */
const inOrder = (a: ClockNow, b: ClockNow): number =>
  Number(isBinding(b)) - Number(isBinding(a)) || (dueMs(a) === dueMs(b) ? 0 : dueMs(a) - dueMs(b))

/** What is owed at a moment: not ended, not ruled out, and there already. */
const owed = ({ clocks: { all } }: Dossier, now: EpochMs): ReadonlyArray<readonly [Instance, ClockNow]> =>
  all.flatMap((instance) => {
    const { clock } = instance
    if ((clock.endedMs !== undefined && clock.endedMs <= now) || clock.applies === false) return []
    const state = stateAt(clock, now)
    return state === 'inapplicable' ? [] : [[instance, { clock, state }] as const]
  })

interface Group {
  readonly outcomes: ReadonlyArray<string>
  readonly key: string | undefined
  readonly clocks: ReadonlyArray<ClockNow>
}

/** The clocks that one act meets; one without a key is met by the act whatever its key. */
const groupsOf = (all: ReadonlyArray<readonly [Instance, ClockNow]>): ReadonlyArray<Group> => {
  const byOutcome = new Map<string, ClockNow[]>()
  for (const [{ duty }, now] of all)
    for (const key of new Set(outcomesOf(duty.source.stopsOn).map((outcome) => outcome.key)))
      byOutcome.set(key, [...(byOutcome.get(key) ?? []), now])
  return [...byOutcome].flatMap(([outcome, clocks]): ReadonlyArray<Group> => {
    const keys = [...new Set(clocks.flatMap(({ clock: { key } }) => (key === undefined ? [] : [key])))]
    return keys.length === 0
      ? [{ outcomes: [outcome], key: undefined, clocks }]
      : keys.map((key) => ({
          outcomes: [outcome],
          key,
          clocks: clocks.filter(({ clock }) => clock.key === undefined || clock.key === key),
        }))
  })
}

const sameClocks = (a: Group, b: Group): boolean =>
  a.key === b.key &&
  a.clocks.length === b.clocks.length &&
  a.clocks.every((one, i) => one.clock.id === b.clocks[i]?.clock.id)

/** Several acts that meet the very same clocks are told as one. */
const merged = (groups: ReadonlyArray<Group>): ReadonlyArray<Group> => {
  const found: Group[] = []
  for (const group of groups) {
    const at = found.findIndex((one) => sameClocks(one, group))
    const known = found[at]
    if (known === undefined) found.push(group)
    else found[at] = { ...known, outcomes: [...known.outcomes, ...group.outcomes] }
  }
  return found
}

/**
 * Which limits bind a case at a moment: all clocks of all its regulations run, and of those that one act meets the earliest
 * binds. A clock that several acts can meet stands under each of them.
 *
 * @example
 * import { binding, compile, emptyDossier, millis, rulesOf, stepDossier } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { received, shanghai } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const receipt = received({}, { regulations: [{ id: 'government-service-centre', version: '1' }] })
 * const dossier = stepDossier(rulesOf([compiled.right]))(emptyDossier('c-1'), receipt)
 * const owed = binding(dossier, millis(shanghai('2026-01-06')))
 * assert.ok(owed.every(({ binds, behind }) => binds !== undefined || behind.length > 0))
 */
export const binding = (dossier: Dossier, now: EpochMs): ReadonlyArray<Binding> =>
  merged(groupsOf(owed(dossier, now))).map(({ outcomes, key, clocks }) => {
    const [first, ...rest] = [...clocks].sort(inOrder)
    const binds = first !== undefined && isBinding(first) ? first : undefined
    return {
      outcomes,
      ...(key === undefined ? {} : { key }),
      ...(binds === undefined ? {} : { binds }),
      behind: binds === undefined && first !== undefined ? [first, ...rest] : rest,
    }
  })

const limitText = ({ clock: { ref, due } }: ClockNow): Bilingual =>
  due === undefined
    ? { zh: `“${ref}”（无期限）`, en: `${ref} (no due time)` }
    : { zh: `“${ref}”（${due.day}）`, en: `${ref} (${due.day})` }

/** A binding in words: `以“第十一条”（2026-01-09）为准，其后为…`. */
export const bindingText = ({ binds, behind }: Binding): Bilingual => {
  const rest = behind.map(limitText)
  const others = { zh: rest.map(({ zh }) => zh).join('、'), en: rest.map(({ en }) => en).join(', ') }
  if (binds === undefined)
    return { zh: `尚不能确定，可能适用的有${others.zh}。`, en: `Not known yet; these may come to apply: ${others.en}.` }
  const first = limitText(binds)
  return rest.length === 0
    ? { zh: `以${first.zh}为准。`, en: `${first.en} binds.` }
    : { zh: `以${first.zh}为准，其后为${others.zh}。`, en: `${first.en} binds, before ${others.en}.` }
}

import type { WorkingCalendar } from '@redress/holidays'
import { dataOf, type Happening } from '../aggregate/happening.js'
import { compileCondition } from './condition.js'
import type { Evaluator, FactReader } from './context.js'
import { type Environment, unsupported } from './environment.js'
import { eventFieldReader } from './event-field.js'
import { factReader } from './facts.js'
import type { Selection } from './language/condition.js'
import type { ClockMechanism, ObligationMechanism, StreamScope } from './language/duty.js'
import type { Clause } from './language/regulation.js'
import { type CompiledLimit, compileLimit } from './limit.js'
import { type Cited, cited } from './mechanism/cited.js'
import { type CompiledExtension, compileExtension } from './mechanism/extension.js'
import { type CompiledTrigger, compileTrigger, keysOf } from './mechanism/trigger.js'
import { type CompiledPattern, compilePattern } from './pattern.js'
import { compileSelection, type Selector } from './selection.js'
import { compileTarget, type Resolve } from './target.js'
import { targetNames } from './target-names.js'

/** A clock or obligation, ready to be folded. */
export interface CompiledDuty extends Cited {
  /** `<regulation>/<clause>#<mechanism>`. */
  readonly id: string
  readonly kind: 'clock' | 'obligation'
  /** The duty as the clause has it, for whoever compares or explains it. */
  readonly source: ClockMechanism | ObligationMechanism
  /** Number of the mechanism in its clause, as waivers name it. */
  readonly at: string
  /** The calendar that its time is counted on. */
  readonly calendar: WorkingCalendar
  readonly scope: StreamScope
  readonly forEach?: Evaluator
  readonly responsible: string
  readonly resolve: Resolve
  readonly trigger: CompiledTrigger
  /** Opened by what a clause has brought about, not by its own trigger. */
  readonly causedBy?: (event: Happening) => boolean
  /** Kinds of event that can open an instance; undefined where any can. */
  readonly startKeys: ReadonlyArray<string> | undefined
  readonly startsAt: ReadonlyArray<FactReader>
  readonly per: 'first' | 'each' | 'restart'
  readonly key?: (event: Pick<Happening, 'occurredAt' | 'actor' | 'data'>) => unknown
  readonly applies?: Evaluator
  readonly stops: CompiledPattern
  readonly cancels: ReadonlyArray<Selector>
  readonly before: ReadonlyArray<Selector>
  readonly beforeRefuses: boolean
  /** Whoever records such an event while the duty is open is warned. */
  readonly beforeWarns: boolean
  readonly outlivesWithdrawal: boolean
  readonly limit?: CompiledLimit
  readonly warnAt: ReadonlyArray<CompiledLimit>
  /** Reasons for which it may be suspended. */
  readonly suspendableFor: ReadonlyArray<string>
  readonly extension?: CompiledExtension
  readonly repeat?: { readonly every: CompiledLimit; readonly until: CompiledPattern }
  /** Can an event of the kind do anything to an open instance, beside deciding whether it applies. */
  readonly listens: (kind: string) => boolean
}

/** Events that concern open duties whatever their clause waits for. */
const ALWAYS: ReadonlyArray<string> = ['Withdrawn', 'Suspended', 'Resumed', 'Extended', 'Refused']

type Keyed = { readonly keys: ReadonlyArray<string> | undefined }

const listening = (parts: ReadonlyArray<Keyed | undefined>): CompiledDuty['listens'] => {
  const keys = new Set(ALWAYS)
  for (const part of parts) {
    if (part === undefined) continue
    if (part.keys === undefined) return () => true
    for (const key of part.keys) keys.add(key)
  }
  return (kind) => keys.has(kind)
}

const selectors = (
  env: Environment,
  path: string,
  selections: ReadonlyArray<Selection> | undefined,
): ReadonlyArray<Selector> =>
  (selections ?? []).map((selection, i) => compileSelection(env, `${path}.${i}`, selection, compileCondition))

const repeated = (
  env: Environment,
  path: string,
  id: string,
  duty: ClockMechanism | ObligationMechanism,
): Pick<CompiledDuty, 'repeat'> =>
  duty.repeat === undefined
    ? {}
    : {
        repeat: {
          every: compileLimit(env, `${path}.repeat.every`, duty.repeat.every, duty.counting),
          until: compilePattern(env, `${path}.repeat.until`, duty.repeat.until, `${id}/until`),
        },
      }

/** Reads the key of an event; an approval names a proposal as its subject. */
const keyReader = (key: string): NonNullable<CompiledDuty['key']> => {
  const read = eventFieldReader(key)
  return (event) => {
    const { of, subject } = dataOf(event)
    return read(event) ?? (of === key ? subject : undefined)
  }
}

/** What opens a duty that a clause brings about, and where its time is counted from. */
export interface Cause {
  readonly by: (event: Happening) => boolean
  readonly keys: ReadonlyArray<string> | undefined
}

/**
 * Compiles a duty of a clause. One without any due time in the source is due before the end of the case. `at` tells the
 * mechanisms of a clause apart, `cause` is given for duties that another mechanism brings about.
 */
export const compileDuty = (
  env: Environment,
  path: string,
  clause: Clause,
  at: string,
  duty: ClockMechanism | ObligationMechanism,
  cause?: Cause,
): CompiledDuty => {
  const id = `${env.regulation.id}/${clause.id}#${at}`
  const limited = duty.within !== undefined || duty.repeat !== undefined
  const endless = !limited && duty.before === undefined && duty.startsOn !== 'terminal'
  const scope = duty.scope ?? 'complaint'
  const trigger = compileTrigger(env, `${path}.startsOn`, duty.startsOn, id)
  if (trigger.periods.length > 0 && scope === 'complaint')
    unsupported(env, `${path}.startsOn`, 'a duty of a complaint that recurs with the calendar')
  const stops = compilePattern(env, `${path}.stopsOn`, duty.stopsOn, id)
  const cancels = selectors(env, `${path}.cancelsOn`, duty.cancelsOn)
  const before = selectors(env, `${path}.before`, endless && scope === 'complaint' ? ['terminal'] : duty.before)
  const extension =
    duty.extension === undefined ? undefined : compileExtension(env, `${path}.extension`, duty.extension, duty.counting)
  const chain = repeated(env, path, id, duty)
  return {
    ...cited(env, clause),
    id,
    kind: duty.kind,
    source: duty,
    at,
    calendar: env.calendar,
    scope,
    ...(duty.forEach === undefined ? {} : { forEach: compileCondition(env, `${path}.forEach`, duty.forEach) }),
    modality: duty.modality ?? clause.modality,
    responsible: targetNames(duty.responsible).join(', '),
    resolve: compileTarget(env, `${path}.responsible`, duty.responsible),
    trigger,
    ...(cause === undefined ? {} : { causedBy: cause.by }),
    startKeys: cause === undefined ? keysOf(trigger) : cause.keys,
    startsAt: (duty.startsAt ?? []).map((fact) => factReader(env, fact)),
    per: duty.per ?? 'first',
    ...(duty.key === undefined ? {} : { key: keyReader(duty.key) }),
    ...(duty.appliesWhen === undefined
      ? {}
      : { applies: compileCondition({ ...env, recalls: true }, `${path}.appliesWhen`, duty.appliesWhen) }),
    stops,
    cancels,
    before,
    beforeRefuses: duty.severity === 'refuse',
    beforeWarns: duty.severity === 'warn',
    outlivesWithdrawal: duty.outlivesWithdrawal === true,
    ...(duty.within === undefined ? {} : { limit: compileLimit(env, `${path}.within`, duty.within, duty.counting) }),
    warnAt: (duty.warnAt ?? []).map((limit, i) => compileLimit(env, `${path}.warnAt.${i}`, limit, duty.counting)),
    suspendableFor: duty.suspendableFor ?? [],
    ...(extension === undefined ? {} : { extension }),
    ...chain,
    listens: listening([stops, ...cancels, ...before, extension?.on, chain.repeat?.until]),
  }
}

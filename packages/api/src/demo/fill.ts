import type { ComplaintCommand, RegulationPin } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Redress } from '../redress.js'
import { type FillError, markerFailed, refused, storeFailed, unknownRegulation } from './fill-error.js'
import { readMarker, writeMarker } from './marker.js'
import { DEMO_COMPLAINTS, DEMO_REGULATION, DEMO_SEED, DEMO_VERSION, type DemoParameters } from './parameters.js'
import { type Plan, planFor } from './plan.js'
import { demonstrationYear } from './year.js'

export interface FillOptions {
  readonly complaints?: number
  readonly seed?: string
  /** Stops after the window in hand. */
  readonly signal?: AbortSignal
  readonly onProgress?: (done: number, total: number) => void
}

export interface FillOutcome {
  /** `filled` now, `complete` before, `own`: the log is somebody's own and was left alone, or `interrupted`. */
  readonly state: 'filled' | 'complete' | 'own' | 'interrupted'
  /** Complaints of the year that are in the log; 0 where it was left alone. */
  readonly present: number
  /** Events added now. */
  readonly events: number
}

/** The part of a deployment that is filled. */
type Target = Pick<Redress, 'data' | 'store' | 'rules' | 'calendar' | 'batch' | 'now'>

/** Complaints decided together: their appends share a commit. */
const WINDOW = 250
const MINUTE = 60_000

/**
 * Fills an empty log with a demonstration year. Broken off at any point, it goes on at the next call and ends with the
 * same log; a log that holds anything else is never touched.
 */
export const fillDemonstration =
  (target: Target, options: FillOptions = {}): TaskEither<FillError, FillOutcome> =>
  async () => {
    const regulation = target.rules.current.find(({ id }) => id === DEMO_REGULATION)
    if (regulation === undefined) return E.left(unknownRegulation(DEMO_REGULATION))
    const marker = await readMarker(target.data)
    const plan = await planFor(target.store, marker, freshParameters(target, options, regulation))
    if (E.isLeft(plan)) return plan
    return plan.right._tag === 'Leave'
      ? E.right({ state: plan.right.why, present: 0, events: 0 })
      : carryOut(target, options, plan.right)
  }

const freshParameters = (
  { now }: Target,
  options: FillOptions,
  { id, version }: Pick<RegulationPin, 'id' | 'version'>,
): DemoParameters => ({
  seed: options.seed ?? DEMO_SEED,
  until: (Math.floor(now() / MINUTE) * MINUTE) as EpochMs,
  complaints: options.complaints ?? DEMO_COMPLAINTS,
  regulation: { id, version },
})

const carryOut = async (
  target: Target,
  { signal, onProgress }: FillOptions,
  { parameters, present }: Extract<Plan, { readonly _tag: 'Fill' }>,
): Promise<E.Either<FillError, FillOutcome>> => {
  const mark = async (complete: boolean): Promise<E.Either<FillError, void>> => {
    try {
      return E.right(await writeMarker(target.data, { version: DEMO_VERSION, parameters, complete }))
    } catch (thrown) {
      return E.left(markerFailed(target.data, thrown))
    }
  }

  // Before the first event: from here on the log is known to be a demonstration's.
  const begun = await mark(false)
  if (E.isLeft(begun)) return begun
  const year = demonstrationYear(parameters, target.calendar)
  let done = present.size
  let events = 0
  onProgress?.(done, year.complaints)
  for (const window of windows(year.commands(), present)) {
    if (signal?.aborted === true) return E.right({ state: 'interrupted', present: done, events })
    const taken = await Promise.all(window.map((commands) => take(target, commands)))
    for (const one of taken) {
      if (E.isLeft(one)) return one
      events += one.right
      done++
    }
    onProgress?.(done, year.complaints)
  }
  const ended = await mark(true)
  return E.isLeft(ended) ? ended : E.right({ state: 'filled', present: done, events })
}

function* windows(
  complaints: Iterable<ReadonlyArray<ComplaintCommand>>,
  present: ReadonlySet<string>,
): Generator<ReadonlyArray<ReadonlyArray<ComplaintCommand>>, void, undefined> {
  let window: ReadonlyArray<ComplaintCommand>[] = []
  for (const commands of complaints) {
    const [first] = commands
    // Its events were appended together, so one that was received is there as a whole.
    if (first === undefined || present.has(first.complaint)) continue
    window.push(commands)
    if (window.length < WINDOW) continue
    yield window
    window = []
  }
  if (window.length > 0) yield window
}

/** Decides and appends one complaint's commands; the number of events. */
const take = async (
  { batch }: Target,
  commands: ReadonlyArray<ComplaintCommand>,
): Promise<E.Either<FillError, number>> => {
  const outcome = await batch(commands)()
  if (E.isLeft(outcome)) {
    const error = outcome.left
    if (error._tag === 'Store') return E.left(storeFailed(error.error))
    throw new Error(`a complaint of the demonstration cannot be read back: ${error._tag}`)
  }
  let events = 0
  for (const [i, answer] of outcome.right.entries()) {
    if (E.isLeft(answer)) return E.left(refused(commands[i]?.id ?? '', answer.left))
    events += answer.right.length
  }
  return E.right(events)
}

import type { Instant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { clocksOf } from '../clock/dossier.js'
import { stateAt } from '../clock/state-at.js'
import type { Rules } from '../complaint/rules.js'
import { millis } from '../complaint/time.js'
import { pairs } from '../regulation/diff/values.js'
import { type Outcome, type Step, type Surroundings, scenario } from './scenario.js'

/** What a golden history looks at beside the events. */
export interface GoldenOptions extends Surroundings {
  /** Moments at which every clock is told. */
  readonly at?: ReadonlyArray<string>
}

/** Keys in one order, nothing undefined: the same history is the same text, whatever order it was put together in. */
const ordered = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
    : value

const named = (step: Step, index: number): string => {
  const what =
    'command' in step
      ? `${step.command} ${step.occurredAt}`
      : 'watch' in step
        ? `watch ${step.watch}`
        : `watch until ${step.watchUntil}`
  return `${index + 1} ${what}`
}

/** Every clock at a moment, without the words of its clause: those may change, and nothing else with them. */
const clocksAt = ({ dossier }: Outcome, at: string) => ({
  id: at,
  clocks: clocksOf(dossier).map((clock) => {
    const { summary: _, ...told } = clock
    return { ...told, state: stateAt(clock, millis(at as Instant)) }
  }),
})

/**
 * Records what some rules make of a history as text to keep beside a test: the events or the refusal of each step, and the
 * clocks at the moments asked for. The same rules and steps give the same text, on any machine.
 *
 * @example
 * import { compile, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { command, compareGolden, receive, recordGolden, shanghai } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const rules = rulesOf([compiled.right])
 * const steps = [receive({ at: shanghai('2026-01-05') }), command('Close', {}, { at: shanghai('2026-01-06') })]
 * const golden = recordGolden(rules, steps, { at: [shanghai('2026-01-07')] })
 * assert.equal(compareGolden(golden, recordGolden(rules, steps, { at: [shanghai('2026-01-07')] })), undefined)
 */
export const recordGolden = (
  rules: Rules,
  steps: ReadonlyArray<Step>,
  { at = [], ...around }: GoldenOptions = {},
): string => {
  const outcome = scenario(rules, steps, around)
  const told = {
    steps: outcome.results.map(({ step, result }, index) => ({
      id: named(step, index),
      ...(E.isRight(result) ? { events: result.right } : { refused: result.left }),
    })),
    clocks: at.map((moment) => clocksAt(outcome, moment)),
  }
  return `${JSON.stringify(told, ordered, 2)}\n`
}

const parsed = (text: string): E.Either<unknown, unknown> =>
  E.tryCatch(
    () => JSON.parse(text),
    (error) => error,
  )

const said = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

/**
 * What differs between a golden history and one recorded now, a line for each value: where it stands, what it was, what it is.
 * `undefined` where nothing does.
 *
 * @example
 * import { compareGolden } from '@redress/domain/testing'
 *
 * const before = '{"steps":[{"id":"1 Close","events":[]}]}'
 * const after = '{"steps":[{"id":"1 Close","events":[],"refused":{"_tag":"NotReceived"}}]}'
 * assert.equal(compareGolden(before, after), 'steps.1 Close.refused: was nothing, is {"_tag":"NotReceived"}')
 */
export const compareGolden = (golden: string, recorded: string): string | undefined => {
  const [before, after] = [parsed(golden), parsed(recorded)]
  if (E.isLeft(before)) return 'the golden history is not JSON: record it anew'
  if (E.isLeft(after)) return 'what was recorded is not JSON'
  const differences = pairs('', before.right, after.right)
  if (differences.length === 0) return undefined
  return differences.map((one) => `${one.path}: was ${said(one.before)}, is ${said(one.after)}`).join('\n')
}

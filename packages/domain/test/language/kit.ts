import type { CommandName } from '../../src/complaint/command.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { command, receive } from '../../src/testing/builders.js'
import { type Outcome, type Step, type Surroundings, scenario } from '../../src/testing/scenario.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

/** A moment of January 2026 and after, in Shanghai: `at('01-05')` is ten o'clock of Monday the fifth. */
export const at = (day: string, time = '10:00'): string => `2026-${day}T${time}:00+08:00`

interface By {
  readonly id: string
  readonly roles: ReadonlyArray<string>
  readonly unit?: string
  readonly authority?: { readonly amount: number }
}

export const handler: By = { id: 'h-1', roles: ['handler'], unit: 'dept-1' }
export const leader: By = { id: 'l-1', roles: ['leader'], unit: 'dept-0' }

/** A command as somebody sends it; the handler unless another is named. Each has its own id. */
let sent = 0
export const say = (name: CommandName, data: object, when: string, by: By = handler): Step => {
  sent += 1
  return command(name, data as never, { at: when, by, id: `said-${sent}` })
}

export const received = (when: string, data: object = {}, by: By = handler): Step =>
  receive({ at: when, by }, { class: {}, ...data } as never)
export const act = (term: string, when: string, details: object = {}, beside: object = {}, by: By = handler): Step =>
  say('Record', { act: term, ...(Object.keys(details).length === 0 ? {} : { details }), ...beside }, when, by)
export const classified = (classes: object, when: string, beside: object = {}): Step =>
  say('Classify', { class: classes, ...beside }, when)
export const finallyReplied = (when: string, more: object = {}, by: By = handler): Step =>
  say('Reply', { stage: 'final', ...more }, when, by)
export const ticked = (when: string): Step => ({ watch: when })
export const until = (when: string): Step => ({ watchUntil: when })

/** What comes of some steps under a regulation of some mechanisms, one clause each: c01, c02 and so on. */
export const told = (
  does: ReadonlyArray<Mechanism>,
  steps: ReadonlyArray<Step>,
  head: Partial<Regulation> = {},
  around: Surroundings = {},
): Outcome => scenario(rulesFor(regulationWith(does, head)), steps, around)

/** For each step the clauses that refused it, or `-`. */
export const course = ({ results }: Outcome): ReadonlyArray<string> =>
  results.map(({ result }) =>
    result._tag === 'Right'
      ? '-'
      : result.left._tag === 'Refused'
        ? result.left.refusals.map(({ clause }) => clause).join(' ')
        : JSON.stringify(result.left),
  )

/** Is a condition true, false or unknown for a command that comes after some steps: told by what `require` and `forbid` let pass. */
export const truthOf = (
  condition: Condition,
  steps: ReadonlyArray<Step>,
  head: Partial<Regulation> = {},
  around: Surroundings = {},
) => {
  const on = ['Close']
  const closing = say('Close', {}, at('12-01'))
  const passes = (guard: Mechanism): boolean => course(told([guard], [...steps, closing], head, around)).at(-1) === '-'
  if (passes({ kind: 'guard', on, require: condition })) return true
  return passes({ kind: 'guard', on, forbid: condition }) && passes({ kind: 'guard', on, require: { not: condition } })
    ? false
    : 'unknown'
}

export { answer, revisit } from '../regulation/synthetic.js'

/** Types of all events, those that the engine adds included. */
export const types = ({ events }: Outcome): ReadonlyArray<string> => events.map(({ type }) => type)
/** Events of a type. */
export const ofType = ({ events }: Outcome, type: string) => events.filter((event) => event.type === type)
/** Minutes at which the clocks of a clause are due. */
export const dues = (outcome: Outcome, clause = 'c01'): ReadonlyArray<string | undefined> =>
  outcome.clocksAt(clause, at('01-01')).map(({ clock }) => clock.due?.at.slice(5, 16))

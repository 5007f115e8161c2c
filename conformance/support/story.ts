import { isLeft } from 'fp-ts/lib/Either.js'
import type { Happening, Supplied } from '../../packages/domain/src/aggregate/happening.js'
import { isMark } from '../../packages/domain/src/aggregate/marks.js'
import type { ComplaintCommand } from '../../packages/domain/src/complaint/command.js'
import { type Rules, rulesOf } from '../../packages/domain/src/complaint/rules.js'
import { compile } from '../../packages/domain/src/regulation/compile.js'
import type { Organisation } from '../../packages/domain/src/regulation/organisation.js'
import { allRegulations } from '../../packages/domain/src/regulations/index.js'
import { type Outcome, type Step, scenario } from '../../packages/domain/src/testing/index.js'
import { keeping } from './cut.js'
import { asCommand, asEvent, moment } from './scenario.js'

/** What a story says of a step: a command with its payload, in the words of the language. */
export type Bag = { readonly [key: string]: unknown }

/** The regulations that ship. */
export const regulationIds: ReadonlyArray<string> = allRegulations.map(({ id }) => id)

const known = new Map<string, Rules>()

/** A regulation that ships: whole, or the clauses named and what any clause stands on. */
export const rulesFor = (id: string, clauses?: ReadonlyArray<string>): Rules => {
  const key = `${id} ${clauses?.join(' ') ?? ''}`
  const found = known.get(key)
  if (found !== undefined) return found
  const whole = allRegulations.find((one) => one.id === id)
  if (whole === undefined) throw new Error(`no regulation ${id}`)
  const compiled = compile(clauses === undefined ? whole : keeping(whole, clauses))
  if (isLeft(compiled)) throw new Error(compiled.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
  const rules = rulesOf([compiled.right])
  known.set(key, rules)
  return rules
}

/** What any event may say stands beside the details of a recorded act. */
const recorded = (data: Bag): Bag => {
  const said = Object.entries((data['details'] ?? {}) as Bag)
  const of = (fits: (key: string) => boolean) => Object.fromEntries(said.filter(([key]) => fits(key)))
  return { ...data, ...of(isMark), details: of((key) => !isMark(key)) }
}

/** A step of a story: a command by its name, or time that passes. */
export const step = (said: Bag, index: number): Step => {
  if ('watch' in said) return { watch: moment(said['watch']) }
  if ('watchUntil' in said) return { watchUntil: moment(said['watchUntil']) }
  const command = asCommand(said)
  const data = command.command === 'Record' ? recorded(command.data as Bag) : command.data
  const supplied = said['supplied'] === undefined ? {} : { supplied: said['supplied'] as Supplied }
  const { supplied: _, ...rest } = data as Bag
  return { ...command, id: `k-${index}`, data: rest, ...supplied } as unknown as ComplaintCommand
}

/** Events of other cases, as the outside would supply them. */
export const others = (events: ReadonlyArray<Bag>): ReadonlyArray<Happening> =>
  events.map((event, i) => ({ ...asEvent(event, i), id: `other-${i}`, complaint: `other-${i}` }))

export interface Told extends Outcome {
  /** States of the clocks of a clause at a moment. */
  readonly states: (clause: string, at: string) => ReadonlyArray<string>
  /** Due times of the clocks of a clause, by the minute. */
  readonly dues: (clause: string) => ReadonlyArray<string | undefined>
  /** The clauses that refused each of the commands, in order; `-` stands for a command that went in. */
  readonly course: ReadonlyArray<string>
}

const verdictOf = ({ result }: Outcome['results'][number]): string =>
  result._tag === 'Right'
    ? '-'
    : result.left._tag === 'Refused'
      ? [...new Set(result.left.refusals.map(({ clause }) => clause))].join(' ')
      : `${result.left._tag} ${JSON.stringify('problems' in result.left ? result.left.problems : result.left)}`

/** Tells a story under a regulation of the language. */
export const tell = (
  regulation: string,
  steps: ReadonlyArray<Bag>,
  {
    clauses,
    supplied,
    organisation,
  }: { clauses?: ReadonlyArray<string>; supplied?: Supplied; organisation?: Organisation } = {},
): Told => {
  const outcome = scenario(rulesFor(regulation, clauses), steps.map(step), {
    ...(supplied === undefined ? {} : { supplied }),
    ...(organisation === undefined ? {} : { organisation }),
  })
  return {
    ...outcome,
    states: (clause, at) => outcome.statesAt(clause, moment(at)),
    dues: (clause) =>
      outcome.clocksAt(clause, '2026-01-01T00:00:00+08:00').map(({ clock }) => clock.due?.at.slice(0, 16)),
    course: outcome.results.map(verdictOf),
  }
}

/** A complaint comes in: by phone, not classified yet, unless the story says otherwise. */
export const receive = (at: string, more: Bag = {}): Bag => ({
  command: 'Receive',
  at,
  kind: 'complaint',
  channel: 'phone',
  class: {},
  ...more,
})

/** The events of a type, those that the engine added included. */
export const events = ({ events: all }: Told, type: string) => all.filter((event) => event.type === type)

/** The clauses that escalated, in order. */
export const causes = (outcome: Told) => events(outcome, 'Escalated').map(({ evidence: { cause } }) => cause?.clause)

import { type EpochMs, formatInstant, type Instant, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import { isRight } from 'fp-ts/lib/Either.js'
import { type CommandName, type ComplaintCommand, commandNames } from '../complaint/command.js'
import { decide } from '../complaint/decide.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { evolveAll } from '../complaint/evolve.js'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, eventsOf, initial } from '../complaint/state.js'
import { millis } from '../complaint/time.js'
import { watchUntil } from '../complaint/watch-until.js'
import { arbitraryCommandOf, type CommandOptions } from './arbitrary-command.js'
import { arbitraryEvent } from './arbitrary-event.js'
import { commandsNamedBy, rolesOf, spokenBy } from './spoken.js'

/** Any sequence of events of one complaint, ordered or not, sensible or not. */
export const arbitraryHistory = (complaint = 'c-1'): fc.Arbitrary<ReadonlyArray<ComplaintEvent>> =>
  fc.array(arbitraryEvent(complaint), { maxLength: 20, size: 'max' })

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
/** A Monday in ordinary working hours. */
const BEGIN = millis('2026-01-05T09:00:00+08:00' as Instant)

/** Minutes to the next command: mostly within the day, sometimes days, now and then entered after the fact. */
const gap: fc.Arbitrary<number> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 600 }) },
  { weight: 3, arbitrary: fc.integer({ min: 600, max: 14 * 24 * 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -4 * 24 * 60, max: 0 }) },
)

/** What there is too much of among arbitrary commands to leave a case alive. */
const RARE: ReadonlySet<string> = new Set(['Withdraw', 'Migrate', 'Close', 'Archive'])

/** How arbitrary commands on a case are made: at most how many, and how far out of the order of time. */
export interface CommandsOptions extends Pick<CommandOptions, 'complaint'> {
  /** 15 unless said. */
  readonly maxLength?: number
  /** Some are entered after the fact; true unless said. */
  readonly backdated?: boolean
}

const timed = (
  said: ReadonlyArray<{ readonly command: ComplaintCommand; readonly minutes: number }>,
  backdated: boolean,
): ReadonlyArray<ComplaintCommand> => {
  let now: number = BEGIN
  return said.map(({ command, minutes }, i) => {
    const at = i === 0 ? now : now + (backdated ? minutes : Math.abs(minutes)) * MINUTE
    now = Math.max(now, at)
    return { ...command, occurredAt: formatInstant(at as EpochMs, SHANGHAI) }
  })
}

/** Commands on a case in the words of some rules: a receipt, then anything, as time goes by; acceptable or not. */
export const arbitraryCommands = (
  rules: Rules,
  { complaint = 'c-1', maxLength = 15, backdated = true }: CommandsOptions = {},
): fc.Arbitrary<ReadonlyArray<ComplaintCommand>> => {
  const regulations = [...rules.regulations.values()]
  const spoken = commandsNamedBy(regulations)
  const plain = { complaint, roles: rolesOf(regulations) }
  const fluent = { ...plain, preferred: spokenBy(regulations) }
  const of = (name: CommandName): fc.Arbitrary<ComplaintCommand> =>
    // A command of one of the names is a command.
    arbitraryCommandOf(
      name,
      spoken.has(name) || name === 'Receive' ? fluent : plain,
    ) as unknown as fc.Arbitrary<ComplaintCommand>
  const next = fc.oneof(
    ...commandNames
      .filter((name) => name !== 'Receive')
      .map((name) => ({ arbitrary: of(name), weight: RARE.has(name) || !spoken.has(name) ? 1 : 6 })),
  )
  const receipt = of('Receive').map((receive) => {
    const { regulations: _, ...data } = receive.data as { readonly regulations?: unknown }
    return { ...receive, data } as ComplaintCommand
  })
  return fc
    .tuple(
      receipt.map((command) => ({ command, minutes: 0 })),
      fc.array(fc.record({ command: next, minutes: gap }), { maxLength, size: 'max' }),
    )
    .map(([first, rest]) => timed([first, ...rest], backdated))
}

/** A case that some rules have let through. */
export interface Lawful {
  readonly complaint: Complaint
  /** Those of the commands that were accepted. */
  readonly commands: ReadonlyArray<ComplaintCommand>
  readonly events: ReadonlyArray<ComplaintEvent>
}

/** A correction needs an event that is there: the one it names is taken for a place among those on record. */
const pointed = (command: ComplaintCommand, { history }: Complaint): ComplaintCommand => {
  if (command.command !== 'Correct' || history === undefined) return command
  let back = command.id.charCodeAt(0) % history.length
  let at = history
  for (; back > 0 && at.earlier !== undefined; back--) at = at.earlier
  return { ...command, data: { ...command.data, event: at.event.id } }
}

/** What time brings about until a command comes, a few moments at most. */
const watched = (rules: Rules, complaint: Complaint, until: number): Complaint =>
  evolveAll(complaint, watchUntil(rules)((until - 1) as EpochMs, { most: 4 })(complaint))

/** Sends commands one after another; what is refused is left out. With `ticks` the watchdog runs between them. */
const tried = (rules: Rules, commands: ReadonlyArray<ComplaintCommand>, ticks: boolean): Lawful => {
  const accepted: ComplaintCommand[] = []
  let complaint = initial(commands[0]?.complaint ?? 'c-1')
  for (const said of commands) {
    const command = pointed(said, complaint)
    if (ticks) complaint = watched(rules, complaint, millis(command.occurredAt))
    const decided = decide(rules)(command)(complaint)
    if (!isRight(decided)) continue
    accepted.push(command)
    complaint = evolveAll(complaint, decided.right)
  }
  return { complaint, commands: accepted, events: eventsOf(complaint) }
}

/**
 * Histories that abide by some rules: arbitrary commands, tried one after another, the accepted ones kept. `watched`: the
 * watchdog runs in between, so that escalations stand among them.
 *
 * @example
 * import { compile, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { arbitraryLawfulHistory } from '@redress/domain/testing'
 * import fc from 'fast-check'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const histories = arbitraryLawfulHistory(rulesOf([compiled.right]))
 * const oneReceipt = fc.property(histories, ({ events }) => events.filter(({ type }) => type === 'Received').length < 2)
 * fc.assert(oneReceipt, { numRuns: 20 })
 */
export const arbitraryLawfulHistory = (
  rules: Rules,
  { watched: ticks = false, ...options }: CommandsOptions & { readonly watched?: boolean } = {},
): fc.Arbitrary<Lawful> => arbitraryCommands(rules, options).map((commands) => tried(rules, commands, ticks))

/** A span of up to so many days before and after a moment, to look at clocks in. */
export const arbitraryMoment = (around: EpochMs, days: number): fc.Arbitrary<EpochMs> =>
  fc.integer({ min: around - days * DAY, max: around + days * DAY }).map((ms) => ms as EpochMs)

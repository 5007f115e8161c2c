import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { ComplaintCommand } from '../complaint/command.js'
import { decide } from '../complaint/decide.js'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Rejection } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'
import { type Complaint, eventsOf, initial } from '../complaint/state.js'
import { createRecent } from './adapter/recent.js'
import { decideAll } from './handling/batch.js'
import { createLanes } from './handling/lanes.js'
import { catchUp, type HandleError, type Loaded, type Standing, unread } from './handling/load.js'
import { asker, type Outside } from './handling/outside.js'
import { type Desk, peek, settle } from './handling/settle.js'
import { complaintShelf } from './handling/shelf.js'
import { type Watching, watching } from './handling/watching.js'
import type { EventStore, Position } from './port.js'

export type { HandleError, Loaded } from './handling/load.js'
export type { Asked, Outside } from './handling/outside.js'
export type { Watched, Watching } from './handling/watching.js'
export type { Awake } from './handling/woken.js'

export interface HandlerOptions {
  readonly store: EventStore
  readonly rules: Rules
  /** How often to decide again when another writer was faster; default 10. */
  readonly retries?: number
  /** Who answers what the regulations ask of the outside; without it, only the directory of the rules does. */
  readonly outside?: Outside<ComplaintCommand>
  /** How many complaints to remember between commands; default 1,000. 0 reads every time. */
  readonly remember?: number
}

/** A command that was carried out. */
export interface Handled {
  /** The events of the command: those added now, or, of a repeated command, those it had added before. */
  readonly events: ReadonlyArray<ComplaintEvent>
  /** Revision of the last event of the command; of a command that had nothing to add, that of the complaint. */
  readonly revision: number
  /** Position of the last event added; of a repeated command it may be absent. */
  readonly position?: Position
  /** The command had been carried out before; nothing was added. */
  readonly repeated: boolean
}

/** Whether a revision is one that was asked for. */
export type At = (revision: number) => boolean

const anywhere: At = () => true

type Decided = E.Either<Rejection, ReadonlyArray<ComplaintEvent>>

/** What was decided long ago, or can never be, whatever the revision. */
const isSettled = (answer: Decided): boolean =>
  E.isRight(answer) ? answer.right.length === 0 : answer.left._tag === 'CommandIdReused'

type BatchResult = ReadonlyArray<E.Either<Rejection, ReadonlyArray<ComplaintEvent>>>

export interface ComplaintHandlers extends Watching {
  /** `only`: at which revisions of the complaint (-1: never received) it may be carried out; a repeated command may at any. */
  readonly handle: (command: ComplaintCommand, only?: At) => TaskEither<HandleError, Handled>
  readonly batch: (
    commands: ReadonlyArray<ComplaintCommand>,
    /** Ids of commands that go in all or none. */
    together?: ReadonlySet<string>,
  ) => TaskEither<HandleError, BatchResult>
  /** Remembers nothing more of a complaint: its personal data were erased. */
  readonly forget: (complaint: string) => void
}

const ALONE: ReadonlySet<string> = new Set()

/**
 * All ways of bringing a complaint on, over one memory and one queue per complaint: commands for the same complaint wait for
 * each other in this process instead of colliding in the store.
 */
export const complaintHandlers = ({
  store,
  rules,
  retries = 10,
  remember = 1_000,
  outside,
}: HandlerOptions): ComplaintHandlers => {
  const desk: Desk<Complaint, ComplaintEvent> = {
    store,
    shelf: complaintShelf,
    retries,
    recent: createRecent<Standing<Complaint>>(remember),
  }
  const inLane = createLanes()
  const decideOne = decide(rules)
  const ask = asker(rules, outside)
  /** The complaint as a command meets it, looked up if somebody asks and once; what is received is new. */
  const known = ({ command, complaint }: ComplaintCommand): (() => Promise<E.Either<HandleError, Complaint>>) => {
    let found: Promise<E.Either<HandleError, Complaint>> | undefined
    return () =>
      (found ??= command === 'Receive' ? Promise.resolve(E.right(initial(complaint))) : peek(desk, complaint))
  }

  const handle =
    (command: ComplaintCommand, only: At = anywhere): TaskEither<HandleError, Handled> =>
    async () => {
      const settled = await inLane(command.complaint, async () => {
        const asked = await ask(command, known(command))
        if (E.isLeft(asked)) return asked
        return settle<Decided | 'stale', Complaint, ComplaintEvent>(desk, command.complaint, (complaint, revision) => {
          const answer = decideOne(asked.right)(complaint)
          if (!isSettled(answer) && !only(revision)) return { answer: 'stale', events: [] }
          return { answer, events: E.isRight(answer) ? answer.right : [] }
        })
      })
      if (E.isLeft(settled)) return settled
      const { answer, state, revision, appended } = settled.right
      if (answer === 'stale') return E.left({ _tag: 'Stale', revision })
      if (E.isLeft(answer)) return E.left({ _tag: 'Rejected', rejection: answer.left })
      const position = appended === undefined ? {} : { position: appended.position }
      const repeated = answer.right.length === 0
      if (!repeated) return E.right({ events: answer.right, revision, ...position, repeated })
      const all = eventsOf(state)
      const events = all.filter((event) => event.command === command.id)
      const last = all.findLastIndex((event) => event.command === command.id)
      return E.right({ events, revision: last < 0 ? revision : last, ...position, repeated })
    }

  const batch =
    (
      commands: ReadonlyArray<ComplaintCommand>,
      together: ReadonlySet<string> = ALONE,
    ): TaskEither<HandleError, BatchResult> =>
    async () => {
      const [first] = commands
      if (first === undefined) return E.right([])
      const settled = await inLane(first.complaint, async () => {
        const state = known(first)
        const asked = E.sequenceArray(await Promise.all(commands.map((command) => ask(command, state))))
        if (E.isLeft(asked)) return asked
        return settle(desk, first.complaint, (complaint) => decideAll(decideOne, asked.right, complaint, together))
      })
      return E.map(({ answer }: { readonly answer: BatchResult }) => answer)(settled)
    }

  return { handle, batch, forget: desk.recent.forget, ...watching(rules, desk, inLane) }
}

/**
 * Carries out commands: load the complaint, decide, append. Commands for one complaint run one after another; when
 * another process was faster, the tail is read and the command decided again. The same command again changes nothing.
 *
 * Left: `Rejected` (the rules refuse it), `Stale` (another revision than was asked for), `Store` (the store could not), `Unanswered` (the outside could not), `Undecodable`
 * (the history cannot be read).
 *
 * @example
 * import { commandHandler, rulesOf } from '@redress/domain'
 * import { memoryStore } from '@redress/domain/memory'
 *
 * const handle = commandHandler({ store: memoryStore(), rules: rulesOf([]) })
 * const outcome = await handle({
 *   id: 'cmd-1', command: 'Reply', complaint: 'c-1', occurredAt: '2026-01-05T09:00:00+08:00' as never,
 *   actor: { id: 'agent-1', roles: ['agent'] }, data: { stage: 'final' },
 * })()
 * assert.equal(outcome._tag === 'Left' && outcome.left._tag, 'Rejected') // nothing was received yet
 */
export const commandHandler = (options: HandlerOptions): ComplaintHandlers['handle'] =>
  complaintHandlers(options).handle

/**
 * Carries out many commands of ONE complaint in order: all are decided in memory, each on the state that the ones
 * before it leave, and one append stores what was accepted. A rejected command does not stop those after it, except those
 * that are to go in together with it; one that names another complaint than the first is rejected as `InvalidCommand`.
 *
 * @example
 * import { commandBatch, rulesOf } from '@redress/domain'
 * import { memoryStore } from '@redress/domain/memory'
 *
 * const outcome = await commandBatch({ store: memoryStore(), rules: rulesOf([]) })([])()
 * assert.deepEqual(outcome, { _tag: 'Right', right: [] })
 */
export const commandBatch = (options: HandlerOptions): ComplaintHandlers['batch'] => complaintHandlers(options).batch

/** The complaint as its stream has it now; of one that was never received, the initial state and revision -1. */
export const loadComplaint =
  (store: EventStore) =>
  (id: string): TaskEither<HandleError, Loaded> =>
  async () => {
    const read = await catchUp(store, complaintShelf, unread(complaintShelf, id))
    return E.map(({ state, revision }: Standing<Complaint>): Loaded => ({ complaint: state, revision }))(read)
  }

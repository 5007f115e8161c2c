import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Intent, Supplied } from '../../aggregate/happening.js'
import type { Stream } from '../../aggregate/stream.js'
import { regulationsOf } from '../../complaint/regulations-of.js'
import type { Bilingual } from '../../complaint/rejection.js'
import type { Rules } from '../../complaint/rules.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { HandleError } from './load.js'

/** What a command's regulations may look at beyond the stream itself. */
export interface Asked<C extends Intent> {
  readonly command: C
  /** The stream as it was known when the command came; of one that is only to begin, nothing. */
  readonly stream: Stream
  /** Paths of facts, e.g. `lookup.openCasesOfActor`; what the directory of the rules answers need not be answered again. */
  readonly facts: ReadonlyArray<string>
  /** Relations to other streams: the paths that are equal, joined by `+`. */
  readonly relations: ReadonlyArray<string>
}

/** Answers from the outside: read models, a directory. Asked once a command, before it is decided; the answers are pinned. */
export type Outside<C extends Intent = Intent> = (asked: Asked<C>) => TaskEither<Bilingual, Supplied>

type Regulations = ReadonlyArray<CompiledRegulation>
type Needs = Pick<Asked<Intent>, 'facts' | 'relations'>

const needsOf = (regulations: Regulations): Needs => ({
  facts: [...new Set(regulations.flatMap(({ needs }) => [...needs.facts.keys()]))],
  relations: [...new Set(regulations.flatMap(({ needs }) => [...needs.relations.keys()]))],
})

const isNothing = ({ facts, relations }: Needs): boolean => facts.length + relations.length === 0

/**
 * Completes commands with what the outside answers. Asked is what the regulations of the stream look at; of one without any, as
 * before receipt, what all of them do. Where nothing is asked, nobody is, and the stream is not looked at either.
 */
export const asker = <C extends Intent>(
  rules: Rules,
  outside: Outside<C> | undefined,
): ((command: C, known: () => Promise<E.Either<HandleError, Stream>>) => Promise<E.Either<HandleError, C>>) => {
  const every = needsOf([...rules.regulations.values()])
  if (outside === undefined || isNothing(every)) return async (command) => E.right(command)
  const found = new WeakMap<Regulations, Needs>()
  const needsIn = (stream: Stream): Needs => {
    if (stream.regulations.length === 0) return every
    const regulations = regulationsOf(rules)(stream)
    const needs = found.get(regulations) ?? needsOf(regulations)
    found.set(regulations, needs)
    return needs
  }
  return async (command, known) => {
    const stream = await known()
    if (E.isLeft(stream)) return stream
    const needs = needsIn(stream.right)
    if (isNothing(needs)) return E.right(command)
    const answered = await outside({ command, stream: stream.right, ...needs })()
    if (E.isLeft(answered)) return E.left({ _tag: 'Unanswered', ...answered.left })
    const { right: supplied } = answered
    return E.right(Object.keys(supplied).length === 0 ? command : { ...command, supplied })
  }
}

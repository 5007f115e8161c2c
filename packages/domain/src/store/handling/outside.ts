import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import type { Intent, Supplied } from '../../aggregate/happening.js'
import type { Bilingual } from '../../complaint/rejection.js'
import type { Rules } from '../../complaint/rules.js'

/** What a command's regulations may look at beyond the stream itself. */
export interface Asked<C extends Intent> {
  readonly command: C
  /** Paths of facts, e.g. `lookup.openCasesOfActor`; what the directory of the rules answers need not be answered again. */
  readonly facts: ReadonlyArray<string>
  /** Relations to other streams: the paths that are equal, joined by `+`. */
  readonly relations: ReadonlyArray<string>
}

/** Answers from the outside: read models, a directory. Asked once a command, before it is decided; the answers are pinned. */
export type Outside<C extends Intent = Intent> = (asked: Asked<C>) => TaskEither<Bilingual, Supplied>

const needsOf = ({ regulations }: Rules): Pick<Asked<Intent>, 'facts' | 'relations'> => {
  const all = [...regulations.values()]
  return {
    facts: [...new Set(all.flatMap(({ needs }) => [...needs.facts.keys()]))],
    relations: [...new Set(all.flatMap(({ needs }) => [...needs.relations]))],
  }
}

/** Completes commands with what the outside answers; where nothing is asked, nobody is. */
export const asker = <C extends Intent>(
  rules: Rules,
  outside: Outside<C> | undefined,
): ((command: C) => Promise<E.Either<Bilingual, C>>) => {
  const { facts, relations } = needsOf(rules)
  if (outside === undefined || facts.length + relations.length === 0) return async (command) => E.right(command)
  return async (command) => {
    const answered = await outside({ command, facts, relations })()
    return E.map((supplied: Supplied): C => ({ ...command, supplied }))(answered)
  }
}

import {
  type CompiledRegulation,
  compile,
  type Organisation,
  type Regulation,
  type Rules,
  rulesOf,
} from '@redress/domain'
import { allRegulations } from '@redress/domain/regulations'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import * as TE from 'fp-ts/lib/TaskEither.js'
import { given } from '../given.js'
import { badRegulation, type OpenError, regulationTwice, unknownAdopted } from './error.js'
import { loadRegulationFile } from './regulation-file.js'

/** Which regulations a deployment runs on. */
export interface RulesChoice {
  /**
   * Ids of the regulations that new complaints come under by themselves, beside those of `regulationFiles`; default, where
   * there are no files, `government-service-centre`. Others hold where a complaint names them.
   */
  readonly adopt?: ReadonlyArray<string>
  /** Regulations of the institution's own, YAML or JSON: loaded beside those that ship, and adopted. */
  readonly regulationFiles?: ReadonlyArray<string>
  /** Who there is: units as a tree, people. By it duties find their owners, and a unit what is below it. */
  readonly organisation?: Organisation
}

/** The regulation of the demonstration, which new complaints come under unless the deployment adopts another. */
const DEFAULT_ADOPTED: ReadonlyArray<string> = ['government-service-centre']

/** A regulation that comes with the package, compiled. */
export const compiledHere = (regulation: Regulation): E.Either<OpenError, CompiledRegulation> =>
  pipe(
    compile(regulation),
    E.mapLeft((errors) =>
      badRegulation(
        regulation.id,
        errors.map(({ en }) => en),
      ),
    ),
  )

/** A version is one text for ever: complaints are pinned to its name. */
const distinct = (all: ReadonlyArray<CompiledRegulation>): E.Either<OpenError, ReadonlyArray<CompiledRegulation>> => {
  const twice = all.find(({ key }, at) => all.findIndex((other) => other.key === key) < at)
  return twice === undefined ? E.right(all) : E.left(regulationTwice(twice.key))
}

const adopting = (
  { adopt, regulationFiles = [], organisation }: RulesChoice,
  own: ReadonlyArray<CompiledRegulation>,
  all: ReadonlyArray<CompiledRegulation>,
): E.Either<OpenError, Rules> => {
  const ids = new Set(all.map(({ id }) => id))
  const named = adopt ?? (regulationFiles.length > 0 ? [] : DEFAULT_ADOPTED)
  const unknown = named.find((id) => !ids.has(id))
  return unknown === undefined
    ? E.right(rulesOf(all, { adopted: [...named, ...own.map(({ id }) => id)], ...given({ organisation }) }))
    : E.left(unknownAdopted(unknown, [...ids]))
}

/** The rules of a deployment: the regulations that ship and its own, and which of them it has adopted. */
export const rulesFor = (choice: RulesChoice = {}): TE.TaskEither<OpenError, Rules> =>
  pipe(
    TE.Do,
    TE.bind('theirs', () => TE.fromEither(E.traverseArray(compiledHere)(allRegulations))),
    TE.bind('own', () => TE.traverseSeqArray(loadRegulationFile)(choice.regulationFiles ?? [])),
    TE.bind('all', ({ theirs, own }) => TE.fromEither(distinct([...theirs, ...own]))),
    TE.chain(({ own, all }) => TE.fromEither(adopting(choice, own, all))),
  )

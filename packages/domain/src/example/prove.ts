import * as E from 'fp-ts/lib/Either.js'
import { rulesOf } from '../complaint/rules.js'
import { type CompiledRegulation, compile } from '../regulation/compile.js'
import type { RegulationError } from '../regulation/error.js'
import type { Regulation } from '../regulation/language/regulation.js'
import { differences } from './differences.js'
import type { Example, RegulationExamples } from './language.js'
import { play } from './play.js'
import { type Stage, viewOf } from './view.js'
import { without } from './without.js'

type Staged = E.Either<ReadonlyArray<RegulationError>, Stage>

/** Compiles a regulation as an example wants it. */
export const stageOf = (
  regulation: Regulation,
  { organisation }: Pick<RegulationExamples, 'organisation'>,
  { under = {} }: Pick<Example, 'under'> = {},
): Staged =>
  E.map(
    (compiled: CompiledRegulation): Stage => ({
      regulation: compiled,
      rules: rulesOf([compiled], organisation === undefined ? {} : { organisation }),
    }),
  )(compile(regulation, { version: '', parameters: {}, ...under }))

/** Where an example and its expectations part, each in one line; none where it holds. */
export const failures = (stage: Stage, example: Example, examples: RegulationExamples): ReadonlyArray<string> => {
  const course = play(stage.rules, example.steps, examples)
  return differences(course, example, (look) => viewOf(stage, course, examples, look))
}

/** Tries examples under one regulation, which is compiled once for all that want it alike. */
const trierOf = (regulation: Regulation, examples: RegulationExamples) => {
  const stages = new Map<string, Staged>()
  return (example: Example): ReadonlyArray<string> => {
    const key = JSON.stringify(example.under ?? {})
    const stage = stages.get(key) ?? stageOf(regulation, examples, example)
    stages.set(key, stage)
    return E.isLeft(stage)
      ? stage.left.map(({ path, en }) => `${path}: ${en}`)
      : failures(stage.right, example, examples)
  }
}

/** A clause whose examples were tried: what failed with it, and whether anything is missed without it. */
export interface Proof {
  readonly clause: string
  readonly examples: number
  /** Expectations that do not hold, by the number of the example, from 0. */
  readonly failed: ReadonlyArray<{ readonly example: number; readonly differences: ReadonlyArray<string> }>
  /** The examples that no longer hold once the clause does nothing: its test is that there is one. */
  readonly noticedBy: ReadonlyArray<number>
}

/** Everything that the examples of a regulation show. */
export interface Prover {
  readonly clause: (clause: string) => Proof
  /** Where the story and its expectations part. */
  readonly story: () => ReadonlyArray<string>
}

/**
 * Tries the examples of a clause under the regulation as it stands, and under the regulation in which that clause does
 * nothing: then at least one must fail, else nothing shows that the clause is executed.
 *
 * @example
 * import { allExamples, prover } from '@redress/domain/examples'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 *
 * const examples = allExamples.find(({ regulation }) => regulation === governmentServiceCentre.id)
 * assert.ok(examples !== undefined)
 * const { failed, noticedBy } = prover(governmentServiceCentre, examples).clause('c16')
 * assert.ok(failed.length === 0 && noticedBy.length > 0)
 */
export const prover = (regulation: Regulation, examples: RegulationExamples): Prover => {
  const tried = trierOf(regulation, examples)
  return {
    clause: (clause) => {
      const own = Object.hasOwn(examples.clauses, clause) ? (examples.clauses[clause] ?? []) : []
      const bare = trierOf(without(regulation, clause), examples)
      const found = own.map(tried)
      return {
        clause,
        examples: own.length,
        failed: found.flatMap((parted, example) => (parted.length === 0 ? [] : [{ example, differences: parted }])),
        noticedBy: own.flatMap((example, place) => (bare(example).length > 0 ? [place] : [])),
      }
    },
    story: () => tried(examples.story),
  }
}

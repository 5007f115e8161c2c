import type { Scalar } from '../../codec/words.js'
import { compileCondition } from '../condition.js'
import type { Evaluator } from '../context.js'
import type { Environment } from '../environment.js'
import type { Term } from '../language/derivation.js'
import type { Clause } from '../language/regulation.js'
import { type Cited, cited } from './cited.js'

/** The criterion of a value of a dimension: setting the value by hand against it is warned of. */
export interface CompiledTerm extends Cited {
  readonly dimension: string
  readonly values: ReadonlyArray<Scalar>
  readonly when: Evaluator
}

export const compileTerm = (env: Environment, path: string, clause: Clause, term: Term): CompiledTerm | undefined =>
  term.when === undefined
    ? undefined
    : {
        ...cited(env, clause),
        dimension: term.dim,
        values: typeof term.value === 'object' ? term.value : [term.value],
        when: compileCondition(env, `${path}.when`, term.when),
      }

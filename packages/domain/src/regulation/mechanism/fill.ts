import { type CommandTest, commandKind } from '../command-kind.js'
import { compileCondition } from '../condition.js'
import type { Evaluator, FactReader } from '../context.js'
import { type Environment, unsupported } from '../environment.js'
import { factReader } from '../facts.js'
import type { Fill } from '../language/mechanism.js'
import type { Clause } from '../language/regulation.js'
import { type Cited, cited } from './cited.js'

export interface CompiledFill extends Cited {
  readonly on: ReadonlyArray<CommandTest>
  readonly field: string
  readonly value: FactReader
  readonly when: Evaluator
  readonly keep?: string
}

/** A fill sets a field of the command's own data; dimensions and record fields are set by classifying and recording. */
export const compileFill = (env: Environment, path: string, clause: Clause, fill: Fill): CompiledFill => {
  const { value, field } = fill
  if (field.includes('.')) unsupported(env, `${path}.field`, `filling ${field}`)
  const read: FactReader =
    typeof value === 'object' && 'fact' in value
      ? factReader(env, value.fact)
      : () => (typeof value === 'object' && 'list' in value ? undefined : value)
  return {
    ...cited(env, clause),
    on: fill.on.map((kind) => commandKind(env, `${path}.on`, kind)),
    field,
    value: read,
    when: compileCondition(env, `${path}.when`, fill.when),
    ...(fill.keep === undefined ? {} : { keep: fill.keep }),
  }
}

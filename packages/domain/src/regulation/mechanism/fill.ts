import type * as t from 'io-ts'
import { Shape } from '../../codec/shape.js'
import type { Value } from '../../codec/words.js'
import { dataCodec, isCommandName } from '../../complaint/command.js'
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
  /** The value, where the clause itself names it. */
  readonly literal?: t.TypeOf<typeof Value>
  readonly when: Evaluator
  readonly keep?: string
}

/** What a field of a command's data may hold; `undefined` where the command has no such field. */
const codecOf = (command: string, field: string): t.Mixed | undefined => {
  const [name = ''] = command.split(':')
  const data = isCommandName(name) ? dataCodec(name) : undefined
  if (!(data instanceof Shape)) return undefined
  const props: { readonly [key: string]: t.Mixed } = { ...data.optional, ...data.required }
  return Object.hasOwn(props, field) ? props[field] : undefined
}

/** A fill sets a field of the command's own data; dimensions and record fields are set by classifying and recording. */
export const compileFill = (env: Environment, path: string, clause: Clause, fill: Fill): CompiledFill => {
  const { value, field, keep } = fill
  const looks = typeof value === 'object' && 'fact' in value
  for (const on of fill.on) {
    const codec = codecOf(on, field)
    if (codec === undefined || (!looks && !codec.is(value))) unsupported(env, `${path}.field`, `filling ${field}`)
    if (keep !== undefined && codecOf(on, keep) === undefined) unsupported(env, `${path}.keep`, `keeping ${keep}`)
  }
  const read: FactReader = looks ? factReader(env, value.fact) : () => value
  return {
    ...cited(env, clause),
    ...(looks ? {} : { literal: value as t.TypeOf<typeof Value> }),
    on: fill.on.map((kind) => commandKind(env, `${path}.on`, kind)),
    field,
    value: read,
    when: compileCondition(env, `${path}.when`, fill.when),
    ...(keep === undefined ? {} : { keep }),
  }
}

import type * as t from 'io-ts'
import { Shape } from '../../codec/shape.js'
import { Value } from '../../codec/words.js'
import { dataCodec, isCommandName } from '../../complaint/command.js'
import { type CommandTest, commandKind } from '../command-kind.js'
import { compileCondition } from '../condition.js'
import type { Evaluator, FactReader } from '../context.js'
import { type Environment, unsupported } from '../environment.js'
import { factReader } from '../facts.js'
import type { Fill } from '../language/decision.js'
import type { Clause } from '../language/regulation.js'
import { type Cited, cited } from './cited.js'

export interface CompiledFill extends Cited {
  readonly on: ReadonlyArray<CommandTest>
  /** Keys of the field in the command's data: one, or the bag and the key in it (`class`, `validity`). */
  readonly field: readonly [string] | readonly [string, string]
  readonly value: FactReader
  /** The value, where the clause itself names it. */
  readonly literal?: t.TypeOf<typeof Value>
  readonly when: Evaluator
  /** Where the original word is kept. */
  readonly keep?: readonly [string] | readonly [string, string]
}

const bags: ReadonlyArray<string> = ['class', 'field']

const keysOf = (field: string): CompiledFill['field'] => {
  const bag = bags.find((name) => field.startsWith(`${name}.`))
  return bag === undefined ? [field] : [bag, field.slice(bag.length + 1)]
}

/** What a field of a command's data may hold; `undefined` where the command has no such field. */
const codecOf = (command: string, [key, inner]: CompiledFill['field']): t.Mixed | undefined => {
  const [name = ''] = command.split(':')
  const data = isCommandName(name) ? dataCodec(name) : undefined
  if (!(data instanceof Shape)) return undefined
  const props: { readonly [key: string]: t.Mixed } = { ...data.optional, ...data.required }
  if (!Object.hasOwn(props, key)) return undefined
  return inner === undefined ? props[key] : Value
}

/** Where the original word goes: a field of the command, else a record field of that name. */
const keptIn = (command: string, keep: string): CompiledFill['field'] | undefined =>
  codecOf(command, [keep]) !== undefined
    ? [keep]
    : codecOf(command, ['field', keep]) !== undefined
      ? ['field', keep]
      : undefined

/** A fill sets a field, a dimension or a record field of the command. */
export const compileFill = (env: Environment, path: string, clause: Clause, fill: Fill): CompiledFill => {
  const { value, keep } = fill
  const field = keysOf(fill.field)
  const looks = typeof value === 'object' && 'fact' in value
  for (const on of fill.on) {
    const codec = codecOf(on, field)
    if (codec === undefined || (!looks && !codec.is(value))) unsupported(env, `${path}.field`, `filling ${fill.field}`)
    if (keep !== undefined && keptIn(on, keep) === undefined) unsupported(env, `${path}.keep`, `keeping ${keep}`)
  }
  const kept = keep === undefined ? undefined : keptIn(fill.on[0] ?? '', keep)
  const read: FactReader = looks ? factReader(env, value.fact) : () => value
  return {
    ...cited(env, clause),
    ...(looks ? {} : { literal: value as t.TypeOf<typeof Value> }),
    on: fill.on.map((kind) => commandKind(env, `${path}.on`, kind)),
    field,
    value: read,
    when: compileCondition(env, `${path}.when`, fill.when),
    ...(kept === undefined ? {} : { keep: kept }),
  }
}

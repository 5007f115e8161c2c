import type * as t from 'io-ts'
import { Shape } from '../../codec/shape.js'
import { Value } from '../../codec/words.js'
import { possibleActs } from '../../complaint/acts/possible.js'
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
  /** Keys of the field in the command's data: one, or the bag and the key in it (`class` and `validity`). */
  readonly field: readonly [string] | readonly [string, string]
  readonly value: FactReader
  /** The value, where the clause itself names it. */
  readonly literal?: t.TypeOf<typeof Value>
  readonly when: Evaluator
  /** Where the original word is kept. */
  readonly keep?: readonly [string] | readonly [string, string]
}

type Props = { readonly [key: string]: t.Mixed }

const bags: ReadonlyArray<string> = ['class', 'field']

/** What the data of a command may hold; of a `Record` as far as its act says. */
const shapeOf = (command: string): Props | undefined => {
  const [name = '', variant] = command.split(':')
  const data = name === 'Record' ? possibleActs(variant === undefined ? [] : [variant]) : undefined
  return propsOf(data ?? (isCommandName(name) ? dataCodec(name) : undefined))
}

const propsOf = (codec: t.Mixed | undefined): Props | undefined =>
  codec instanceof Shape ? { ...codec.optional, ...codec.required } : undefined

/** Where a field stands in the data of a command: by itself, in a bag, among the details of an act. */
const keysIn = (command: string, field: string): CompiledFill['field'] | undefined => {
  const props = shapeOf(command) ?? {}
  const bag = bags.find((name) => field.startsWith(`${name}.`))
  if (bag !== undefined) return Object.hasOwn(props, bag) ? [bag, field.slice(bag.length + 1)] : undefined
  if (Object.hasOwn(props, field)) return [field]
  return Object.hasOwn(propsOf(props['details']) ?? {}, field) ? ['details', field] : undefined
}

/** What may stand there. */
const codecOf = (command: string, [key, inner]: CompiledFill['field']): t.Mixed | undefined => {
  const codec = shapeOf(command)?.[key]
  if (inner === undefined) return codec
  return key === 'details' ? propsOf(codec)?.[inner] : Value
}

const isSame = (one: CompiledFill['field'] | undefined, other: CompiledFill['field']): boolean =>
  one !== undefined && one[0] === other[0] && one[1] === other[1]

/** Where the original word goes: a field of the command, else a record field of that name. */
const keptIn = (command: string, keep: string): CompiledFill['field'] | undefined =>
  keysIn(command, keep) ?? keysIn(command, `field.${keep}`)

/** A fill sets a field, a dimension or a record field of the command, or a detail of the act that it records. */
export const compileFill = (env: Environment, path: string, clause: Clause, fill: Fill): CompiledFill => {
  const { value, keep } = fill
  const field = keysIn(fill.on[0] ?? '', fill.field) ?? [fill.field]
  const looks = typeof value === 'object' && 'fact' in value
  for (const on of fill.on) {
    const fits = isSame(keysIn(on, fill.field), field) && (looks || codecOf(on, field)?.is(value) === true)
    if (!fits) unsupported(env, `${path}.field`, `filling ${fill.field}`)
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

import { Shape } from '@redress/domain'
import type * as t from 'io-ts'
import { remedy } from '../../suggest.js'
import { column } from './column.js'
import { expectation } from './leaf.js'
import { isConstant, isOperator, OPERATORS } from './literals.js'
import { nested } from './nested.js'
import { activity, choose, first, text } from './operators.js'
import { isSealed } from './personal.js'
import { leafAt, NOTHING, type Place } from './place.js'
import { type Compiling, isBag, problem, type Template } from './scope.js'

const literal = (compiling: Compiling, place: Place, value: unknown): Template => {
  if (value === null) {
    problem(compiling, place.path, '没有值；不需要的键请删去', 'there is no value; leave the key out')
    return NOTHING
  }
  if (leafAt(compiling, place, undefined).accepts(value)) return () => value
  const words = compiling.words?.(place.target)
  const expected = expectation(place.codec, words)
  if (typeof value !== 'string' && place.codec.is(String(value))) {
    problem(compiling, place.path, `应为文字，请加引号："${value}"`, `must be text; put it in quotes: "${value}"`)
    return NOTHING
  }
  const tip = typeof value === 'string' && expected.includes(' | ') ? remedy(value, expected.split(' | ')) : undefined
  problem(
    compiling,
    place.path,
    `此处不能是这个值，应为 ${expected}${tip === undefined ? '' : `；${tip.zh}`}`,
    `this value cannot stand here; expected ${expected}${tip === undefined ? '' : `; ${tip.en}`}`,
  )
  return NOTHING
}

const isObjectCodec = (codec: t.Mixed): boolean => codec instanceof Shape || 'codomain' in codec

/** Compiles one place of a command: a literal, an operator on cells, a list, or an object of further places. */
export function compileTemplate(compiling: Compiling, place: Place, node: unknown): Template {
  if (isOperator(node)) {
    if (node['column'] !== undefined) return column(compileTemplate, compiling, place, node)
    if (node['choose'] !== undefined) return choose(compileTemplate, compiling, place, node)
    if (node['first'] !== undefined) return first(compileTemplate, compiling, place, node)
    if (node['text'] !== undefined) return text(compiling, place, node)
    return activity(compiling, place, node)
  }
  if (isBag(node)) {
    if (isObjectCodec(place.codec)) {
      const template = nested(compileTemplate, compiling, place, node)
      if (isConstant(node) === false) return template
      const value = template({ row: [], register: [] }, [])
      return () => value
    }
    problem(
      compiling,
      place.path,
      `应为值，或含 ${OPERATORS.slice(0, 4).join('、')} 之一的对象`,
      `must be a value, or an object with one of ${OPERATORS.slice(0, 4).join(', ')}`,
    )
    return NOTHING
  }
  if (isObjectCodec(place.codec)) {
    problem(compiling, place.path, '应为对象', 'must be an object')
    return NOTHING
  }
  const item = (place.codec as t.Mixed & { readonly type?: t.Mixed }).type
  if (Array.isArray(node) && item !== undefined && isConstant(node) === false) {
    const parts = (node as ReadonlyArray<unknown>).map((part, i) =>
      compileTemplate(
        compiling,
        { ...place, path: `${place.path}.${i}`, codec: item, sealed: place.sealed || isSealed(item) },
        part,
      ),
    )
    return (scope, faults) => parts.map((part) => part(scope, faults)).filter((value) => value !== undefined)
  }
  return literal(compiling, place, node)
}

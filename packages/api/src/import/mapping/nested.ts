import { findPersonal, type Marked, maskText, Shape } from '@redress/domain'
import type * as t from 'io-ts'
import { remedy } from '../../suggest.js'
import { isSealed } from './personal.js'
import type { Compile, Place } from './place.js'
import { type Bag, type Compiling, fault, problem, type Template } from './scope.js'

const dotted = (parent: string, key: string): string => (parent === '' ? key : `${parent}.${key}`)

/** An object with keys of its own: those of a shape, or the free ones of a record. */
export const nested = (compile: Compile, compiling: Compiling, place: Place, node: Bag): Template => {
  const { codec } = place
  const required: { readonly [key: string]: t.Mixed } = codec instanceof Shape ? codec.required : {}
  const optional: { readonly [key: string]: t.Mixed } = codec instanceof Shape ? codec.optional : {}
  const { codomain, personalBy } = codec as t.Mixed & Marked & { readonly codomain?: t.Mixed }
  const allowed = codec instanceof Shape ? Object.keys({ ...required, ...optional }) : compiling.keys?.(place.target)
  const parts: {
    readonly key: string
    readonly template: Template
    readonly must: boolean
    readonly target: string
  }[] = []
  for (const [key, value] of Object.entries(node)) {
    const path = `${place.path}.${key}`
    const inner = required[key] ?? optional[key] ?? codomain
    if (inner === undefined || (allowed !== undefined && allowed.includes(key) === false)) {
      const tip = remedy(key, allowed ?? [])
      problem(compiling, path, `这里没有这个字段；${tip.zh}`, `there is no such field here; ${tip.en}`)
      continue
    }
    if (findPersonal(key).length > 0) {
      problem(
        compiling,
        `${place.path}.${maskText(key)}`,
        '字段名不加密，不能含个人信息；请改名',
        'the name of a field is not encrypted and must hold nothing personal; rename it',
      )
      continue
    }
    const target = dotted(place.target, key)
    const sealed = personalBy?.(key, compiling.fields) !== undefined || isSealed(inner)
    parts.push({
      key,
      target,
      must: required[key] !== undefined,
      template: compile(compiling, { path, target, codec: inner, sealed }, value),
    })
  }
  for (const key of Object.keys(required))
    if (node[key] === undefined)
      problem(compiling, `${place.path}.${key}`, '缺少必需的字段', 'a required field is missing')
  const sources = compiling.sources

  return (scope, faults) => {
    const value: Record<string, unknown> = {}
    let empty = true
    for (const { key, template, must, target } of parts) {
      const before = faults.length
      const item = template(scope, faults)
      if (item !== undefined) {
        value[key] = item
        empty = false
      } else if (must && faults.length === before)
        faults.push(
          fault((sources.get(target) ?? []).join('、'), {
            zh: `“${target}”必须有值，但单元格是空的；请补上。`,
            en: `\`${target}\` must have a value, and the cell is empty; fill it in.`,
          }),
        )
    }
    return empty && parts.length > 0 ? undefined : value
  }
}

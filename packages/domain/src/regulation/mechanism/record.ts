import { compileCondition, isNotGiven } from '../condition.js'
import type { Context, Evaluator } from '../context.js'
import { type Environment, parameter, unsupported } from '../environment.js'
import { factReader } from '../facts.js'
import type { Field, RecordRequirement } from '../language/mechanism.js'
import type { Clause } from '../language/regulation.js'
import type { Path } from '../language/words.js'
import { compileSelection, type Selector } from '../selection.js'
import { type Cited, cited } from './cited.js'

/** One field of a form: is it there. */
interface Check {
  readonly path: string
  readonly holds: (context: Context) => boolean
}

export interface CompiledRecord extends Cited {
  readonly at: ReadonlyArray<Selector>
  readonly when?: Evaluator
  readonly fields: ReadonlyArray<Check>
}

const isThere = (value: unknown): boolean => value !== undefined && value !== 'none' && value !== ''

const check = (env: Environment, path: string, field: Field): ReadonlyArray<Check> => {
  if (typeof field === 'string') {
    const read = factReader(env, field)
    return [{ path: field, holds: (context) => isThere(read(context)) || isNotGiven(context, field) }]
  }
  if ('group' in field) {
    const prefix = `${field.group}.`
    const count = ({ complaint }: Context): number =>
      Object.entries(complaint.fields).filter(([key, value]) => key.startsWith(prefix) && isThere(value)).length
    return [{ path: `field.${field.group}`, holds: (context) => count(context) >= field.atLeast }]
  }
  if (field.modality === 'may' || field.value !== undefined) return []
  for (const key of ['in', 'range', 'or'] as const)
    if (field[key] !== undefined) unsupported(env, `${path}.${key}`, `the rule ${key} of a form's field`)
  return check(env, path, field.path)
}

const fieldsOf = (env: Environment, path: string, requirement: RecordRequirement): ReadonlyArray<Field> => {
  if (requirement.fieldsFrom === undefined) return requirement.fields
  const set = parameter(env, requirement.fieldsFrom.fact.slice('param.'.length))
  if (!Array.isArray(set)) return requirement.fields
  if (!set.every((field) => typeof field === 'string'))
    unsupported(env, `${path}.fieldsFrom`, 'a list of fields that holds anything but paths')
  return set.filter((field): field is Path => typeof field === 'string')
}

export const compileRecord = (
  env: Environment,
  path: string,
  clause: Clause,
  requirement: RecordRequirement,
): CompiledRecord => ({
  ...cited(env, clause),
  at: requirement.at.map((selection, i) => compileSelection(env, `${path}.at.${i}`, selection, compileCondition)),
  ...(requirement.when === undefined ? {} : { when: compileCondition(env, `${path}.when`, requirement.when) }),
  fields: fieldsOf(env, path, requirement).flatMap((field, i) => check(env, `${path}.fields.${i}`, field)),
})

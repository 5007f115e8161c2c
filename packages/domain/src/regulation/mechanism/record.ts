import { isWithheld } from '../../codec/personal.js'
import { compileCondition, isNotGiven } from '../condition.js'
import type { Context, Evaluator, FactReader } from '../context.js'
import { type Environment, parameter, unsupported } from '../environment.js'
import { factReader } from '../facts.js'
import type { StreamScope } from '../language/duty.js'
import type { Field, RecordRequirement } from '../language/record.js'
import type { Clause } from '../language/regulation.js'
import type { Path } from '../language/words.js'
import { compileSelection, type Selector } from '../selection.js'
import { type Cited, cited } from './cited.js'

/** One field of a form: is it there, and is it one that the form allows. */
export interface FieldCheck {
  readonly path: string
  readonly holds: (context: Context) => boolean
  /** What it may hold, for whoever has to enter it. */
  readonly allowed?: string
  /** A value outside a list that is left open is warned of, never refused. */
  readonly warns?: true
}

/** A field that the engine fills from what it knows; typing it in is refused. */
export interface DerivedField {
  readonly path: string
  readonly value: FactReader
  /** The fact that it is taken from, where somebody outside has to answer for it. */
  readonly asked?: string
}

export interface CompiledRecord extends Cited {
  /** Number of the mechanism in its clause, as waivers name it. */
  readonly at: string
  /** Whose streams it speaks of, where the clause says so. */
  readonly scope?: StreamScope
  readonly on: ReadonlyArray<Selector>
  readonly when?: Evaluator
  readonly fields: ReadonlyArray<FieldCheck>
  readonly derived: ReadonlyArray<DerivedField>
}

type Rule = Extract<Field, { path: Path }>

const isThere = (value: unknown): boolean => value !== undefined && value !== 'none' && value !== ''

/** What is not there cannot be wrong, nor what is withheld: it was looked at when it was entered. */
const isUnseen = (value: unknown): boolean => !isThere(value) || isWithheld(value)

const given = (path: string, read: FactReader): FieldCheck => ({
  path,
  holds: (context) => isThere(read(context)) || isNotGiven(context, path),
})

/** The rules of one field; what is not there is the requirement's to ask for. */
const ruled = (env: Environment, rule: Rule): ReadonlyArray<FieldCheck> => {
  const { path, in: list, open, range, or, modality, value } = rule
  const read = factReader(env, path)
  const stood = or === undefined ? undefined : or.value
  const note = or === undefined ? undefined : factReader(env, or.into)
  // A stand-in counts only with its note.
  const standsIn = (context: Context): boolean =>
    stood !== undefined && read(context) === stood && isThere(note?.(context))
  const checks: FieldCheck[] = []
  if (modality !== 'may' && value === undefined)
    checks.push({
      path,
      holds: (context) =>
        stood !== undefined && read(context) === stood ? standsIn(context) : given(path, read).holds(context),
    })
  if (list !== undefined)
    checks.push({
      path,
      allowed: list.join(' | '),
      ...(open === true ? { warns: true as const } : {}),
      holds: (context) => isUnseen(read(context)) || standsIn(context) || list.includes(String(read(context))),
    })
  if (range !== undefined)
    checks.push({
      path,
      allowed: `${range[0]}–${range[1]}`,
      holds: (context) => {
        const found = read(context)
        if (isUnseen(found) || standsIn(context)) return true
        const size = Number(found)
        return Number.isFinite(size) && range[0] <= size && size <= range[1]
      },
    })
  return checks
}

const check = (env: Environment, field: Field): ReadonlyArray<FieldCheck> => {
  if (typeof field === 'string') return [given(field, factReader(env, field))]
  if (!('group' in field)) return ruled(env, field)
  const prefix = `${field.group}.`
  const count = ({ stream }: Context): number =>
    Object.entries(stream.fields).filter(([key, value]) => key.startsWith(prefix) && isThere(value)).length
  const path = `field.${field.group}`
  return [{ path, holds: (context) => count(context) >= field.atLeast || isNotGiven(context, path) }]
}

const derivedField = (env: Environment, path: string, fact: Path): DerivedField => {
  const value = factReader(env, fact)
  return { path, value, ...(env.needs.facts.has(fact) ? { asked: fact } : {}) }
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
  at: string,
  requirement: RecordRequirement,
): CompiledRecord => {
  const fields = fieldsOf(env, path, requirement)
  return {
    ...cited(env, clause),
    at,
    ...(requirement.scope === undefined ? {} : { scope: requirement.scope }),
    on: requirement.at.map((selection, i) => compileSelection(env, `${path}.at.${i}`, selection, compileCondition)),
    ...(requirement.when === undefined ? {} : { when: compileCondition(env, `${path}.when`, requirement.when) }),
    fields: fields.flatMap((field) => check(env, field)),
    derived: fields.flatMap((field) =>
      typeof field === 'object' && 'path' in field && field.value !== undefined
        ? [derivedField(env, field.path, field.value.fact)]
        : [],
    ),
  }
}

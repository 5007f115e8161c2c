import { caseParty, ofPerson, ofUnit, party, text } from './case-party.js'
import { compileCondition } from './condition.js'
import type { Context, Evaluator } from './context.js'
import type { Environment } from './environment.js'
import { eventFieldReader } from './event-field.js'
import { comparable, factReader } from './facts.js'
import type { Target } from './language/target.js'
import { above, headOf, isAvailable } from './rank.js'
import { compileSelection } from './selection.js'
import type { Somebody } from './somebody.js'

/** Who a target stands for in a case at a moment, against the directory as of then. Empty where nobody can be told. */
export type Resolve = (context: Context) => ReadonlyArray<Somebody>

/** Compiles a target. */
export const compileTarget = (env: Environment, path: string, target: Target): Resolve => {
  if (typeof target === 'string') return (context) => [party(context, target)]
  const inner = compileForm(env, path, target)
  const { as } = target
  return as === undefined ? inner : (context) => inner(context).map((somebody) => ({ ...somebody, as }))
}

const compileForm = (env: Environment, path: string, target: Exclude<Target, string>): Resolve => {
  const each = (parts: ReadonlyArray<Target>): ReadonlyArray<Resolve> =>
    parts.map((part) => compileTarget(env, path, part))
  if ('anyOf' in target) {
    const parts = each(target.anyOf)
    return (context) => parts.flatMap((part) => part(context))
  }
  if ('firstOf' in target) {
    const parts = each([...target.firstOf, ...(target.else === undefined ? [] : [target.else])])
    return (context) =>
      parts.reduce<ReadonlyArray<Somebody>>((found, part) => (found.length > 0 ? found : part(context)), [])
  }
  if ('external' in target) {
    const word = `external:${target.external}`
    return () => [{ word }]
  }
  if ('actor' in target) {
    const { actor } = target
    return (context) => caseParty(actor, context)
  }
  if ('roster' in target) {
    const { roster } = target
    return (context) => {
      const turn = context.organisation?.rosters?.[roster]?.find(
        (person) => context.organisation?.people[person]?.available !== false,
      )
      return turn === undefined ? [{ word: `roster:${roster}` }] : ofPerson(turn)
    }
  }
  if ('superior' in target) {
    const of = compileTarget(env, path, target.superior)
    const { levels = 1 } = target
    return (context) => of(context).flatMap((somebody) => above(context, somebody, levels))
  }
  if ('head' in target) {
    const of = compileTarget(env, path, target.head)
    return (context) => of(context).flatMap((somebody) => headOf(context, somebody))
  }
  if ('unitOf' in target) {
    const of = compileTarget(env, path, target.unitOf)
    return (context) =>
      of(context).flatMap((somebody) => {
        const unit = somebody.unit ?? context.organisation?.people[somebody.person ?? '']?.unit
        return unit === undefined ? [{ word: `unit-of:${somebody.word}` }] : ofUnit(unit)
      })
  }
  if ('table' in target) return compileTable(env, path, target)
  if ('named' in target) {
    const { walk } = compileSelection(env, `${path}.named`, target.named, compileCondition)
    const read = eventFieldReader(target.get.replace(/^it\./, ''))
    return (context) => {
      let word: string | undefined
      walk(context, (event) => {
        word = text(read(event))
        return true
      })
      return word === undefined ? [] : [party(context, word)]
    }
  }
  return compileParty(env, path, target)
}

const compileTable = (env: Environment, path: string, target: Extract<Target, { table: string }>): Resolve => {
  const keys = target.key.map((key) => factReader(env, key))
  const otherwise = compileTarget(env, `${path}.else`, target.else)
  return (context) => {
    const key = keys.map((read) => String(comparable(read(context)) ?? '')).join('/')
    const found = context.organisation?.tables?.[target.table]?.[key]
    return found === undefined
      ? otherwise(context).map((somebody) => ({ ...somebody, unlisted: true as const }))
      : [party(context, found)]
  }
}

const compileParty = (env: Environment, path: string, target: Extract<Target, { party: unknown }>): Resolve => {
  const { party: named, if: condition, in: within } = target
  const unless: Evaluator | undefined =
    target.unless === undefined ? undefined : compileCondition(env, `${path}.unless`, target.unless)
  const word = typeof named === 'string' ? () => named : factReader(env, named.fact)
  const place = within === undefined ? undefined : factReader(env, within)
  return (context) => {
    if (unless?.(context) === true) return []
    const unit = text(place?.(context))
    return [word(context)].flat().flatMap((one) => {
      const said = text(one)
      if (said === undefined) return []
      const somebody = { ...party(context, said), ...(unit === undefined ? {} : { unit }) }
      return condition === 'available' && !isAvailable(context, somebody) ? [] : [somebody]
    })
  }
}

import type { Fill, Guard, Relax, Sets, Waive } from '../language/decision.js'
import { command, yielded } from './command.js'
import { literal, written } from './compare.js'
import { condition, role, selection, within } from './condition.js'
import { effect } from './duty.js'
import { fact } from './fact.js'
import { ref } from './ref.js'
import { at, eachOf, into, report, type Walk } from './walk.js'

export const sets = (walk: Walk, found: Sets): void => {
  for (const [path, value] of Object.entries(found)) into(walk, path, () => written(walk, path, value))
}

/** Where `when` asks for major cases, an unclassified one must not slip through unnoticed. */
const GRAVITY = 'class.gravity'
const MAJOR = 'major'
const LEVELS = 40

const asksForMajor = (found: unknown, depth = 0): boolean => {
  if (typeof found !== 'object' || found === null || depth > LEVELS) return false
  if (Array.isArray(found)) return found.some((part) => asksForMajor(part, depth + 1))
  if ('fact' in found && found.fact === GRAVITY)
    return Object.values(found).some((value) => value === MAJOR || (Array.isArray(value) && value.includes(MAJOR)))
  return Object.values(found).some((part) => asksForMajor(part, depth + 1))
}

const loophole = (walk: Walk, { when, unknownWhen }: Guard): void => {
  if (when === undefined || unknownWhen !== undefined || !asksForMajor(when)) return
  report(
    walk,
    'Loophole',
    {
      zh: '该规则只在重大时适用，却没有说明性质未定时如何处理。请写明 unknownWhen 为 skip 或 applies。',
      en: 'The guard holds for major cases and does not say what holds while gravity is unknown. Set unknownWhen to skip or applies.',
    },
    'unknownWhen',
  )
}

export const guard = (outer: Walk, found: Guard): void => {
  const walk = within(outer, { cmd: yielded(found.on) })
  eachOf(walk, 'on', found.on, command)
  at(walk, 'when', found.when, condition)
  if ('require' in found) at(walk, 'require', found.require, condition)
  else at(walk, 'forbid', found.forbid, condition)
  at(walk, 'override', found.override, (inner, { by, after, needs, sets: writes }) => {
    at(inner, 'by', by, role)
    at(inner, 'after', after, condition)
    at(inner, 'needs', needs, selection)
    at(inner, 'sets', writes, sets)
  })
  loophole(walk, found)
}

export const fill = (outer: Walk, found: Fill): void => {
  const walk = within(outer, { cmd: yielded(found.on) })
  eachOf(walk, 'on', found.on, command)
  at(walk, 'field', found.field, (w, field) => {
    fact(w, `cmd.${field}`)
  })
  at(walk, 'when', found.when, condition)
  const { value, field } = found
  // What a `Receive` says of kind and channel becomes that of the case, which has declared words.
  const path = field === 'channel' && found.on.every((word) => word === 'Receive') ? 'case.channel' : `cmd.${field}`
  at(walk, 'value', value, (w, given) => {
    if (typeof given !== 'object') literal(w, path, fact({ ...w, errors: [] }, path), given, 'set')
    else if ('fact' in given) at(w, 'fact', given.fact, (inner, other) => void fact(inner, other))
  })
}

const lifted = ref('duty')

export const waive = (walk: Walk, found: Waive): void => {
  eachOf(walk, 'what', found.what, (w, what) => {
    if (what !== 'records' && what !== 'duties' && what !== 'clocks') lifted(w, what)
  })
  const inside = within(walk, { cmd: [] })
  at(inside, 'when', found.when, condition)
  at(inside, 'sets', found.sets, sets)
}

export const relax = (walk: Walk, found: Relax): void => {
  eachOf(walk, 'guards', found.guards, ref('guard'))
  at(within(walk, { cmd: [] }), 'when', found.when, condition)
  at(walk, 'creates', found.creates, effect)
}

import type { Field, RecordRequirement } from '../language/record.js'
import { condition, eventsOf, fieldList, selection, within } from './condition.js'
import { factAt } from './fact.js'
import { at, eachOf, into, report, type Walk } from './walk.js'

const field = (walk: Walk, found: Field): void => {
  if (typeof found === 'string') {
    factAt(walk, found)
    return
  }
  if (!('path' in found)) return
  at(walk, 'path', found.path, factAt)
  at(walk, 'value', found.value, (w, value) => at(w, 'fact', value.fact, factAt))
  at(walk, 'or', found.or, (w, or) => at(w, 'into', or.into, factAt))
  if (found.range !== undefined && found.range[0] > found.range[1])
    report(
      walk,
      'OutOfRange',
      {
        zh: `范围从 ${found.range[0]} 到 ${found.range[1]}，没有值在其中。请对调。`,
        en: `No value lies from ${found.range[0]} to ${found.range[1]}. Turn them round.`,
      },
      'range',
    )
}

export const record = (outer: Walk, found: RecordRequirement): void => {
  const it = found.at.flatMap(eventsOf)
  const walk = within(outer, { it, cmd: it })
  eachOf(walk, 'at', found.at, selection)
  eachOf(walk, 'fields', found.fields, field)
  at(walk, 'when', found.when, condition)
  at(walk, 'fieldsFrom', found.fieldsFrom, (w, from) => into(w, 'fact', () => fieldList(w, from.fact)))
}

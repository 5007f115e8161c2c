import type { Target } from './language/target.js'

/** A target as words of the regulation: `supervision-section`, `superior:supervision-section`. One entry an alternative. */
export const targetNames = (target: Target): ReadonlyArray<string> => {
  if (typeof target === 'string') return [target]
  if ('anyOf' in target) return target.anyOf.flatMap(targetNames)
  if ('firstOf' in target)
    return [...target.firstOf, ...(target.else === undefined ? [] : [target.else])].flatMap(targetNames)
  if ('external' in target) return [`external:${target.external}`]
  if ('superior' in target) return targetNames(target.superior).map((name) => `superior:${name}`)
  if ('head' in target) return targetNames(target.head).map((name) => `head:${name}`)
  if ('unitOf' in target) return targetNames(target.unitOf).map((name) => `unit-of:${name}`)
  if ('actor' in target) return [`actor:${target.actor}`]
  if ('roster' in target) return [`roster:${target.roster}`]
  if ('party' in target) return [typeof target.party === 'string' ? target.party : `party:${target.party.fact}`]
  if ('table' in target) return [`table:${target.table}`, ...targetNames(target.else)]
  return [`named:${target.get}`]
}

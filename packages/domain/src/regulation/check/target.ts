import type { Bilingual } from '../../complaint/rejection.js'
import type { Selection } from '../language/condition.js'
import { caseParties, type Target } from '../language/target.js'
import { condition, eventsOf, role, selection, within } from './condition.js'
import { readAt } from './fact.js'
import { inRange, roleParam } from './values.js'
import { at, eachOf, into, report, unknown, type Walk } from './walk.js'

const parties: ReadonlySet<string> = new Set(caseParties)

/** A rung, a desk, a duty needs somebody: a party that the head declares. */
const holder = (walk: Walk, word: string): void => {
  if (!walk.words.roles.has(word))
    unknown(walk, { zh: '角色，无人承担此步：', en: 'role, so that nobody holds this step:' }, word, walk.words.roles, {
      tag: 'NoHolder',
    })
}

const declared =
  (sort: Bilingual, known: 'tables' | 'rosters', tag: string) =>
  (walk: Walk, word: string): void => {
    walk.words.used.add(`${tag}:${word}`)
    if (!walk.words[known].has(word)) unknown(walk, sort, word, walk.words[known], { tag: 'NoHolder' })
  }
const table = declared({ zh: '分工表', en: 'table' }, 'tables', 'table')
const roster = declared({ zh: '值班表', en: 'roster' }, 'rosters', 'roster')

const party = (walk: Walk, found: Exclude<Extract<Target, { party: unknown }>, string>): void => {
  const { party: who } = found
  if (typeof who === 'string') at(walk, 'party', who, holder)
  else
    into(walk, 'party', () =>
      at(walk, 'fact', who.fact, (w, path) => (path.startsWith('param.') ? roleParam(w, path) : readAt(w, path))),
    )
  at(walk, 'in', found.in, readAt)
  at(walk, 'unless', found.unless, condition)
}

/** Can it be that nobody of a list is there: each is named only if available, or unless something holds. */
const maybeNobody = (target: Target): boolean =>
  typeof target === 'object' && 'party' in target && (target.if !== undefined || target.unless !== undefined)

const firstOf = (walk: Walk, found: Exclude<Extract<Target, { firstOf: unknown }>, string>): void => {
  eachOf(walk, 'firstOf', found.firstOf, target)
  at(walk, 'else', found.else, target)
  if (found.else === undefined && found.firstOf.every(maybeNobody))
    report(walk, 'NoHolder', {
      zh: 'firstOf 中的每一位都可能缺席，此步便无人承担。请补上 else。',
      en: 'Everybody in firstOf may be absent, and then nobody holds this step. Add an else.',
    })
}

const named = (walk: Walk, chosen: Selection, get: string): void => {
  at(walk, 'named', chosen, selection)
  at(within(walk, { it: eventsOf(chosen) }), 'get', get, readAt)
}

const actor = (walk: Walk, word: string): void => {
  if (!parties.has(word)) unknown(walk, { zh: '案件当事方', en: 'party of the case' }, word, parties)
}

/** Who. External bodies are named by the regulation as it likes. */
export const target = (walk: Walk, found: Target): void => {
  if (typeof found === 'string') {
    holder(walk, found)
    return
  }
  at(walk, 'by', found.by, target)
  if ('party' in found) party(walk, found)
  else if ('actor' in found) at(walk, 'actor', found.actor, actor)
  else if ('unitOf' in found) at(walk, 'unitOf', found.unitOf, target)
  else if ('head' in found) at(walk, 'head', found.head, target)
  else if ('superior' in found) {
    at(walk, 'superior', found.superior, target)
    at(walk, 'levels', found.levels, (w, levels) => inRange(w, levels, { from: 1 }))
  } else if ('roster' in found) at(walk, 'roster', found.roster, roster)
  else if ('anyOf' in found) eachOf(walk, 'anyOf', found.anyOf, target)
  else if ('firstOf' in found) firstOf(walk, found)
  else if ('named' in found) named(walk, found.named, found.get)
  else if ('table' in found) {
    at(walk, 'table', found.table, table)
    eachOf(walk, 'key', found.key, readAt)
    at(walk, 'else', found.else, target)
  }
}

/** Somebody who looks at something: a party of the regulation, of the case, or a superior. */
export const viewer = (walk: Walk, word: string): void => {
  if (!parties.has(word)) role(walk, word)
}

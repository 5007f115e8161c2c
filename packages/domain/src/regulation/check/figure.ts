import { type ActTerm, acts } from '../../complaint/act.js'
import type { Indicator, LedgerEffect, Report, Scheme, Section } from '../language/figure.js'
import { condition, event, eventsOf, selection, within } from './condition.js'
import { factAt, readAt } from './fact.js'
import { limit } from './limit.js'
import { ref } from './ref.js'
import { target } from './target.js'
import { num, period } from './values.js'
import { fieldsOf } from './vocabulary/events.js'
import { at, eachOf, into, report as tell, unknown, type Walk } from './walk.js'

export const indicator = (outer: Walk, found: Indicator): void => {
  const walk = within(outer, { row: true })
  at(walk, 'denominator', found.denominator, condition)
  at(walk, 'numerator', found.numerator, condition)
  at(walk, 'cohort', found.cohort, readAt)
  at(walk, 'period', found.period, period)
  eachOf(walk, 'groupBy', found.groupBy, readAt)
  at(walk, 'exceptions', found.exceptions, condition)
  at(walk, 'matureAfter', found.matureAfter, limit)
  const range = found.measure === 'ratio' ? { from: 0, to: 1 } : { from: 0 }
  at(walk, 'target', found.target, (w, aim) => {
    if ('atLeast' in aim) at(w, 'atLeast', aim.atLeast, num(range))
    else at(w, 'atMost', aim.atMost, num(range))
  })
}

const terms: { readonly [term: string]: ActTerm } = acts

const effect = (walk: Walk, found: LedgerEffect): void => {
  if ('points' in found) at(walk, 'points', found.points, num())
  if (!('propose' in found)) return
  at(walk, 'propose', found.propose, event)
  const fields = fieldsOf(found.propose)
  const term = found.propose.slice('act:'.length)
  const values = Object.hasOwn(terms, term) ? terms[term]?.values : undefined
  at(walk, 'with', found.with, (w, details) => {
    for (const [detail, value] of Object.entries(details))
      into(w, detail, () => {
        const words = values?.[detail]
        if (fields !== undefined && !fields.has(detail))
          unknown(w, { zh: `“${found.propose}”的细节`, en: `detail of ${found.propose}` }, detail, fields.keys())
        else if (words !== undefined && !words.includes(String(value)))
          unknown(w, { zh: `“${detail}”的值`, en: `value of ${detail}` }, String(value), words)
      })
  })
}

export const scheme = (walk: Walk, found: Scheme): void => {
  at(walk, 'period', found.period, period)
  eachOf(walk, 'entries', found.entries, (w, { on, when, charge, effect: does }) => {
    const inside = within(w, { it: eventsOf(on) })
    at(w, 'on', on, selection)
    at(inside, 'when', when, condition)
    at(inside, 'charge', charge, readAt)
    at(inside, 'effect', does, effect)
  })
  eachOf(walk, 'inputs', found.inputs, ref('indicator'))
  const { decision } = found
  if (typeof decision !== 'object') return
  into(walk, 'decision', () => {
    at(walk, 'by', decision.by, target)
    at(walk, 'act', decision.act, event)
  })
}

const hasIndicator = (walk: Walk): boolean =>
  walk.words.regulation.clauses.some(({ does }) => does.some(({ kind }) => kind === 'indicator'))

const section = (walk: Walk, found: Section): void => {
  if ('narrative' in found) return
  if ('indicator' in found) {
    if (found.indicator !== '*') at(walk, 'indicator', found.indicator, ref('indicator'))
    else if (!hasIndicator(walk))
      tell(
        walk,
        'NoIndicator',
        {
          zh: '该部分列出全部指标，而制度没有声明任何指标。请声明指标，或删去这一部分。',
          en: 'This section shows all indicators, and the regulation declares none. Declare one, or take the section out.',
          severity: 'warning',
        },
        'indicator',
      )
    return
  }
  at(walk, 'where', found.where, condition)
  eachOf(walk, 'groupBy', found.groupBy, readAt)
  if ('rows' in found) eachOf(walk, 'columns', found.columns, factAt)
}

export const report = (outer: Walk, found: Report): void => {
  const walk = within(outer, { row: true })
  const { every } = found
  if (typeof every === 'string' || 'fact' in every) at(walk, 'every', every, period)
  else if ('perCase' in every) into(walk, 'every', () => at(walk, 'perCase', every.perCase, event))
  at(walk, 'author', found.author, target)
  eachOf(walk, 'to', found.to, target)
  eachOf(walk, 'sections', found.sections, section)
  at(walk, 'due', found.due, limit)
  at(walk, 'forEach', found.forEach, condition)
}

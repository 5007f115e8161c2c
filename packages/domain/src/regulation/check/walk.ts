import type { Effect, Escalate, Field, Fill, Guard, Mechanism, RecordRequirement, Route, Scheme, Term } from '../language/mechanism.js'
import { at, eachOf, fact, into, ref, type Walk, word, words } from './use.js'
import { walkCondition, walkDuration, walkNum, walkOperand, walkSelection } from './walk-condition.js'
import { walkDuty, walkLimit, walkTarget, walkTrigger } from './walk-duty.js'

const event = word('event')

const walkSets = (walk: Walk, sets: { readonly [path: string]: unknown }): void => {
  for (const path of Object.keys(sets)) fact(into(walk, path), path)
}

const walkGuard = (walk: Walk, guard: Guard): void => {
  eachOf(walk, 'on', guard.on, word('command'))
  at(walk, 'when', guard.when, walkCondition)
  if ('require' in guard) walkCondition(into(walk, 'require'), guard.require)
  else walkCondition(into(walk, 'forbid'), guard.forbid)
  at(walk, 'override', guard.override, (inner, { by, after, needs, sets }) => {
    at(inner, 'by', by, word('role'))
    at(inner, 'after', after, walkCondition)
    at(inner, 'needs', needs, walkSelection)
    at(inner, 'sets', sets, walkSets)
  })
}

const walkFill = (walk: Walk, fill: Fill): void => {
  eachOf(walk, 'on', fill.on, word('command'))
  walkOperand(into(walk, 'value'), fill.value, `cmd.${fill.field}`, 'fill')
  walkCondition(into(walk, 'when'), fill.when)
}

const walkTerm = (walk: Walk, term: Term): void => {
  for (const value of typeof term.value === 'object' ? term.value : [term.value])
    walk.found({ sort: 'dimension', word: term.dim, value: String(value) }, walk.path)
  at(walk, 'when', term.when, walkCondition)
}

const walkEffect = (walk: Walk, effect: Effect): void => {
  if ('oblige' in effect) {
    at(walk, 'oblige', effect.oblige, walkSelection)
    at(walk, 'by', effect.by, walkTarget)
    at(walk, 'within', effect.within, walkLimit)
    at(walk, 'from', effect.from, event)
  }
  if ('assign' in effect) at(walk, 'assign', effect.assign, walkTarget)
  if ('supervise' in effect) at(walk, 'supervise', effect.supervise, walkTarget)
}

/** What routes and escalations share. */
const walkPassing = (walk: Walk, { on, when, to, by, cc, within }: Route | Escalate): void => {
  at(walk, 'on', on, walkTrigger)
  at(walk, 'when', when, walkCondition)
  at(walk, 'to', to, walkTarget)
  at(walk, 'by', by, walkTarget)
  eachOf(walk, 'cc', cc, walkTarget)
  at(walk, 'within', within, walkDuration)
}

const walkRoute = (walk: Walk, route: Route): void => {
  words(into(walk, 'step'), route.step, word('step'))
  walkPassing(walk, route)
  at(walk, 'else', route.else, walkTarget)
  at(walk, 'sets', route.sets, walkSets)
  at(walk, 'creates', route.creates, walkEffect)
}

const walkField = (walk: Walk, field: Field): void => {
  if (typeof field === 'string') return fact(walk, field)
  if (!('path' in field)) return
  fact(into(walk, 'path'), field.path)
  if (field.value !== undefined) fact(into(walk, 'value', 'fact'), field.value.fact)
  if (field.or !== undefined) fact(into(walk, 'or', 'into'), field.or.into)
}

const walkRecord = (walk: Walk, record: RecordRequirement): void => {
  eachOf(walk, 'at', record.at, walkSelection)
  eachOf(walk, 'fields', record.fields, walkField)
  at(walk, 'when', record.when, walkCondition)
  if (record.fieldsFrom !== undefined) fact(into(walk, 'fieldsFrom', 'fact'), record.fieldsFrom.fact, 'fields')
}

const walkScheme = (walk: Walk, scheme: Scheme): void => {
  eachOf(walk, 'entries', scheme.entries, (inner, { on, when, charge, effect }) => {
    at(inner, 'on', on, walkSelection)
    at(inner, 'when', when, walkCondition)
    if (charge !== undefined) fact(into(inner, 'charge'), charge)
    if ('points' in effect) walkNum(into(inner, 'effect', 'points'), effect.points)
    if (!('propose' in effect)) return
    event(into(inner, 'effect', 'propose'), effect.propose)
    for (const [detail, value] of Object.entries(effect.with ?? {}))
      walk.found({ sort: 'detail', word: detail, act: effect.propose.slice(4), value }, `${inner.path}.effect.with.${detail}`)
  })
  eachOf(walk, 'inputs', scheme.inputs, ref(false))
  if (typeof scheme.decision !== 'object') return
  walkTarget(into(walk, 'decision', 'by'), scheme.decision.by)
  event(into(walk, 'decision', 'act'), scheme.decision.act)
}

/** Every word of a mechanism that something must declare. */
export const walkMechanism = (walk: Walk, mechanism: Mechanism): void => {
  switch (mechanism.kind) {
    case 'guard':
      return walkGuard(walk, mechanism)
    case 'fill':
      return walkFill(walk, mechanism)
    case 'define':
      return walkCondition(into(walk, 'is'), mechanism.is)
    case 'term':
      return walkTerm(walk, mechanism)
    case 'route':
      return walkRoute(walk, mechanism)
    case 'escalate':
      walkPassing(walk, mechanism)
      return eachOf(walk, 'do', mechanism.do, walkEffect)
    case 'retain':
      at(walk, 'on', mechanism.on, walkTrigger)
      at(walk, 'when', mechanism.when, walkCondition)
      at(walk, 'by', mechanism.by, walkTarget)
      at(walk, 'to', mechanism.to, walkTarget)
      return at(walk, 'keepFor', mechanism.keepFor, walkDuration)
    case 'clock':
    case 'obligation':
      return walkDuty(walk, mechanism)
    case 'record':
      return walkRecord(walk, mechanism)
    case 'scheme':
      return walkScheme(walk, mechanism)
    case 'assured':
      return eachOf(walk, 'by', mechanism.by.filter((by) => /^c.*\d/.test(by)), ref(false))
    case 'manual':
      return
  }
}

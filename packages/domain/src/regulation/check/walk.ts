import type {
  Assured,
  Effect,
  Escalate,
  Field,
  Fill,
  Guard,
  Mechanism,
  RecordRequirement,
  Retain,
  Route,
  Scheme,
  Term,
} from '../language/mechanism.js'
import { at, eachOf, fact, into, ref, type Walk, word, words } from './use.js'
import { walkCondition, walkDuration, walkNum, walkOperand, walkSelection } from './walk-condition.js'
import { walkDuty, walkLimit, walkTarget, walkTrigger } from './walk-duty.js'

const event = word('event')

const walkSets = (walk: Walk, sets: { readonly [path: string]: unknown }): void => {
  for (const path of Object.keys(sets)) fact(into(walk, path), path)
}

const walkGuard = (outer: Walk, guard: Guard): void => {
  const walk: Walk = { ...outer, commands: guard.on }
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

const walkFill = (outer: Walk, fill: Fill): void => {
  const walk: Walk = { ...outer, commands: fill.on }
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
  if (typeof field === 'string') fact(walk, field)
  else if ('path' in field) {
    fact(into(walk, 'path'), field.path)
    if (field.value !== undefined) fact(into(walk, 'value', 'fact'), field.value.fact)
    if (field.or !== undefined) fact(into(walk, 'or', 'into'), field.or.into)
  }
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
      walk.found(
        { sort: 'detail', word: detail, act: effect.propose.slice(4), value },
        `${inner.path}.effect.with.${detail}`,
      )
  })
  eachOf(walk, 'inputs', scheme.inputs, ref(false))
  if (typeof scheme.decision !== 'object') return
  walkTarget(into(walk, 'decision', 'by'), scheme.decision.by)
  event(into(walk, 'decision', 'act'), scheme.decision.act)
}

const walkEscalate = (walk: Walk, escalate: Escalate): void => {
  walkPassing(walk, escalate)
  eachOf(walk, 'do', escalate.do, walkEffect)
}

const walkRetain = (walk: Walk, retain: Retain): void => {
  at(walk, 'on', retain.on, walkTrigger)
  at(walk, 'when', retain.when, walkCondition)
  at(walk, 'by', retain.by, walkTarget)
  at(walk, 'to', retain.to, walkTarget)
  at(walk, 'keepFor', retain.keepFor, walkDuration)
}

const walkAssured = (walk: Walk, assured: Assured): void =>
  eachOf(walk, 'by', assured.by, (inner, by) => {
    if (by !== 'clocks' && by !== 'obligations' && by !== 'register') ref(false)(inner, by)
  })

type Walks = { readonly [K in Mechanism['kind']]: (walk: Walk, mechanism: Extract<Mechanism, { kind: K }>) => void }

const walks: Walks = {
  guard: walkGuard,
  fill: walkFill,
  define: (walk, { is }) => walkCondition(into(walk, 'is'), is),
  term: walkTerm,
  route: walkRoute,
  escalate: walkEscalate,
  retain: walkRetain,
  clock: walkDuty,
  obligation: walkDuty,
  record: walkRecord,
  scheme: walkScheme,
  assured: walkAssured,
  manual: () => undefined,
}

/** Every word of a mechanism that something must declare. */
export const walkMechanism = (walk: Walk, mechanism: Mechanism): void =>
  (walks[mechanism.kind] as (walk: Walk, mechanism: Mechanism) => void)(walk, mechanism)

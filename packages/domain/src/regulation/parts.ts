import { type CompiledDuty, compileDuty } from './duty.js'
import type { Environment } from './environment.js'
import type { Effective } from './language/derivation.js'
import type { Mechanism } from './language/mechanism.js'
import type { Clause } from './language/regulation.js'
import { type CompiledConfidential, compileConfidential } from './mechanism/confidential.js'
import { type CompiledCustody, compileCustody } from './mechanism/custody.js'
import type { CompiledEffect } from './mechanism/effect.js'
import { type CompiledEscalation, compileEscalation } from './mechanism/escalate.js'
import { type CompiledFill, compileFill } from './mechanism/fill.js'
import { type CompiledGuard, compileGuard } from './mechanism/guard.js'
import { type CompiledIndicator, compileIndicator } from './mechanism/indicator.js'
import { type CompiledRelaxation, type CompiledWaiver, compileRelaxation, compileWaiver } from './mechanism/lift.js'
import { type CompiledRecord, compileRecord } from './mechanism/record.js'
import { type CompiledReport, compileReport } from './mechanism/report.js'
import { retentionDuties } from './mechanism/retain.js'
import { type CompiledRoute, compileRoute } from './mechanism/route.js'
import { type CompiledScheme, compileScheme } from './mechanism/scheme.js'
import { type CompiledScope, compileScope, effectiveFrom } from './mechanism/scope.js'
import { type CompiledSequence, compileSequence } from './mechanism/sequence.js'
import { type CompiledTable, compileTable } from './mechanism/table.js'
import { type CompiledTerm, compileTerm } from './mechanism/term.js'

/** When a clause lets the regulation enter into force. */
export interface Entry {
  readonly from?: string
  readonly draft: boolean
}

/** The compiled mechanisms of a regulation, by what they do. */
export interface Parts {
  readonly fills: CompiledFill[]
  readonly guards: CompiledGuard[]
  readonly records: CompiledRecord[]
  readonly waivers: CompiledWaiver[]
  readonly relaxations: CompiledRelaxation[]
  readonly tables: CompiledTable[]
  readonly terms: CompiledTerm[]
  readonly scopes: CompiledScope[]
  readonly entries: Entry[]
  readonly routes: CompiledRoute[]
  readonly escalations: CompiledEscalation[]
  readonly duties: CompiledDuty[]
  readonly sequences: CompiledSequence[]
  readonly confidentials: CompiledConfidential[]
  readonly custodies: CompiledCustody[]
  readonly schemes: CompiledScheme[]
  readonly indicators: CompiledIndicator[]
  readonly reports: CompiledReport[]
}

export const emptyParts = (): Parts => ({
  fills: [],
  guards: [],
  records: [],
  waivers: [],
  relaxations: [],
  tables: [],
  terms: [],
  scopes: [],
  entries: [],
  routes: [],
  escalations: [],
  duties: [],
  sequences: [],
  confidentials: [],
  custodies: [],
  schemes: [],
  indicators: [],
  reports: [],
})

const entryOf = (env: Environment, effective: Effective): Entry => {
  const from = effectiveFrom(env, effective)
  return { draft: effective.status === 'draft', ...(from === undefined ? {} : { from }) }
}

/** Duties that other mechanisms bring about are folded with the rest. */
const obliged = (parts: Parts, effects: ReadonlyArray<CompiledEffect | undefined>): void => {
  for (const effect of effects) if (effect?.sort === 'oblige') parts.duties.push(effect.duty)
}

/** Compiles one mechanism of a clause into the parts of its regulation. */
export const addMechanism = (
  env: Environment,
  parts: Parts,
  clause: Clause,
  mechanism: Mechanism,
  index: number,
): void => {
  const path = `clauses.${clause.id}.does.${index}`
  const at = String(index + 1)
  switch (mechanism.kind) {
    case 'guard':
      parts.guards.push(compileGuard(env, path, clause, at, mechanism))
      break
    case 'fill':
      parts.fills.push(compileFill(env, path, clause, mechanism))
      break
    case 'waive':
      parts.waivers.push(compileWaiver(env, path, clause, at, mechanism))
      break
    case 'relax': {
      const relaxation = compileRelaxation(env, path, clause, at, mechanism)
      parts.relaxations.push(relaxation)
      if (relaxation.duty !== undefined) parts.duties.push(relaxation.duty)
      break
    }
    case 'record':
      parts.records.push(compileRecord(env, path, clause, at, mechanism))
      break
    case 'table':
      parts.tables.push(compileTable(env, path, clause, mechanism))
      break
    case 'term': {
      const term = compileTerm(env, path, clause, mechanism)
      if (term !== undefined) parts.terms.push(term)
      break
    }
    case 'scope':
      parts.scopes.push(compileScope(env, path, clause, mechanism))
      break
    case 'effective':
      parts.entries.push(entryOf(env, mechanism))
      break
    case 'route': {
      const route = compileRoute(env, path, clause, at, mechanism)
      parts.routes.push(route)
      obliged(parts, [route.effect])
      break
    }
    case 'escalate': {
      const escalation = compileEscalation(env, path, clause, at, mechanism)
      parts.escalations.push(escalation)
      obliged(parts, escalation.effects)
      break
    }
    case 'clock':
    case 'obligation':
      parts.duties.push(compileDuty(env, path, clause, at, mechanism))
      break
    case 'retain':
      if (mechanism.do === 'keep' || mechanism.do === 'copy' || mechanism.keepFor !== undefined)
        parts.custodies.push(compileCustody(env, path, clause, at, mechanism))
      for (const [i, duty] of retentionDuties(mechanism).entries())
        parts.duties.push(compileDuty(env, path, clause, i === 0 ? at : `${at}.${i + 1}`, duty))
      break
    case 'sequence':
      parts.sequences.push(compileSequence(env, path, clause, at, mechanism))
      break
    case 'confidential':
      parts.confidentials.push(compileConfidential(env, path, clause, mechanism))
      break
    case 'scheme':
      parts.schemes.push(compileScheme(env, path, clause, at, mechanism))
      break
    case 'indicator':
      parts.indicators.push(compileIndicator(env, path, clause, at, mechanism))
      break
    case 'report':
      parts.reports.push(compileReport(env, path, clause, at, mechanism))
      break
    case 'define':
    case 'derive':
    case 'schedule':
    case 'invariant':
    case 'assured':
    case 'manual':
      // Named conditions, rows and hours are compiled with what uses them; the rest is met without the engine's doing.
      break
  }
}

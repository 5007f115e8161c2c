import type { Mode } from '../../regulation/check/satisfy/mode.js'
import type { Condition } from '../../regulation/language/condition.js'
import type { Mechanism } from '../../regulation/language/mechanism.js'
import type { Regulation } from '../../regulation/language/regulation.js'
import { bring, commanded, DEPTH, happen, underConditions } from './attempts.js'
import { appliesUnder } from './conditions-of.js'
import type { Course } from './course.js'
import { DAY } from './moments.js'
import { somebody } from './plain.js'
import { clocked, moving, overdue, start } from './starting.js'
import { thinking } from './thinking.js'

/** What somebody who has read the regulation tries for once: that a clause has its say. */
export type Aim = (course: Course) => void

const MONTH = 31 * DAY

/** How a mechanism comes to have its say. */
export const aimAt =
  (regulation: Regulation, clause: string, mechanism: Mechanism): Aim =>
  (course) => {
    switch (mechanism.kind) {
      case 'guard': {
        const draft = commanded(course, mechanism.on)
        const against: ReadonlyArray<readonly [Condition, Mode]> =
          'require' in mechanism ? [[mechanism.require, 'notTrue']] : [[mechanism.forbid, 'true']]
        const when = appliesUnder(mechanism).map((condition) => [condition, 'true'] as const)
        if (draft !== undefined) underConditions(course, draft, [...when, ...against])
        return
      }
      case 'fill': {
        const draft = commanded(course, mechanism.on)
        if (draft !== undefined) {
          // What is filled in from elsewhere has to be known there.
          const { value } = mechanism
          const source: ReadonlyArray<readonly [Condition, Mode]> =
            typeof value === 'object' && 'fact' in value ? [[{ fact: value.fact, set: true }, 'true']] : []
          underConditions(course, draft, [[mechanism.when, 'true'], ...source])
        }
        return
      }
      case 'sequence': {
        const draft = commanded(course, mechanism.on)
        if (draft !== undefined) course.achieve(draft, DEPTH)
        return
      }
      case 'relax': {
        bring(course, mechanism.when)
        const guards = regulation.clauses.flatMap(({ id, does }) =>
          does.flatMap((one) =>
            one.kind === 'guard' && mechanism.guards.some((ref) => ref.split('#')[0] === id) ? one.on : [],
          ),
        )
        const draft = commanded(course, guards)
        if (draft !== undefined) course.achieve(draft, DEPTH)
        return
      }
      case 'term': {
        const [value] = typeof mechanism.value === 'object' ? mechanism.value : [mechanism.value]
        const s = thinking(course)
        const draft = { command: 'Classify', data: { class: { [mechanism.dim]: value } }, actor: somebody(s) }
        underConditions(
          course,
          draft,
          appliesUnder(mechanism).map((condition) => [condition, s.luck.oneIn(2) ? 'false' : 'true'] as const),
        )
        return
      }
      case 'derive': {
        const under = appliesUnder(mechanism)
        for (const condition of under) bring(course, condition)
        const tables = regulation.clauses.flatMap(({ does }) =>
          does.flatMap((one) => (one.kind === 'table' && one.id === mechanism.table ? (one.on ?? []) : [])),
        )
        happen(
          course,
          tables.filter((kind) => kind !== 'Received'),
          under,
        )
        return
      }
      case 'escalate':
      case 'route':
      case 'retain': {
        start(course, mechanism)
        for (const ref of clocked(mechanism.on)) overdue(course, regulation, ref)
        return
      }
      case 'clock':
      case 'obligation': {
        for (const ref of clocked(mechanism.startsOn)) overdue(course, regulation, ref)
        start(course, mechanism)
        if (typeof mechanism.startsOn === 'object' && 'every' in mechanism.startsOn) course.pass(MONTH)
        moving(course, clause, mechanism)
        return
      }
      case 'record': {
        // A form that may be left blank is seen when it is filled in.
        const optional = mechanism.fields.flatMap(
          (field): ReadonlyArray<Condition> =>
            typeof field === 'object' && 'modality' in field ? [{ fact: field.path, set: true }] : [],
        )
        happen(course, mechanism.at, [...appliesUnder(mechanism), ...optional])
        return
      }
      case 'indicator':
        if (mechanism.rows !== 'revisit') return
        happen(course, ['Revisited'])
        happen(course, [
          {
            event: 'act:satisfaction-recorded',
            where: {
              all: [
                { fact: 'it.during', is: 'revisit' },
                { fact: 'it.level', is: 'satisfied' },
              ],
            },
          },
        ])
        return
      case 'report':
        if (typeof mechanism.every === 'object' && 'perCase' in mechanism.every)
          happen(course, [mechanism.every.perCase])
        return
      default:
        start(course, mechanism)
    }
  }

import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import type { Refusal } from '../../complaint/rejection.js'
import type { Guard } from '../../regulation/language/decision.js'
import type { Field, RecordRequirement } from '../../regulation/language/record.js'
import type { Clause } from '../../regulation/language/regulation.js'
import { wayTo } from './condition.js'
import { meeting } from './duty.js'
import { bringAbout } from './fact.js'
import { intentOf, type Situation } from './situation.js'
import { type Comparison, valuesFor } from './values.js'
import { first, NOTHING, say, together, type Way } from './way.js'

const clauseOf = ({ regulation }: Situation, id: string): Clause | undefined =>
  regulation.source.clauses.find((clause) => clause.id === id)

/** The guards of a clause that look at the command and do not let it pass. */
const barring = (s: Situation, clause: string): ReadonlyArray<Guard> => {
  const source = clauseOf(s, clause)
  const intent = intentOf(s, s.draft, 'thought')
  return s.regulation.guards.flatMap(({ clause: id, at, on }) => {
    const mechanism = id === clause ? source?.does[Number(at) - 1] : undefined
    return mechanism?.kind === 'guard' && on.some(({ matches }) => matches(intent)) ? [mechanism] : []
  })
}

/** The recorded way past a guard: who may, after what, on which paper. */
const past = (s: Situation, { override }: Guard): Way | undefined => {
  if (override === undefined) return undefined
  const after = override.after === undefined ? NOTHING : wayTo(s, override.after, 'true')
  const needs = override.needs === undefined ? NOTHING : wayTo(s, { some: override.needs }, 'true')
  return after === undefined || needs === undefined
    ? undefined
    : together([after, needs, say('draft', 'actor.roles', [override.by])])
}

/** What a guard asks for; where that cannot be had, what makes it say nothing, or the way past it. */
const pass = (s: Situation, guard: Guard): Way | undefined => {
  const met = () => ('require' in guard ? wayTo(s, guard.require, 'true') : wayTo(s, guard.forbid, 'notTrue'))
  const silent = () =>
    guard.when === undefined ? undefined : wayTo(s, guard.when, guard.unknownWhen === 'applies' ? 'false' : 'notTrue')
  const ways = [met, () => past(s, guard), met, silent]
  // The way past is there to be taken, now and then before anything else is tried.
  const from = guard.override !== undefined && s.luck.oneIn(4) ? 1 : s.turn % ways.length
  for (const way of [...ways.slice(from), ...ways]) {
    const found = way()
    if (found !== undefined) return found
  }
  return undefined
}

const pathOf = (field: Field): string =>
  typeof field === 'string' ? field : 'group' in field ? `field.${field.group}` : field.path

const asked = (s: Situation, clause: string, path: string): Field | undefined =>
  clauseOf(s, clause)
    ?.does.flatMap((mechanism) => (mechanism.kind === 'record' ? (mechanism as RecordRequirement).fields : []))
    .find((field) => pathOf(field) === path)

/** A missing field is filled with what the form takes; now and then, and where it cannot be, the reason is told instead. */
const fill = (s: Situation, clause: string, path: string): Way => {
  const field = asked(s, clause, path)
  if (typeof field === 'object' && 'group' in field)
    return together(
      Array.from({ length: field.atLeast }, (_, n) => say('draft', `field.${field.group}.item-${n + 1}`, '已记录')),
    )
  const rule = typeof field === 'object' ? field : undefined
  const values: ReadonlyArray<unknown> =
    rule?.in ?? rule?.range ?? valuesFor(s, { fact: path as Comparison['fact'], set: true }, 'true')
  const value = s.luck.of(values) ?? '已记录'
  // A fact of the event to be is said with the command.
  const filled = bringAbout(s, path.replace(/^it\./, 'cmd.'), value)
  const untold =
    rule?.in === undefined && rule?.range === undefined && (filled === undefined || s.turn > 2 || s.luck.oneIn(6))
  return untold || filled === undefined
    ? together([say('draft', `notGiven.${path}`, '未提供'), filled ?? NOTHING])
    : filled
}

const recorded = (s: Situation, { clause, facts }: Refusal): Way =>
  together(facts.map(({ path, value }) => (value === '(set)' ? say('draft', path, undefined) : fill(s, clause, path))))

/** The duty that has to be done first is done. */
const dutiful = (s: Situation, clause: string): Way | undefined => {
  const open = s.stage
    .duties(s.state, s.now)
    .filter(({ open, duty }) => open && duty.beforeRefuses && duty.clause === clause)
  const steps = open.flatMap((instance) => meeting(s, instance))
  return steps.length === 0 ? undefined : together(steps.map(({ draft, way }) => together([way, first(draft)])))
}

const SERIES: { readonly [part: string]: string } = { yyyy: '2026', yy: '26', MM: '03', dd: '02' }

const numbered = (s: Situation, clause: string): Way => {
  const sequence = s.regulation.sequences.find((one) => one.clause === clause)
  const number = (sequence?.source.format ?? '').replace(
    /\{([^}]*)\}/g,
    (_, part: string) => SERIES[part] ?? '1'.padStart(Number(/\d+/.exec(part)?.[0] ?? 1), '0'),
  )
  return say('draft', 'number', number)
}

/** An extension moves the limit a little, with a reason, by whoever may grant it. */
const extended = (s: Situation, clause: string): Way => {
  const id = clause.split('#')[0]
  const instance = s.stage
    .duties(s.state, s.now)
    .find(({ open, duty }) => open && duty.clause === id && duty.extension !== undefined)
  const { due } = instance?.clock ?? {}
  const extension = instance?.duty.source.extension
  const later = formatInstant(((due?.ms ?? s.now) + (s.turn === 0 ? 24 : 1) * 3_600_000) as EpochMs, SHANGHAI)
  const approver = instance?.duty.extension?.approver?.names ?? []
  const prepared = (extension?.requires ?? []).map((some) => wayTo(s, { some }, 'true') ?? NOTHING)
  return together([
    ...prepared,
    say('draft', 'newDueAt', later),
    say('draft', 'reason', '情况复杂'),
    ...(approver.length === 0 ? [] : [say('draft', 'actor.roles', [s.luck.of(approver)])]),
  ])
}

const exit = (s: Situation, clause: string): Way | undefined => {
  const unless = s.regulation.confidentials.find((one) => one.clause === clause)?.source.unless
  return unless === undefined ? undefined : wayTo(s, unless, 'true')
}

/** What a refused command lacked, as a way to have it; `undefined` where the clause leaves none. */
export const mend = (s: Situation, refusal: Refusal): Way | undefined => {
  const { clause, mechanism } = refusal
  switch (mechanism) {
    case 'guard': {
      const ways = barring(s, clause).map((guard) => pass(s, guard))
      return ways.every((way) => way === undefined) ? undefined : together(ways.filter((way) => way !== undefined))
    }
    case 'record':
      return recorded(s, refusal)
    case 'before':
      return dutiful(s, clause)
    case 'route':
      return say('draft', 'reason', '另有安排')
    case 'extension':
      return extended(s, clause)
    case 'suspension':
      return undefined
    case 'sequence':
      return numbered(s, clause)
    case 'confidential':
      return exit(s, clause)
  }
}

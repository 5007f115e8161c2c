import type { CommandName, ComplaintCommand } from '@redress/domain'
import type { Instant } from '@redress/holidays'
import { parseInstant } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'
import type { ActivityPlan, CommandPlan, Plan } from '../mapping/plan.js'
import type { Scope } from '../mapping/scope.js'
import type { Fault, Row } from '../table/table.js'

/** A command and the row that it was made of. */
export interface Made {
  readonly command: ComplaintCommand
  readonly plan: CommandPlan
  /** The activity it stands for; absent for a command of the register's row. */
  readonly activity?: Row
}

/** What became of one activity before anything was decided. */
export type ActivityOutcome =
  | { readonly _tag: 'Taken' }
  | { readonly _tag: 'Made'; readonly made: Made }
  | { readonly _tag: 'Unmapped'; readonly activity: string }
  | { readonly _tag: 'Faulty'; readonly faults: ReadonlyArray<Fault> }

/** A regulation, as it is pinned to a complaint. */
export interface Pin {
  readonly id: string
  readonly version: string
}

const ID_LIMIT = 128
const millisOf = (instant: string): number => {
  const parsed = parseInstant(instant)
  return isRight(parsed) ? parsed.right : 0
}

const tooLong: Fault = {
  column: '',
  zh: '投诉编号与活动编号连在一起过长，无法组成命令编号（上限 128 个字符）；请缩短编号。',
  en: 'The ids of complaint and activity make a command id of more than 128 characters; shorten them.',
}

const make = (
  plan: CommandPlan,
  id: string,
  complaint: string,
  pin: Pin,
  scope: Scope,
  faults: Fault[],
  activity?: Row,
): Made | undefined => {
  const before = faults.length
  const occurredAt = plan.at(scope, faults)
  if (occurredAt === undefined && faults.length === before)
    faults.push({
      column: (plan.sources.get('at') ?? []).join('、'),
      zh: `${plan.command} 需要时间，但单元格是空的；请补上。`,
      en: `${plan.command} needs a time, and the cell is empty; fill it in.`,
    })
  const actor = plan.actor(scope, faults)
  const data = plan.data(scope, faults) ?? {}
  if (id.length > ID_LIMIT) faults.push(tooLong)
  if (faults.length > before) return undefined
  // Every leaf was checked against the command's codec when it was read, and every literal when the mapping was.
  const command = {
    id,
    command: plan.command,
    complaint,
    occurredAt: occurredAt as Instant,
    actor,
    data: plan.command === 'Receive' ? { ...(data as object), regulations: [pin] } : data,
  } as ComplaintCommand
  return { command, plan, ...(activity === undefined ? {} : { activity }) }
}

/** The commands of a register's row, or what is wrong with it. The place in the mapping makes the id, so it is stable. */
export const registerCommands = (
  plan: Plan,
  pin: Pin,
  complaint: string,
  row: Row,
  firstActivity: (name: string) => string | undefined,
): { readonly made: ReadonlyArray<Made>; readonly faults: ReadonlyArray<Fault> } => {
  const scope: Scope = { row: row.raw, register: row.raw, firstActivity }
  const faults: Fault[] = []
  const made: Made[] = []
  plan.commands.forEach((rule, index) => {
    if (rule.when(scope, faults) === false) return
    const one = make(rule, `import:${plan.name}:${complaint}:${index}`, complaint, pin, scope, faults)
    if (one !== undefined) made.push(one)
  })
  return { made, faults }
}

/** When each activity that the register refers to first happened, and in which row. */
export const firstActivities = (
  plan: ActivityPlan,
  rows: ReadonlyArray<Row>,
): ReadonlyMap<string, { readonly at: string; readonly row: Row }> => {
  const found = new Map<string, { readonly at: string; readonly row: Row; readonly ms: number }>()
  if (plan.taken.size === 0) return found
  for (const row of rows) {
    const scope: Scope = { row: row.raw, register: [] }
    const name = plan.activity(scope, [])
    if (typeof name !== 'string' || plan.taken.has(name) === false) continue
    const at = plan.at(scope, [])
    if (typeof at !== 'string') continue
    const ms = millisOf(at)
    const known = found.get(name)
    if (known === undefined || ms < known.ms) found.set(name, { at, row, ms })
  }
  return found
}

/** What each activity of a complaint becomes, in the order of the file. */
export const activityOutcomes = (
  plan: Plan,
  activities: ActivityPlan,
  pin: Pin,
  complaint: string,
  register: Row,
  rows: ReadonlyArray<Row>,
  taken: ReadonlySet<Row>,
): ReadonlyArray<ActivityOutcome> => {
  const seen = new Map<string, number>()
  return rows.map((row, place): ActivityOutcome => {
    const scope: Scope = { row: row.raw, register: register.raw }
    const faults: Fault[] = []
    if (taken.has(row)) return { _tag: 'Taken' }
    const name = activities.activity(scope, faults)
    const rule = typeof name === 'string' ? activities.rules.get(name) : undefined
    if (typeof name === 'string' && (rule === undefined || rule.when(scope, faults) === false) && faults.length === 0)
      return activities.unmapped === 'count'
        ? { _tag: 'Unmapped', activity: name }
        : { _tag: 'Faulty', faults: [unknownActivity] }
    const number = activities.number === undefined ? String(place) : activities.number(scope, faults)
    if (typeof number === 'string') {
      const earlier = seen.get(number)
      if (earlier !== undefined)
        faults.push({
          column: '',
          zh: `活动编号与第 ${earlier} 行重复；同一投诉内编号须唯一。`,
          en: `The activity's number is that of line ${earlier}; within a complaint each must be its own.`,
        })
      seen.set(number, earlier ?? row.line)
    }
    if (rule === undefined || typeof number !== 'string')
      return { _tag: 'Faulty', faults: faults.length > 0 ? faults : [noActivity] }
    const made = make(rule, `import:${plan.name}:${complaint}:e:${number}`, complaint, pin, scope, faults, row)
    return made === undefined || faults.length > 0 ? { _tag: 'Faulty', faults } : { _tag: 'Made', made }
  })
}

const unknownActivity: Fault = {
  column: '',
  zh: '映射中没有这个活动；请在 events.map 中加上它，或把 events.unmapped 设为 count。',
  en: 'The mapping does not know this activity; add it to events.map, or set events.unmapped to count.',
}
const noActivity: Fault = {
  column: '',
  zh: '活动名称或编号为空；请补上。',
  en: 'The name or number of the activity is empty; fill it in.',
}

const rank = (name: CommandName): number => (name === 'Receive' ? 0 : 1)

/** By the time in the world, `Receive` before everything; what happened at the same moment stays in its order. */
export const inOrder = (made: ReadonlyArray<Made>): ReadonlyArray<Made> => {
  const keyed = made.map((one) => ({ one, rank: rank(one.command.command), ms: millisOf(one.command.occurredAt) }))
  return keyed.sort((a, b) => a.rank - b.rank || a.ms - b.ms).map(({ one }) => one)
}

import { type Opening, type OpeningHours, parseOpenings, type Schedule, schedule } from '@redress/holidays'
import { type Environment, parameter, unsupported } from './environment.js'
import type { OpeningHours as Hours } from './language/regulation.js'

const opened = (hours: Hours, openings: ReadonlyArray<Opening>): OpeningHours =>
  hours.days === 'working-days'
    ? { workday: openings }
    : hours.days === 'mon-fri'
      ? { weekday: { 1: openings, 2: openings, 3: openings, 4: openings, 5: openings }, weekend: [] }
      : { workday: openings, weekend: openings, holiday: openings }

/** Monday to Friday is closed on make-up days unless it is said to open; the office that keeps working days opens on them. */
const compileHours = (env: Environment, path: string, id: string, hours: Hours): Schedule | undefined => {
  const set = typeof hours.hours === 'string' ? hours.hours : parameter(env, hours.hours.fact.slice('param.'.length))
  const openings = parseOpenings(typeof set === 'string' ? set : '')
  if (openings._tag === 'Left') {
    unsupported(env, `${path}.hours`, `opening hours ${String(set)}`)
    return undefined
  }
  const makeUpDays = hours.makeUpDays ?? (hours.days === 'mon-fri' ? 'closed' : 'open')
  // On a make-up day the office keeps the hours of a working day.
  const open =
    makeUpDays === 'open'
      ? { workday: openings.right, ...opened(hours, openings.right) }
      : opened(hours, openings.right)
  const built = schedule({ id, open, makeUpDays })
  if (built._tag === 'Right') return built.right
  unsupported(env, path, `schedule ${id}: ${built.left.en}`)
  return undefined
}

/** The opening hours of a regulation by name: those of its head, and those that its clauses declare, which come first. */
export const compileSchedules = (env: Environment): void => {
  const { schedules = {}, clauses } = env.regulation
  const declared: ReadonlyArray<readonly [string, string, Hours]> = [
    ...Object.entries(schedules).map(([id, hours]) => [`schedules.${id}`, id, hours] as const),
    ...clauses.flatMap(({ id, does }) =>
      does.flatMap((mechanism, i) =>
        mechanism.kind === 'schedule' && mechanism.hours !== undefined
          ? [[`clauses.${id}.does.${i}`, mechanism.id, { ...mechanism, hours: mechanism.hours }] as const]
          : [],
      ),
    ),
  ]
  for (const [path, id, hours] of declared) {
    const built = compileHours(env, path, id, hours)
    if (built !== undefined) env.schedules.set(id, built)
  }
}

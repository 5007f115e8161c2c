import type { ComplaintCommand } from '../../complaint/command.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import { aimAt } from './aim.js'
import type { Course } from './course.js'
import { meeting } from './duty.js'
import type { Luck } from './luck.js'
import { DAY } from './moments.js'
import type { Stage } from './stage.js'
import { thinking } from './thinking.js'

/** Does one of the open duties. */
export const doDuty = (course: Course): void => {
  const s = thinking(course)
  const open = s.stage.duties(s.state, s.now).filter((instance) => instance.open && instance.clock.applies !== false)
  const instance = s.luck.of(open)
  if (instance === undefined) return
  for (const { draft, way } of meeting(s, instance)) course.achieve(course.follow(way, draft, 3), 3)
}

/** How long nothing happens: until something falls due, or for some days. */
const waits = (stage: Stage, course: Course, luck: Luck): number => {
  const { state, now } = course.reached()
  const next = stage.nextWake(now, state)
  return luck.of([next === undefined ? DAY : next - now + 60_000, DAY, 5 * DAY, 20 * DAY, 100 * DAY]) ?? DAY
}

/** One thing that somebody does, or that time brings. */
export const turnOf = (
  regulation: CompiledRegulation,
  course: Course,
  luck: Luck,
  strays: ReadonlyArray<ComplaintCommand>,
): void => {
  const { stage } = thinking(course)
  const what = luck.below(10)
  if (what < 3) doDuty(course)
  else if (what === 3) course.pass(waits(stage, course, luck))
  else if (what === 4) {
    const stray = luck.of(strays)
    if (stray !== undefined) course.attempt({ command: stray.command, data: stray.data, actor: stray.actor })
  } else {
    const clause = luck.of(regulation.source.clauses)
    const mechanism = luck.of(clause?.does ?? [])
    if (clause !== undefined && mechanism !== undefined) aimAt(regulation.source, clause.id, mechanism)(course)
  }
}

/** Tries for each thing that a clause does. */
export const tryFor = (regulation: CompiledRegulation, course: Course, id: string): void => {
  for (const clause of regulation.source.clauses)
    if (clause.id === id) for (const mechanism of clause.does) aimAt(regulation.source, id, mechanism)(course)
}

import { type CommandName, Id, InstantString, Term } from '@redress/domain'
import { compileRule } from './compile-rule.js'
import type { Activities } from './language.js'
import type { ActivityPlan, CommandPlan } from './plan.js'
import { type Compiling, problem, type Template } from './scope.js'
import { compileTemplate } from './template.js'
import type { RegulationWords } from './vocabulary.js'

/** Checks how the second file is read. */
export const compileActivities = (
  events: Activities,
  base: Compiling,
  regulation: RegulationWords,
  taken: ReadonlyMap<string, CommandName>,
): ActivityPlan => {
  // The name of an activity says what a row stands for and is not written.
  const unwritten: Compiling = { ...base, mask: false, written: { register: new Map(), events: new Map() } }
  const text = (key: 'complaint' | 'activity' | 'number', codec: typeof Id): Template =>
    compileTemplate(
      key === 'activity' ? unwritten : base,
      { path: `events.${key}`, target: key, codec, sealed: false },
      events[key],
    )
  const rules = new Map<string, CommandPlan>()
  for (const [name, rule] of Object.entries(events.map)) {
    const path = `events.map.${name}`
    if (rule.actor === undefined && events.actor === undefined)
      problem(
        base,
        `${path}.actor`,
        '缺少 actor，请在此处或 events.actor 写明由谁操作',
        'there is no actor; say here or in events.actor who acts',
      )
    if (rule.command === 'Receive')
      problem(
        base,
        `${path}.command`,
        '受理只能来自主文件；请在主文件的 Receive 中写 at: {activity: 名称}',
        'only the register receives a complaint; write at: {activity: NAME} in its Receive',
      )
    const plan = compileRule(
      base,
      path,
      { ...rule, at: rule.at ?? events.at, actor: rule.actor ?? events.actor ?? { id: 'nobody', roles: [] } },
      regulation,
      {
        at: rule.at === undefined ? 'events.at' : `${path}.at`,
        actor: rule.actor === undefined ? 'events.actor' : `${path}.actor`,
      },
    )
    if (plan !== undefined) rules.set(name, plan)
  }
  return {
    complaint: text('complaint', Id),
    activity: text('activity', Term),
    number: events.number === undefined ? undefined : text('number', Id),
    rules,
    unmapped: events.unmapped ?? 'count',
    at: compileTemplate(base, { path: 'events.at', target: 'at', codec: InstantString, sealed: false }, events.at),
    taken,
  }
}

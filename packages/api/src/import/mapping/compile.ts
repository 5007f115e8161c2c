import {
  Actor,
  type CommandName,
  commandNames,
  dataCodec,
  Id,
  InstantString,
  isCommandName,
  Term,
} from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { badMapping, type ImportError, type MappingProblem } from '../error.js'
import { compileTest } from './condition.js'
import { type DateReader, datePattern, dateReader } from './dates.js'
import type { Activities, CommandRule, Mapping, Source } from './language.js'
import { literalsOf } from './literals.js'
import { type Compiling, isBag, problem, type Template, type Test } from './scope.js'
import { remedy } from './suggest.js'
import { compileTemplate } from './template.js'
import { type RegulationWords, vocabularyOf } from './vocabulary.js'
import { offsetOf } from './zone.js'

/** One command to make of a row, every part a function of the cells. */
export interface CommandPlan {
  readonly command: CommandName
  readonly when: Test
  readonly at: Template
  readonly actor: Template
  readonly data: Template
  /** Columns behind each path of the data, for naming the column of a rejection. */
  readonly sources: ReadonlyMap<string, ReadonlyArray<string>>
}

/** How the second file is read. */
export interface ActivityPlan {
  readonly complaint: Template
  readonly activity: Template
  readonly number: Template | undefined
  readonly rules: ReadonlyMap<string, CommandPlan>
  readonly unmapped: 'count' | 'reject'
  /** When an activity happened, for those whose time a command of the register takes. */
  readonly at: Template
  /** Activities whose first occurrence is a command of the register. */
  readonly taken: ReadonlyMap<string, CommandName>
}

/** A mapping, checked in whole against the files, the domain and the regulation. */
export interface Plan {
  readonly name: string
  readonly complaint: Template
  readonly commands: ReadonlyArray<CommandPlan>
  readonly activities: ActivityPlan | undefined
  /** Columns of the files that nothing in the mapping looks at. */
  readonly unused: ReadonlyArray<string>
}

/** Headers of the files that a mapping is compiled for. */
export interface Headers {
  readonly register: ReadonlyArray<string>
  readonly events?: ReadonlyArray<string>
}

const ALWAYS: Test = () => true

const datesOf = (
  problems: MappingProblem[],
  path: string,
  source: Source | undefined,
  outer: Source | undefined,
): DateReader => {
  const zone = source?.zone ?? outer?.zone ?? 'Asia/Shanghai'
  const offset = offsetOf(zone)
  if (offset === undefined)
    problems.push({
      path: `${path}.zone`,
      zh: '不支持的时区；请写 Asia/Shanghai、UTC 或固定时差（如 "+01:00"）',
      en: 'zone not supported; write Asia/Shanghai, UTC or a fixed offset such as "+01:00"',
    })
  const formats = source?.dates ?? outer?.dates ?? []
  formats.forEach((format, i) => {
    if (datePattern(format) === undefined)
      problems.push({
        path: `${path}.dates.${i}`,
        zh: '日期格式须含 yyyy、M 或 MM、d 或 dd，各一次；可加 H、m、s、SSS',
        en: 'a date format has yyyy, M or MM, and d or dd, each once; H, m, s and SSS may follow',
      })
  })
  return dateReader(formats, offset ?? '+00:00')
}

/** The fields of a rule that say what to send. */
type Rule = Pick<CommandRule, 'command' | 'when' | 'data'> & { readonly at: unknown; readonly actor: unknown }

const compileRule = (
  base: Compiling,
  path: string,
  rule: Rule,
  regulation: RegulationWords,
  names: { readonly at: string; readonly actor: string },
): CommandPlan | undefined => {
  if (isCommandName(rule.command) === false) {
    const tip = remedy(rule.command, commandNames)
    return problem(base, `${path}.command`, `没有这个命令；${tip.zh}`, `there is no such command; ${tip.en}`)
  }
  const command = rule.command
  const data = rule.data ?? {}
  const act = command === 'Record' && isBag(data) ? literalsOf(data['act']) : undefined
  const sources = new Map<string, ReadonlyArray<string>>()
  const compiling: Compiling = { ...base, sources, ...vocabularyOf(regulation, command, act) }
  const envelope: Compiling = { ...base, sources }
  if (command === 'Receive' && isBag(data) && data['regulations'] !== undefined)
    problem(
      base,
      `${path}.data.regulations`,
      '适用的制度由导入命令决定，请删去此键',
      'the regulation is chosen by the import; leave this key out',
    )
  return {
    command,
    when: rule.when === undefined ? ALWAYS : compileTest(envelope, `${path}.when`, rule.when),
    at: compileTemplate(envelope, { path: names.at, target: 'at', codec: InstantString }, rule.at),
    actor: compileTemplate(envelope, { path: names.actor, target: 'actor', codec: Actor }, rule.actor),
    data: compileTemplate(compiling, { path: `${path}.data`, target: '', codec: dataCodec(command) }, data),
    sources,
  }
}

const compileActivities = (
  events: Activities,
  base: Compiling,
  regulation: RegulationWords,
  taken: ReadonlyMap<string, CommandName>,
): ActivityPlan => {
  const text = (key: 'complaint' | 'activity' | 'number', codec: typeof Id): Template =>
    compileTemplate(base, { path: `events.${key}`, target: key, codec }, events[key])
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
    at: compileTemplate(base, { path: 'events.at', target: 'at', codec: InstantString }, events.at),
    taken,
  }
}

/** Every problem once, in the order found: an inherited `at` or `actor` is compiled for each activity. */
const distinct = (problems: ReadonlyArray<MappingProblem>): ReadonlyArray<MappingProblem> => [
  ...new Map(problems.map((each) => [`${each.path}\n${each.en}`, each])).values(),
]

/** Checks a mapping against files, domain and regulation; all problems together. */
export const compileMapping = (
  file: string,
  mapping: Mapping,
  headers: Headers,
  regulation: RegulationWords,
): E.Either<ImportError, Plan> => {
  const problems: MappingProblem[] = []
  const used = new Set<string>()
  const activities = new Set<string>()
  const base: Compiling = {
    problems,
    columns: headers.register,
    register: headers.register,
    used,
    dates: datesOf(problems, 'source', mapping.source, undefined),
    sources: new Map(),
    ...(mapping.events === undefined ? {} : { activities }),
  }
  const complaint = compileTemplate(base, { path: 'complaint', target: 'complaint', codec: Id }, mapping.complaint)
  const taken = new Map<string, CommandName>()
  const commands = mapping.commands.flatMap((rule, i) => {
    activities.clear()
    const path = `commands.${i}`
    const plan = compileRule(base, path, { ...rule, at: rule.at, actor: rule.actor }, regulation, {
      at: `${path}.at`,
      actor: `${path}.actor`,
    })
    for (const name of activities) if (plan !== undefined) taken.set(name, plan.command)
    return plan ?? []
  })
  const receives = mapping.commands.filter(({ command }) => command === 'Receive')
  if (receives.length !== 1 || receives[0]?.when !== undefined)
    problem(base, 'commands', '须恰有一个 Receive，且不带 when', 'there must be exactly one Receive, without `when`')
  const columns = headers.events ?? []
  const { activities: _, ...without } = base
  const plan =
    mapping.events === undefined
      ? undefined
      : compileActivities(
          mapping.events,
          { ...without, columns, dates: datesOf(problems, 'events.source', mapping.events.source, mapping.source) },
          regulation,
          taken,
        )
  if (problems.length > 0) return E.left(badMapping(file, distinct(problems)))
  const unused = [
    ...headers.register.filter((header) => used.has(`register/${header}`) === false),
    ...columns.filter((header) => used.has(`events/${header}`) === false),
  ]
  return E.right({ name: mapping.name, complaint, commands, activities: plan, unused })
}

import { type CommandName, type FieldCategories, Id } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import { badMapping, type ImportError, type MappingProblem } from '../error.js'
import { compileActivities } from './compile-activities.js'
import { compileRule } from './compile-rule.js'
import { datesOf } from './dates-of.js'
import type { Mapping } from './language.js'
import type { Destination } from './personal.js'
import type { Headers, Plan } from './plan.js'
import { type Compiling, problem } from './scope.js'
import { compileTemplate } from './template.js'
import type { RegulationWords } from './vocabulary.js'

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
  { fields, mask }: { readonly fields: FieldCategories; readonly mask: boolean },
): E.Either<ImportError, Plan> => {
  const problems: MappingProblem[] = []
  const used = new Set<string>()
  const written = { register: new Map<number, Destination>(), events: new Map<number, Destination>() }
  const activities = new Set<string>()
  const base: Compiling = {
    problems,
    columns: headers.register,
    register: headers.register,
    used,
    dates: datesOf(problems, 'source', mapping.source, undefined),
    sources: new Map(),
    fields,
    mask,
    written,
    ...(mapping.events === undefined ? {} : { activities }),
  }
  const complaint = compileTemplate(
    base,
    { path: 'complaint', target: 'complaint', codec: Id, sealed: false },
    mapping.complaint,
  )
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
  return E.right({
    name: mapping.name,
    complaint,
    commands,
    activities: plan,
    unused,
    written: { register: [...written.register.values()], events: [...written.events.values()] },
  })
}

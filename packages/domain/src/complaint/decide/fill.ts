import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledFill } from '../../regulation/mechanism/fill.js'
import { type ComplaintCommand, isWellFormed } from '../command.js'
import type { Evidence } from '../evidence.js'

type Filled = NonNullable<Evidence['filled']>[number]
type Deciding = Context & { readonly command: ComplaintCommand }
type Data = { readonly [key: string]: unknown }

/** A set-valued dimension may be given as one value, a dimension of one value as a list of one. */
const normalised = (regulations: ReadonlyArray<CompiledRegulation>, command: ComplaintCommand): ComplaintCommand => {
  const classes = (command.data as { readonly class?: Data }).class
  if (classes === undefined || regulations.length === 0) return command
  const isSet = (dimension: string): boolean =>
    regulations.some(({ source }) => source.dimensions[dimension]?.multi === true)
  const changed = Object.entries(classes).flatMap(([dimension, value]) => {
    const one = Array.isArray(value) && value.length === 1 ? value[0] : value
    const meant = !isSet(dimension) ? one : Array.isArray(value) ? value : [value]
    return meant === value ? [] : [[dimension, meant] as const]
  })
  if (changed.length === 0) return command
  const meant = { ...classes, ...Object.fromEntries(changed) }
  return { ...command, data: { ...command.data, class: meant } } as ComplaintCommand
}

/** The original word beside what its field already says: neither is lost. */
const kept = (data: Data, { field, keep }: CompiledFill): Data => {
  if (keep === undefined || data[field] === undefined) return {}
  const said = data[keep] === undefined || data[keep] === data[field] ? [] : [data[keep]]
  return { [keep]: [data[field], ...said].join('；') }
}

/** The command with one field filled; `undefined` where the clause has nothing to say, or nothing that fits the command. */
const filledBy = (clause: CompiledFill, now: Deciding): ComplaintCommand | undefined => {
  const { command } = now
  if (!clause.on.some((test) => test(command)) || clause.when(now) !== true) return undefined
  const value = clause.value(now)
  if (value === undefined) return undefined
  const data = command.data as Data
  const next = { ...command, data: { ...data, ...kept(data, clause), [clause.field]: value } } as never
  return isWellFormed(next) ? next : undefined
}

/** Completes the command before the guards see it; the original word is kept where the clause says so. */
export const fill = (
  regulations: ReadonlyArray<CompiledRegulation>,
  context: Deciding,
): { readonly command: ComplaintCommand; readonly filled: ReadonlyArray<Filled> } => {
  let command = normalised(regulations, context.command)
  const filled: Filled[] = []
  for (const clause of regulations.flatMap(({ fills }) => fills)) {
    const next = filledBy(clause, { ...context, command })
    if (next === undefined) continue
    const { regulation, clause: id, field, literal, keep } = clause
    const keeps = keep !== undefined && (command.data as Data)[field] !== undefined
    filled.push({
      regulation,
      clause: id,
      field,
      ...(literal === undefined ? {} : { value: literal }),
      ...(keeps ? { kept: keep } : {}),
    })
    command = next
  }
  return { command, filled }
}

import type { CompiledRegulation } from '../../regulation/compile.js'
import type { CompiledFill } from '../../regulation/mechanism/fill.js'
import { type ComplaintCommand, isWellFormed } from '../command.js'
import type { Evidence } from '../evidence.js'
import type { Deciding } from './deciding.js'

type Filled = NonNullable<Evidence['filled']>[number]
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

const inBag = (data: Data, [bag, key]: CompiledFill['field']): unknown =>
  key === undefined ? data[bag] : (data[bag] as Data | undefined)?.[key]

/** The original word beside what its field already says: neither is lost. */
const kept = (data: Data, { field, keep }: CompiledFill): Data => {
  const original = inBag(data, field)
  if (keep === undefined || original === undefined) return {}
  const there = inBag(data, keep)
  const said = there === undefined || there === original ? [] : [there]
  return placed(data, keep, [original, ...said].join('；'))
}

const placed = (data: Data, [bag, key]: CompiledFill['field'], value: unknown): Data =>
  key === undefined ? { [bag]: value } : { [bag]: { ...(data[bag] as Data | undefined), [key]: value } }

/** The command with one field filled; `undefined` where the clause has nothing to say, or nothing that fits the command. */
const filledBy = (clause: CompiledFill, now: Deciding): ComplaintCommand | undefined => {
  const { command } = now
  if (!clause.on.some(({ matches }) => matches(command)) || clause.when(now) !== true) return undefined
  const value = clause.value(now)
  if (value === undefined) return undefined
  const data = command.data as Data
  const original = { ...data, ...kept(data, clause) }
  const next = { ...command, data: { ...original, ...placed(original, clause.field, value) } } as never
  return isWellFormed(next) ? next : undefined
}

/** Completes the command before the guards see it; the original word is kept where the clause says so. */
export const fill = (
  regulations: ReadonlyArray<CompiledRegulation>,
  context: Deciding,
): { readonly command: ComplaintCommand; readonly filled: ReadonlyArray<Filled> } => {
  let command = normalised(regulations, context.command)
  const filled: Filled[] = []
  for (const { on } of regulations)
    for (const clause of on.fills(command.command)) {
      const next = filledBy(clause, { ...context, command })
      if (next === undefined) continue
      const { regulation, clause: id, field, literal, keep } = clause
      const keeps = keep !== undefined && inBag(command.data as Data, field) !== undefined
      filled.push({
        regulation,
        clause: id,
        field: field.join('.'),
        ...(literal === undefined ? {} : { value: literal }),
        ...(keeps ? { kept: keep.join('.') } : {}),
      })
      command = next
    }
  return { command, filled }
}

import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { ComplaintCommand } from '../command.js'
import type { Evidence } from '../evidence.js'

type Filled = NonNullable<Evidence['filled']>[number]
type Data = { readonly [key: string]: unknown }

/** A set-valued dimension may be given as one value. */
const normalised = (regulations: ReadonlyArray<CompiledRegulation>, command: ComplaintCommand): ComplaintCommand => {
  const classes = (command.data as { readonly class?: Data }).class
  if (classes === undefined) return command
  const multi = Object.entries(classes).filter(
    ([dimension, value]) =>
      !Array.isArray(value) && regulations.some(({ source }) => source.dimensions[dimension]?.multi === true),
  )
  if (multi.length === 0) return command
  const sets = Object.fromEntries(multi.map(([dimension, value]) => [dimension, [value]]))
  return { ...command, data: { ...command.data, class: { ...classes, ...sets } } } as ComplaintCommand
}

/** Completes the command before the guards see it; the original word is kept where the clause says so. */
export const fill = (
  regulations: ReadonlyArray<CompiledRegulation>,
  context: Context & { readonly command: ComplaintCommand },
): { readonly command: ComplaintCommand; readonly filled: ReadonlyArray<Filled> } => {
  let command = normalised(regulations, context.command)
  const filled: Filled[] = []
  for (const regulation of regulations)
    for (const clause of regulation.fills) {
      const now: Context = { ...context, command }
      if (!clause.on.some((test) => test(command)) || clause.when(now) !== true) continue
      const value = clause.value(now)
      if (value === undefined) continue
      const data = command.data as Data
      const kept =
        clause.keep === undefined || data[clause.field] === undefined ? {} : { [clause.keep]: data[clause.field] }
      command = { ...command, data: { ...data, ...kept, [clause.field]: value } } as unknown as ComplaintCommand
      filled.push({
        regulation: clause.regulation,
        clause: clause.clause,
        field: clause.field,
        value: value as Filled['value'],
      })
    }
  return { command, filled }
}

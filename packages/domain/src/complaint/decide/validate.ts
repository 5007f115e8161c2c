import type { Problem } from '../../codec/problem.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import { type ComplaintCommand, complaintCommands } from '../command.js'

type Values = { readonly [key: string]: unknown }

/** Dimensions must be declared, and their values too where the list is closed. `kind` is a fact of its own. */
const classProblems = (regulations: ReadonlyArray<CompiledRegulation>, classes: Values): ReadonlyArray<Problem> =>
  Object.entries(classes).flatMap(([dimension, value]) => {
    if (dimension === 'kind' || regulations.length === 0) return []
    const path = `data.class.${dimension}`
    const declared = regulations.flatMap(({ source: { dimensions } }) =>
      Object.hasOwn(dimensions, dimension) ? (dimensions[dimension] ?? []) : [],
    )
    if (declared.length === 0) {
      const known = regulations.flatMap(({ source }) => Object.keys(source.dimensions))
      return [{ path, expected: known.join(' | '), found: 'an undeclared dimension' }]
    }
    if (Array.isArray(value) && value.length !== 1 && !declared.some(({ multi }) => multi === true))
      return [{ path, expected: 'one value', found: 'array' }]
    if (declared.some(({ open }) => open === true)) return []
    const allowed = new Set(declared.flatMap(({ values }) => values.map(({ id }) => id)))
    return (Array.isArray(value) ? value : [value]).every((item) => allowed.has(String(item)))
      ? []
      : [{ path, expected: [...allowed].join(' | '), found: 'an undeclared value' }]
  })

/** A command that its codec does not accept never becomes an event: one that was stored could not be read again. */
export const formProblems = (command: ComplaintCommand): ReadonlyArray<Problem> => complaintCommands.check(command)

/** What the codecs cannot know: the words of the regulations' taxonomies. */
export const vocabularyProblems = (
  regulations: ReadonlyArray<CompiledRegulation>,
  command: ComplaintCommand,
): ReadonlyArray<Problem> => {
  const classes = (command.data as { readonly class?: Values }).class
  return classes === undefined ? [] : classProblems(regulations, classes)
}

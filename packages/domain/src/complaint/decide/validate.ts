import { isLeft } from 'fp-ts/lib/Either.js'
import type { Problem } from '../../codec/problem.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import { type ActName, type ActTerm, acts } from '../act.js'
import { type ComplaintCommand, decodeCommand, isWellFormed } from '../command.js'
import { momentOf } from '../time.js'

type Values = { readonly [key: string]: unknown }

const actProblems = (act: ActName, details: Values): ReadonlyArray<Problem> => {
  const term: ActTerm = acts[act]
  return Object.entries(details).flatMap(([key, value]) => {
    const path = `data.details.${key}`
    if (!term.details.includes(key))
      return [{ path, expected: term.details.join(' | ') || 'nothing', found: 'unknown key' }]
    if (key.endsWith('At') && momentOf(value) === undefined)
      return [{ path, expected: 'Instant', found: 'another value' }]
    const allowed = term.values?.[key]
    return allowed === undefined || allowed.includes(String(value))
      ? []
      : [{ path, expected: allowed.join(' | '), found: 'another value' }]
  })
}

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
export const formProblems = (command: ComplaintCommand): ReadonlyArray<Problem> => {
  if (isWellFormed(command)) return []
  const decoded = decodeCommand(command)
  return isLeft(decoded) ? decoded.left : []
}

/** What the codecs cannot know: the words of the act vocabulary and of the regulations' taxonomies. */
export const vocabularyProblems = (
  regulations: ReadonlyArray<CompiledRegulation>,
  command: ComplaintCommand,
): ReadonlyArray<Problem> => {
  const classes = (command.data as { readonly class?: Values }).class
  return [
    ...(command.command === 'Record' ? actProblems(command.data.act, command.data.details ?? {}) : []),
    ...(classes === undefined ? [] : classProblems(regulations, classes)),
  ]
}

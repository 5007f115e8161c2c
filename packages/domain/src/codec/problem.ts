import type * as t from 'io-ts'
import { maskText } from '../privacy/masking/index.js'

/** One thing wrong with an input: where, and what was expected. Never the value itself: it may be personal. */
export interface Problem {
  /** Dotted path from the root of the input; empty for the root. Keys are masked and cut: an unknown one may be anything. */
  readonly path: string
  readonly expected: string
  /** What stood there: its JSON type, or `nothing`. */
  readonly found: string
}

const kindOf = (value: unknown): string =>
  value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

/** Longer than any key of ours. */
const LONGEST = 40

/** A key as it was sent may be somebody's text that slipped into the wrong place: numbers in it are masked, most of it is cut. */
const keyText = (key: string): string => {
  const masked = maskText(key)
  return masked.length > LONGEST ? `${masked.slice(0, LONGEST)}…` : masked
}

/** The problems behind failed io-ts validations, each path once. */
export const problems = (errors: t.Errors): ReadonlyArray<Problem> => {
  const byPath = new Map<string, Problem>()
  for (const error of errors) {
    const path = error.context
      .slice(1)
      .map(({ key }) => keyText(key))
      .join('.')
    const expected = error.message ?? error.context.at(-1)?.type.name ?? 'something else'
    if (!byPath.has(path)) byPath.set(path, { path, expected, found: kindOf(error.value) })
  }
  return [...byPath.values()]
}

/** One line in English: `data.form: expected "oral" | "written", found number`. */
export const problemText = (problem: Problem): string =>
  `${problem.path === '' ? '(whole)' : problem.path}: expected ${problem.expected}, found ${problem.found}`

import type * as t from 'io-ts'

/** One thing wrong with an input: where, and what was expected. Never the value itself: it may be personal. */
export interface Problem {
  /** Dotted path from the root of the input; empty for the root. */
  readonly path: string
  readonly expected: string
  /** What stood there: its JSON type, or `nothing`. */
  readonly found: string
}

const kindOf = (value: unknown): string =>
  value === undefined ? 'nothing' : value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value

/** The problems behind failed io-ts validations, each path once. */
export const problems = (errors: t.Errors): ReadonlyArray<Problem> => {
  const byPath = new Map<string, Problem>()
  for (const error of errors) {
    const path = error.context
      .slice(1)
      .map((entry) => entry.key)
      .join('.')
    const expected = error.message ?? error.context.at(-1)?.type.name ?? 'something else'
    if (!byPath.has(path)) byPath.set(path, { path, expected, found: kindOf(error.value) })
  }
  return [...byPath.values()]
}

/** One line in English: `data.form: expected "oral" | "written", found number`. */
export const problemText = (problem: Problem): string =>
  `${problem.path === '' ? '(whole)' : problem.path}: expected ${problem.expected}, found ${problem.found}`

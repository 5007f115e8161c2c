import type { CompiledRegulation } from '../../regulation/compile.js'
import { dataOf } from '../event.js'
import type { Deciding } from './deciding.js'
import type { Warning } from './guard.js'

/** Values of dimensions that were set by hand against their criterion: warned of, never refused. */
export const termWarnings = (
  regulations: ReadonlyArray<CompiledRegulation>,
  context: Deciding,
): ReadonlyArray<Warning> => {
  const classes = dataOf(context.command)['class'] as { readonly [dimension: string]: unknown } | undefined
  if (classes === undefined) return []
  return regulations.flatMap(({ terms }) =>
    terms
      .filter(({ dimension, values, when }) => {
        const set = classes[dimension]
        const meant = Array.isArray(set) ? set.some((value) => values.includes(value)) : values.includes(set as string)
        return meant && when(context) === false
      })
      .map(({ regulation, clause, summary }) => ({ regulation, clause, ...summary })),
  )
}

import type { Regulation } from '../../packages/domain/src/regulation/language/regulation.js'

/** What any clause may stand on. */
const foundations: ReadonlySet<string> = new Set(['define', 'table', 'derive', 'schedule'])

/** A regulation of some clauses alone, and what any clause stands on. */
export const keeping = (regulation: Regulation, kept: ReadonlyArray<string>): Regulation => ({
  ...regulation,
  clauses: regulation.clauses.map((clause) =>
    kept.includes(clause.id) ? clause : { ...clause, does: clause.does.filter(({ kind }) => foundations.has(kind)) },
  ),
})

/** A regulation cut down to one clause, and those whose clocks it follows. */
export const cutDown = (regulation: Regulation, clause: string): Regulation => {
  const own = JSON.stringify(regulation.clauses.find(({ id }) => id === clause)?.does ?? [])
  const followed = [...own.matchAll(/"(c\d+)(?:#\d+)?"/g)].flatMap(([, ref = '']) => ref)
  return keeping(regulation, [clause, ...followed])
}

import { describe, expect, it } from 'vitest'
import { prover } from '../../src/example/prove.js'
import { coverageOf } from '../../src/regulation/coverage.js'
import { selectable } from '../../src/regulation/readings.js'
import { allExamples } from '../../src/regulations/examples.js'
import { allRegulations } from '../../src/regulations/index.js'

/**
 * Every clause that the engine executes, by its examples: they hold, and one of them fails when the clause does nothing. The
 * titles read as the regulations.
 */
const shipped = allRegulations.map((regulation) => {
  const examples = allExamples.find((one) => one.regulation === regulation.id)
  if (examples === undefined) throw new Error(`no examples of ${regulation.id}`)
  return { regulation, examples, prove: prover(regulation, examples) }
})

describe.each(shipped)('$regulation.title.zh', ({ regulation, examples, prove }) => {
  const executed = regulation.clauses.filter((clause) => coverageOf(clause) !== 'manual')

  it.each(executed.map(({ id, ref, summary }) => ({ id, title: `${ref} ${summary.zh}` })))('$title', ({ id }) => {
    const { failed, noticedBy } = prove.clause(id)
    expect(failed).toEqual([])
    expect(noticedBy.length, 'examples that notice when the clause does nothing').toBeGreaterThan(0)
  })

  it('the story holds', () => expect(prove.story()).toEqual([]))

  it('examples name clauses that are executed', () => {
    const known = executed.map(({ id }): string => id)
    expect(Object.keys(examples.clauses).filter((clause) => !known.includes(clause))).toEqual([])
  })

  it('every reading that can be chosen has an example', () => {
    const shown = Object.values(examples.clauses).flatMap((all) => all.flatMap(({ under }) => under?.readings ?? []))
    expect(selectable(regulation).filter((id) => !shown.includes(id))).toEqual([])
  })
})

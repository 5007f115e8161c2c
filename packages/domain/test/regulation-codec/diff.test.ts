import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeDiff, diffRegulations } from '../../src/regulation/diff/index.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Clause, Regulation } from '../../src/regulation/language/regulation.js'
import { readRegulation } from '../../src/regulation/load/index.js'
import { regulationToYaml } from '../../src/regulation/load/to-yaml.js'
import { governmentServiceCentre as centre } from '../../src/regulations/index.js'
import { arbitraryRegulation } from '../../src/testing/arbitrary-regulation.js'

const nothing = { head: [], parameters: [], clauses: [] }

/** The service centre with one clause changed. */
const with_ = (id: string, change: (clause: Clause) => Clause): Regulation => ({
  ...centre,
  clauses: centre.clauses.map((clause) => (clause.id === id ? change(clause) : clause)),
})
const longer = with_('c16', (clause) => ({
  ...clause,
  does: clause.does.map((m): Mechanism => (m.kind === 'clock' ? { ...m, within: { n: 3, unit: 'workingDay' } } : m)),
}))

describe('two versions of a regulation', () => {
  it('that are the same differ in nothing', () => expect(diffRegulations(centre, centre)).toEqual(nothing))

  it('given a longer limit, tell it with its clause, as data and as sentences', () => {
    const diff = diffRegulations(centre, longer)
    expect(diff).toMatchObject({
      head: [],
      parameters: [],
      clauses: [
        {
          what: 'changed',
          clause: 'c16',
          changes: [],
          mechanisms: [{ index: 1, changes: [{ path: 'clauses.c16.does.0.within.n', before: 2, after: 3 }] }],
        },
      ],
    })
    const [{ zh, en } = { zh: '', en: '' }] = describeDiff(diff)
    expect(zh).toMatch(/^条款c16（5书面）有变：第1项原为：.*时限为2个工作日.*现为：.*时限为3个工作日/)
    expect(en).toMatch(
      /^clause c16 \(5书面\) changed: Part 1 was: .*within 2 working days.*It is now: .*within 3 working days/,
    )
  })

  it('given another number, tell that the clause says the same', () => {
    const moved = with_('c26', (clause) => ({ ...clause, id: 'c27', ref: '11' }))
    const diff = diffRegulations(centre, moved)
    expect(diff.clauses).toMatchObject([{ what: 'renumbered', clause: 'c27', before: { id: 'c26' }, mechanisms: [] }])
    expect(describeDiff(diff).map(({ zh }) => zh)).toEqual(['条款c26（10）改为条款c27（11），内容不变。'])
  })

  it('given a clause more and one less, tell both', () => {
    const [first, ...rest] = centre.clauses
    const fresh: Clause = { ...(first as Clause), id: 'c30', does: [{ kind: 'manual', why: 'new' }] }
    const diff = diffRegulations(centre, { ...centre, clauses: [...rest, fresh] })
    expect(diff.clauses.map(({ what, clause }) => [what, clause])).toEqual([
      ['added', 'c30'],
      ['removed', 'c01'],
    ])
    expect(diff.clauses[0]?.zh).toContain('由人执行：new')
  })

  it('given another value of a parameter and another role, tell them by name', () => {
    const { maxObjections, ...parameters } = centre.parameters
    const diff = diffRegulations(centre, {
      ...centre,
      roles: [...centre.roles, { id: 'mayor', zh: '市长', en: 'mayor' }],
      parameters: {
        ...parameters,
        ...(maxObjections === undefined ? {} : { maxObjections: { ...maxObjections, default: 2 } }),
      },
    })
    expect(diff.parameters).toMatchObject([{ path: 'parameters.maxObjections.default', before: 1, after: 2 }])
    expect(diff.head).toMatchObject([{ path: 'roles.mayor' }])
    expect(diff.clauses).toEqual([])
    expect(describeDiff(diff).map(({ zh }) => zh)).toEqual([
      '新增角色 mayor：“市长”。',
      '参数 maxObjections.default由1改为2。',
    ])
  })

  it('given the clauses in another order, tell that: the first row of a table wins', () => {
    const diff = diffRegulations(centre, { ...centre, clauses: [...centre.clauses].reverse() })
    expect(diff).toMatchObject({ head: [{ path: 'clauses' }], clauses: [] })
  })

  it('given the parts of a clause in another order, tell that', () => {
    const diff = diffRegulations(
      centre,
      with_('c21', (clause) => ({ ...clause, does: [...clause.does].reverse() })),
    )
    expect(diff.clauses).toMatchObject([{ clause: 'c21', changes: [{ path: 'clauses.c21.does' }], mechanisms: [] }])
  })
})

describe('the difference of any two regulations', () => {
  const two = fc.tuple(arbitraryRegulation, arbitraryRegulation)
  /** Two that mostly agree: one clause is taken from another regulation. */
  const near = two.chain(([a, b]) =>
    fc
      .nat(a.clauses.length - 1)
      .map((at) => [a, { ...a, clauses: a.clauses.map((c, i) => (i === at ? (b.clauses[at] ?? c) : c)) }] as const),
  )
  const same = (a: unknown, b: unknown): boolean => {
    try {
      expect(a).toEqual(b)
      return true
    } catch {
      return false
    }
  }

  it('is nothing where they are equal, and only there', () =>
    fc.assert(
      fc.property(near, ([before, after]) => {
        expect(same(diffRegulations(before, after), nothing)).toBe(same(before, after))
      }),
    ))

  it('is nothing between a regulation and the file that was made of it', () =>
    fc.assert(
      fc.property(arbitraryRegulation, (regulation) => {
        const read = readRegulation(regulationToYaml(regulation))
        expect(read._tag === 'Right' && diffRegulations(regulation, read.right.regulation)).toEqual(nothing)
      }),
      { numRuns: 50 },
    ))

  it('says backwards what was removed where it says forwards what was added', () =>
    fc.assert(
      fc.property(two, ([before, after]) => {
        const what = (sort: string, diff: ReturnType<typeof diffRegulations>) =>
          diff.clauses
            .filter((change) => change.what === sort)
            .map(({ clause }) => clause)
            .sort()
        const [there, back] = [diffRegulations(before, after), diffRegulations(after, before)]
        expect(what('added', there)).toEqual(what('removed', back))
        expect(there.clauses.length).toBe(back.clauses.length)
        expect(there.parameters.map(({ path }) => path).sort()).toEqual(back.parameters.map(({ path }) => path).sort())
      }),
    ))

  it('is told in sentences without a gap', () =>
    fc.assert(
      fc.property(two, ([before, after]) => {
        for (const { zh, en } of describeDiff(diffRegulations(before, after))) {
          expect(zh).toMatch(/[一-龥].*。$/s)
          expect(en).toMatch(/\.$/s)
          expect(`${zh}${en}`).not.toMatch(/undefined|\[object|\{\d\}/)
        }
      }),
    ))
})

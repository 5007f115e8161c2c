import type { RegulationError } from '../error.js'
import type { Found } from './use.js'

/** The cycles of a graph, each once, as the way round: `a`, `b`, `a`. */
const cycles = (graph: ReadonlyMap<string, Iterable<string>>): ReadonlyArray<ReadonlyArray<string>> => {
  const found: Array<ReadonlyArray<string>> = []
  const done = new Set<string>()
  const visit = (node: string, way: ReadonlyArray<string>): void => {
    const seen = way.indexOf(node)
    if (seen >= 0) {
      found.push([...way.slice(seen), node])
      return
    }
    if (done.has(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...way, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return found
}

type Graph = ReadonlyMap<string, Set<string>>

const graphOf = (edges: ReadonlyArray<readonly [string, string]>): Graph => {
  const graph = new Map<string, Set<string>>()
  for (const [from, to] of edges) graph.set(from, (graph.get(from) ?? new Set()).add(to))
  return graph
}

const byCondition = ({ use, defines }: Found): ReadonlyArray<readonly [string, string]> =>
  defines !== undefined && use.sort === 'condition' ? [[defines, use.word]] : []

/** A clause may name another mechanism of its own, never itself. */
const byClause = ({ use, clause, mechanism }: Found): ReadonlyArray<readonly [string, string]> => {
  if (clause === undefined || use.sort !== 'ref') return []
  const [id = '', index] = use.word.split('#')
  return id === clause && index !== undefined && Number(index) !== mechanism ? [] : [[clause, id]]
}

const cyclic = (way: ReadonlyArray<string>, zh: string, en: string, clause: string | undefined): RegulationError => ({
  _tag: 'Cyclic',
  ...(clause === undefined ? {} : { clause }),
  path: clause === undefined ? 'clauses' : `clauses.${clause}`,
  zh: `${zh}互相依赖：${way.join(' → ')}。请断开其中一环。`,
  en: `${en} stand on each other: ${way.join(' -> ')}. Break one link.`,
})

/** Named conditions that stand on themselves; an edge leads from one to another that it names. */
export const conditionCycles = (
  edges: ReadonlyArray<readonly [string, string]>,
  clauseOf: (name: string) => string | undefined,
): ReadonlyArray<RegulationError> =>
  cycles(graphOf(edges)).map((way) => cyclic(way, '条件', 'Conditions', clauseOf(way[0] ?? '')))

/** Conditions and clauses that stand on themselves. */
export const cycleErrors = (found: ReadonlyArray<Found>): ReadonlyArray<RegulationError> => [
  ...conditionCycles(found.flatMap(byCondition), (name) => found.find(({ defines }) => defines === name)?.clause),
  ...cycles(graphOf(found.flatMap(byClause))).map((way) => cyclic(way, '条款', 'Clauses', way[0])),
]

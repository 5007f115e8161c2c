import type { RegulationError } from '../error.js'

/** The end of a case as conditions name it: `terminal` stands for its pattern. */
export const TERMINAL = '(terminal)'

type Edge = readonly [from: string, to: string]
type Graph = ReadonlyMap<string, ReadonlySet<string>>

const graphOf = (edges: ReadonlyArray<Edge>): Graph => {
  const graph = new Map<string, Set<string>>()
  for (const [from, to] of edges) {
    const known = graph.get(from)
    if (known === undefined) graph.set(from, new Set([to]))
    else known.add(to)
  }
  return graph
}

const NOTHING: ReadonlySet<string> = new Set()

/** The cycles of a graph, each once, as the way round: `a`, `b`, `a`. A chain may be as long as it likes. */
const cycles = (graph: Graph): ReadonlyArray<ReadonlyArray<string>> => {
  const found: Array<ReadonlyArray<string>> = []
  const done = new Set<string>()
  for (const root of graph.keys()) {
    if (done.has(root)) continue
    const way: Array<{ readonly node: string; readonly rest: Iterator<string> }> = []
    const on = new Map<string, number>()
    const enter = (node: string): void => {
      on.set(node, way.length)
      way.push({ node, rest: (graph.get(node) ?? NOTHING).values() })
    }
    enter(root)
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const next = top.rest.next()
      if (next.done === true) {
        done.add(top.node)
        on.delete(top.node)
        way.pop()
        continue
      }
      const back = on.get(next.value)
      if (back !== undefined) found.push([...way.slice(back).map(({ node }) => node), next.value])
      else if (!done.has(next.value)) enter(next.value)
    }
  }
  return found
}

/** As many steps of a way round as a reader takes in. */
const SHOWN = 8

const cyclic = (way: ReadonlyArray<string>, zh: string, en: string, clause: string | undefined): RegulationError => {
  const shown = way.length <= SHOWN ? way : [...way.slice(0, SHOWN - 1), '…', ...way.slice(-1)]
  return {
    _tag: 'Cyclic',
    severity: 'error',
    ...(clause === undefined ? {} : { clause }),
    path: way[0] === TERMINAL ? 'terminal' : clause === undefined ? 'clauses' : `clauses.${clause}`,
    zh: `${zh}互相依赖：${shown.join(' → ')}。请断开其中一环。`,
    en: `${en} stand on each other: ${shown.join(' -> ')}. Break one link.`,
  }
}

/** What ends a case names the end of the case: the compiler's finding, where nobody has checked the regulation. */
export const endNamesItself: RegulationError = cyclic([TERMINAL, TERMINAL], '条件', 'Conditions', undefined)

/** Named conditions that stand on themselves; an edge leads from one to another that it names. */
export const conditionCycles = (
  edges: ReadonlyArray<Edge>,
  clauseOf: (name: string) => string | undefined,
): ReadonlyArray<RegulationError> =>
  cycles(graphOf(edges)).map((way) => cyclic(way, '条件', 'Conditions', clauseOf(way[0] ?? '')))

const clauseId = (mechanism: string): string => mechanism.split('#')[0] ?? mechanism

/** Clauses that stand on themselves; an edge leads from a mechanism, `c12#2`, to one that it names. */
export const clauseCycles = (edges: ReadonlyArray<Edge>): ReadonlyArray<RegulationError> =>
  cycles(graphOf(edges)).map((way) => cyclic(way.map(clauseId), '条款', 'Clauses', clauseId(way[0] ?? '')))

/** The cycles of a graph, each once, as the way round: `a`, `b`, `a`. */
export const cycles = (graph: ReadonlyMap<string, Iterable<string>>): ReadonlyArray<ReadonlyArray<string>> => {
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

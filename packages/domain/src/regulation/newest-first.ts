import type { Happening } from '../aggregate/happening.js'
import type { History, Stream } from '../aggregate/stream.js'

type Visit = (event: Happening, node: History) => boolean

/**
 * Visits the events after `since` that stand, newest first, until the visitor answers true. With `keys` only those kinds
 * are walked through, whatever else the history holds.
 */
export const newestFirst = (
  stream: Stream,
  keys: ReadonlyArray<string> | undefined,
  since: number,
  visit: Visit,
): History | undefined => {
  const { annulled } = stream
  const sound = annulled.size === 0
  const single = keys?.length === 1 ? (keys[0] as string) : undefined
  if (keys === undefined || single !== undefined) {
    let h = single === undefined ? stream.history : stream.newest[single]
    for (; h !== undefined && h.length > since; h = single === undefined ? h.earlier : h.alike)
      if ((sound || !annulled.has(h.event.id)) && visit(h.event, h)) return h
    return undefined
  }
  const heads = keys.map((key) => stream.newest[key])
  for (;;) {
    let at = -1
    for (const [i, head] of heads.entries())
      if (head !== undefined && (at < 0 || head.length > (heads[at]?.length ?? 0))) at = i
    const node = heads[at]
    if (node === undefined || node.length <= since) return undefined
    heads[at] = node.alike
    if ((sound || !annulled.has(node.event.id)) && visit(node.event, node)) return node
  }
}

/** The newest event that stands and fits. */
export const latest = (
  stream: Stream,
  keys: ReadonlyArray<string> | undefined,
  fits: (event: Happening) => boolean,
): History | undefined => newestFirst(stream, keys, 0, fits)

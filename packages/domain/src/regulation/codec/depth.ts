import type { Fault } from './fault.js'

/**
 * How deep objects and lists of a regulation may stand in each other. The deepest clause of the regulations catalogued so
 * far needs 16, counted from the root; what is deeper than this is no rule that anybody could read, and would exhaust the stack.
 */
export const MAX_DEPTH = 64

/** How many objects and lists a regulation may consist of: a hundred times the largest of those catalogued. */
export const MAX_NODES = 400_000

const refused = (keys: ReadonlyArray<string>, zh: string, en: string): Fault => ({
  keys,
  on: 'value',
  error: { _tag: 'TooDeep', path: keys.slice(0, 4).join('.'), zh, en },
})

/** What is said of a place that is too deep. */
export const tooDeep = (keys: ReadonlyArray<string>): Fault =>
  refused(
    keys,
    `嵌套超过${MAX_DEPTH}层。请把内层条件用 define 命名后引用。`,
    `More than ${MAX_DEPTH} levels stand inside each other. Give an inner condition a name with "define" and refer to it.`,
  )

const tooLarge = refused(
  [],
  `对象和列表超过${MAX_NODES}个。请拆分。`,
  `There are more than ${MAX_NODES} objects and lists. Split it.`,
)

interface Node {
  readonly value: object
  readonly keys: ReadonlyArray<string>
}

/** The first place at which a value goes deeper than allowed; a value that contains itself does. Never recursive. */
export const depthFault = (input: unknown): Fault | undefined => {
  const open: Node[] = typeof input === 'object' && input !== null ? [{ value: input, keys: [] }] : []
  let count = 0
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.keys.length >= MAX_DEPTH) return tooDeep(node.keys)
    count += 1
    if (count > MAX_NODES) return tooLarge
    for (const [key, value] of Object.entries(node.value))
      if (typeof value === 'object' && value !== null) open.push({ value, keys: [...node.keys, key] })
  }
  return undefined
}

type Bag = { readonly [key: string]: unknown }
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Equal as data: the order of keys does not count, that of lists does. */
export const equal = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, i) => equal(item, b[i]))
  if (!isBag(a) || !isBag(b)) return false
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key]))
}

/** Two values at one path, at least one of them there. */
export interface Pair {
  readonly path: string
  readonly before?: unknown
  readonly after?: unknown
}

const pair = (path: string, before: unknown, after: unknown): Pair => ({
  path,
  ...(before === undefined ? {} : { before }),
  ...(after === undefined ? {} : { after }),
})

const idsOf = (list: ReadonlyArray<unknown>): ReadonlyArray<string> | undefined => {
  const ids = list.map((item) => (isBag(item) && typeof item['id'] === 'string' ? item['id'] : undefined))
  return ids.every((id) => id !== undefined) && new Set(ids).size === ids.length ? ids : undefined
}

const at = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

const listPairs = (
  path: string,
  before: ReadonlyArray<unknown>,
  after: ReadonlyArray<unknown>,
): ReadonlyArray<Pair> => {
  const [old, now] = [idsOf(before), idsOf(after)]
  // Lists of named things are compared by name, all others as wholes: an index says nothing to a reader.
  if (old === undefined || now === undefined) return [pair(path, before, after)]
  const shared = old.filter((id) => now.includes(id))
  if (
    !equal(
      shared,
      now.filter((id) => old.includes(id)),
    )
  )
    return [pair(path, before, after)]
  return [...new Set([...old, ...now])].flatMap((id) =>
    pairs(at(path, id), before[old.indexOf(id)], after[now.indexOf(id)]),
  )
}

/** The values that differ, each at the deepest path that a reader would name. */
export const pairs = (path: string, before: unknown, after: unknown): ReadonlyArray<Pair> => {
  if (equal(before, after)) return []
  if (Array.isArray(before) && Array.isArray(after)) return listPairs(path, before, after)
  if (!isBag(before) || !isBag(after)) return [pair(path, before, after)]
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    pairs(at(path, key), before[key], after[key]),
  )
}

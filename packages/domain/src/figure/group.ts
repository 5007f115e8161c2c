import type { Value } from '../codec/words.js'
import type { Context } from '../regulation/context.js'
import type { Grouping } from '../regulation/mechanism/indicator.js'

/** What the rows of a group have in common, by path; null where that is not known of them. */
export interface Group {
  readonly [path: string]: Value | null
}

const told = (value: unknown): Value | null => {
  if (Array.isArray(value)) return [...new Set(value.map(String))].sort()
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

export const groupOf = (groupBy: ReadonlyArray<Grouping>, context: Context): Group =>
  Object.fromEntries(groupBy.map(({ path, read }) => [path, told(read(context))]))

export const keyOf = (group: Group): string => JSON.stringify(Object.values(group))

/** Groups in the order of their values, so that the order of the rows makes no difference. */
export const byGroup = <A>(
  items: ReadonlyArray<A>,
  groupOfItem: (item: A) => Group,
): ReadonlyArray<readonly [Group, ReadonlyArray<A>]> => {
  const found = new Map<string, readonly [Group, A[]]>()
  for (const item of items) {
    const group = groupOfItem(item)
    const key = keyOf(group)
    const known = found.get(key)
    if (known === undefined) found.set(key, [group, [item]])
    else known[1].push(item)
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry)
}

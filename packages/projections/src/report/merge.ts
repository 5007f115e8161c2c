import { type Counted, groupKey, type Listed, type SectionContent } from '@redress/domain'

type Counts = Extract<SectionContent, { kind: 'count' }>
type Lists = Extract<SectionContent, { kind: 'rows' }>

const inOrder = <A extends { readonly group: Counted['group'] }>(groups: Iterable<A>): ReadonlyArray<A> =>
  [...groups].sort((a, b) => (groupKey(a.group) < groupKey(b.group) ? -1 : 1))

/** A count being added up: rows are appended, never copied. */
interface Sum {
  readonly group: Counted['group']
  readonly rows: Counted['rows'][number][]
  previous: number | undefined
}

const add = (sum: Sum, { rows, previous }: Counted): void => {
  for (const row of rows) sum.rows.push(row)
  if (previous !== undefined) sum.previous = (sum.previous ?? 0) + previous
}

const counted = ({ group, rows, previous }: Sum): Counted => ({
  group,
  count: rows.length,
  rows,
  ...(previous === undefined ? {} : { previous }),
})

/** One section of a report, put together from what each case gives to it. */
export interface Merging {
  readonly add: (section: SectionContent) => void
  readonly done: () => SectionContent
}

const summing = (first: Counts): Merging => {
  const total: Sum = { group: {}, rows: [], previous: undefined }
  const groups = new Map<string, Sum>()
  const take = (section: Counts): void => {
    add(total, section.total)
    for (const one of section.groups) {
      const key = groupKey(one.group)
      const sum = groups.get(key) ?? { group: one.group, rows: [], previous: undefined }
      groups.set(key, sum)
      add(sum, one)
    }
  }
  take(first)
  return {
    add: (section) => {
      if (section.kind === 'count') take(section)
    },
    done: () => {
      const sums = inOrder(groups.values())
      // Groups that are gone since the period before stand last.
      const now = sums.filter(({ rows }) => rows.length > 0)
      const gone = sums.filter(({ rows }) => rows.length === 0)
      return { ...first, total: counted(total), groups: [...now, ...gone].map(counted) }
    },
  }
}

const listing = (first: Lists): Merging => {
  const groups = new Map<string, { readonly group: Counted['group']; readonly rows: Listed[] }>()
  const take = (section: Lists): void => {
    for (const { group, rows } of section.groups) {
      const key = groupKey(group)
      const list = groups.get(key) ?? { group, rows: [] }
      groups.set(key, list)
      for (const row of rows) list.rows.push(row)
    }
  }
  take(first)
  return {
    add: (section) => {
      if (section.kind === 'rows') take(section)
    },
    done: () => ({ ...first, groups: inOrder(groups.values()) }),
  }
}

/** Begins a section with what one case, or none, gives to it. Figures and texts are not made of cases one by one. */
export const merging = (first: SectionContent): Merging => {
  if (first.kind === 'count') return summing(first)
  if (first.kind === 'rows') return listing(first)
  return { add: () => undefined, done: () => first }
}

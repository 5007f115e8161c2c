import { given } from '../../given.js'

type Item = { readonly [key: string]: unknown }

/** Where a page ended: the value that it is sorted by, and the key of its last item. */
type Place = readonly [value: unknown, key: string]

/** Nothing comes first, then no before yes, numbers by size, texts by their code units. */
const compare = (a: unknown, b: unknown): number => {
  if (a === b) return 0
  if (a == null || b == null) return a == null ? (b == null ? 0 : -1) : 1
  return typeof a === typeof b ? ((a as string) < (b as string) ? -1 : 1) : typeof a < typeof b ? -1 : 1
}

const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url')

const placeOf = (cursor: string): Place | undefined => {
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(read) && read.length === 2 && typeof read[1] === 'string' ? [read[0], read[1]] : undefined
  } catch {
    return undefined
  }
}

export interface Wanted {
  /** The member that tells items apart. */
  readonly key: string
  readonly sort: string
  readonly limit: number
  readonly cursor?: string | undefined
  /** Members that must be just so. */
  readonly only: { readonly [key: string]: string }
}

export interface Page {
  readonly items: ReadonlyArray<Item>
  readonly next: string | null
}

/** A page of items that are all at hand; `undefined` for a cursor that no page gave. Items come and go without shifting others. */
export const pageOf = (all: ReadonlyArray<Item>, { key, sort, limit, cursor, only }: Wanted): Page | undefined => {
  const after = cursor === undefined ? undefined : placeOf(cursor)
  if (cursor !== undefined && after === undefined) return undefined
  const down = sort.startsWith('-')
  const by = down ? sort.slice(1) : sort
  const place = (item: Item): Place => [item[by] ?? null, String(item[key])]
  const order = ([v, k]: Place, [w, l]: Place): number => (down ? -1 : 1) * compare(v, w) || compare(k, l)
  const fits = (item: Item): boolean => Object.entries(given(only)).every(([name, text]) => String(item[name]) === text)
  const sorted = all
    .filter(fits)
    .map((item) => ({ item, at: place(item) }))
    .toSorted((a, b) => order(a.at, b.at))
    .filter(({ at }) => after === undefined || order(at, after) > 0)
  const shown = sorted.slice(0, limit)
  const last = shown.at(-1)
  return {
    items: shown.map(({ item }) => item),
    next: last !== undefined && sorted.length > shown.length ? cursorOf(last.at) : null,
  }
}

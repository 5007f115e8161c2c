import { ROW_COLUMNS, ROW_JOIN } from './row.js'

const SELECT = `SELECT ${ROW_COLUMNS}`
// With a bare parameter SQLite looks at its value for a plan of its own, and prepares the statement anew for every call.
const LIMIT = 'LIMIT +'

const RANGE = 'position > @after AND position <= @upTo'

const scanned = (where: string): string =>
  `${SELECT} FROM events e ${ROW_JOIN} WHERE e.${RANGE.replace('AND ', 'AND e.')}${where} ORDER BY e.position ${LIMIT}@limit`

/** The whole log in its order. */
export const ALL = scanned('')

/** Kinds by the list `@kinds`, where there are more than can be merged. `+` keeps SQLite from the index: it would sort all that is left. */
export const AMONG = scanned(' AND +e.kind IN (SELECT value FROM json_each(@kinds))')

/** More kinds than this are not merged one by one. SQLite allows 500. */
export const MAX_MERGED = 100

/**
 * Each kind's positions come in order from the index; SQLite merges them without reading further than the limit. Only for
 * events that are indexed.
 */
export const merged = (count: number): string => {
  const one = (i: number): string => `SELECT position FROM events_by_kind WHERE kind = @k${i} AND ${RANGE}`
  const positions = `${Array.from({ length: count }, (_, i) => one(i)).join(' UNION ALL ')} ORDER BY position ${LIMIT}@limit`
  return `${SELECT} FROM (${positions}) p CROSS JOIN events e ON e.position = p.position ${ROW_JOIN}`
}

const ofStream = (range: string): string =>
  `${SELECT} FROM events e ${ROW_JOIN} WHERE e.stream = ? AND e.revision ${range} ${LIMIT}?`

export const FORWARDS = ofStream('>= ? ORDER BY e.revision')
export const BACKWARDS = ofStream('<= ? ORDER BY e.revision DESC')

export const BY_POSITION = `${SELECT} FROM events e ${ROW_JOIN} WHERE e.position = ?`

/** Indexed events whose id has one of so many hashes. */
export const byHashes = (count: number): string => {
  const marks = Array(count).fill('?').join(', ')
  return `${SELECT} FROM events_by_id i CROSS JOIN events e ON e.position = i.position ${ROW_JOIN} WHERE i.idhash IN (${marks})`
}

export const HEAD = 'SELECT coalesce(max(position), 0) FROM events'

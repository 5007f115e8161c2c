/**
 * What a key store consists of, whichever database holds it. A `n` numbers the keys in the order of their making. Material
 * stands apart, so that what is to vanish stands in few pages; `secret` names the store's own keys.
 */
export const tables = {
  wraps: ['wrap', 'state', 'iv', 'ct'],
  keys: ['n', 'kid', 'subject', 'secret', 'state', 'receipt'],
  material: ['n', 'wrap', 'iv', 'ct'],
  places: ['stream', 'n'],
  tokens: ['token', 'stream', 'n'],
  erasures: ['id', 'step', 'receipt', 'ordered'],
  rotations: ['begun', 'id', 'from_wrap', 'to_wrap', 'step', 'upto'],
  clocks: ['era', 'latest', 'who', 'reason'],
  indexing: ['kid'],
} as const satisfies Record<string, ReadonlyArray<string>>

export type TableName = keyof typeof tables

/** In an order in which each refers only to what stands before it. */
export const tableNames = Object.keys(tables) as ReadonlyArray<TableName>

export type Cell = string | number | Uint8Array | null

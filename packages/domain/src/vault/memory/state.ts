import type { ClockRow, ErasureRow, KeyRow, RotationRow, WrapRow } from '../rows.js'

/** All that a key store in memory holds. */
export interface KeyTables {
  /** In the order in which they came. */
  readonly keys: Map<string, KeyRow>
  /** Subject to its one key that is not destroyed. */
  readonly live: Map<string, string>
  readonly secrets: Map<string, KeyRow>
  /** Stream to key. */
  readonly places: Map<string, string>
  /** Token to stream to key. */
  readonly tokens: Map<string, Map<string, string>>
  readonly erasures: Map<string, ErasureRow>
  readonly wraps: Map<string, WrapRow>
  rotation: RotationRow | undefined
  readonly clocks: ClockRow[]
  unindexed: string | undefined
  generation: number
}

export const emptyTables = (): KeyTables => ({
  keys: new Map(),
  live: new Map(),
  secrets: new Map(),
  places: new Map(),
  tokens: new Map(),
  erasures: new Map(),
  wraps: new Map(),
  rotation: undefined,
  clocks: [],
  unindexed: undefined,
  generation: 0,
})

/** Drops the tokens for which it holds. */
export const dropTokens = ({ tokens }: KeyTables, which: (stream: string, kid: string) => boolean): void => {
  for (const [token, streams] of tokens) {
    for (const [stream, kid] of streams) if (which(stream, kid)) streams.delete(stream)
    if (streams.size === 0) tokens.delete(token)
  }
}

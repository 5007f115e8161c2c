import type { Regulation } from '../../regulation/language/regulation.js'

/** A way through the regulation that is told apart by its head: a kind, a channel, a value of a dimension. */
export interface Track {
  readonly kind?: string
  readonly channel?: string
  readonly class?: readonly [dimension: string, value: string | boolean]
}

/** Every track that a regulation knows. */
export const tracksOf = (regulation: Regulation): ReadonlyArray<Track> => [
  ...regulation.kinds.map(({ id }): Track => ({ kind: id })),
  ...regulation.channels.map(({ id }): Track => ({ channel: id })),
  ...Object.entries(regulation.dimensions).flatMap(([dimension, { values, boolean }]) =>
    values.map(({ id }): Track => ({ class: [dimension, boolean === true ? id === 'true' : id] })),
  ),
]

/** The track in words. */
export const trackName = ({ kind, channel, class: value }: Track): string =>
  kind !== undefined
    ? `kind ${kind}`
    : channel !== undefined
      ? `channel ${channel}`
      : value === undefined
        ? 'any track'
        : `${value[0]} ${value[1]}`

/** Kinds and channels that go together: an ordinary complaint is of one of each. */
export type Pair = { readonly kind: string; readonly channel: string }

/** Every kind with every channel, whether they go together or not. */
export const everyPair = ({ kinds, channels }: Regulation): ReadonlyArray<Pair> =>
  kinds.flatMap(({ id: kind }) => channels.map(({ id: channel }) => ({ kind, channel })))

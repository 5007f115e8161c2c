import type { CommandName } from '@redress/domain'

/** The words of a regulation that a mapping is checked against. A `Regulation` of the domain is one. */
export interface RegulationWords {
  readonly id: string
  readonly version: string
  readonly kinds: ReadonlyArray<{ readonly id: string }>
  readonly channels: ReadonlyArray<{ readonly id: string }>
  readonly dimensions: {
    readonly [dimension: string]: { readonly values: ReadonlyArray<{ readonly id: string }>; readonly open?: boolean }
  }
  readonly flags?: ReadonlyArray<string>
}

const ids = (words: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> => words.map(({ id }) => id)

/** The words and keys that places of a command's data are held to, beyond what its codec says. */
export const vocabularyOf = (
  regulation: RegulationWords,
  command: CommandName,
): {
  readonly words: (path: string) => ReadonlyArray<string> | undefined
  readonly keys: (path: string) => ReadonlyArray<string> | undefined
} => ({
  words: (path) => {
    if (path === 'kind' && (command === 'Receive' || command === 'Classify')) return ids(regulation.kinds)
    if (path === 'channel' && command === 'Receive') return ids(regulation.channels)
    if (path.startsWith('class.')) {
      const dimension = regulation.dimensions[path.slice(6)]
      return dimension === undefined || dimension.open === true ? undefined : ids(dimension.values)
    }
    return undefined
  },
  keys: (path) => {
    if (path === 'class') return Object.keys(regulation.dimensions)
    if (path === 'flag') return regulation.flags ?? []
    return undefined
  },
})

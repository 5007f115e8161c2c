import { acts, type CommandName } from '@redress/domain'

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

interface Act {
  readonly details: ReadonlyArray<string>
  readonly values?: { readonly [detail: string]: ReadonlyArray<string> }
}

const actsNamed = (names: ReadonlyArray<string> | undefined): ReadonlyArray<Act> =>
  names === undefined
    ? Object.values(acts)
    : Object.entries(acts).flatMap(([name, act]) => (names.includes(name) ? [act] : []))

/** The words and keys that places of a command's data are held to, beyond what its codec says. */
export const vocabularyOf = (
  regulation: RegulationWords,
  command: CommandName,
  actNames: ReadonlyArray<string> | undefined,
): {
  readonly words: (path: string) => ReadonlyArray<string> | undefined
  readonly keys: (path: string) => ReadonlyArray<string> | undefined
} => {
  const possible = actsNamed(actNames)
  return {
    words: (path) => {
      if (path === 'kind' && (command === 'Receive' || command === 'Classify')) return ids(regulation.kinds)
      if (path === 'channel' && command === 'Receive') return ids(regulation.channels)
      if (path.startsWith('class.')) {
        const dimension = regulation.dimensions[path.slice(6)]
        return dimension === undefined || dimension.open === true ? undefined : ids(dimension.values)
      }
      if (path.startsWith('details.')) {
        const lists = possible.flatMap((act) => act.values?.[path.slice(8)] ?? [])
        return lists.length === 0 ? undefined : lists
      }
      return undefined
    },
    keys: (path) => {
      if (path === 'class') return Object.keys(regulation.dimensions)
      if (path === 'flag') return regulation.flags ?? []
      if (path === 'details') return [...new Set(possible.flatMap((act) => act.details))]
      return undefined
    },
  }
}

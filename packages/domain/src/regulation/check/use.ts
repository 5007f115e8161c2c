import type { CommandKind, EventKind, Path } from '../language/words.js'

/** What a parameter is used as. */
export type ParamUse = 'length' | 'number' | 'fields' | 'value'

/** One word of a clause that something must declare. */
export type Use =
  | { readonly sort: 'event' | 'command' | 'role' | 'list' | 'condition' | 'step'; readonly word: string }
  /** A fact path; `events` are those under test where it starts with `it.`. */
  | {
      readonly sort: 'fact'
      readonly word: Path | string
      readonly events?: ReadonlyArray<EventKind>
      readonly as?: ParamUse
    }
  /** A literal that a fact is compared with or set to. */
  | {
      readonly sort: 'value'
      readonly word: string
      readonly fact: string
      readonly operator: string
      readonly events?: ReadonlyArray<EventKind>
      readonly commands?: ReadonlyArray<CommandKind>
    }
  /** A clause; `limited` where it must have a time limit. */
  | { readonly sort: 'ref'; readonly word: string; readonly limited: boolean }
  | { readonly sort: 'dimension'; readonly word: string; readonly value?: string }
  /** A detail that an act is proposed with. */
  | { readonly sort: 'detail'; readonly word: string; readonly act: string; readonly value: unknown }
  /** A table, roster or schedule: no head can declare one yet. */
  | { readonly sort: 'undeclarable'; readonly what: 'table' | 'roster' | 'schedule'; readonly word: string }

/** A use with its place. */
export interface Found {
  readonly use: Use
  readonly path: string
  readonly clause?: string
  /** Which mechanism of the clause, from 1. */
  readonly mechanism?: number
  /** Name under which the mechanism defines a condition. */
  readonly defines?: string
}

/** Where a use stands, and who collects it. */
export interface Walk {
  readonly path: string
  readonly events?: ReadonlyArray<EventKind>
  /** Commands under decision. */
  readonly commands?: ReadonlyArray<CommandKind>
  readonly found: (use: Use, path: string) => void
}

/** One step further down. */
export const into = (walk: Walk, ...keys: ReadonlyArray<string | number>): Walk => ({
  ...walk,
  path: [walk.path, ...keys].join('.'),
})

/** Visits each element of a list under a key; nothing where there is none. */
export const eachOf = <A>(
  walk: Walk,
  key: string,
  items: ReadonlyArray<A> | undefined,
  visit: (walk: Walk, item: A) => void,
): void => {
  for (const [index, item] of (items ?? []).entries()) visit(into(walk, key, index), item)
}

/** Visits the value under a key, where it is there. */
export const at = <A>(walk: Walk, key: string, item: A | undefined, visit: (walk: Walk, item: A) => void): void => {
  if (item !== undefined) visit(into(walk, key), item)
}

export const fact = (walk: Walk, word: string, as?: ParamUse): void =>
  walk.found(
    {
      sort: 'fact',
      word,
      ...(walk.events === undefined ? {} : { events: walk.events }),
      ...(as === undefined ? {} : { as }),
    },
    walk.path,
  )
export const word =
  (sort: 'event' | 'command' | 'role' | 'list' | 'condition' | 'step') =>
  (walk: Walk, value: string): void =>
    walk.found({ sort, word: value }, walk.path)
export const ref =
  (limited: boolean) =>
  (walk: Walk, value: string): void =>
    walk.found({ sort: 'ref', word: value, limited }, walk.path)

/** One word or several. */
export const words = (
  walk: Walk,
  value: string | ReadonlyArray<string>,
  visit: (walk: Walk, item: string) => void,
): void => {
  if (typeof value === 'string') visit(walk, value)
  else for (const [index, item] of value.entries()) visit(into(walk, index), item)
}

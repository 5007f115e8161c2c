import type { Named, Rules } from '@redress/domain'
import { lettersOf } from './letters.js'
import { termOf } from './model.js'

/** A term with all that it may be called by: itself and its names in both languages, as they are searched. */
interface Entry {
  readonly term: string
  readonly called: string
}

/** Asks which terms a word may mean: those of whose names it is a part. */
export type Vocabulary = (word: string) => ReadonlyArray<string>

const entriesOf = (dimension: string, values: ReadonlyArray<Named>): ReadonlyArray<Entry> =>
  values.map(({ id, zh, en }) => ({ term: termOf(dimension, id), called: lettersOf(`${id} ${zh} ${en}`) }))

/** The words of all loaded regulations. Names change with a regulation, not with a complaint: they are looked up when asked. */
export const vocabularyOf = (rules: Rules): Vocabulary => {
  const called = new Map<string, string>()
  for (const { source: regulation } of rules.regulations.values())
    for (const { term, called: names } of [
      ...entriesOf('kind', regulation.kinds),
      ...entriesOf('channel', regulation.channels),
      ...Object.entries(regulation.dimensions).flatMap(([id, { values }]) => entriesOf(`class.${id}`, values)),
    ])
      called.set(term, `${called.get(term) ?? ''} ${names}`)
  const entries = [...called]
  return (word) => entries.flatMap(([term, names]) => (names.includes(word) ? [term] : []))
}

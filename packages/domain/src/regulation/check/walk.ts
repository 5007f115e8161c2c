import type { Bilingual } from '../../complaint/rejection.js'
import { MAX_DEPTH, MAX_NODES } from '../codec/depth.js'
import type { RegulationError, RegulationErrorTag } from '../error.js'
import type { Clause } from '../language/regulation.js'
import type { EventKind } from '../language/words.js'
import { remedyFor } from './say.js'
import { suggest } from './suggest.js'
import type { Seat, Words } from './words.js'

/** What facts can be read at a place, beside those of the case. */
export interface Scene {
  /** Kinds of the event under test; undefined where there is none. */
  readonly it?: ReadonlyArray<EventKind>
  /** Events that the commands under decision yield; undefined where no command is. */
  readonly cmd?: ReadonlyArray<EventKind>
  readonly start?: true
  readonly row?: true
  readonly each?: true
  /** Whether a duty starts is decided here, once. */
  readonly starting?: true
  /** A named condition is read where it is used: all of these may be there. */
  readonly anywhere?: true
}

/** A visit of one regulation: the place where it stands, what can be read there, and who is told. */
export interface Walk {
  readonly words: Words
  readonly errors: RegulationError[]
  readonly scene: Scene
  readonly clause: Clause | undefined
  /** Shared by all that is derived from one walk: the keys down to here, and the places seen so far. */
  readonly keys: Array<string | number>
  readonly spent: { places: number; full: boolean }
  /** What stands on what: mechanisms on clauses, `c01#1` on `c02`, and named conditions on others. */
  readonly links: {
    readonly clauses: Array<readonly [string, string]>
    readonly conditions: Array<readonly [string, string]>
  }
  /** Parameters that list the fields of a form, and those that hold the rows of a table, with where its result goes. */
  readonly lists: Set<string>
  readonly rows: Map<string, string>
  /** Name of the condition, or of the end of the case, that is being defined here. */
  readonly defines?: string
}

export const walkOf = (words: Words, errors: RegulationError[]): Walk => ({
  words,
  errors,
  scene: {},
  clause: undefined,
  keys: [],
  spent: { places: 0, full: false },
  links: { clauses: [], conditions: [] },
  lists: new Set(),
  rows: new Map(),
})

/** The same walk at a clause. */
export const inClause = (walk: Walk, clause: Clause, place: number, visit: (walk: Walk) => void): void => {
  const inside: Walk = { ...walk, clause }
  into(inside, 'clauses', () => into(inside, place, () => visit(inside)))
}

/** The same walk at a mechanism of a clause. */
export const seated = (walk: Walk, { clause, at: place, index }: Seat, visit: (walk: Walk) => void): void =>
  inClause(walk, clause, place, (inside) => into(inside, 'does', () => into(inside, index, () => visit(inside))))

type Said = Bilingual & Pick<RegulationError, 'severity' | 'word' | 'suggestion'>

/** The keys as a path, in which a clause is named by its id. */
const pathOf = (keys: ReadonlyArray<string | number>, clause: Clause | undefined): string =>
  clause === undefined ? keys.join('.') : ['clauses', clause.id, ...keys.slice(2)].join('.')

/** Tells of a mistake at this place, or at some keys below it. */
export const report = (
  { errors, keys, clause }: Walk,
  _tag: RegulationErrorTag,
  { zh, en, severity = 'error', ...more }: Said,
  ...below: ReadonlyArray<string | number>
): void => {
  errors.push({
    _tag,
    severity,
    ...(clause === undefined ? {} : { clause: clause.id }),
    path: pathOf([...keys, ...below], clause),
    ...more,
    zh,
    en,
  })
}

const tooMuch: Said = {
  zh: '嵌套过深或内容过多，无法检查。请拆成命名条件，或分成几个条款。',
  en: 'This is nested too deep, or too large, to be checked. Take parts out as named conditions, or split the clause.',
}

/** Visits what stands under a key. A regulation without end is reported once, not followed. */
export const into = (walk: Walk, key: string | number, visit: () => void): void => {
  const { keys, spent } = walk
  spent.places += 1
  if (keys.length < MAX_DEPTH && spent.places < MAX_NODES) {
    keys.push(key)
    visit()
    keys.pop()
  } else if (!spent.full) {
    spent.full = true
    report(walk, 'TooDeep', tooMuch)
  }
}

/** Visits the value under a key, where it is there. */
export const at = <A>(walk: Walk, key: string, item: A | undefined, visit: (walk: Walk, item: A) => void): void => {
  if (item !== undefined) into(walk, key, () => visit(walk, item))
}

/** Visits each element of a list under a key; nothing where there is none. */
export const eachOf = <A>(
  walk: Walk,
  key: string,
  items: ReadonlyArray<A> | undefined,
  visit: (walk: Walk, item: A) => void,
): void => {
  if (items === undefined || items.length === 0) return
  into(walk, key, () => {
    for (let index = 0; index < items.length; index++) {
      const item = items[index]
      if (item !== undefined) into(walk, index, () => visit(walk, item))
    }
  })
}

/** One word under a key, or several. */
export const oneOrMany = (
  walk: Walk,
  key: string,
  value: string | ReadonlyArray<string> | undefined,
  visit: (walk: Walk, item: string) => void,
): void => {
  if (typeof value === 'string') at(walk, key, value, visit)
  else eachOf(walk, key, value, visit)
}

/** Tells of a word that nothing declares, with the one that was probably meant. */
export const unknown = (
  walk: Walk,
  sort: Bilingual,
  word: string,
  known: Iterable<string>,
  more: {
    readonly tag?: RegulationErrorTag
    readonly severity?: 'warning'
    readonly below?: ReadonlyArray<string>
  } = {},
): void => {
  const words = [...known]
  const suggestion = suggest(word, words)
  const remedy = remedyFor(word, words, suggestion)
  report(
    walk,
    more.tag ?? 'UnknownWord',
    {
      zh: `未知的${sort.zh}“${word}”。${remedy.zh}`,
      en: `Unknown ${sort.en} "${word}". ${remedy.en}`,
      word,
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(more.severity === undefined ? {} : { severity: more.severity }),
    },
    ...(more.below ?? []),
  )
}

/** A word that must be one of some. */
export const among = (walk: Walk, sort: Bilingual, word: string, known: ReadonlySet<string>): boolean => {
  const right = known.has(word)
  if (!right) unknown(walk, sort, word, known)
  return right
}

import { isLeft } from 'fp-ts/lib/Either.js'
import { decodeRegulation } from '../../packages/domain/src/regulation/codec/decode.js'
import type { Regulation } from '../../packages/domain/src/regulation/language/regulation.js'
import { sharedText } from './shared.js'

type Bag = { readonly [key: string]: unknown }

/** A clause as it is encoded in the language. */
export interface Encoded {
  readonly id: string
  readonly nature: string
  readonly encoding: ReadonlyArray<Bag>
}

const named = (id: string) => ({ id, zh: id, en: id })

/** Head of a regulation as the vocabulary has it. */
interface Head {
  readonly terminal: unknown
  readonly parties: ReadonlyArray<string>
  readonly additionalRoles: ReadonlyArray<{ readonly id: string; readonly zh: string; readonly en: string }>
  readonly kinds: ReadonlyArray<string>
  readonly channels: ReadonlyArray<string>
  readonly dimensions: Record<
    string,
    { readonly values: ReadonlyArray<string | boolean>; readonly declaredBy?: string }
  >
  readonly flags: ReadonlyArray<string>
  readonly tables: ReadonlyArray<string>
  readonly rosters: ReadonlyArray<string>
  readonly schedules: Record<string, { readonly days: string; readonly hours: string }>
}
/** A blank as the list of parameters has it. */
interface Blank {
  readonly meaning: string
  readonly type: string
  readonly default: unknown
}
const language = (file: string): string => sharedText(`regulations/language/${file}`)

/** The lines of a file, each a value. */
export const linesOf = <A>(file: string): ReadonlyArray<A> =>
  language(file)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as A)

export const encodings = linesOf<Encoded>('encodings.jsonl')
const { regulations: heads } = JSON.parse(language('vocabulary.json')) as {
  readonly regulations: Record<string, Head>
}
const blanks = JSON.parse(language('parameters.json')) as Record<string, Record<string, Blank>>

/** Ids of the regulations of the language. */
export const encodedIds: ReadonlyArray<string> = Object.keys(heads)

const dimension = (name: string, { declaredBy: _, values, ...rest }: Head['dimensions'][string]) => ({
  zh: name,
  en: name,
  ...rest,
  values: values.map((value) => named(String(value))),
  ...(values.some((value) => typeof value === 'boolean') ? { boolean: true } : {}),
})

/** Sorts of parameter that the product calls otherwise. */
const types: { readonly [type: string]: string } = { party: 'role', schedule: 'hours' }

/** What a deployment would set where the list has a sentence: a day from before any case, a table without rows. */
const defaults: { readonly [type: string]: unknown } = { date: '2001-01-01', table: [] }

const parameter = (name: string, { meaning, type, default: value }: Blank) => ({
  zh: name,
  en: meaning,
  type: types[type] ?? type,
  default: defaults[type] ?? value,
  origin: 'ours',
})

/** A whole regulation, as a file would hold it: the head of the vocabulary, every clause that is encoded. */
export const wholeRegulation = (id: string): Bag => {
  const head = heads[id]
  if (head === undefined) throw new Error(`the vocabulary has no regulation ${id}`)
  return {
    id,
    version: '1',
    effective: { from: '2001-01-01' },
    title: { zh: id, en: id },
    source: 'language',
    calendar: 'CN',
    roles: [...head.parties.map(named), ...head.additionalRoles.map(({ id: role, zh, en }) => ({ id: role, zh, en }))],
    kinds: head.kinds.map(named),
    channels: head.channels.map(named),
    dimensions: Object.fromEntries(
      Object.entries(head.dimensions).map(([name, declared]) => [name, dimension(name, declared)]),
    ),
    flags: head.flags,
    tables: head.tables,
    rosters: head.rosters,
    schedules: Object.fromEntries(
      Object.entries(head.schedules).map(([name, { days, hours }]) => [name, { days, hours }]),
    ),
    terminal: head.terminal,
    // A deployment table has no value in the regulation: `tables` names it.
    parameters: Object.fromEntries(
      Object.entries(blanks[id] ?? {})
        .filter(([name]) => !name.startsWith('table:'))
        .map(([name, blank]) => [name, parameter(name, blank)]),
    ),
    clauses: encodings
      .filter((encoded) => encoded.id.startsWith(`${id}/`))
      .map((encoded) => ({
        id: encoded.id.slice(id.length + 1),
        ref: encoded.id,
        summary: { zh: encoded.id, en: encoded.id },
        nature: encoded.nature,
        modality: 'must',
        does: encoded.encoding,
      })),
  }
}

const known = new Map<string, Regulation>()

/** The same, decoded. */
export const encodedRegulation = (id: string): Regulation => {
  const found = known.get(id)
  if (found !== undefined) return found
  const decoded = decodeRegulation(wholeRegulation(id))
  if (isLeft(decoded)) throw new Error(decoded.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
  known.set(id, decoded.right)
  return decoded.right
}

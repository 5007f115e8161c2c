import type { Instant } from '@redress/holidays'
import { isLeft } from 'fp-ts/lib/Either.js'
import type { ComplaintCommand } from '../../packages/domain/src/complaint/command.js'
import type { ComplaintEvent } from '../../packages/domain/src/complaint/event.js'
import { subjects } from '../../packages/domain/src/complaint/terms.js'
import { decodeRegulation } from '../../packages/domain/src/regulation/codec/decode.js'
import type { Regulation } from '../../packages/domain/src/regulation/language/regulation.js'

type Bag = { readonly [key: string]: unknown }
export type Scenario = {
  readonly clause: string
  readonly title: string
  readonly given: ReadonlyArray<Bag>
  readonly when: Bag & { readonly at: string; readonly command?: string }
  readonly facts?: Bag
  readonly lookups?: Bag
  readonly expect:
    | string
    | { readonly instances: ReadonlyArray<Bag> }
    | { readonly table: string }
    | { readonly condition: string }
}
export interface Encoded {
  readonly id: string
  readonly nature: string
  readonly encoding: ReadonlyArray<Bag>
}

/** Scenarios give wall-clock times; they are read as Shanghai's. */
export const moment = (at: unknown): Instant => `${String(at)}${String(at).length === 16 ? ':00' : ''}+08:00` as Instant

const list = (value: unknown): ReadonlyArray<string> =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

const variants: { readonly [name: string]: string } = {
  Escalated: 'level',
  Escalate: 'level',
  Acknowledged: 'what',
  Acknowledge: 'what',
  FollowedUp: 'purpose',
  FollowUp: 'purpose',
  Replied: 'stage',
  Reply: 'stage',
  Returned: 'what',
  Return: 'what',
  Linked: 'relation',
  Link: 'relation',
}

/** Moments in a payload stand without an offset, too. */
const zoned = (bag: Bag): Bag =>
  Object.fromEntries(
    Object.entries(bag).map(([key, value]) => [
      key,
      typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value) ? moment(value) : value,
    ]),
  )

/** Record fields of one form may stand nested: `product: { model }` is the field `product.model`. */
const flat = (bag: Bag, prefix = ''): Bag =>
  Object.fromEntries(
    Object.entries(bag).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.entries(flat(value as Bag, `${prefix}${key}.`))
        : [[`${prefix}${key}`, value]],
    ),
  )

/** A scenario writes the proposal itself where the log writes `of: proposal` and its id. */
const about = (of: unknown): Bag =>
  of === undefined || subjects.includes(of as never) ? {} : { of: 'proposal', subject: of }

const dataOf = (name: string, variant: string | undefined, said: Bag): Bag => {
  const {
    at: _at,
    event: _event,
    command: _command,
    by: _by,
    actor: _actor,
    authority: _authority,
    unit: _unit,
    to,
    class: classes,
    ...rest
  } = said
  const field = variants[name]
  const own = variant !== undefined && field !== undefined ? { [field]: variant } : {}
  return {
    ...zoned(rest),
    ...(rest['field'] === undefined ? {} : { field: zoned(flat(rest['field'] as Bag)) }),
    ...about(rest['of']),
    ...own,
    ...(to === undefined ? {} : typeof to === 'object' && !Array.isArray(to) ? { to } : { to: { roles: list(to) } }),
    ...(classes === undefined ? {} : { class: classes }),
    ...(name === 'Classified' && classes === undefined ? { class: {} } : {}),
  }
}

const actor = (said: Bag) => ({
  id: String(said['actor'] ?? 'somebody'),
  roles: list(said['by']),
  ...(said['unit'] === undefined ? {} : { unit: String(said['unit']) }),
  ...(said['authority'] === undefined ? {} : { authority: { amount: Number(said['authority']) } }),
})

/** An event of a scenario as the engine knows it. */
export const asEvent = (said: Bag, index: number): ComplaintEvent => {
  const [name = '', variant] = String(said['event']).split(':')
  const act = name === 'act'
  const { field, ...details } = act ? dataOf(name, undefined, said) : {}
  const data = act
    ? {
        act: variant,
        details,
        ...(field === undefined ? {} : { field }),
        ...('to' in details ? { to: details['to'] } : {}),
      }
    : dataOf(name, variant, said)
  return {
    id: `e-${index}`,
    type: act ? 'ActRecorded' : name,
    schema: 1,
    complaint: 'c-1',
    occurredAt: moment(said['at']),
    actor: actor(said),
    command: `k-${index}`,
    correlationId: 'x',
    causationId: 'x',
    data,
    evidence: {},
  } as unknown as ComplaintEvent
}

/** The command of a scenario. */
export const asCommand = (said: Bag): ComplaintCommand => {
  const [name = '', variant] = String(said['command']).split(':')
  const data = dataOf(name, variant, said)
  return {
    id: 'now',
    command: name,
    complaint: 'c-1',
    occurredAt: moment(said['at']),
    actor: actor(said),
    data:
      name === 'Record' ? { act: variant, details: data, ...('field' in data ? { field: data['field'] } : {}) } : data,
  } as unknown as ComplaintCommand
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
export interface Material {
  readonly encodings: ReadonlyArray<Encoded>
  readonly vocabulary: { readonly regulations: Record<string, Head> }
  readonly parameters: Record<string, Record<string, Blank>>
}

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
export const wholeRegulation = (id: string, { encodings, vocabulary, parameters }: Material): Bag => {
  const head = vocabulary.regulations[id]
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
      Object.entries(parameters[id] ?? {})
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

/** What any clause may stand on. */
const foundations = new Set(['define', 'table', 'derive', 'schedule'])

/** A regulation that ships, cut down to one clause and what it may stand on. */
export const cutDown = (regulation: Regulation, clause: string): Regulation => {
  const own = JSON.stringify(regulation.clauses.find(({ id }) => id === clause)?.does ?? [])
  const followed = new Set([...own.matchAll(/"(c\d+)(?:#\d+)?"/g)].map(([, ref]) => ref))
  return {
    ...regulation,
    clauses: regulation.clauses.map((one) =>
      one.id === clause || followed.has(one.id)
        ? one
        : { ...one, does: one.does.filter(({ kind }) => foundations.has(kind)) },
    ),
  }
}

/** The regulation of a clause, cut down to that clause and what it may stand on. */
export const regulationOf = (
  clause: string,
  encodings: Material['encodings'],
  vocabulary: Material['vocabulary'],
  parameters: Material['parameters'],
): Regulation => {
  const [id = ''] = clause.split('/')
  const own = JSON.stringify(encodings.find((encoded) => encoded.id === clause)?.encoding ?? [])
  // Clauses whose clocks the clause follows stand with it.
  const followed = new Set([...own.matchAll(/"(c\d+)(?:#\d+)?"/g)].map(([, ref]) => `${id}/${ref}`))
  const cut = encodings.map((encoded) =>
    encoded.id === clause || followed.has(encoded.id)
      ? encoded
      : { ...encoded, encoding: encoded.encoding.filter(({ kind }) => foundations.has(String(kind))) },
  )
  const decoded = decodeRegulation(wholeRegulation(id, { encodings: cut, vocabulary, parameters }))
  if (isLeft(decoded)) throw new Error(decoded.left.map(({ path, en }) => `${path}: ${en}`).join('\n'))
  return decoded.right
}

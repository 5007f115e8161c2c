import type { Instant } from '@redress/holidays'
import type { ComplaintCommand } from '../../packages/domain/src/complaint/command.js'
import type { ComplaintEvent } from '../../packages/domain/src/complaint/event.js'
import { subjects } from '../../packages/domain/src/complaint/terms.js'
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

/** A regulation with the head of the vocabulary, the clause of the scenario, and the named conditions it may use. */
export const regulationOf = (
  clause: string,
  encodings: ReadonlyArray<Encoded>,
  vocabulary: { readonly regulations: Record<string, never> },
  parameters: Record<string, Record<string, { default: never }>>,
): Regulation => {
  const [id = ''] = clause.split('/')
  const head = vocabulary.regulations[id] as unknown as {
    terminal: never
    channels: ReadonlyArray<string>
    kinds: ReadonlyArray<string>
    dimensions: Record<
      string,
      { values: ReadonlyArray<string>; order?: never; optional?: boolean; multi?: boolean; open?: boolean }
    >
  }
  const clauses = encodings
    .filter((encoded) => encoded.id.startsWith(`${id}/`))
    .map((encoded) => ({
      id: encoded.id.split('/')[1],
      ref: encoded.id,
      summary: named(encoded.id),
      nature: encoded.nature,
      modality: 'must',
      does: encoded.encoding.filter((mechanism) => encoded.id === clause || mechanism['kind'] === 'define'),
    }))
  return {
    id,
    version: '1',
    effective: { from: '2001-01-01' },
    title: named(id),
    source: 'language',
    calendar: 'CN',
    roles: [],
    kinds: head.kinds.map(named),
    channels: head.channels.map(named),
    dimensions: Object.fromEntries(
      Object.entries(head.dimensions).map(([name, dimension]) => [
        name,
        { ...named(name), ...dimension, values: dimension.values.map(named) },
      ]),
    ),
    terminal: head.terminal,
    parameters: Object.fromEntries(
      Object.entries(parameters[id] ?? {}).map(([name, { default: value }]) => [
        name,
        { ...named(name), default: value, origin: 'ours' },
      ]),
    ),
    clauses,
  } as unknown as Regulation
}

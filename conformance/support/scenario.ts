import type { Instant } from '@redress/holidays'
import type { ComplaintCommand } from '../../packages/domain/src/complaint/command.js'
import type { ComplaintEvent } from '../../packages/domain/src/complaint/event.js'
import { subjects } from '../../packages/domain/src/complaint/terms.js'
import { variantField, variantFieldOf } from '../../packages/domain/src/regulation/vocabulary.js'

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

/** Scenarios give wall-clock times; they are read as Shanghai's. */
export const moment = (at: unknown): Instant => `${String(at)}${String(at).length === 16 ? ':00' : ''}+08:00` as Instant

const list = (value: unknown): ReadonlyArray<string> =>
  value === undefined ? [] : Array.isArray(value) ? value.map(String) : [String(value)]

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
  const field = variantField(name) ?? variantFieldOf(name)
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
  const data = dataOf(name, name === 'Record' ? undefined : variant, said)
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

import type { Instant } from '@redress/holidays'
import { type Aggregate, aggregates, type Intent, type Supplied } from '../aggregate/happening.js'
import { isMark } from '../aggregate/marks.js'
import { eventId } from '../complaint/decide/event.js'
import { variantFieldOf } from '../regulation/vocabulary.js'
import type { ExampleDeed, RegulationExamples } from './language.js'

type Bag = { readonly [key: string]: unknown }

/** A moment as examples write it, in Shanghai. What is no such moment stays as it is, for the decision to refuse. */
export const moment = (at: string): Instant =>
  (/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(at) ? `${at.replace(' ', 'T')}:00+08:00` : at) as Instant

/** The stream of a deed: `agent/w-3`, else a complaint. */
export const streamNamed = (on = 'c-1'): { readonly aggregate: Aggregate; readonly id: string } => {
  const [name, id] = on.split('/')
  const aggregate = aggregates.find((one) => one === name)
  return id === undefined || aggregate === undefined ? { aggregate: 'complaint', id: on } : { aggregate, id }
}

/** Of a recorded act what it is about stands in its details, what any event may say beside them. */
const recorded = (act: string, said: Bag): Bag => {
  const of = (fits: (key: string) => boolean) => Object.fromEntries(Object.entries(said).filter(([key]) => fits(key)))
  return { act, details: of((key) => !isMark(key)), ...of(isMark) }
}

const dataOf = (name: string, variant: string | undefined, said: Bag): Bag => {
  if (name === 'Record') return recorded(variant ?? '', said)
  // A variant of what has none is left for the codec to refuse.
  return variant === undefined ? said : { [variantFieldOf(name) ?? 'variant']: variant, ...said }
}

/** The command of a deed. The same deed at the same place of an example has the same id. */
export const commandOf = (
  { at, by, do: what, on, with: said = {} }: ExampleDeed,
  { cast }: Pick<RegulationExamples, 'cast'>,
  place: number,
  supplied: Supplied,
): Intent => {
  const { aggregate, id } = streamNamed(on)
  const [command = '', variant] = what.split(':')
  return {
    id: eventId(`example ${place} ${at} ${what}`, 0),
    command,
    ...(aggregate === 'complaint' ? { complaint: id } : { aggregate, subject: id }),
    occurredAt: moment(at),
    actor: (Object.hasOwn(cast, by) ? cast[by] : undefined) ?? { id: by, roles: [by] },
    data: dataOf(command, variant, said),
    ...(Object.keys(supplied).length === 0 ? {} : { supplied }),
  } as Intent
}

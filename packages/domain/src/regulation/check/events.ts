import * as t from 'io-ts'
import { Shape } from '../../codec/shape.js'
import { type ActTerm, actNames, acts } from '../../complaint/act.js'
import { commandNames, yields } from '../../complaint/command.js'
import { definitionOf, eventTypes, isEventType } from '../../complaint/registry.js'
import type { Regulation } from '../language/regulation.js'
import { foreignFields, isForeignEvent } from './foreign.js'

const actTerms: { readonly [term: string]: ActTerm } = acts
export const actOf = (term: string): ActTerm | undefined => (Object.hasOwn(actTerms, term) ? actTerms[term] : undefined)

type AnyShape = Shape<Record<string, t.Mixed>, Record<string, t.Mixed>>
const propsOf = (codec: unknown): { readonly [key: string]: t.Mixed } => {
  if (!(codec instanceof Shape)) return {}
  const { required, optional }: AnyShape = codec
  return { ...optional, ...required }
}

/** The words that a codec allows, where it allows a few only. */
const wordsOf = (codec: t.Mixed | undefined): ReadonlyArray<string> | undefined =>
  codec instanceof t.KeyofType ? Object.keys(codec.keys) : undefined

const variantsOf = (type: string, regulation: Regulation): ReadonlyArray<string> => {
  if (type === 'Classified') return Object.keys(regulation.dimensions)
  if (!isEventType(type) || type === 'ActRecorded') return []
  const { variant, data } = definitionOf(type)
  return variant === undefined ? [] : (wordsOf(propsOf(data)[variant]) ?? [])
}

/** Every kind of event that clauses of this regulation may name. */
export const eventWords = (regulation: Regulation): ReadonlyArray<string> => [
  '*',
  'terminal',
  ...eventTypes
    .filter((type) => type !== 'ActRecorded')
    .flatMap((type) => [type, ...variantsOf(type, regulation).map((v) => `${type}:${v}`)]),
  ...actNames.map((act) => `act:${act}`),
]

/** Every kind of command that clauses of this regulation may name. */
export const commandWords = (regulation: Regulation): ReadonlyArray<string> =>
  commandNames.flatMap((name) => [
    name,
    ...(name === 'Record' ? actNames : variantsOf(yields[name], regulation)).map((variant) => `${name}:${variant}`),
  ])

const envelope = [
  'at',
  'actor.id',
  'actor.roles',
  'actor.unit',
  'actor.authority.amount',
  'to.unit',
  'to.person',
  'to.kind',
  'to.membership',
  'to.roles',
  'of',
  'assignment',
  'contactId',
  'signature',
]

const nested = (codec: unknown): ReadonlyArray<string> =>
  Object.entries(propsOf(codec)).flatMap(([key, inner]) => [key, ...nested(inner).map((rest) => `${key}.${rest}`)])

/** Fields of a kind of event, its envelope among them. */
export const fieldsOf = (kind: string): ReadonlyArray<string> => {
  if (isForeignEvent(kind)) return anyField
  if (kind.startsWith('act:')) return [...envelope, 'act', ...(actOf(kind.slice('act:'.length))?.details ?? [])]
  const [type = ''] = kind.split(':')
  return isEventType(type) ? [...envelope, ...nested(definitionOf(type).data)] : anyField
}

const anyField: ReadonlyArray<string> = [
  ...new Set([
    ...envelope,
    ...eventTypes.flatMap((type) => nested(definitionOf(type).data)),
    ...actNames.flatMap((act) => actOf(act)?.details ?? []),
    ...foreignFields,
  ]),
]
/** Fields of any event, and so of any command. */
export const allFields: ReadonlyArray<string> = anyField

/** The values that a field of an event is held to, where there are but a few. */
export const valuesOf = (kind: string, field: string): ReadonlyArray<string> | undefined => {
  if (kind.startsWith('act:')) return actOf(kind.slice('act:'.length))?.values?.[field]
  const [type = ''] = kind.split(':')
  return isEventType(type) ? wordsOf(propsOf(definitionOf(type).data)[field]) : undefined
}

import { type ComplaintEvent, dataOf, type EventType } from '../complaint/event.js'
import { definitionOf, isEventType } from '../complaint/registry.js'
import { type Environment, unsupported } from './environment.js'

export type EventTest = (event: ComplaintEvent) => boolean

const never: EventTest = () => false

const ofVariant = (type: EventType, variant: string): EventTest => {
  if (type === 'Classified') return (event) => event.type === type && event.data.class?.[variant] !== undefined
  const field = definitionOf(type).variant
  return field === undefined ? never : (event) => event.type === type && dataOf(event)[field] === variant
}

/** Test for one kind of event: a type, a type with its variant, an act, or any. `terminal` is a pattern, not a kind. */
export const eventKind = (env: Environment, path: string, kind: string): EventTest => {
  if (kind === '*') return () => true
  if (kind.startsWith('act:')) {
    const act = kind.slice(4)
    return (event) => event.type === 'ActRecorded' && event.data.act === act
  }
  const [type = '', variant] = kind.split(':')
  if (!isEventType(type)) {
    unsupported(env, path, `event ${kind}`)
    return never
  }
  return variant === undefined ? (event) => event.type === type : ofVariant(type, variant)
}

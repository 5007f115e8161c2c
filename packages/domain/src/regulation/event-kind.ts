import { dataOf, type Happening, isOfRecord } from '../aggregate/happening.js'
import { type Environment, unsupported } from './environment.js'
import { isKnownType, variantField } from './vocabulary.js'

export type EventTest = (event: Happening) => boolean

/** A compiled kind of event: its test, and the one kind under which streams index it; undefined where it may be any. */
export interface KindTest {
  readonly test: EventTest
  readonly keys: string | undefined
}

const never: EventTest = () => false

const ofVariant = (type: string, variant: string): EventTest => {
  if (type === 'Classified')
    return (event) =>
      event.type === type &&
      (dataOf(event)['class'] as { readonly [d: string]: unknown } | undefined)?.[variant] !== undefined
  const field = variantField(type)
  return field === undefined ? never : (event) => event.type === type && dataOf(event)[field] === variant
}

/** Test for one kind of event: a type, a type with its variant, an act, or any. `terminal` is a pattern, not a kind. */
export const eventKind = (env: Environment, path: string, kind: string): KindTest => {
  // Another version of the rules is nothing that happened to the case, nor is the end of a key.
  if (kind === '*') return { test: (event) => event.type !== 'Migrated' && !isOfRecord(event), keys: undefined }
  if (kind.startsWith('act:')) {
    const act = kind.slice(4)
    return { keys: kind, test: (event) => event.type === 'ActRecorded' && dataOf(event)['act'] === act }
  }
  const [type = '', variant] = kind.split(':')
  if (!isKnownType(type)) {
    unsupported(env, path, `event ${kind}`)
    return { test: never, keys: kind }
  }
  return { keys: type, test: variant === undefined ? (event) => event.type === type : ofVariant(type, variant) }
}

import * as t from 'io-ts'
import { type Shape, shape } from '../../codec/shape.js'
import type { Bilingual } from '../rejection.js'

/** Whose stream an act may be recorded in; the institution is the root unit. */
export type ActScope = 'complaint' | 'call' | 'agent' | 'unit' | 'institution'

/** An act of the shared vocabulary: its words, whose streams take it, the details it may carry, the values these are held to. */
export interface ActTerm extends Bilingual {
  readonly scopes: ReadonlyArray<ActScope>
  readonly details: ReadonlyArray<string>
  readonly values?: { readonly [detail: string]: ReadonlyArray<string> }
  /** Codec of the details, none of which must be there: clauses say which must. */
  readonly codec: Shape<Record<never, t.Mixed>, Details>
}

type Details = { readonly [detail: string]: t.Mixed }
export interface Act<S extends ActScope, D extends Details> extends ActTerm {
  readonly scopes: ReadonlyArray<S>
  readonly codec: Shape<Record<never, t.Mixed>, D>
}

const closed = (details: Details): { readonly [detail: string]: ReadonlyArray<string> } =>
  Object.fromEntries(
    Object.entries(details).flatMap(([detail, codec]) =>
      codec instanceof t.KeyofType ? [[detail, Object.keys(codec.keys)] as const] : [],
    ),
  )

/** An act with its names in both languages, its scopes, and the codec of each detail. */
export const act = <const S extends ActScope, D extends Details>(
  zh: string,
  en: string,
  scopes: ReadonlyArray<S>,
  details: D,
): Act<S, D> => {
  const values = closed(details)
  return {
    zh,
    en,
    scopes,
    details: Object.keys(details),
    ...(Object.keys(values).length === 0 ? {} : { values }),
    codec: shape(en, {}, details),
  }
}

import { isRight } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'

type Props = { readonly [key: string]: t.Mixed }
type Required<R extends Props> = { readonly [K in keyof R]: t.TypeOf<R[K]> }
type Optional<O extends Props> = { readonly [K in keyof O]?: t.TypeOf<O[K]> }
export type Shaped<R extends Props, O extends Props> = Required<R> & Optional<O>

/** An object with named keys and no others. Kept apart from `t.type` so that a misspelt key is an error, not a loss. */
export class Shape<R extends Props, O extends Props> extends t.Type<Shaped<R, O>> {
  readonly _tag = 'Shape' as const
  readonly required: R
  readonly optional: O

  constructor(name: string, required: R, optional: O) {
    const known = new Map<string, { readonly codec: t.Mixed; readonly must: boolean }>([
      ...Object.entries(optional).map(([key, codec]) => [key, { codec, must: false }] as const),
      ...Object.entries(required).map(([key, codec]) => [key, { codec, must: true }] as const),
    ])
    const musts = Object.keys(required)
    super(
      name,
      (value): value is Shaped<R, O> => {
        if (!isObject(value)) return false
        for (const key of musts) if (value[key] === undefined) return false
        // Every stored event passes here: no array of entries is made.
        for (const key of Object.keys(value)) {
          const item = value[key]
          if (item !== undefined && known.get(key)?.codec.is(item) !== true) return false
        }
        return true
      },
      (input, context) => {
        if (!isObject(input)) return t.failure(input, context)
        const errors: t.ValidationError[] = []
        for (const key of musts)
          if (input[key] === undefined)
            errors.push({ value: undefined, context: t.appendContext(context, key, required[key] as t.Mixed) })
        const output: Record<string, unknown> = {}
        for (const key of Object.keys(input)) {
          const item = input[key]
          if (item === undefined) continue
          const prop = known.get(key)
          if (prop === undefined) {
            errors.push({ value: item, context: t.appendContext(context, key, t.never), message: 'unknown key' })
            continue
          }
          const result = prop.codec.validate(item, t.appendContext(context, key, prop.codec, item))
          if (isRight(result)) output[key] = result.right
          else errors.push(...result.left)
        }
        return errors.length === 0 ? t.success(output as Shaped<R, O>) : t.failures(errors)
      },
      t.identity,
    )
    this.required = required
    this.optional = optional
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A closed object codec: `required` keys must be there, `optional` ones may, any other is refused by name.
 *
 * @example
 * import { shape } from '@redress/domain'
 * import * as t from 'io-ts'
 *
 * const Party = shape('Party', { id: t.string }, { unit: t.string })
 * assert.equal(Party.is({ id: 'a', unt: 'b' }), false)
 */
export const shape = <R extends Props, O extends Props>(name: string, required: R, optional: O): Shape<R, O> =>
  new Shape(name, required, optional)

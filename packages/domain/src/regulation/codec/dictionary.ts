import { isRight } from 'fp-ts/lib/Either.js'
import * as t from 'io-ts'

/** Entries of one sort under names that are held to a pattern; what no name can be is never an entry, nor a prototype. */
export class Dictionary<A> extends t.Type<{ readonly [key: string]: A }> {
  readonly _tag = 'DictionaryType' as const
  readonly domain: t.Mixed
  readonly codomain: t.Type<A>

  constructor(name: string, domain: t.Mixed, codomain: t.Type<A>) {
    super(
      name,
      (value): value is { readonly [key: string]: A } =>
        isBag(value) && Object.entries(value).every(([key, item]) => domain.is(key) && codomain.is(item)),
      (input, context) => {
        if (!isBag(input)) return t.failure(input, context, `an object: ${name}`)
        const errors: t.ValidationError[] = []
        const entries: Array<readonly [string, A]> = []
        for (const [key, item] of Object.entries(input)) {
          const known = domain.validate(key, t.appendContext(context, key, domain, key))
          const result = codomain.validate(item, t.appendContext(context, key, codomain, item))
          if (!isRight(known)) errors.push(...known.left)
          else if (isRight(result)) entries.push([key, result.right])
          else errors.push(...result.left)
        }
        return errors.length === 0 ? t.success(Object.fromEntries(entries)) : t.failures(errors)
      },
      t.identity,
    )
    this.domain = domain
    this.codomain = codomain
  }
}

const isBag = (value: unknown): value is { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

import type * as t from 'io-ts'
import type { Marked } from '../../src/codec/personal.js'
import { Shape } from '../../src/codec/shape.js'

interface Tagged {
  readonly _tag?: string
  readonly type?: t.Mixed
  readonly codomain?: t.Mixed
  readonly types?: ReadonlyArray<t.Mixed>
}

/** What cannot hold anybody's words: numbers, moments, ids, words of a vocabulary. */
const words = new Set(['Id', 'Term', 'Instant', 'Day', 'Finite', 'Int', 'Base64url'])
const harmless = new Set(['NumberType', 'BooleanType', 'LiteralType', 'KeyofType', 'NullType'])

/** The paths at which a codec takes text that nothing marks. Whatever is not understood counts as text. */
export const bare = (codec: t.Mixed, path: string): ReadonlyArray<string> => {
  const { personal: is, plain: why, personalBy: by, personalPair: pair } = codec as Marked
  if (is !== undefined || why !== undefined || by !== undefined) return []
  if (codec instanceof Shape) {
    const { required, optional }: Shape<Record<string, t.Mixed>, Record<string, t.Mixed>> = codec
    return Object.entries({ ...required, ...optional }).flatMap(([key, inner]) =>
      key === pair?.value ? [] : bare(inner, `${path}.${key}`),
    )
  }
  const { _tag, type, codomain, types } = codec as Tagged
  if (words.has(codec.name) || harmless.has(_tag ?? '')) return []
  if ((_tag === 'ArrayType' || _tag === 'ReadonlyArrayType') && type !== undefined) return bare(type, `${path}[]`)
  if (_tag === 'DictionaryType' && codomain !== undefined) return bare(codomain, `${path}{}`)
  if (_tag === 'UnionType' && types !== undefined)
    return [...new Set(types.flatMap((member, i) => bare(member, `${path}|${i}`)))]
  return [path]
}

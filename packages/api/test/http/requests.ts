import fc from 'fast-check'
import type { InjectOptions } from 'fastify'
import type { Parameter, Route } from '../../src/http/route.js'

/** Requests to the routes, made from what their document says: nearly right ones, and what nobody should send. */

const deep = (n: number): unknown => JSON.parse(`${'['.repeat(n)}${']'.repeat(n)}`)

/** What was ever put where it does not belong: pollution, depth, huge numbers, lone surrogates, other encodings, paths. */
const nasty = fc.constantFrom<unknown>(
  '__proto__',
  'constructor',
  '\u0000',
  '\ud800',
  '\udfff\ud800',
  'a'.repeat(5_000),
  '../../etc/passwd',
  '..%2f..%2fetc%2fpasswd',
  '%00',
  '%ff%fe',
  "' OR 1=1 --",
  '#{7*7}',
  '<script>alert(1)</script>',
  '2026-02-30',
  '9999-12-31',
  '0001-01-01T00:00:00+18:00',
  1e308,
  -1e308,
  2 ** 53,
  -0,
  '1e999',
  '',
  [],
  {},
  null,
  true,
  { __proto__: null, constructor: { prototype: { polluted: true } } },
  deep(500),
)
const strange = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.jsonValue({ maxDepth: 4 }))
const strangeText = fc.oneof(
  strange.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
  fc.string().map((text) => Buffer.from(text).toString('base64url')),
)

const exampleOf = ({ name, example }: Parameter): string => example ?? (name === 'cursor' ? 'MQ' : 'x')

/** Mostly what the document shows, else something strange, or nothing. */
const filled = (parameter: Parameter): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(exampleOf(parameter)) },
    { weight: 3, arbitrary: strangeText },
    { weight: parameter.required ? 1 : 6, arbitrary: fc.constant(undefined) },
  )

type Json = { readonly [key: string]: unknown }
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The example with something put in the place of one of its members, wherever, or beside them. */
const mutated = (example: unknown): fc.Arbitrary<unknown> => {
  if (!isObject(example)) return strange
  const keys = Object.keys(example)
  return fc
    .record({
      key: fc.oneof(fc.constantFrom(...keys, 'field', '__proto__', 'constructor'), fc.string()),
      value: strange,
      inside: fc.boolean(),
    })
    .chain(({ key, value, inside }) =>
      inside && isObject(example[key])
        ? mutated(example[key]).map((other) => ({ ...example, [key]: other }))
        : fc.constant(Object.fromEntries([...Object.entries(example), [key, value]])),
    )
}

const written = (value: unknown): string => JSON.stringify(value) ?? 'undefined'

const bodyOf = ({ body }: Route): fc.Arbitrary<{ readonly payload: string | Buffer; readonly type: string }> => {
  const json = (arbitrary: fc.Arbitrary<string | Buffer>) =>
    arbitrary.map((payload) => ({ payload, type: 'application/json' }))
  return fc.oneof(
    { weight: 8, arbitrary: json(mutated(body?.example).map(written)) },
    { weight: 1, arbitrary: json(fc.constant(written(body?.example))) },
    { weight: 1, arbitrary: json(fc.oneof(fc.json(), fc.string())) },
    {
      weight: 1,
      arbitrary: json(
        fc.constantFrom(
          '{"__proto__":{"polluted":true}}',
          '{"constructor":{"prototype":{"polluted":true}}}',
          `${'['.repeat(50_000)}${']'.repeat(50_000)}`,
          '{"a":1e999}',
          '{"a":"\\ud800"}',
          Buffer.from([0x7b, 0x22, 0xcd, 0xb6, 0x22, 0x3a, 0x31, 0x7d]),
          Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
          '\ufeff{}',
        ),
      ),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom('text/plain', 'application/xml', 'multipart/form-data', 'application/json; charset=gbk', '')
        .map((type) => ({ payload: '{}', type })),
    },
  )
}

/** Headers hold no control characters: such bytes never become a request. */
const headerText = (text: string): string => text.replace(/[^\x20-\x7e]/g, '?').slice(0, 4_000)

/** A request to a route. */
export const requestTo = (route: Route): fc.Arbitrary<InjectOptions> =>
  fc
    .record({
      values: fc.tuple(...route.parameters.map(filled)),
      extra: fc.option(fc.tuple(fc.string({ minLength: 1 }), strangeText), { freq: 8 }),
      sent: route.body === undefined ? fc.constant(undefined) : bodyOf(route),
      etag: fc.constantFrom(undefined, '*', '"0"', '"99"', 'W/"0"', '"', 'x'),
      language: fc.constantFrom('zh', 'en', '*', ';;;q=', 'en-GB,en;q=0.9'),
    })
    .map(({ values, extra, sent, etag, language }) => {
      const given = route.parameters.flatMap((parameter, i) => {
        const value = values[i]
        return value === undefined ? [] : [[parameter, value] as const]
      })
      const query = new URLSearchParams(
        given.filter(([{ in: where }]) => where === 'query').map(([{ name }, value]) => [name, value]),
      )
      if (extra !== null && extra !== undefined) query.append(...extra)
      const path = route.path.replace(/:(\w+)/g, (_, name: string) => {
        const [, value] = given.find(([parameter]) => parameter.in === 'path' && parameter.name === name) ?? []
        // A lone surrogate cannot be written into an address.
        return encodeURIComponent(Buffer.from(value ?? 'x').toString())
      })
      const named = given.flatMap(([{ in: where, name }, value]) =>
        where === 'header' ? [[name.toLowerCase(), headerText(value)]] : [],
      )
      return {
        method: route.method,
        url: `${path}?${query}`,
        headers: {
          'accept-language': language,
          ...(route.method === 'GET' ? {} : { 'if-match': etag ?? '*' }),
          ...(etag === undefined ? {} : { 'if-none-match': etag }),
          ...Object.fromEntries(named),
          ...(sent === undefined ? {} : { 'content-type': sent.type }),
        },
        ...(sent === undefined ? {} : { payload: sent.payload }),
      }
    })

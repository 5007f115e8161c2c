import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { aggregates } from '../../src/aggregate/happening.js'
import { type AnyEvent, eventRegistries } from '../../src/aggregates.js'
import { type Marked, withheld } from '../../src/codec/personal.js'
import { Shape } from '../../src/codec/shape.js'
import { Changes, Facts, Fields } from '../../src/codec/words.js'
import { Evidence } from '../../src/complaint/evidence.js'
import { categoryAt } from '../../src/privacy/category-at.js'
import { envelopesIn, replaced } from '../../src/privacy/envelopes.js'
import { categoriesUnder } from '../../src/privacy/field-categories.js'
import { streamIn, toNewEvent } from '../../src/store/serialise.js'
import { arbitraryOf } from '../../src/testing/arbitrary.js'
import { arbitraryAnyEvent } from '../../src/testing/arbitrary-event.js'
import { envelope, readBack, stored } from './kit.js'

const CANARY = '龘鱻麤canary'
const fields = categoriesUnder([])

/** Names of every sort that record fields have: known, of an institution's own, and of other facts. */
const keys = ['complainant.name', 'case.content', 'case.consequence', 'anything.at.all', 'product.model']

interface Tagged {
  readonly _tag?: string
  readonly type?: t.Mixed
  readonly codomain?: t.Mixed
  readonly types?: ReadonlyArray<t.Mixed>
}

const some = (codec: t.Mixed): unknown => fc.sample(arbitraryOf(codec), { numRuns: 1, seed: 9 })[0]

/** Everything that a codec takes, once each way, with the canary wherever there is text that nothing says is plain. */
const full = (codec: t.Mixed): ReadonlyArray<unknown> => {
  const { personal, plain, personalBy, personalPair } = codec as Marked
  if (plain !== undefined) return [some(codec)]
  if (personal !== undefined) return [CANARY]
  if (personalBy !== undefined) {
    const named = [...keys, ...keys.map((key) => `field.${key}`), 'class.gravity', 'lookup.x']
    return [Object.fromEntries(named.map((key) => [key, personalBy(key, fields) === undefined ? 'clear' : CANARY]))]
  }
  if (personalPair !== undefined) {
    const pair = (path: string, value: string) => ({
      ...(some(codec) as object),
      [personalPair.name]: path,
      [personalPair.value]: value,
    })
    return [pair('field.case.content', CANARY), pair('class.gravity', 'clear')]
  }
  if (codec instanceof Shape) {
    const { required, optional }: Shape<Record<string, t.Mixed>, Record<string, t.Mixed>> = codec
    const each = Object.entries({ ...required, ...optional }).map(([key, inner]) => [key, full(inner)] as const)
    const most = Math.max(1, ...each.map(([, ways]) => ways.length))
    return Array.from({ length: most }, (_, i) =>
      Object.fromEntries(each.map(([key, ways]) => [key, ways[i % ways.length]])),
    )
  }
  const { _tag, type, codomain, types } = codec as Tagged
  if (_tag === 'ArrayType' && type !== undefined) return [full(type)]
  if (_tag === 'DictionaryType' && codomain !== undefined)
    return full(codomain).map((one) => ({ [keys[0] ?? '']: one }))
  if (_tag === 'UnionType' && types !== undefined) return types.flatMap(full)
  return [codec instanceof t.StringType || codec.name === 'Text' ? CANARY : some(codec)]
}

const around = {
  occurredAt: '2026-01-05T09:00:00+08:00',
  actor: { id: 'a-1', roles: [] },
  command: 'k-1',
  correlationId: 'k-1',
  causationId: 'k-1',
}

/** Events of every type and act, in every way their data can be, saying all that they can. */
const telling = aggregates.flatMap((aggregate) =>
  eventRegistries[aggregate].types.flatMap((type) => {
    const { data, schema } = eventRegistries[aggregate].definitionOf(type)
    const whose = aggregate === 'complaint' ? { complaint: 'c-1' } : { aggregate, subject: `${aggregate}-1` }
    const evidence = full(Evidence)
    return full(data).map((said, i) => ({
      name: `${aggregate} ${type} ${String((said as { act?: string }).act ?? i)}`,
      aggregate,
      event: {
        ...around,
        ...whose,
        id: `e-${i}`,
        type,
        schema,
        data: said,
        evidence: evidence[i % evidence.length],
      } as unknown as AnyEvent,
    }))
  }),
)

it('there is an event of every type and of every act', () => {
  expect(new Set(telling.map(({ name }) => name)).size).toBeGreaterThan(100)
  expect(telling.filter(({ event }) => JSON.stringify(event).includes(CANARY)).length).toBe(telling.length)
})

describe.each(telling)('an event that says all it can: $name', ({ aggregate, event }) => {
  const { plain, leaves, data } = stored(fields, event, (_, place) => envelope(place))

  it('is one that its codec takes', () => {
    expect(readBack(event, plain)).toEqual(event)
  })

  it('holds no canary once what is personal is sealed, in data, evidence, stream name or metadata', () => {
    expect(JSON.stringify(data)).not.toContain(CANARY)
    const { data: _, ...metadata } = toNewEvent(event)
    expect(JSON.stringify([metadata, streamIn(aggregate, 'c-1')])).not.toContain(CANARY)
    expect(leaves.every(({ value }) => value === CANARY)).toBe(true)
  })

  it('reads without a key as the same event with words in their places', () => {
    const words = JSON.parse(JSON.stringify(event).replaceAll(CANARY, withheld.sealed))
    expect(readBack(event, data)).toEqual(words)
  })

  it('tells the category of what is sealed without opening it', () => {
    const category = categoryAt(fields)
    // Of one detail that two acts have for different things the stricter holds.
    const told = leaves.filter((leaf) => category(aggregate, event.type, leaf.path) !== leaf.category)
    expect(told.filter(() => event.type !== 'ActRecorded')).toEqual([])
  })
})

it('what stands in a bag is personal by its key: fields as declared, of facts the fields, of changes all but classes and flags', () => {
  const held = (bag: Marked): ReadonlyArray<string> =>
    ['case.content', 'product.model', 'field.case.content', 'field.product.model', 'class.gravity', 'case.unit'].filter(
      (key) => bag.personalBy?.(key, fields) !== undefined,
    )
  expect(held(Fields)).toEqual([
    'case.content',
    'field.case.content',
    'field.product.model',
    'class.gravity',
    'case.unit',
  ])
  expect(held(Facts)).toEqual(['field.case.content'])
  expect(held(Changes)).toEqual(['case.content', 'product.model', 'field.case.content', 'case.unit'])
})

it('any event is the same again once its envelopes are opened', () => {
  fc.assert(
    fc.property(arbitraryAnyEvent, (event) => {
      const { plain, leaves, data } = stored(fields, event, (_, place) => envelope(place))
      expect(
        envelopesIn(data)
          .map(({ path }) => path)
          .sort(),
      ).toEqual(leaves.map(({ path }) => path).sort())
      expect(
        replaced(
          data,
          leaves.map(({ path, value }) => [path, value]),
        ),
      ).toEqual(plain)
      expect(readBack(event, data).id).toBe(event.id)
    }),
  )
})

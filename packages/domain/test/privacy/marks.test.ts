import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { aggregates } from '../../src/aggregate/happening.js'
import { eventRegistries, otherAggregates } from '../../src/aggregates.js'
import { type Marked, personal, personalBy, personalPair, plain } from '../../src/codec/personal.js'
import { Shape, shape } from '../../src/codec/shape.js'
import { tagged } from '../../src/codec/tagged.js'
import { Fields, Finite, Id, InstantString, Text, Value } from '../../src/codec/words.js'
import { complaintCommands } from '../../src/complaint/command.js'
import { Evidence } from '../../src/complaint/evidence.js'
import { Actor } from '../../src/complaint/party.js'
import { subjectCommands } from '../../src/subject/command.js'
import { subjectEvents } from '../../src/subject/event.js'

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
const bare = (codec: t.Mixed, path: string): ReadonlyArray<string> => {
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

describe('every text that an event can carry is personal, or plain with a reason', () => {
  it.each(
    aggregates.flatMap((aggregate) =>
      eventRegistries[aggregate].types.map((type) => [aggregate, type, eventRegistries[aggregate]] as const),
    ),
  )('%s %s', (aggregate, type, registry) => {
    expect(bare(registry.definitionOf(type).data, `${aggregate}.${type}`)).toEqual([])
  })

  it('in what decided it, and in who acted', () => {
    expect(bare(Evidence, 'evidence')).toEqual([])
    expect(bare(Actor, 'actor')).toEqual([])
  })

  it.each(Object.entries(subjectEvents))('in the stream of a subject: %s', (type, { data }) => {
    expect(bare(data, type)).toEqual([])
  })

  it('in the heads of commands', () => {
    const all = [complaintCommands, subjectCommands, ...Object.values(otherAggregates).map(({ commands }) => commands)]
    for (const { head } of all) expect(bare(head, 'head')).toEqual([])
  })
})

describe('a codec with a text that nobody marked', () => {
  const unmarked: ReadonlyArray<readonly [string, t.Mixed, string]> = [
    ['a text', shape('Note', { by: Id }, { text: Text }), 'x.text'],
    ['a string', shape('Note', {}, { text: t.string }), 'x.text'],
    ['a value of a field', shape('Note', {}, { value: Value }), 'x.value|0'],
    ['a text in a list', shape('Note', {}, { texts: t.array(Text) }), 'x.texts[]'],
    ['a text in a bag', shape('Note', {}, { texts: t.record(t.string, Text) }), 'x.texts{}'],
    ['a text beside a number', shape('Note', {}, { rest: t.union([Finite, Text]) }), 'x.rest|1'],
    [
      'a text of one of two sorts',
      tagged('Note', 'sort', { a: shape('A', { sort: t.literal('a'), text: Text }, {}) }),
      'x|0.text',
    ],
    ['anything at all', shape('Note', {}, { any: t.unknown }), 'x.any'],
    [
      'a name beside a personal value',
      personalPair(() => 'narrative', { name: 'n', value: 'v' }, shape('Pair', { n: Text, v: Text }, {})),
      'x.n',
    ],
  ]
  it.each(unmarked)('%s is found, with its place', (_, codec, path) => {
    expect(bare(codec, 'x')).toContain(path)
  })

  it('is not one that is marked', () => {
    const Note = shape(
      'Note',
      { by: Id, at: InstantString, count: Finite },
      {
        text: personal('narrative', Text),
        office: plain('an office', Text),
        field: Fields,
        own: personalBy(() => 'contact', t.record(t.string, Text)),
      },
    )
    expect(bare(Note, 'x')).toEqual([])
  })
})

describe('a marked codec', () => {
  it('is of the class and name of what it marks, and reads the same', () => {
    const Words = personal('contact', Text)
    expect(Words.name).toBe(Text.name)
    expect(Words.decode('x')).toEqual(Text.decode('x'))
    expect(Words.decode(1)._tag).toBe('Left')
    expect(personal('narrative', Value)).toBeInstanceOf(t.UnionType)
    expect(plain('a reason', t.array(t.string))).toBeInstanceOf(t.ArrayType)
  })

  it('is one however often it is made, so that alike details of two acts are one', () => {
    expect(personal('contact', Text)).toBe(personal('contact', Text))
    expect(personal('contact', Text)).not.toBe(personal('narrative', Text))
  })
})

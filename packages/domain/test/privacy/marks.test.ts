import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import type { AccessEntry } from '../../src/access/index.js'
import { aggregates } from '../../src/aggregate/happening.js'
import { eventRegistries, otherAggregates } from '../../src/aggregates.js'
import { categories, personal, personalBy, personalPair, plain } from '../../src/codec/personal.js'
import { shape } from '../../src/codec/shape.js'
import { tagged } from '../../src/codec/tagged.js'
import { Fields, Finite, Id, InstantString, Int, oneOf, Text, Value } from '../../src/codec/words.js'
import { complaintCommands } from '../../src/complaint/command.js'
import { Evidence } from '../../src/complaint/evidence.js'
import { Actor } from '../../src/complaint/party.js'
import { subjectCommands } from '../../src/subject/command.js'
import { subjectEvents } from '../../src/subject/event.js'
import { ReceiptCodec } from '../../src/vault/receipt.js'
import { desk } from '../reveal/kit.js'
import { bare } from './bare.js'

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

  it('in the data of commands, which is where the columns of an import go', () => {
    for (const name of complaintCommands.names) expect(bare(complaintCommands.dataCodec(name), name)).toEqual([])
    for (const { commands } of Object.values(otherAggregates))
      for (const name of commands.names) {
        const dataCodec: (one: never) => t.Mixed = commands.dataCodec
        expect(bare(dataCodec(name as never), name)).toEqual([])
      }
    for (const name of subjectCommands.names) expect(bare(subjectCommands.dataCodec(name), name)).toEqual([])
  })

  it('in the receipt of an erasure', () => {
    expect(bare(ReceiptCodec, 'receipt')).toEqual([])
  })
})

/** What an entry of the access log holds, part by part: one that is added does not compile until it stands here. */
const entry = {
  seq: Int,
  at: Int,
  who: plain('the id of who looks, as the sign-in has it: never a name', Text),
  unit: plain('the id of a unit', Text),
  roles: t.array(plain('roles, words of the matrix and of regulations', Text)),
  purpose: oneOf('AccessPurpose', ['read', 'export', 'search', 'audit']),
  reason: plain('why, as whoever looks says: asked for without names, and shown to auditors', Text),
  via: plain('a route or command of the program', Text),
  complaint: Id,
  subject: Id,
  categories: t.array(oneOf('Category', categories)),
  paths: t.array(plain('names of record fields, which are vocabulary', Text)),
  clauses: t.array(plain('regulation/clause', Text)),
  outcome: oneOf('AccessOutcome', ['shown', 'hidden', 'none']),
  skew: t.boolean,
  hash: plain('a keyed hash, hexadecimal', Text),
} as const satisfies { readonly [K in keyof Required<AccessEntry>]: t.Mixed }

describe('every text in an entry of the access log', () => {
  it('is an id, a word, or plain with the reason', () => {
    expect(bare(shape('AccessEntry', entry, {}), 'entry')).toEqual([])
  })

  it('is asked for part by part: one without a mark does not compile', () => {
    const { reason: _, ...rest } = entry
    // @ts-expect-error a part of the entry is missing
    const lacking: { readonly [K in keyof Required<AccessEntry>]: t.Mixed } = rest
    expect(bare(shape('AccessEntry', { ...lacking, reason: Text }, {}), 'entry')).toEqual(['entry.reason'])
  })

  it('is all that an entry has when it is kept', async () => {
    const { reveal, received, entries } = await desk()
    await received('c-1')
    const viewer = { id: 'agent-07', unit: 'desk', roles: ['agent'] }
    await reveal.one('c-1', { viewer, purpose: 'read', reason: 'handling', via: 'test' })()
    for (const one of entries) for (const part of Object.keys(one)) expect(Object.keys(entry)).toContain(part)
    expect(entries).toHaveLength(1)
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

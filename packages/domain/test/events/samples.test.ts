import type * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { aggregates } from '../../src/aggregate/happening.js'
import { type AnyEvent, eventRegistries } from '../../src/aggregates.js'
import { Shape } from '../../src/codec/shape.js'
import { anyFromRecorded, toNewEvent } from '../../src/store/serialise.js'
import { allSamples, envelopeOf, type Samples, storedAs } from './samples.js'

const nameOf = ({ aggregate, type, schema }: Omit<Samples, 'samples'>): string => `${aggregate} ${type}@${schema}`
const read = (stored: Parameters<typeof anyFromRecorded>[0]): AnyEvent => {
  const event = anyFromRecorded(stored)
  if (event._tag === 'Right') return event.right
  throw new Error(JSON.stringify(event.left))
}
const versions = aggregates.flatMap((aggregate) =>
  eventRegistries[aggregate].versions.map((version) => ({ ...version, aggregate })),
)
const isNewest = (samples: Samples): boolean =>
  versions.some((version) => nameOf(version) === nameOf(samples) && version.newest)

it('every version of every type of event has samples, and every sample a version that is read', () => {
  expect(allSamples.map(nameOf).sort()).toEqual(versions.map(nameOf).sort())
})

it('every version below the newest leads to the next', () => {
  for (const { aggregate, type, schema, newest } of versions)
    if (!newest) expect(versions.map(nameOf)).toContain(nameOf({ aggregate, type, schema: schema + 1 }))
})

describe.each(allSamples.map((samples) => ({ name: nameOf(samples), ...samples })))('$name', (kind) => {
  it('is read from every log there is, and written as it was', () => {
    for (const { data, reads } of kind.samples) {
      const event = read(storedAs(kind, data))
      expect(event.data).toEqual(reads ?? data)
      expect(event.schema).toBe(eventRegistries[kind.aggregate].definitionOf(event.type).schema)
      expect(JSON.parse(JSON.stringify(toNewEvent(event).data))).toMatchObject({ data: reads ?? data })
    }
  })

  it('changes no sample of the version that is written now', () => {
    if (isNewest(kind)) expect(kind.samples.filter(({ reads }) => reads !== undefined)).toEqual([])
    else expect(kind.samples.some(({ reads, data }) => JSON.stringify(reads) !== JSON.stringify(data))).toBe(true)
  })
})

/** The keys that a codec knows, by their paths, of every member of a choice. */
const keysOf = (codec: t.Mixed): ReadonlyArray<string> => {
  if (!(codec instanceof Shape))
    return (codec as { readonly types?: ReadonlyArray<t.Mixed> }).types?.flatMap(keysOf) ?? []
  const inner: ReadonlyArray<readonly [string, t.Mixed]> = Object.entries({ ...codec.required, ...codec.optional })
  return inner.flatMap(([key, prop]) => [
    key,
    ...(prop instanceof Shape ? keysOf(prop).map((rest) => `${key}.${rest}`) : []),
  ])
}

/** The keys of some data, by their paths. */
const pathsIn = (data: object): ReadonlyArray<string> =>
  Object.entries(data).flatMap(([key, value]) => [
    key,
    ...(typeof value === 'object' && value !== null ? pathsIn(value).map((rest) => `${key}.${rest}`) : []),
  ])

it.each(versions.filter(({ newest }) => newest).map((version) => ({ name: nameOf(version), ...version })))(
  '$name has each of its keys in some sample, so that none is lost unseen',
  (version) => {
    const kind = allSamples.find((samples) => nameOf(samples) === nameOf(version))
    const seen = new Set(kind?.samples.flatMap(({ data }) => pathsIn(data)))
    expect([...new Set(keysOf(version.data))].filter((key) => !seen.has(key))).toEqual([])
  },
)

it.each(aggregates)('the envelope of an event of aggregate %s is read and written as it was', (aggregate) => {
  const envelope = envelopeOf(aggregate)
  const { stream, revision, position, recordedtime, ...stored } = envelope
  expect(toNewEvent(read(envelope))).toEqual(stored)
})

import fc from 'fast-check'
import * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import { defineEvent, oldVersion } from '../../src/aggregate/define.js'
import { eventData } from '../../src/aggregate/marks.js'
import { registryOf } from '../../src/aggregate/registry.js'
import { shape } from '../../src/codec/shape.js'
import { Id, Value } from '../../src/codec/words.js'
import { actNames, actsOf } from '../../src/complaint/act.js'
import { decodeData } from '../../src/complaint/registry.js'
import { oldVersions } from '../../src/complaint/upcasters/index.js'
import { arbitraryOf } from '../../src/testing/arbitrary.js'

describe('a chain of versions', () => {
  const Renamed = defineEvent({
    type: 'Renamed',
    says: { zh: '更名', en: 'renaming' },
    schema: 3,
    data: eventData('Renamed', { names: t.array(t.string) }, { by: Id }),
  })
  const first = oldVersion({
    type: 'Renamed',
    schema: 1,
    data: shape('Renamed@1', { title: t.string }, {}),
    up: ({ title }) => ({ name: title }),
  })
  const second = oldVersion({
    type: 'Renamed',
    schema: 2,
    data: shape('Renamed@2', { name: t.string }, { by: t.string }),
    up: ({ name, ...rest }) => ({ ...rest, names: [name] }),
  })
  const { decode, versions } = registryOf('unit', { Renamed }, [second, first])

  it('is gone through from wherever the data stand', () => {
    expect(decode('Renamed', 1, { title: '质检组' })).toEqual({ _tag: 'Right', right: { names: ['质检组'] } })
    expect(decode('Renamed', 2, { name: '质检组', by: 'u-1' })).toEqual({
      _tag: 'Right',
      right: { names: ['质检组'], by: 'u-1' },
    })
    expect(decode('Renamed', 3, { names: [] })).toEqual({ _tag: 'Right', right: { names: [] } })
    expect(versions.map(({ schema, newest }) => [schema, newest])).toEqual([
      [1, false],
      [2, false],
      [3, true],
    ])
  })

  it('reads each version by its own codec, and what comes out by the next', () => {
    expect(decode('Renamed', 1, { name: '质检组' })).toMatchObject({ left: { _tag: 'BadEvent', schema: 1 } })
    expect(decode('Renamed', 2, { name: '质检组', by: 'not an id' })).toMatchObject({
      left: { _tag: 'BadEvent', problems: [{ path: 'by' }] },
    })
  })

  it.each([[0], [4], [1.5], [Number.NaN], [-1]])('knows no version %s', (schema) => {
    expect(decode('Renamed', schema, { names: [] })).toMatchObject({ left: { _tag: 'UnknownEvent', schema } })
  })

  it('answers a type that it does not know, and one that every object has', () => {
    expect(decode('Unheard', 1, {})).toMatchObject({ left: { _tag: 'UnknownEvent', type: 'Unheard' } })
    expect(decode('constructor', 1, {})).toMatchObject({ left: { _tag: 'UnknownEvent', type: 'constructor' } })
  })
})

describe('an act as version 1 took it, any value as a detail', () => {
  const [version1] = oldVersions
  const details = fc.dictionary(
    fc.oneof(fc.constantFrom('reached', 'channel', 'amount', 'scope', 'kind', '__proto__', 'constructor'), fc.string()),
    arbitraryOf(Value),
    { maxKeys: 5, noNullPrototype: true },
  )

  it('is read, whatever the details, and loses none of their values', () => {
    fc.assert(
      fc.property(fc.constantFrom(...actsOf('complaint')), details, (act, said) => {
        const decoded = decodeData('ActRecorded', 1, { act, details: said })
        if (decoded._tag === 'Left') throw new Error(JSON.stringify(decoded.left))
        const { details: kept = {}, field = {} } = decoded.right as {
          readonly details?: { readonly [detail: string]: unknown }
          readonly field?: { readonly [field: string]: unknown }
        }
        expect(Object.keys(kept).length + Object.keys(field).length).toBe(Object.keys(said).length)
        const values = [...Object.values(kept), ...Object.values(field)].flat().map(String)
        for (const value of Object.values(said).flat()) expect(values).toContain(String(value))
      }),
      { numRuns: 1000 },
    )
  })

  it('keeps as it stands what fits already', () => {
    const said = { act: 'reviewed', details: { kind: 'discussion', with: 'qa-dept' } }
    expect(decodeData('ActRecorded', 1, said)).toEqual({ _tag: 'Right', right: said })
  })

  it('knew the acts on complaints only, so an act of a unit was never one', () => {
    expect(version1?.data.is({ act: 'backup-done' })).toBe(true)
    expect(decodeData('ActRecorded', 1, { act: 'backup-done' })).toMatchObject({ left: { _tag: 'BadEvent' } })
    expect(actNames.length).toBeGreaterThan(actsOf('complaint').length)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregates } from '../../src/aggregate/happening.js'
import { type AnyEvent, eventRegistries, otherAggregates } from '../../src/aggregates.js'
import { type ActScope, type ActTerm, actNames, acts, actsOf } from '../../src/complaint/act.js'
import { possibleActs } from '../../src/complaint/acts/possible.js'
import { complaintCommands } from '../../src/complaint/command.js'
import type { RecordedEvent } from '../../src/store/port.js'
import { aggregateOf, anyFromRecorded, streamIn, toNewEvent } from '../../src/store/serialise.js'
import { arbitraryCommand, arbitraryCommandsTo, arbitraryEventIn } from '../../src/testing/index.js'

const types = aggregates.flatMap((aggregate) => eventRegistries[aggregate].types.map((type) => ({ aggregate, type })))
const stored = (event: AnyEvent): RecordedEvent => {
  const aggregate = 'complaint' in event ? 'complaint' : event.aggregate
  const written = JSON.parse(JSON.stringify(toNewEvent(event)))
  return { ...written, stream: streamIn(aggregate, written.subject), revision: 0, position: '0', recordedtime: '' }
}

describe.each(types)('$aggregate $type', ({ aggregate, type }) => {
  const events = arbitraryEventIn(aggregate, type as never, 's-1') as fc.Arbitrary<AnyEvent>

  it('survives the log: an event written and read back is the same event', () => {
    fc.assert(
      fc.property(events, (event) => {
        expect(anyFromRecorded(stored(event))).toEqual({ _tag: 'Right', right: JSON.parse(JSON.stringify(event)) })
      }),
      { numRuns: 100 },
    )
  })

  it('is refused with a key that no codec knows, which is named', () => {
    fc.assert(
      fc.property(events, (event) => {
        const misspelt = { ...event, data: { ...event.data, 'no such key': 1 } } as unknown as AnyEvent
        const read = anyFromRecorded(stored(misspelt))
        expect(read).toMatchObject({ left: { _tag: 'BadEvent', type } })
        expect(JSON.stringify(read)).toContain('no such key')
      }),
      { numRuns: 20 },
    )
  })
})

describe('every event', () => {
  it.each(types)(
    '$aggregate $type may say to whom, about what, in which contact, signed by whom',
    ({ aggregate, type }) => {
      const { data, variant } = eventRegistries[aggregate].definitionOf(type)
      const [least] = fc.sample(arbitraryEventIn(aggregate, type as never, 's-1') as fc.Arbitrary<AnyEvent>, 1)
      const marks = {
        to: { unit: 'dept-3' },
        assignment: 'a-1',
        contactId: 'call-88',
        signature: 'u-17',
        field: { 'case.content': '文字' },
        notGiven: { 'field.complainant.name': '匿名' },
      }
      expect(variant === undefined || Object.hasOwn(least?.data ?? {}, variant)).toBe(true)
      // What a migration goes to are versions.
      const { to, ...others } = marks
      expect(data.is({ ...least?.data, ...(type === 'Migrated' ? others : marks) })).toBe(true)
    },
  )
})

describe('a command from outside', () => {
  const any = fc.oneof(
    arbitraryCommand().map((command) => ({ commands: complaintCommands, command: command as object })),
    ...Object.values(otherAggregates).map(({ aggregate, commands }) =>
      arbitraryCommandsTo(aggregate).map((command) => ({ commands, command: command as object })),
    ),
  )

  it('is read as it was said, and what the outside answers is never taken from whoever sends it', () => {
    fc.assert(
      fc.property(any, ({ commands, command }) => {
        const { decode, check } = commands as typeof complaintCommands
        const sent = JSON.parse(JSON.stringify(command))
        expect(decode(sent)).toEqual({ _tag: 'Right', right: sent })
        expect(check({ ...sent, supplied: { facts: {} } })).toEqual([])
        expect(decode({ ...sent, supplied: { facts: {} } })).toMatchObject({ left: [{ path: 'supplied' }] })
      }),
    )
  })

  it('answers anything whatsoever', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        for (const { commands } of Object.values(otherAggregates)) expect(commands.decode(input)._tag).toBe('Left')
      }),
    )
  })
})

describe('the act vocabulary', () => {
  it('has 65 acts, each with its names, its scopes, and a way into a stream', () => {
    expect(actNames).toHaveLength(65)
    for (const name of actNames) {
      const { zh, en, scopes, details, values = {} }: ActTerm = acts[name]
      expect(zh).toMatch(/\p{Script=Han}/u)
      expect(en).toMatch(/^[a-z-][a-z -]+$/)
      expect(scopes.length).toBeGreaterThan(0)
      for (const detail of Object.keys(values)) expect(details).toContain(detail)
    }
  })

  it.each([
    ['complaint', ['complaint']],
    ['agent', ['agent']],
    ['unit', ['unit', 'institution']],
    ['call', ['call']],
  ] as const)('is taken by a stream of aggregate %s as far as its scopes go', (aggregate, scopes) => {
    const taken = actsOf(...(scopes as ReadonlyArray<ActScope>))
    const { data } = eventRegistries[aggregate].definitionOf('ActRecorded')
    for (const act of actNames) expect(data.is({ act })).toBe(taken.includes(act))
  })

  it('tells what is wrong with the details of one act, not of others', () => {
    const bad = eventRegistries.complaint.decode('ActRecorded', 2, {
      act: 'contact-attempted',
      details: { reached: 'yes', chanel: 'phone' },
    })
    expect(bad).toMatchObject({ left: { problems: [{ path: 'details.reached' }, { path: 'details.chanel' }] } })
  })
})

it('a stream tells whose it is', () => {
  for (const aggregate of aggregates) expect(aggregateOf(streamIn(aggregate, 'x-1'))).toBe(aggregate)
  expect(streamIn('registry', 'office-rules')).toBe('regulation-office-rules')
  expect([aggregateOf('other-1'), aggregateOf('complaint'), aggregateOf('')]).toEqual([undefined, undefined, undefined])
})

describe('a record of one of some acts', () => {
  it('takes what the codec of each of them takes', () => {
    const some = fc.subarray([...actsOf('complaint')], { minLength: 1, maxLength: 3 })
    const recorded = arbitraryEventIn('complaint', 'ActRecorded', 'c-1')
    fc.assert(
      fc.property(some, recorded, (names, { data }) => {
        const { act } = data as { readonly act: string }
        if ((names as ReadonlyArray<string>).includes(act)) expect(possibleActs(names).is(data)).toBe(true)
        expect(possibleActs().is(data)).toBe(true)
      }),
    )
  })

  it('knows the details of these acts alone, and no act that there is not', () => {
    expect(possibleActs(['reviewed']).is({ act: 'reviewed', details: { with: 'qa-dept' } })).toBe(true)
    expect(possibleActs(['reviewed']).is({ act: 'reviewed', details: { reached: true } })).toBe(false)
    expect(possibleActs(['reviewed', 'contact-attempted']).is({ act: 'reviewed', details: { reached: true } })).toBe(
      true,
    )
    expect(possibleActs(['toString']).is({ act: 'toString' })).toBe(false)
  })
})

import fc from 'fast-check'
import { describe, it } from 'vitest'
import { type AnyEvent, otherAggregates } from '../../src/aggregates.js'
import { complaintCommands, decodeCommand } from '../../src/complaint/command.js'
import { anyFromRecorded, streamIn, toNewEvent } from '../../src/store/serialise.js'
import { arbitraryOf } from '../../src/testing/arbitrary.js'
import { arbitraryCommandOf } from '../../src/testing/arbitrary-command.js'
import { arbitraryAnyEvent } from '../../src/testing/arbitrary-event.js'
import { runs, same } from './kit.js'

const json = <A>(value: A): A => JSON.parse(JSON.stringify(value))
const streamOf = (event: AnyEvent): string =>
  'complaint' in event ? streamIn('complaint', event.complaint) : streamIn(event.aggregate, event.subject)

describe('codecs', () => {
  it('an event of any aggregate survives the log: written and read back it is the same', () => {
    fc.assert(
      fc.property(arbitraryAnyEvent, (event) => {
        const stored = json(toNewEvent(event))
        const place = { stream: streamOf(event), revision: 0, position: '0', recordedtime: event.occurredAt }
        same(anyFromRecorded({ ...stored, ...place } as never), { _tag: 'Right', right: json(event) })
      }),
      { numRuns: 5_000 },
    )
  })

  it.each(complaintCommands.names)('a command %s survives being sent', (name) => {
    fc.assert(
      fc.property(arbitraryCommandOf(name), (command) => {
        same(decodeCommand(json(command)), { _tag: 'Right', right: json(command) })
      }),
      runs,
    )
  })

  it.each(
    Object.values(otherAggregates).flatMap(({ commands }) => commands.names.map((name) => [name, commands] as const)),
  )('the data of a command %s survive, too', (name, commands) => {
    const codec = commands.dataCodec(name as never)
    fc.assert(
      fc.property(arbitraryOf(codec), (data) => {
        same(codec.decode(json(data)), { _tag: 'Right', right: json(data) })
      }),
      runs,
    )
  })
})

import { formatInstant, type Instant, SHANGHAI } from '@redress/holidays'
import fc from 'fast-check'
import type * as t from 'io-ts'
import { Shape } from '../codec/shape.js'
import { type ComplaintCommand, commandNames, dataCodec } from '../complaint/command.js'
import { eventOf } from '../complaint/decide/event.js'
import type { ComplaintEvent } from '../complaint/event.js'
import { initial } from '../complaint/state.js'

type Tagged = t.Mixed & {
  readonly _tag?: string
  readonly types?: ReadonlyArray<t.Mixed>
  readonly type?: t.Mixed
  readonly codomain?: t.Mixed
  readonly keys?: Record<string, unknown>
  readonly value?: unknown
}

/** Moments between 2016 and 2026, whole minutes, written in Shanghai's offset. */
export const arbitraryInstant: fc.Arbitrary<Instant> = fc
  .integer({ min: 24_192_000, max: 29_900_000 })
  .map((minute) => formatInstant((minute * 60_000) as never, SHANGHAI))

const words = fc.constantFrom('a', 'window-5', '窗口', 'dept-3', 'complex', 'written', 'ü', '督查科')

const named: { readonly [name: string]: fc.Arbitrary<unknown> } = {
  Instant: arbitraryInstant,
  Id: fc.stringMatching(/^[a-z0-9][a-z0-9._:-]{0,12}$/),
  Term: words,
  Text: fc.string({ unit: 'grapheme', maxLength: 30 }),
  Finite: fc.integer({ min: 0, max: 100_000 }),
  Int: fc.integer({ min: 1, max: 4 }),
}

const ofShape = (codec: Shape<Record<string, t.Mixed>, Record<string, t.Mixed>>): fc.Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      [...Object.entries(codec.required), ...Object.entries(codec.optional)].map(([key, prop]) => [
        key,
        arbitraryOf(prop),
      ]),
    ),
    { requiredKeys: Object.keys(codec.required) },
  )

/** Values that a codec accepts: one arbitrary for every type there is, made from the type itself. */
export const arbitraryOf = (codec: t.Mixed): fc.Arbitrary<unknown> => {
  if (codec instanceof Shape) return ofShape(codec)
  const known = named[codec.name]
  if (known !== undefined) return known
  const tagged = codec as Tagged
  switch (tagged._tag) {
    case 'BooleanType':
      return fc.boolean()
    case 'KeyofType':
      return fc.constantFrom(...Object.keys(tagged.keys ?? {}))
    case 'LiteralType':
      return fc.constant(tagged.value)
    case 'ArrayType':
      return fc.array(tagged.type === undefined ? fc.anything() : arbitraryOf(tagged.type), { maxLength: 3 })
    case 'DictionaryType':
      return fc.dictionary(words, tagged.codomain === undefined ? fc.string() : arbitraryOf(tagged.codomain), {
        maxKeys: 3,
      })
    case 'UnionType':
      return fc.oneof(...(tagged.types ?? []).map(arbitraryOf))
    default:
      return fc.string({ maxLength: 12 })
  }
}

/** Any command, of any kind, on the complaint named; well-formed, not necessarily acceptable. */
export const arbitraryCommand = (complaint = 'c-1'): fc.Arbitrary<ComplaintCommand> =>
  fc.constantFrom(...commandNames).chain((command) =>
    fc
      .record({
        id: fc.uuid(),
        occurredAt: arbitraryInstant,
        roles: fc.subarray(['supervision-section', 'supervision-window', 'window-staff']),
        data: arbitraryOf(dataCodec(command)),
      })
      .map(
        ({ id, occurredAt, roles, data }) =>
          ({
            id,
            command,
            complaint,
            occurredAt,
            actor: { id: 'u-1', unit: 'dept-3', roles },
            data,
          }) as ComplaintCommand,
      ),
  )

/** Any event, of any type. */
export const arbitraryEvent = (complaint = 'c-1'): fc.Arbitrary<ComplaintEvent> =>
  arbitraryCommand(complaint).map((command) => eventOf(command, initial(complaint), {}))

/** Any sequence of events of one complaint, ordered or not, sensible or not. */
export const arbitraryHistory = (complaint = 'c-1'): fc.Arbitrary<ReadonlyArray<ComplaintEvent>> =>
  fc.array(arbitraryEvent(complaint), { maxLength: 20 })

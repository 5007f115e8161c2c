import type { Expected } from '../store/port.js'

/** What the model is told: ids and what they say, nothing of how a store works. */
export interface ModelAppend {
  readonly stream: number
  readonly expected: Expected
  readonly events: ReadonlyArray<{ readonly id: string; readonly content: number }>
}

export type ModelAnswer = { readonly revision: number; readonly repeated: boolean } | { readonly refused: string }

interface Entry {
  readonly stream: number
  readonly id: string
  readonly content: number
}

/** The whole log, as plainly as it can be said. */
export type Model = ReadonlyArray<Entry>

const streamOf = (model: Model, stream: number): Model => model.filter((entry) => entry.stream === stream)

/** One append by the rules of the port, by search instead of index. */
export const apply = (model: Model, { stream, expected, events }: ModelAppend): readonly [Model, ModelAnswer] => {
  const own = streamOf(model, stream)
  const wrong = { refused: 'WrongExpectedRevision' }
  const known = events.filter(({ id }) => model.some((entry) => entry.id === id))
  const clash = known.some(({ id, content }) => !own.some((entry) => entry.id === id && entry.content === content))
  if (clash) return [model, { refused: 'DuplicateWithOtherContent' }]
  if (known.length > 0) {
    const at = own.findIndex(({ id }) => id === events[0]?.id)
    const same = at >= 0 && events.every(({ id }, i) => own[at + i]?.id === id)
    return [model, same ? { revision: at + events.length - 1, repeated: true } : wrong]
  }
  const holds =
    expected === 'any' ||
    (expected === 'none' ? own.length === 0 : expected === 'exists' ? own.length > 0 : expected === own.length - 1)
  if (!holds || (typeof expected === 'number' && own.length === 0)) return [model, wrong]
  const added = events.map((event) => ({ ...event, stream }))
  return [[...model, ...added], { revision: own.length + events.length - 1, repeated: events.length === 0 }]
}

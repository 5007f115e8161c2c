import type { Happening, Supplied } from '../../aggregate/happening.js'
import { type CodecOf, type Draft, saying } from './draft.js'

/** Something to be said differently: in the command at hand, or in the event that a selection is to find. */
export interface Saying {
  readonly of: 'draft' | 'it'
  readonly path: string
  readonly value: unknown
}

/** How something can be brought about: what to say, what to do first, what the outside must answer, how long to wait then. */
export interface Way {
  readonly says: ReadonlyArray<Saying>
  readonly first: ReadonlyArray<Draft>
  readonly facts: { readonly [path: string]: unknown }
  readonly related: { readonly [relation: string]: ReadonlyArray<Happening> }
  readonly waitMs: number
}

/** It is so already. */
export const NOTHING: Way = { says: [], first: [], facts: {}, related: {}, waitMs: 0 }

export const isNothing = ({ says, first, facts, related, waitMs }: Way): boolean =>
  says.length + first.length + Object.keys(facts).length + Object.keys(related).length + waitMs === 0

export const together = (ways: ReadonlyArray<Way>): Way => ({
  says: ways.flatMap(({ says }) => says),
  first: ways.flatMap(({ first }) => first),
  facts: Object.assign({}, ...ways.map(({ facts }) => facts)),
  related: Object.assign({}, ...ways.map(({ related }) => related)),
  waitMs: Math.max(0, ...ways.map(({ waitMs }) => waitMs)),
})

export const say = (of: Saying['of'], path: string, value: unknown): Way => ({
  ...NOTHING,
  says: [{ of, path, value }],
})
export const first = (...drafts: ReadonlyArray<Draft>): Way => ({ ...NOTHING, first: drafts })
export const answer = (path: string, value: unknown): Way => ({ ...NOTHING, facts: { [path]: value } })
export const wait = (waitMs: number): Way => ({ ...NOTHING, waitMs })

/** A draft with what a way has it say; what it has no place for is left out. */
export const amended = (codecOf: CodecOf, draft: Draft, { says }: Way, of: Saying['of'] = 'draft'): Draft =>
  says
    .filter((one) => one.of === of)
    .reduce<Draft>((so, { path, value }) => saying(codecOf, so, path, value) ?? so, draft)

/** What is asked of an event is said in the command that yields it. */
export const ofEvent = (way: Way): Way => ({ ...way, says: way.says.map((one) => ({ ...one, of: 'draft' as const })) })

/** What the outside answers from now on. */
export const suppliedWith = (supplied: Supplied, { facts, related }: Way): Supplied => ({
  ...supplied,
  facts: { ...supplied.facts, ...facts },
  related: { ...supplied.related, ...related },
})

import { canBe, type Goal, isNotTrue, isTrue } from '../regulation/check/satisfy/solve.js'
import { type Words, wordsOf } from '../regulation/check/words.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import type { Condition } from '../regulation/language/condition.js'
import type { Dimension, Named, Regulation } from '../regulation/language/regulation.js'
import { canonical } from './canonical.js'
import { inlined } from './inline.js'

/** What always holds. */
export const ALWAYS: Condition = { all: [] }

const united = (a: ReadonlyArray<Named>, b: ReadonlyArray<Named>): ReadonlyArray<Named> => [
  ...new Map([...a, ...b].map((word) => [word.id, word])).values(),
]

/** A dimension that two regulations know: the values of both. What they order differently has no order beside the other. */
const joined = (a: Dimension, b: Dimension): Dimension => {
  const { order: _, ...rest } = a
  const order = canonical(a.order) === canonical(b.order) ? a.order : undefined
  return {
    ...rest,
    values: united(a.values, b.values),
    ...(order === undefined ? {} : { order }),
    ...(a.open === true || b.open === true ? { open: true } : {}),
    ...(a.multi === true || b.multi === true ? { multi: true } : {}),
    ...(a.boolean === true && b.boolean === true ? {} : { boolean: false }),
  }
}

const both = (a: Regulation, b: Regulation): Regulation => ({
  ...a,
  roles: united(a.roles, b.roles),
  kinds: united(a.kinds, b.kinds),
  channels: united(a.channels, b.channels),
  flags: [...new Set([...(a.flags ?? []), ...(b.flags ?? [])])],
  dimensions: Object.fromEntries(
    [...new Set([...Object.keys(a.dimensions), ...Object.keys(b.dimensions)])].flatMap((name) => {
      const [one, other] = [a.dimensions[name], b.dimensions[name]]
      const known = one === undefined ? other : other === undefined ? one : joined(one, other)
      // What only one of them declares is a free word to the other.
      return known === undefined
        ? []
        : [[name, one === undefined || other === undefined ? { ...known, open: true } : known] as const]
    }),
  ),
  parameters: {},
  clauses: [],
})

const alone = new WeakMap<CompiledRegulation, Words>()
const together = new WeakMap<CompiledRegulation, WeakMap<CompiledRegulation, Words>>()

/** The words in which the conditions of two regulations, or of one, are compared. */
export const wordsFor = (a: CompiledRegulation, b: CompiledRegulation): Words => {
  if (a === b) {
    const found = alone.get(a) ?? wordsOf(inlined(a), undefined)
    alone.set(a, found)
    return found
  }
  const of = together.get(a) ?? new WeakMap<CompiledRegulation, Words>()
  together.set(a, of)
  const found = of.get(b) ?? wordsOf(both(inlined(a), inlined(b)), undefined)
  of.set(b, found)
  return found
}

/** Can two conditions hold of one case: never, surely wherever the narrower one does, or nobody has shown either. */
export type Meeting = 'never' | 'sure' | 'perhaps'

const implies = (words: Words, a: Condition, b: Condition): boolean => !canBe(words, isTrue(a), isNotTrue(b))

export const meetingOf = (words: Words, a: Condition, b: Condition): Meeting => {
  if (!canBe(words, isTrue(a), isTrue(b))) return 'never'
  return implies(words, a, b) || implies(words, b, a) ? 'sure' : 'perhaps'
}

export const certaintyOf = (meeting: Meeting): 'certain' | 'possible' => (meeting === 'sure' ? 'certain' : 'possible')

/** All of several goals as one condition, where each asks for truth. */
export const allTrue = (goals: ReadonlyArray<Goal>): Condition => ({ all: goals.map(({ condition }) => condition) })

const scopeOf = (regulation: CompiledRegulation): { readonly when: Condition; readonly exclusive: boolean } => {
  const scopes = inlined(regulation).clauses.flatMap(({ does }) =>
    does.flatMap((mechanism) => (mechanism.kind === 'scope' ? [mechanism] : [])),
  )
  return {
    when: { all: scopes.map(({ when }) => when) },
    exclusive: scopes.some(({ exclusive }) => exclusive === true),
  }
}

/** Can a case be under both: in force at one time, covering one case, neither of them alone. Versions of one never are. */
export const canMeet = (a: CompiledRegulation, b: CompiledRegulation): boolean => {
  if (a.id === b.id) return false
  const [early, late] = a.effective.from <= b.effective.from ? [a, b] : [b, a]
  if (early.effective.to !== undefined && early.effective.to < late.effective.from) return false
  const [one, other] = [scopeOf(a), scopeOf(b)]
  return !one.exclusive && !other.exclusive && meetingOf(wordsFor(a, b), one.when, other.when) !== 'never'
}

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stream } from '../../src/aggregate/stream.js'
import type { Rules } from '../../src/complaint/rules.js'
import type { CompiledRegulation } from '../../src/regulation/compile.js'
import type { Guard } from '../../src/regulation/language/decision.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { allRegulations } from '../../src/regulations/index.js'
import {
  arbitraryLife,
  arbitraryPartyLife,
  executed,
  exercisedByFigures,
  type Life,
  type LifeOptions,
  leavingOut,
  ordinaryPairs,
  toldLife,
  trackName,
  tracksOf,
  withLenders,
} from '../../src/testing/lives/index.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

/** The same lives every time: a run takes no longer than the last one, and finds what that found. */
const seed = 20_260_105
/** So many lives are spread over the tracks of a regulation, two at least on each; so many are about each of its clauses. */
const OVER_TRACKS = 60
const ABOUT_CLAUSE = 2
/** Where these do not show what there must be, so many more are led before it is given up. */
const MORE = 40

const parties = ['agent', 'unit', 'call', 'registry'] as const
const PARTY_LIVES = 20

/** Everything that actors under a regulation have been seen to do. */
interface Seen {
  readonly rules: Rules
  readonly regulation: CompiledRegulation
  readonly lives: Life[]
}

const seen = (source: Regulation): Seen => {
  const rules = rulesFor(source)
  const [regulation] = rules.current
  if (regulation === undefined) throw new Error(`${source.id} has no rules`)
  return { rules, regulation, lives: [] }
}

const sampled = (rules: Rules, options: LifeOptions, numRuns: number, from = seed): ReadonlyArray<Life> =>
  fc.sample(arbitraryLife(rules, options), { numRuns, seed: from })

/** Leads lives, each of which is to end; the shrunk one that does not says which clause locks it. */
const allEnd = ({ rules, lives }: Seen, options: LifeOptions, numRuns: number): void => {
  fc.assert(
    fc.property(arbitraryLife(rules, options), (life) => {
      if (!life.ended) throw new Error(toldLife(life))
      lives.push(life)
    }),
    { seed, numRuns },
  )
}

/** The tracks on which no life has ended, though more were led there. */
const neverEndedOn = ({ rules, regulation, lives }: Seen): ReadonlyArray<string> =>
  tracksOf(regulation.source)
    .filter((track) => {
      const ends = ({ endedOn }: Life): boolean => endedOn.has(trackName(track))
      return !lives.some(ends) && !sampled(rules, { track }, MORE, seed + 1).some(ends)
    })
    .map(trackName)

/** The clauses that have had no say, though more lives were about them. */
const neverExercised = ({ rules, regulation, lives }: Seen): ReadonlyArray<string> => {
  const { source } = regulation
  const others = parties.flatMap((party) => fc.sample(arbitraryPartyLife(rules, party), { seed, numRuns: PARTY_LIVES }))
  const streams: ReadonlyArray<Stream> = others.map(({ state }) => state)
  const found = (more: ReadonlyArray<Life>): ReadonlySet<string> =>
    withLenders(
      source,
      new Set([
        ...[...lives, ...more, ...others].flatMap(({ exercised }) => [...exercised]),
        ...exercisedByFigures(rules, regulation, [...lives, ...more], streams),
      ]),
    )
  const first = found([])
  const missing = executed(source).filter(({ id }) => !first.has(id))
  const more = missing.flatMap(({ id }) => sampled(rules, { about: id }, MORE, seed + 1))
  const then = missing.length === 0 ? first : found(more)
  return missing.filter(({ id }) => !then.has(id)).map(({ id, ref, summary }) => `${id} (${ref}) ${summary.en}`)
}

for (const source of allRegulations)
  describe(`${source.id}: lives led by people who abide by it`, () => {
    const all = seen(source)

    it('end, on every track and by every event that ends a case, whatever came before', () => {
      const tracks = tracksOf(source)
      const each = Math.max(2, Math.ceil(OVER_TRACKS / tracks.length))
      for (const track of tracks) allEnd(all, { track }, each)
      for (const { id } of executed(source)) allEnd(all, { about: id }, ABOUT_CLAUSE)
      expect(neverEndedOn(all)).toEqual([])
    })

    it('begin: no clause refuses an ordinary complaint, of whatever kind and by whatever channel', () => {
      const pairs = ordinaryPairs(all.rules, all.regulation)
      expect(new Set(pairs.map(({ kind }) => kind))).toEqual(new Set(source.kinds.map(({ id }) => id)))
      expect(new Set(pairs.map(({ channel }) => channel))).toEqual(new Set(source.channels.map(({ id }) => id)))
      // What is not covered is received, too, under other rules or none.
      const scoped = source.clauses.filter(({ does }) => does.some(({ kind }) => kind === 'scope'))
      expect(leavingOut(all.rules, all.regulation)).toEqual(scoped.map(({ id }) => id))
      // A form may ask for something; it is satisfied with the reason why that is not given.
      const refused = all.lives.flatMap(({ refusals }) =>
        refusals.filter(({ command, mechanism }) => command === 'Receive' && mechanism !== 'record'),
      )
      expect(refused.map(({ clause, because }) => `${clause}: ${because.en}`)).toEqual([])
    })

    it('exercise every clause that the engine executes', () => {
      expect(neverExercised(all)).toEqual([])
    })
  })

describe('lives', () => {
  const guard = (on: string, some: string): Guard => ({ kind: 'guard', on: [on], require: { some } })

  it('name the guards of a regulation that locks itself', () => {
    const locked = seen(regulationWith([guard('Close', 'Resolved'), guard('Resolve', 'Closed')]))
    expect(() => allEnd(locked, {}, 5)).toThrow(/does not reach "Closed": Close is refused by c01 \(guard\)/)
  })

  it('find a lock that is on one track alone, and do not leave that to get to the end', () => {
    const major = { fact: 'class.gravity', is: 'major' } as const
    const locked = seen(regulationWith([{ ...guard('Close', 'Closed'), when: major }]))
    allEnd(locked, { track: { class: ['gravity', 'minor'] } }, 10)
    expect(() => allEnd(locked, { track: { class: ['gravity', 'major'] } }, 10)).toThrow(/refused by c01/)
    expect(neverEndedOn(locked)).toEqual(['gravity major'])
  })

  it('find a duty that bars the end and cannot be met', () => {
    const duty: Mechanism = {
      kind: 'obligation',
      startsOn: 'Received',
      stopsOn: 'Revisited',
      responsible: 'handler',
      before: ['Closed'],
      severity: 'refuse',
    }
    const locked = seen(regulationWith([duty, guard('Revisit', 'Closed')]))
    expect(() => allEnd(locked, {}, 5)).toThrow(/refused by c01 \(before\).*refused by c02 \(guard\)/)
  })

  it('find a guard that refuses an ordinary complaint', () => {
    const { rules, regulation } = seen(
      regulationWith([{ ...guard('Receive', 'Closed'), when: { fact: 'cmd.channel', is: 'phone' } }]),
    )
    expect(ordinaryPairs(rules, regulation)).toEqual([{ kind: 'complaint', channel: 'written' }])
  })

  it('find the clause that never has its say', () => {
    const [major, minor] = (['major', 'minor'] as const).map((is) => ({ fact: 'class.gravity', is }) as const)
    const never = { ...guard('Close', 'Resolved'), when: { all: [major, minor].filter((one) => one !== undefined) } }
    expect(neverExercised(seen(regulationWith([guard('Close', 'Resolved'), never])))).toEqual([
      'c02 (第2条) What article 2 says',
    ])
  })

  it('find the way through guards that wait for each other in turn', () => {
    const chain = [guard('Close', 'Resolved'), guard('Resolve', 'Investigated'), guard('Investigate', 'Assigned')]
    allEnd(seen(regulationWith(chain)), {}, 20)
  })
})

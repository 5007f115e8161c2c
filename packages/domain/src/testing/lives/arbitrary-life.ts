import fc from 'fast-check'
import type { Rules } from '../../complaint/rules.js'
import { arbitraryCommands } from '../arbitrary-history.js'
import { arbitraryChoices } from './choices.js'
import { type Life, lead } from './life.js'
import { ordinaryPairs } from './ordinary.js'
import { toldLife } from './told.js'
import { everyPair, type Pair, type Track } from './track.js'

/** Which lives are led. */
export interface LifeOptions {
  /** The regulation that the actors know, by id; the first of the rules unless said. */
  readonly regulation?: string
  /** Every life is of this track; of any unless said. */
  readonly track?: Track
  /** Every life is about this clause: somebody tries to have it at work. */
  readonly about?: string
}

/** A counterexample is told in a few words. */
const shown = (life: Life): Life => Object.defineProperty(life, fc.toStringMethod, { value: () => toldLife(life) })

/** What nobody who abides by the rules does by chance: to leave the rules. */
const STRANGE: ReadonlySet<string> = new Set(['Receive', 'Migrate'])

/**
 * Lives of cases under a regulation, led by actors who know its rules: they do what they owe, try for what its clauses speak
 * of, and get what they lack when they are refused; now and then they do anything whatever, or let time pass. At the end they
 * see to it that the case ends.
 *
 * @example
 * import { compile, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { arbitraryLife } from '@redress/domain/testing'
 * import fc from 'fast-check'
 *
 * const compiled = compile(governmentServiceCentre)
 * assert.ok(compiled._tag === 'Right')
 * const lives = arbitraryLife(rulesOf([compiled.right]), { track: { channel: 'written' } })
 * fc.assert(fc.property(lives, ({ ended }) => ended), { numRuns: 5 })
 */
export const arbitraryLife = (
  rules: Rules,
  { regulation: id, track = {}, about }: LifeOptions = {},
): fc.Arbitrary<Life> => {
  const regulation = rules.current.find((one) => id === undefined || one.id === id)
  if (regulation === undefined) throw new Error(`no regulation ${id ?? ''}`)
  const asked = ({ kind, channel }: Pair): boolean =>
    (track.kind ?? kind) === kind && (track.channel ?? channel) === channel
  const ordinary = ordinaryPairs(rules, regulation)
  // Where nothing ordinary fits the track it is led all the same, and shows why.
  const pairs =
    [ordinary, everyPair(regulation.source)].map((some) => some.filter(asked)).find(({ length }) => length > 0) ?? []
  return fc
    .record({
      id: fc.nat(99_999).map((n) => `c-${n}`),
      receipt: fc
        .constantFrom(...pairs)
        .map((pair) => ({ pair, pairs, track, ...(about === undefined ? {} : { about }) })),
      choices: arbitraryChoices,
      hour: fc.constantFrom(9, 14, 21, 6),
      end: fc.nat(11),
      day: fc.nat(60),
      pace: fc.constantFrom(5, 45, 240, 1_500),
      strays: fc
        .array(arbitraryCommands(rules, { maxLength: 1 }), { maxLength: 4 })
        .map((said) => said.flatMap((commands) => commands.filter(({ command }) => !STRANGE.has(command)))),
    })
    .map((fate) => shown(lead(rules, regulation, fate)))
}

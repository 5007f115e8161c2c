import { allTogether, type Mode, opposite } from '../../regulation/check/satisfy/mode.js'
import type { Condition } from '../../regulation/language/condition.js'
import { compared } from './compared.js'
import { aged, counted, summed } from './counted.js'
import { each, oneOf } from './joined.js'
import type { WayTo } from './selection.js'
import { factOf, type Situation, truthOf } from './situation.js'
import { type Comparison, wantsTruth } from './values.js'
import { answer, NOTHING, say, together, type Way, wait } from './way.js'

/** However conditions name each other, whoever thinks about them stops. */
const DEEPEST = 8

const isAsWanted = (s: Situation, condition: Condition, mode: Mode): boolean => {
  const truth = truthOf(s, condition)
  if (mode === 'true' || mode === 'false') return truth === (mode === 'true')
  return mode === 'notTrue' ? truth !== true : truth !== false
}

const present = (s: Situation, paths: ReadonlyArray<string>, wayTo: WayTo): Way | undefined => {
  const ways = paths
    .filter((path) => factOf(s, path) === undefined)
    .map(
      (path) =>
        compared(s, { fact: path as Comparison['fact'], set: true }, 'true', wayTo) ??
        say('draft', `notGiven.${path}`, '未提供'),
    )
  return together(ways)
}

/** What a command must say is said with nothing in it. */
const blank = (s: Situation, paths: ReadonlyArray<string>, wayTo: WayTo): Way | undefined => {
  const path = paths.find((one) => one.startsWith('cmd.'))
  return path === undefined ? undefined : compared(s, { fact: path as Comparison['fact'], is: '' }, 'true', wayTo)
}

const quantified = (
  s: Situation,
  condition: Extract<Condition, { each: unknown }>,
  mode: Mode,
  wayTo: WayTo,
): Way | undefined => {
  const { each: elements, has } = condition
  const values = typeof elements === 'string' ? factOf(s, elements) : elements
  if (!Array.isArray(values)) {
    // One that the outside knows of is enough to ask about.
    return typeof elements === 'string' ? answer(elements, wantsTruth(mode) ? [] : ['c-open']) : undefined
  }
  const ways = values.map((element) => wayTo({ ...s, each: element }, has, mode))
  if (!wantsTruth(mode)) return ways.find((way) => way !== undefined)
  return ways.includes(undefined) ? undefined : together(ways.filter((way) => way !== undefined))
}

const definition = ({ regulation }: Situation, name: string): Condition | undefined =>
  regulation.source.clauses
    .flatMap(({ does }) => does)
    .flatMap((mechanism) => (mechanism.kind === 'define' && mechanism.name === name ? [mechanism.is] : []))[0]

/**
 * A way to make a condition be as it is wanted: the inverse of the condition language. One of several, by chance and by how often
 * it was tried before; `undefined` where there is none, as for what lies in the past.
 */
export const wayTo = (s: Situation, condition: Condition, mode: Mode, depth = 0): Way | undefined => {
  if (isAsWanted(s, condition, mode)) return NOTHING
  if (depth > DEEPEST) return undefined
  const joined = (at: Situation, parts: ReadonlyArray<Condition>, all: boolean): Way | undefined =>
    (all ? each : oneOf)(at, parts, (so, part) => wayTo(so, part, mode, depth + 1))
  if ('all' in condition) return joined(s, condition.all, allTogether('all', mode))
  if ('any' in condition) return joined(s, condition.any, allTogether('any', mode))
  if ('not' in condition) return wayTo(s, condition.not, opposite[mode], depth + 1)
  if ('condition' in condition) {
    const named = definition(s, condition.condition)
    return named === undefined ? undefined : wayTo(s, named, mode, depth + 1)
  }
  if ('some' in condition) return counted(s, condition, mode, wayTo)
  if ('sum' in condition) return summed(s, condition, mode, wayTo)
  if ('each' in condition) return quantified(s, condition, mode, wayTo)
  if ('present' in condition) return (wantsTruth(mode) ? present : blank)(s, condition.present, wayTo)
  if ('within' in condition) return aged(s, condition, mode, wayTo)
  if ('during' in condition) return wait(12 * 3_600_000)
  return compared(s, condition, mode, wayTo)
}

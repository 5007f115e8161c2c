import type { EpochMs } from '@redress/holidays'
import type { Rules } from '../../complaint/rules.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import { wayTo } from './condition.js'
import { courseOf } from './course.js'
import { holding } from './draft.js'
import { luckOf } from './luck.js'
import { HOUR, MONDAY } from './moments.js'
import { receive } from './opening.js'
import { caseStage } from './stage.js'
import { everyPair, type Pair } from './track.js'
import { said } from './words.js'

const known = new WeakMap<CompiledRegulation, ReadonlyArray<Pair>>()

/** Kinds and channels with which a complaint is received, and no clause but a form asks for anything. */
export const ordinaryPairs = (rules: Rules, regulation: CompiledRegulation): ReadonlyArray<Pair> => {
  const found =
    known.get(regulation) ??
    everyPair(regulation.source).filter((pair) => {
      const luck = luckOf([])
      const course = courseOf({
        stage: caseStage(rules),
        id: 'c-1',
        at: (MONDAY + 9 * HOUR) as EpochMs,
        luck,
        regulation,
        pace: 1,
      })
      return (
        receive(regulation, course, luck, { pair, track: pair, pairs: [pair] }) &&
        course.reached().refusals.every(({ mechanism }) => mechanism === 'record')
      )
    })
  known.set(regulation, found)
  return found
}

/** The clauses on what the regulation covers that leave some complaint out: it is received all the same, under other rules. */
export const leavingOut = (rules: Rules, regulation: CompiledRegulation): ReadonlyArray<string> =>
  regulation.source.clauses.flatMap(({ id, does }) =>
    does.some((mechanism) => {
      const [pair] = everyPair(regulation.source)
      if (mechanism.kind !== 'scope' || pair === undefined) return false
      const luck = luckOf([])
      const course = courseOf({
        stage: caseStage(rules),
        id: 'c-1',
        at: (MONDAY + 9 * HOUR) as EpochMs,
        luck,
        regulation,
        pace: 1,
      })
      const draft = said(regulation.source, luck, { pair, track: pair, pairs: [pair] }, holding('clerk'), course)
      const way = wayTo(course.situation(draft), mechanism.when, 'false')
      return (
        way !== undefined &&
        course.achieve(course.follow(way, draft, 0), 2) &&
        !course.reached().state.regulations.some((pin) => pin.id === regulation.id)
      )
    })
      ? [id]
      : [],
  )

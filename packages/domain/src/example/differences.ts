import type { Rejection } from '../complaint/rejection.js'
import type { ByClause, Example, ExampleLook, ExampleStep } from './language.js'
import type { Course, Played } from './play.js'
import { facetNames, facets, factSeen, pinnedSeen } from './seen.js'
import { broughtBy, routedBy, warnedBy } from './tell.js'
import type { View } from './view.js'

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const sorted = (words: ReadonlyArray<string>): ReadonlyArray<string> => [...new Set(words)].sort()

/** What stands where: expected, and seen. */
const differ = (what: string, expected: unknown, found: unknown): ReadonlyArray<string> =>
  same(expected, found) ? [] : [`${what}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`]

/** Who refused: the clauses, or what else was wrong. */
export const refusedBy = (rejection: Rejection | undefined): ReadonlyArray<string> => {
  if (rejection === undefined) return []
  if (rejection._tag === 'Refused') return sorted(rejection.refusals.map(({ clause }) => clause))
  const { _tag, ...rest } = rejection
  return [`${_tag} ${JSON.stringify(rest)}`]
}

const byClause = (what: string, expected: ByClause | undefined, found: (clause: string) => ReadonlyArray<string>) =>
  Object.entries(expected ?? {}).flatMap(([clause, texts]) => differ(`${what} of ${clause}`, texts, found(clause)))

const nameOf = (step: ExampleStep, place: number): string =>
  `step ${place + 1} (${'until' in step ? `until ${step.until}` : `${step.at} ${step.do}`})`

const ofStep = ({ step, events, rejection }: Played, place: number): ReadonlyArray<string> => {
  const name = nameOf(step, place)
  const brings = byClause(`${name} brings`, step.brings, (clause) => broughtBy(events)[clause] ?? [])
  if ('until' in step) return brings
  return [
    ...differ(`${name} refused`, sorted(step.refused ?? []), refusedBy(rejection)),
    ...(step.warned === undefined ? [] : differ(`${name} warned`, sorted(step.warned), sorted(warnedBy(events)))),
    ...byClause(`${name} routed`, step.routed, (clause) => routedBy(events)[clause] ?? []),
    ...brings,
  ]
}

const ofLook = (look: ExampleLook, view: View, place: number): ReadonlyArray<string> => {
  const name = `then ${place + 1}${look.at === undefined ? '' : ` (${look.at})`}`
  return [
    ...facetNames.flatMap((facet) =>
      byClause(`${name} ${facet}`, look[facet], (clause) => facets[facet](view, clause)),
    ),
    ...Object.entries(look.facts ?? {}).flatMap(([path, value]) =>
      differ(`${name} ${path}`, value, factSeen(view, path)),
    ),
    ...(look.pinned === undefined ? [] : differ(`${name} pinned`, look.pinned, pinnedSeen(view))),
  ]
}

/** Where a course and the expectations of its example part. */
export const differences = (
  course: Course,
  { then = [] }: Example,
  viewOf: (look: ExampleLook) => View,
): ReadonlyArray<string> => [
  ...course.steps.flatMap(ofStep),
  ...then.flatMap((look, place) => ofLook(look, viewOf(look), place)),
]

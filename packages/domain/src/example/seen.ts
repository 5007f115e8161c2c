import { dayOf, type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import type { Clock } from '../clock/clock.js'
import { stateAt } from '../clock/state-at.js'
import type { Value } from '../codec/words.js'
import { readingOf } from '../figure/register.js'
import { custodyOf } from '../privacy/custody.js'
import { streamNamed } from './command.js'
import { readerOf } from './related.js'
import { figuresSeen, reportsSeen, scoresSeen } from './seen-figures.js'
import { hiddenSeen } from './seen-hidden.js'
import type { View } from './view.js'
import { clocksIn, dossierOf } from './world.js'

const dueText = ({ due }: Clock): string => {
  if (due === undefined) return ''
  const text = formatInstant(due.ms, SHANGHAI)
  const time = text.slice(11, 16)
  return ` ${dayOf(due.ms, SHANGHAI)}${time === '23:59' ? '' : ` ${time}`}`
}

const DAY = 24 * 3_600_000

/** What is seen of a clause, facet by facet. */
export const facets = {
  clocks: ({ rules, world, on, now }: View, clause: string) =>
    clocksIn(rules, world, streamNamed(on), now)
      .filter((clock) => clock.clause === clause)
      .map((clock) => `${stateAt(clock, now)}${dueText(clock)}`),
  scores: (view: View, clause: string) => scoresSeen(reading(view), view.regulation, clause),
  figures: (view: View, clause: string) => figuresSeen(reading(view), view.regulation, clause),
  reports: (view: View, clause: string) =>
    reportsSeen(reading(view), view.regulation, clause, (view.since - DAY) as EpochMs),
  hidden: ({ rules, world, on, now, examples }: View, clause: string) =>
    hiddenSeen(rules, dossierOf(world, streamNamed(on).id).complaint, now, examples.cast, clause),
  kept: ({ rules, regulation, world, on, now }: View, clause: string) => [
    ...custodyOf(rules)(dossierOf(world, streamNamed(on).id).complaint, now)
      .filter((custody) => custody.clause === clause)
      .map(
        ({ what, deed, by, to, since, until }) =>
          `${what.join(', ')} ${deed} by ${by.join(', ')}${to.length === 0 ? '' : ` to ${to.join(', ')}`} since ${since.occurredAt.slice(0, 10)}${until === undefined ? '' : ` until ${until}`}`,
      ),
    ...(regulation.source.clauses.find(({ id }) => id === clause)?.does ?? []).flatMap((mechanism) =>
      mechanism.kind === 'invariant' ? [mechanism.is] : [],
    ),
  ],
} satisfies { readonly [facet: string]: (view: View, clause: string) => ReadonlyArray<string> }

type Facet = keyof typeof facets
export const facetNames = Object.keys(facets) as ReadonlyArray<Facet>

const reading = ({ rules, world: { dossiers, streams }, now }: View) =>
  readingOf(rules, { dossiers: [...dossiers.values()], streams: [...streams.values()] }, now)

/** A fact as clauses read it after everything; null where it is not known. */
export const factSeen = ({ rules, regulation, world, on, now }: View, path: string): Value | null => {
  const stream = dossierOf(world, streamNamed(on).id).complaint
  const { organisation } = rules
  const value = readerOf(regulation, path)({ stream, now, ...(organisation === undefined ? {} : { organisation }) })
  return (value ?? null) as Value | null
}

/** Ids of the regulations that the complaint runs under. */
export const pinnedSeen = ({ world, on }: View): ReadonlyArray<string> =>
  dossierOf(world, streamNamed(on).id).complaint.regulations.map(({ id }) => id)

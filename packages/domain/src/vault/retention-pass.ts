import { dayOf, type EpochMs, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { SubjectFacts } from '../subject/decide.js'
import { type DueErasure, dueForErasure, type Retention } from '../subject/due.js'
import { subjectStream } from '../subject/stored.js'
import type { SubjectOptions } from './erasure-options.js'
import { liveKeys } from './marking.js'
import { inVault, type SubjectError } from './subject-error.js'
import { complaintsOf, factsOf, isComplaint, lastRecorded } from './subject-log.js'

/** Somebody whose time is up, and what an order would rest on. */
export interface Found {
  readonly due: DueErasure
  readonly facts: SubjectFacts
}

/** A walk over all subjects, begun on a day. */
export interface Pass {
  readonly day: string
  readonly after: string | undefined
  readonly found: ReadonlyArray<Found>
  readonly recorded: number
}

/** Walks over all subjects in slices, for those whose time is up. */
export const retentionPasses = ({
  log,
  keys,
  rules,
  retention,
  slice,
}: SubjectOptions & { readonly retention: Retention; readonly slice: number }) => {
  const dueOf = dueForErasure(rules, retention)
  /** The next subjects of a pass. The log's newest time is known at its end only, so that the clock alone decides here. */
  const further = async (
    pass: Pass,
    at: EpochMs,
  ): Promise<E.Either<SubjectError, Pass & { readonly over: boolean }>> => {
    const page = await keys.subjects(pass.after, slice)()
    if (E.isLeft(page)) return E.left(inVault(page.left))
    const found = [...pass.found]
    let { recorded } = pass
    for (const subject of page.right) {
      const live = await liveKeys(keys, subject)
      if (E.isLeft(live)) return live
      const { kids, streams } = live.right
      const cases = await complaintsOf(log, streams)
      if (E.isLeft(cases)) return cases
      const { complaints } = cases.right
      const last = await lastRecorded(log, [...streams.filter((one) => !isComplaint(one)), subjectStream(subject)])
      if (E.isLeft(last)) return last
      recorded = Math.max(recorded, cases.right.recorded, last.right)
      for (const due of dueOf(new Map([[subject, complaints]]), { now: at, recorded: at }))
        found.push({ due, facts: factsOf(rules, at)(kids, complaints) })
    }
    return E.right({
      ...pass,
      after: page.right.at(-1) ?? pass.after,
      found,
      recorded,
      over: page.right.length < slice,
    })
  }

  const begun = (at: EpochMs): Pass => ({ day: dayOf(at, SHANGHAI), after: undefined, found: [], recorded: 0 })

  /** What is due by the log's own time, too. */
  const dueIn = ({ found, recorded }: Pass): ReadonlyArray<Found> =>
    found.filter(({ due }) => due.since <= dayOf(recorded as EpochMs, SHANGHAI))

  return { begun, further, dueIn }
}

import type { Instant } from '@redress/holidays'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { kindOf } from '../../src/aggregate/happening.js'
import { clocksOf, type Dossier, emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import { stateAt } from '../../src/clock/state-at.js'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { decide } from '../../src/complaint/decide.js'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import type { Rules } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { watch } from '../../src/complaint/watch.js'

/** Somebody does something, or nothing happens until then. */
export type Step = ComplaintCommand | { readonly until: Instant }

const variant = ({ type, data }: ComplaintEvent): string => {
  const { stage, what, purpose, relation } = data as { readonly [key: string]: unknown }
  const said = type === 'Classified' ? undefined : (stage ?? what ?? purpose ?? relation)
  return said === undefined ? '' : `:${said}`
}

/** One event in one line: what, because of which clause, to whom, and what clauses said of it. */
const told = (event: ComplaintEvent): string => {
  const { cause, routed = [], warnings = [] } = event.evidence
  const to = event.type === 'Escalated' ? [event.data.to?.roles ?? event.data.to?.unit ?? []].flat() : []
  const because = event.type === 'Classified' && event.data.derived ? ` ${event.data.because}` : ''
  return [
    `${kindOf(event)}${variant(event)}${because}`,
    ...(cause === undefined ? [] : [`by ${cause.clause}`]),
    ...(to.length === 0 ? [] : [`to ${to.join(', ')}`]),
    ...routed.map(({ clause, step, to: named }) => `[${clause} ${step}: ${named.join(', ')}]`),
    ...warnings.map(({ clause }) => `[${clause} warns]`),
  ].join(' ')
}

/** A case told from its commands and from the time that passes: what came of each, in one line. */
export const play = (rules: Rules, steps: ReadonlyArray<Step>) => {
  let dossier: Dossier = emptyDossier('c-1')
  const log: string[] = []
  const enter = (events: ReadonlyArray<ComplaintEvent>): string => {
    for (const event of events) dossier = stepDossier(rules)(dossier, event)
    return events.map(told).join('; ')
  }
  for (const step of steps) {
    if ('until' in step) {
      const events = watch(rules)(millis(step.until))(dossier.complaint)
      log.push(`${step.until.slice(5, 16)} …: ${enter(events) || '-'}`)
      continue
    }
    const result = decide(rules)(step)(dossier.complaint)
    const refused =
      isLeft(result) && result.left._tag === 'Refused'
        ? `refused by ${result.left.refusals.map(({ clause }) => clause).join(', ')}`
        : 'invalid'
    log.push(`${step.occurredAt.slice(5, 16)} ${isRight(result) ? enter(result.right) : `${step.command} ${refused}`}`)
  }
  return { dossier, log }
}

/** Every clock of the case that applies, in order of clause: what became of it, and when it was due. */
export const ended = (dossier: Dossier, now: Instant): ReadonlyArray<string> =>
  clocksOf(dossier)
    .map(
      (clock) => `${clock.clause} ${stateAt(clock, millis(now))}${clock.due === undefined ? '' : ` ${clock.due.day}`}`,
    )
    .filter((line) => !line.includes('inapplicable'))
    .sort((a, b) => Number(a.slice(1, 3)) - Number(b.slice(1, 3)))

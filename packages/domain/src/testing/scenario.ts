import { type EpochMs, type Instant, parseInstant } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { Clock, ClockState } from '../clock/clock.js'
import { clocksOf, type Dossier, emptyDossier, stepDossier } from '../clock/dossier.js'
import { stateAt } from '../clock/state-at.js'
import type { ComplaintCommand } from '../complaint/command.js'
import { decide } from '../complaint/decide.js'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Rejection } from '../complaint/rejection.js'
import type { Rules } from '../complaint/rules.js'

/** What a given/when/then says in the end. */
export interface Outcome {
  readonly dossier: Dossier
  /** Events of the last command, or why it was refused. */
  readonly result: E.Either<Rejection, ReadonlyArray<ComplaintEvent>>
  /** Clocks of a clause, with their state at a moment. */
  readonly clocksAt: (
    clause: string,
    now: string,
  ) => ReadonlyArray<{ readonly clock: Clock; readonly state: ClockState }>
  /** Refs of the clauses that refused. */
  readonly refusedBy: ReadonlyArray<string>
}

const moment = (now: string): EpochMs => {
  const parsed = parseInstant(now)
  return parsed._tag === 'Right' ? parsed.right : (Number.NaN as EpochMs)
}

/**
 * Given/when/then for deciders: sends the commands one after another; the last one is the `when`. A refused command leaves
 * the case as it was.
 */
export const scenario = (rules: Rules, commands: ReadonlyArray<ComplaintCommand>): Outcome => {
  let dossier = emptyDossier(commands[0]?.complaint ?? 'c-1')
  let result: Outcome['result'] = E.right([])
  for (const command of commands) {
    result = decide(rules)(command)(dossier.complaint)
    if (E.isRight(result)) for (const event of result.right) dossier = stepDossier(rules)(dossier, event)
  }
  return {
    dossier,
    result,
    clocksAt: (clause, now) =>
      clocksOf(dossier)
        .filter((clock) => clock.clause === clause)
        .map((clock) => ({ clock, state: stateAt(clock, moment(now)) })),
    refusedBy:
      E.isLeft(result) && result.left._tag === 'Refused' ? result.left.refusals.map(({ clause }) => clause) : [],
  }
}

/** A moment in Shanghai: `shanghai('2026-01-05', '10:00')`. */
export const shanghai = (day: string, time = '10:00'): Instant => `${day}T${time}:00+08:00` as Instant

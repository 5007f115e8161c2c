import type { WorkingCalendar } from '@redress/holidays'
import { isRight } from 'fp-ts/lib/Either.js'
import { type Rules, rulesOf } from '../../src/complaint/rules.js'
import { compile } from '../../src/regulation/compile.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { defaults } from '../../src/regulation/settings.js'
import { command, happened, receive } from '../../src/testing/builders.js'
import { scenario, shanghai } from '../../src/testing/scenario.js'
import { answer, regulationWith, revisit } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'

export { answer, command, happened, receive, regulationWith, revisit, rulesFor, scenario, shanghai }

/** Rules of some mechanisms, one clause each: c01, c02 and so on. */
export const rulesWith = (does: ReadonlyArray<Mechanism>, head: Partial<Regulation> = {}): Rules =>
  rulesFor(regulationWith(does, head))

/** The same, reckoned on a calendar of another day. */
export const rulesOn = (
  calendar: WorkingCalendar,
  does: ReadonlyArray<Mechanism>,
  head: Partial<Regulation> = {},
): Rules => {
  const compiled = compile(regulationWith(does, head), defaults, calendar)
  if (isRight(compiled)) return rulesOf([compiled.right])
  throw new Error(JSON.stringify(compiled.left))
}

/** A receipt of which no class is known. */
export const receivedOn = (day: string, time = '10:00') => receive({ at: shanghai(day, time) }, { class: {} })
const said =
  (name: Parameters<typeof command>[0], data: object) =>
  (day: string, time = '10:00', more: object = {}) =>
    command(name, { ...data, ...more } as never, { at: shanghai(day, time) })

export const repliedOn = said('Reply', { stage: 'final', form: 'written' })
export const interimOn = said('Reply', { stage: 'interim' })
export const revisitedOn = said('Revisit', {})
export const resolvedOn = said('Resolve', {})
export const closedOn = said('Close', {})
export const followedUpOn = said('FollowUp', { purpose: 'track' })
export const withdrawnOn = said('Withdraw', {})
export const reopenedOn = said('Reopen', {})
export const assignedOn = said('Assign', { to: { unit: 'dept-9' } })
export const suspendedOn = said('Suspend', { clocks: ['c01'], reason: 'appraisal' })
export const resumedOn = said('Resume', {})
export const classifiedOn = (gravity: string, day: string, time = '10:00') =>
  command('Classify', { class: { gravity } }, { at: shanghai(day, time) })

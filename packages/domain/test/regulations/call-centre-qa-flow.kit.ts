import type { Instant } from '@redress/holidays'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import type { CommandOf, ComplaintCommand } from '../../src/complaint/command.js'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import type { Rules } from '../../src/complaint/rules.js'
import { command, type Outcome, scenario, shanghai } from '../../src/testing/index.js'

const person = (id: string, ...roles: ReadonlyArray<string>) => ({ id, roles: [...roles] })
export const agent = person('agent-7', 'agent')
export const leader = person('leader-1', 'duty-leader')
export const supervisor = person('supervisor-1', 'duty-supervisor')
export const colleague = person('supervisor-2', 'other-supervisors')
export const qa = person('qa-1', 'qa-dept')
export const trainer = person('trainer-1', 'trainer')
export const boss = person('boss-1', 'centre-leaders')

// 2025: Wednesday 1 October to Wednesday 8 October are days off, Sunday 28 September and Saturday 11 October are worked.
export const day = '2025-09-29'
/** The n-th minute of the day of the call. */
export const minute = (n: number): Instant => shanghai(day, `1${Math.floor(n / 60)}:${String(n % 60).padStart(2, '0')}`)

export const call = (data: Partial<CommandOf<'Receive'>['data']> = {}, at = minute(0)): ComplaintCommand =>
  command(
    'Receive',
    {
      kind: 'complaint-agent',
      channel: 'phone',
      complainant: { id: 'p-1' },
      respondent: { kind: 'agent', person: 'agent-7' },
      field: { 'case.content': '座席多次打断客户' },
      ...data,
    },
    { at, by: agent },
  )
/** A call without a complaint that quality inspection listened to. */
export const monitored = call({ kind: 'suspected' })
export const aboutInstitution = call({
  kind: 'complaint-institution',
  respondent: { kind: 'institution', unit: 'clinic-3' },
})

type Act = CommandOf<'Record'>['data']['act']
type Details = { readonly [detail: string]: string | boolean | number }
export const act = (
  name: Act,
  n: number,
  by: typeof agent,
  details: Details = {},
  more: Partial<CommandOf<'Record'>['data']> = {},
): ComplaintCommand =>
  // Each act has details of its own; the decision checks them.
  command('Record', { act: name, details, ...more } as CommandOf<'Record'>['data'], { at: minute(n), by })

export const classify = (
  classes: CommandOf<'Classify'>['data']['class'],
  n: number,
  by = leader,
  more: Partial<CommandOf<'Classify'>['data']> = {},
): ComplaintCommand =>
  command('Classify', { class: classes, ...more } as CommandOf<'Classify'>['data'], { at: minute(n), by })

export const listens = (by: typeof agent, n: number): ComplaintCommand =>
  act('recording-reviewed', n, by, { callRef: 'call-1' })
export const reply = (n: number, data: Partial<CommandOf<'Reply'>['data']> = {}, by = leader): ComplaintCommand =>
  command('Reply', { stage: 'final', ...data }, { at: minute(n), by })
export const link = (relation: CommandOf<'Link'>['data']['relation'], n: number): ComplaintCommand =>
  command('Link', { relation, case: 'c-2' }, { at: minute(n), by: leader })
export const close = (n: number): ComplaintCommand => command('Close', {}, { at: minute(n), by: leader })
export const archive = (n: number): ComplaintCommand => command('Archive', {}, { at: minute(n), by: leader })

/** A complaint about an agent that the agent has written down and the leader has listened to. */
export const listened: ReadonlyArray<ComplaintCommand> = [call(), act('registered', 2, agent), listens(leader, 10)]
/** And that the supervisor has found established. */
export const established: ReadonlyArray<ComplaintCommand> = [
  ...listened,
  classify({ suspected: true }, 12),
  listens(supervisor, 15),
  classify({ established: true }, 20, supervisor),
]

/** Events of the last command; a refusal has none. */
export const eventsOf = ({ result }: Outcome): ReadonlyArray<ComplaintEvent> => (isRight(result) ? result.right : [])
/** Who refused, or what else was wrong. */
export const refusal = (rules: Rules, given: ReadonlyArray<ComplaintCommand>): ReadonlyArray<string> => {
  const { refusedBy, result } = scenario(rules, given)
  return refusedBy.length > 0 || !isLeft(result) ? refusedBy : [result.left._tag]
}
/** Clauses that warned of the last command, or refused it. */
export const warnings = (rules: Rules, given: ReadonlyArray<ComplaintCommand>): ReadonlyArray<string> => {
  const outcome = scenario(rules, given)
  const warned = eventsOf(outcome).flatMap(({ evidence }) => evidence.warnings?.map(({ clause }) => clause) ?? [])
  return isLeft(outcome.result) ? ['refused'] : warned
}
/** States and due days of the clocks of a clause at a moment. */
export const clocks = (rules: Rules, given: ReadonlyArray<ComplaintCommand>, clause: string, now: Instant) =>
  scenario(rules, given)
    .clocksAt(clause, now)
    .map(({ clock, state }) => [state, clock.due?.day ?? '-'])
/** Validity after the commands, and why. */
export const validity = (rules: Rules, given: ReadonlyArray<ComplaintCommand>) => {
  const { dossier, result } = scenario(rules, given)
  const because = isRight(result)
    ? result.right.flatMap((event) => (event.type === 'Classified' && event.data.derived ? [event.data.because] : []))
    : ['refused']
  return [dossier.complaint.classes['validity'], ...because]
}

import type { Instant } from '@redress/holidays'
import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import type { CommandOf, ComplaintCommand } from '../../src/complaint/command.js'
import type { ComplaintEvent } from '../../src/complaint/event.js'
import type { Rules } from '../../src/complaint/rules.js'
import type { Organisation } from '../../src/regulation/organisation.js'
import { command, type Outcome, scenario, shanghai } from '../../src/testing/index.js'

/** One association, a member and an associate with a branch each, a bank that is neither. */
export const organisation: Organisation = {
  version: 'directory-1',
  units: {
    association: { id: 'association', parties: ['association'], head: 'leader-of-association' },
    'bank-a': { id: 'bank-a', membership: 'member', parties: ['member'], head: 'leader-of-a' },
    'branch-a1': { id: 'branch-a1', parent: 'bank-a', parties: ['branch'], head: 'head-of-a1' },
    'bank-b': { id: 'bank-b', membership: 'associate', parties: ['member'] },
    'bank-x': { id: 'bank-x' },
  },
  people: {
    'leader-of-a': { id: 'leader-of-a', unit: 'bank-a', roles: ['member-leader'] },
    'head-of-a1': { id: 'head-of-a1', unit: 'branch-a1', roles: ['branch'], authority: 5000 },
    'clerk-1': { id: 'clerk-1', unit: 'association', roles: ['association'] },
    'handler-a-of-a': { id: 'handler-a-of-a', unit: 'bank-a', roles: ['member', 'handler-a'] },
    'handler-b-of-a': { id: 'handler-b-of-a', unit: 'bank-a', roles: ['member', 'handler-b'] },
    'teller-a1': { id: 'teller-a1', unit: 'branch-a1', roles: ['branch'] },
  },
}

export const clerk = { id: 'clerk-1', unit: 'association', roles: ['association'] }
export const handler = { id: 'handler-a-of-a', unit: 'bank-a', roles: ['member', 'handler-a'] }
export const teller = { id: 'teller-a1', unit: 'branch-a1', roles: ['branch'] }
export const associationLeader = { id: 'leader-of-association', unit: 'association', roles: ['association-leader'] }
export const committee = { id: 'committee-1', roles: ['service-committee'] }

// 2025: Sunday 28 September and Saturday 11 October are worked, 1 to 8 October are not.
export const friday = '2025-09-26'

export const receive = (data: Partial<CommandOf<'Receive'>['data']> = {}, at = shanghai(friday)): ComplaintCommand =>
  command(
    'Receive',
    {
      kind: 'complaint',
      channel: 'phone',
      form: 'oral',
      complainant: { id: 'p-1', kind: 'customer' },
      respondent: { kind: 'branch', unit: 'branch-a1', person: 'w-3' },
      field: { 'case.reason': '柜台排队两小时', 'complainant.personalInfo': '客户留下的联系方式' },
      ...data,
    },
    { at, by: clerk },
  )

type Rank = 'preliminary' | 'verified'
export const validity = (value: 'valid' | 'invalid', stage: Rank, at: string, by = clerk): ComplaintCommand =>
  command('Classify', { class: { validity: value }, stage }, { at, by })

export const toMember = (at: string, unit = 'bank-a', assignment = 'm-1'): ComplaintCommand =>
  command('Assign', { to: { unit }, assignment }, { at, by: clerk })
export const toBranch = (at: string): ComplaintCommand =>
  command('Assign', { to: { unit: 'branch-a1' }, assignment: 'b-1' }, { at, by: handler })
export const signed = (at: string, by = handler): ComplaintCommand =>
  command('Acknowledge', { what: 'dispatch', assignment: 'm-1' }, { at, by })
export const reported = (
  kind: 'progress' | 'result',
  to: string,
  at: string,
  by = handler,
  details: { readonly [detail: string]: boolean } = {},
): ComplaintCommand =>
  command('Record', { act: 'reported', to: { roles: [to] }, details: { kind, ...details } }, { at, by })

type Act = CommandOf<'Record'>['data']['act']
export const act = (
  name: Act,
  at: string,
  by: typeof clerk | typeof committee,
  details: { readonly [detail: string]: string | boolean | number } = {},
  more: Partial<CommandOf<'Record'>['data']> = {},
): ComplaintCommand =>
  // Each act has details of its own; the decision checks them.
  command('Record', { act: name, details, ...more } as CommandOf<'Record'>['data'], { at, by })

/** Received on Friday, provisionally valid, passed to the member on Monday 29 September. */
export const passedOn: ReadonlyArray<ComplaintCommand> = [
  receive(),
  validity('valid', 'preliminary', shanghai(friday, '15:00')),
  toMember(shanghai('2025-09-29')),
]
/** And handed on to the branch on Tuesday. */
export const handedOn: ReadonlyArray<ComplaintCommand> = [
  ...passedOn,
  signed(shanghai('2025-09-29', '14:00')),
  toBranch(shanghai('2025-09-30')),
]

/** Events of the last command; a refusal has none. */
export const eventsOf = ({ result }: Outcome): ReadonlyArray<ComplaintEvent> => (isRight(result) ? result.right : [])
/** Who refused, or what else was wrong. */
export const refusal = (outcome: Outcome): ReadonlyArray<string> =>
  outcome.refusedBy.length > 0 || !isLeft(outcome.result) ? outcome.refusedBy : [outcome.result.left._tag]

/** Routes that a clause named at the last command. */
export const routedBy = (outcome: Outcome, clause: string) =>
  eventsOf(outcome)
    .flatMap(({ evidence }) => evidence.routed ?? [])
    .filter((routed) => routed.clause === clause)
    .map(({ step, to }) => [step, ...to])

/** Days, or moments, on which the clocks of a clause fall due, with their states at a moment. */
export const clocks = (rules: Rules, given: ReadonlyArray<ComplaintCommand>, clause: string, now: Instant) =>
  scenario(rules, given)
    .clocksAt(clause, now)
    .map(({ clock, state }) => [state, clock.due?.day ?? '-'])

/** Escalations of a clause among the events, with the roles they went to. */
export const raisedBy = (events: ReadonlyArray<ComplaintEvent>, clause: string) =>
  events.flatMap((event) =>
    event.type === 'Escalated' && event.evidence.cause?.clause === clause
      ? [event.data.to?.roles ?? event.data.to]
      : [],
  )

/** Events of other cases that a condition over them may look at, beside those of this one. */
export const related = (
  paths: ReadonlyArray<string>,
  events: ReadonlyArray<ComplaintEvent>,
  at: ComplaintCommand,
): ComplaintCommand => ({
  ...at,
  supplied: { related: { [paths.join('+')]: events }, position: '17' },
})

/** Which file tests which clauses. */
export const share = {
  association: ['c02', 'c06', 'c10', 'c11', 'c12', 'c13', 'c14', 'c15'],
  parties: ['c18', 'c19', 'c20', 'c21', 'c22', 'c25', 'c26', 'c27', 'c28', 'c29'],
  limits: ['c30', 'c31', 'c32', 'c33', 'c34', 'c35'],
  accountability: ['c36', 'c37', 'c38', 'c39', 'c40', 'c41', 'c42'],
  directory: ['c07', 'c08', 'c09', 'c16', 'c17', 'c24', 'c44'],
}

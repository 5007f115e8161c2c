import type { Actor } from '../../complaint/party.js'
import type { ExampleDeed, ExampleStep } from '../../example/language.js'

export const cast: { readonly [name: string]: Actor } = {
  agent: { id: 'agent-7', roles: ['agent'] },
  leader: { id: 'leader-1', roles: ['duty-leader'] },
  supervisor: { id: 'supervisor-1', roles: ['duty-supervisor'] },
  colleague: { id: 'supervisor-2', roles: ['other-supervisors'] },
  qa: { id: 'qa-1', roles: ['qa-dept'] },
  trainer: { id: 'trainer-1', roles: ['trainer'] },
  boss: { id: 'boss-1', roles: ['centre-leaders'] },
  'supervisor as trainer': { id: 'supervisor-1', roles: ['trainer'] },
  clinic: { id: 'clinic-1', roles: ['institution'] },
}

// 2025: Wednesday 1 October to Wednesday 8 October are days off, Sunday 28 September and Saturday 11 October are worked.

/** What the customer says on Monday 29 September. */
export const said = {
  kind: 'complaint-agent',
  channel: 'phone',
  complainant: { id: 'p-1' },
  respondent: { kind: 'agent', person: 'agent-7' },
  field: { 'case.content': '座席多次打断客户' },
}
export const call = { at: '2025-09-29 10:00', by: 'agent', do: 'Receive', with: said } satisfies ExampleDeed
/** A call without a complaint that quality inspection listens to. */
export const monitored = { ...call, with: { ...said, kind: 'suspected' } } satisfies ExampleDeed
/** Conduct found on the floor, nobody complained. */
export const onTheFloor = { ...call, by: 'supervisor', with: { ...said, kind: 'floor-finding' } } satisfies ExampleDeed
export const aboutInstitution = {
  ...call,
  with: {
    ...said,
    kind: 'complaint-institution',
    respondent: { kind: 'institution', unit: 'clinic-3' },
    field: { 'case.content': '预约的号源被取消，没有人通知' },
  },
} satisfies ExampleDeed

export const written = { at: '2025-09-29 10:02', by: 'agent', do: 'Record:registered' } satisfies ExampleDeed
export const leaderListens = {
  at: '2025-09-29 10:10',
  by: 'leader',
  do: 'Record:recording-reviewed',
  with: { callRef: 'call-1' },
} satisfies ExampleDeed
export const supervisorListens = { ...leaderListens, at: '2025-09-29 10:15', by: 'supervisor' } satisfies ExampleDeed
export const qaListens = { ...leaderListens, at: '2025-09-29 10:04', by: 'qa' } satisfies ExampleDeed

export const isSuspected = {
  at: '2025-09-29 10:12',
  by: 'leader',
  do: 'Classify',
  with: { class: { suspected: true } },
} satisfies ExampleDeed
export const isNone = { ...isSuspected, with: { class: { suspected: false } } } satisfies ExampleDeed
export const stands = {
  at: '2025-09-29 10:20',
  by: 'supervisor',
  do: 'Classify',
  with: { class: { established: true } },
} satisfies ExampleDeed
export const fails = { ...stands, with: { class: { established: false } } } satisfies ExampleDeed

/** A complaint about an agent that the agent has written down and the leader has listened to. */
export const listened: ReadonlyArray<ExampleStep> = [call, written, leaderListens]
/** And that the supervisor has listened to, suspected as it is. */
export const heardTwice: ReadonlyArray<ExampleStep> = [...listened, isSuspected, supervisorListens]
export const established: ReadonlyArray<ExampleStep> = [...heardTwice, stands]
export const unfounded: ReadonlyArray<ExampleStep> = [...heardTwice, fails]

export const one = {
  at: '2025-09-29 10:22',
  by: 'supervisor',
  do: 'Classify',
  with: { class: { situation: '1' } },
} satisfies ExampleDeed
export const two = { ...one, with: { class: { situation: '2', conduct: ['bad-attitude'] } } } satisfies ExampleDeed
export const three = { ...one, with: { class: { situation: '3', conduct: ['abuse'] } } } satisfies ExampleDeed
export const points = {
  at: '2025-09-29 10:30',
  by: 'supervisor',
  do: 'Record:sanction-imposed',
  with: { kind: 'points' },
} satisfies ExampleDeed

/** Established, situation 1, points taken off. */
export const handled: ReadonlyArray<ExampleStep> = [...established, one, points]

export const answered = { at: '2025-09-29 10:40', by: 'leader', do: 'Reply:final' } satisfies ExampleDeed
export const finalAnswer = { ...answered, with: { declaredFinal: true } } satisfies ExampleDeed
export const satisfied = {
  at: '2025-09-29 10:45',
  by: 'leader',
  do: 'Record:satisfaction-recorded',
  with: { level: 'satisfied', during: 'reply' },
} satisfies ExampleDeed
export const dissatisfied = { ...satisfied, with: { level: 'dissatisfied', during: 'reply' } } satisfies ExampleDeed
/** The new order is `c-2`. */
export const successor = {
  at: '2025-09-29 10:50',
  by: 'leader',
  do: 'Link:successor',
  with: { case: 'c-2' },
} satisfies ExampleDeed

/** This is the new order, the one before it is `c-2`. */
export const predecessor = { ...successor, at: '2025-09-29 10:05', do: 'Link:predecessor' } satisfies ExampleDeed
export const returned = {
  at: '2025-09-29 10:30',
  by: 'clinic',
  do: 'Return:result',
} satisfies ExampleDeed
export const closed = { at: '2025-09-29 11:00', by: 'leader', do: 'Close' } satisfies ExampleDeed
export const archived = { at: '2025-09-29 11:00', by: 'leader', do: 'Archive' } satisfies ExampleDeed

/** The leader talks to quality inspection. */
export const talk = {
  at: '2025-09-29 10:15',
  by: 'leader',
  do: 'Record:reviewed',
  with: { kind: 'discussion', with: 'qa-dept' },
}

export const told = { ...answered, at: '2025-09-29 10:25' }

export const closedEarly = { ...closed, at: '2025-09-29 10:30' }

export const sanctioned = { ...points, at: '2025-09-29 10:40', with: { kind: 'points', points: -5 } }

export const again = { ...supervisorListens, at: '2025-09-29 10:25' }

export const qaAgain = { ...again, at: '2025-09-29 10:27', by: 'qa' }

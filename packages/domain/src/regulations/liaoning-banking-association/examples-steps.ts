import type { Actor } from '../../complaint/party.js'
import type { ExampleDeed, ExampleStep } from '../../example/language.js'
import type { Organisation } from '../../regulation/organisation.js'

/**
 * The association and its banks: A with a branch and both handlers in, B, an associate, whose handler A is away, C with neither
 * in, and X, which is no member.
 */
export const organisation: Organisation = {
  version: 'directory-1',
  units: {
    association: { id: 'association', parties: ['association'], head: 'leader-of-association' },
    'bank-a': { id: 'bank-a', membership: 'member', parties: ['member'], head: 'leader-of-a' },
    'branch-a1': { id: 'branch-a1', parent: 'bank-a', parties: ['branch'], head: 'head-of-a1' },
    'branch-a2': { id: 'branch-a2', parent: 'bank-a', parties: ['branch'] },
    'bank-b': { id: 'bank-b', membership: 'associate', parties: ['member'] },
    'bank-c': { id: 'bank-c', membership: 'member', parties: ['member'], head: 'leader-of-c' },
    'bank-x': { id: 'bank-x' },
  },
  people: {
    'leader-of-a': { id: 'leader-of-a', unit: 'bank-a', roles: ['member-leader'] },
    'head-of-a1': { id: 'head-of-a1', unit: 'branch-a1', roles: ['branch'], authority: 5000 },
    'clerk-1': { id: 'clerk-1', unit: 'association', roles: ['association'] },
    'handler-a-of-a': { id: 'handler-a-of-a', unit: 'bank-a', roles: ['member', 'handler-a'] },
    'handler-b-of-a': { id: 'handler-b-of-a', unit: 'bank-a', roles: ['member', 'handler-b'] },
    'handler-a-of-b': { id: 'handler-a-of-b', unit: 'bank-b', roles: ['member', 'handler-a'], available: false },
    'handler-b-of-b': { id: 'handler-b-of-b', unit: 'bank-b', roles: ['member', 'handler-b'] },
    'handler-a-of-c': { id: 'handler-a-of-c', unit: 'bank-c', roles: ['member', 'handler-a'], available: false },
    'handler-b-of-c': { id: 'handler-b-of-c', unit: 'bank-c', roles: ['member', 'handler-b'], available: false },
    'leader-of-c': { id: 'leader-of-c', unit: 'bank-c', roles: ['member-leader'] },
    'teller-a1': { id: 'teller-a1', unit: 'branch-a1', roles: ['branch'] },
  },
  tables: { memberDepartments: { charges: 'card-department' } },
}

export const cast: { readonly [name: string]: Actor } = {
  clerk: { id: 'clerk-1', unit: 'association', roles: ['association'] },
  handler: { id: 'handler-a-of-a', unit: 'bank-a', roles: ['member', 'handler-a'] },
  teller: { id: 'teller-a1', unit: 'branch-a1', roles: ['branch'] },
  'leader of the association': {
    id: 'leader-of-association',
    unit: 'association',
    roles: ['association-leader'],
  },
  committee: { id: 'committee-1', roles: ['service-committee'] },
}

// 2025: Sunday 28 September and Saturday 11 October are worked, 1 to 8 October are not.

/** What the customer says on the telephone on Friday 26 September. */
export const said = {
  kind: 'complaint',
  channel: 'phone',
  form: 'oral',
  complainant: { id: 'p-1', kind: 'customer' },
  respondent: { kind: 'branch', unit: 'branch-a1', person: 'w-3' },
  field: { 'case.reason': '柜台排队两小时', 'complainant.personalInfo': '客户留下的联系方式' },
}
export const received = { at: '2025-09-26 10:00', by: 'clerk', do: 'Receive', with: said } satisfies ExampleDeed
/** About a branch of a bank that is no member. */
export const stranger = {
  ...received,
  with: { ...said, respondent: { kind: 'branch', unit: 'bank-x', person: 'w-8' } },
} satisfies ExampleDeed
export const registered = {
  at: '2025-09-26 11:00',
  by: 'clerk',
  do: 'Record:registered',
} satisfies ExampleDeed

export const valid = {
  at: '2025-09-26 15:00',
  by: 'clerk',
  do: 'Classify',
  with: { class: { validity: 'valid' }, stage: 'preliminary' },
} satisfies ExampleDeed
export const invalid = {
  ...valid,
  with: { class: { validity: 'invalid' }, stage: 'preliminary' },
} satisfies ExampleDeed

/** What the member finds after it has verified the facts. */
export const found = {
  at: '2025-10-10 10:00',
  by: 'handler',
  do: 'Classify',
  with: { class: { validity: 'valid' }, stage: 'verified' },
} satisfies ExampleDeed
export const foundInvalid = {
  ...found,
  with: { class: { validity: 'invalid' }, stage: 'verified' },
} satisfies ExampleDeed

export const toMember = {
  at: '2025-09-29 10:00',
  by: 'clerk',
  do: 'Assign',
  with: { to: { unit: 'bank-a' }, assignment: 'm-1' },
} satisfies ExampleDeed
export const signed = {
  at: '2025-09-29 14:00',
  by: 'handler',
  do: 'Acknowledge:dispatch',
  with: { assignment: 'm-1' },
} satisfies ExampleDeed
export const toBranch = {
  at: '2025-09-30 10:00',
  by: 'handler',
  do: 'Assign',
  with: { to: { unit: 'branch-a1' }, assignment: 'b-1' },
} satisfies ExampleDeed

/** Received on Friday, provisionally valid, passed to the member on Monday 29 September. */
export const passedOn: ReadonlyArray<ExampleStep> = [received, registered, valid, toMember]
/** And handed on to the branch on Tuesday. */
export const handedOn: ReadonlyArray<ExampleStep> = [...passedOn, signed, toBranch]

/** The branch to its superior: how far it has come. */
export const progress = {
  at: '2025-10-10 10:00',
  by: 'teller',
  do: 'Record:reported',
  with: { kind: 'progress', to: { roles: ['superior-unit'] } },
} satisfies ExampleDeed
export const promised = {
  at: '2025-10-11 10:00',
  by: 'teller',
  do: 'Reply:interim',
  with: { nextPromisedAt: '2025-10-15T17:00:00+08:00' },
} satisfies ExampleDeed
export const answered = { at: '2025-10-11 17:00', by: 'teller', do: 'Reply:final' } satisfies ExampleDeed
/** The member to the association: the final result. */
export const result = {
  at: '2025-10-11 10:00',
  by: 'handler',
  do: 'Record:reported',
  with: { kind: 'result', final: true, to: { roles: ['association'] } },
} satisfies ExampleDeed
export const urged = {
  at: '2025-10-10 10:00',
  by: 'handler',
  do: 'FollowUp:urge',
  with: { assignment: 'b-1' },
} satisfies ExampleDeed
export const tracked = {
  at: '2025-09-30 10:00',
  by: 'clerk',
  do: 'FollowUp:track',
  with: { assignment: 'm-1' },
} satisfies ExampleDeed
export const closed = { at: '2025-10-13 10:00', by: 'clerk', do: 'Close' } satisfies ExampleDeed
export const archived = { at: '2025-10-14 10:00', by: 'clerk', do: 'Archive' } satisfies ExampleDeed

/** Bad handling has brought it to the network. */
export const exposed = {
  at: '2025-10-09 10:00',
  by: 'clerk',
  do: 'Record:public-exposure-recorded',
  with: { medium: '微博', causedByHandling: true },
} satisfies ExampleDeed
export const interviewed = {
  at: '2025-10-09 15:00',
  by: 'leader of the association',
  do: 'Record:interview-held',
  with: { ground: '4' },
} satisfies ExampleDeed

/** In summer the same customer complained about the same branch, of the same thing. */
export const inSummer = { ...received, on: 'c-2', at: '2025-07-01 10:00', with: { ...said, class: { type: 'queue' } } }

export const enrolled = {
  at: '2025-09-26 09:00',
  by: 'clerk',
  do: 'Enrol',
  on: 'unit/bank-a',
  with: { role: 'member', parent: 'association' },
}

export const finished: ReadonlyArray<ExampleStep> = [...handedOn, urged, result, closed]

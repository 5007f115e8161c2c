import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import type { Organisation } from '../../src/regulation/organisation.js'
import { liaoningBankingAssociation } from '../../src/regulations/index.js'
import { command, scenario, shanghai } from '../../src/testing/index.js'
import { clauseByClause, executedIn } from './clause-by-clause.js'
import {
  act,
  clerk,
  clocks,
  eventsOf,
  friday,
  handler,
  organisation,
  passedOn,
  receive,
  refusal,
  reported,
  routedBy,
  share,
  signed,
  toBranch,
  toMember,
  validity,
} from './liaoning-banking-association.kit.js'

const { clause, complete } = clauseByClause(liaoningBankingAssociation, organisation)
const close = (at: string): ComplaintCommand => command('Close', {}, { at, by: clerk })

describe('第二条至第八条：协会', () => {
  clause(
    'c02',
    (rules) => {
      const stranger = receive({ respondent: { kind: 'branch', unit: 'bank-x' } })
      const valid = validity('valid', 'preliminary', shanghai(friday, '15:00'))
      const to = (unit: string) => refusal(scenario(rules, [stranger, valid, toMember(shanghai('2025-09-29'), unit)]))
      const member = refusal(scenario(rules, passedOn))
      return { stranger: to('bank-x'), member, inside: to('association') }
    },
    { stranger: ['c02'], member: [], inside: [] },
  )

  clause('c06', (rules) => routedBy(scenario(rules, [receive()]), 'c06'), [['intake', 'association']])

  clause(
    'c10',
    (rules) => {
      const { people } = organisation
      const elsewhere = { id: 'handler-a-of-b', unit: 'bank-b', roles: ['member', 'handler-a'] }
      const away = (...ids: ReadonlyArray<string>): Organisation => ({
        ...organisation,
        people: Object.fromEntries(
          [...Object.values(people), elsewhere].map((one) => [one.id, { ...one, available: !ids.includes(one.id) }]),
        ),
      })
      const accepts = (directory: Organisation) =>
        routedBy(scenario({ ...rules, organisation: directory }, passedOn), 'c10')
      return {
        both: accepts(away()),
        aAway: accepts(away('handler-a-of-a')),
        bothAway: accepts(away('handler-a-of-a', 'handler-b-of-a')),
      }
    },
    {
      both: [['accept', 'handler-a']],
      aAway: [['accept', 'handler-b']],
      bothAway: [['accept', 'member-leader']],
    },
  )

  clause(
    'c11',
    (rules) => ({
      open: clocks(rules, passedOn, 'c11', shanghai('2025-09-30')),
      signed: clocks(rules, [...passedOn, signed(shanghai('2025-09-30', '17:00'))], 'c11', shanghai('2025-10-09')),
      nobody: clocks(rules, passedOn, 'c11', shanghai('2025-10-01')),
    }),
    {
      open: [['running', '2025-09-30']],
      signed: [['met', '2025-09-30']],
      nobody: [['breached', '2025-09-30']],
    },
  )

  clause(
    'c12',
    (rules) => {
      const said = eventsOf(scenario(rules, [receive({ channel: 'web-form' })]))[0]
      const other = eventsOf(scenario(rules, [receive({ kind: 'lost-property' })]))[0]
      return {
        channel: said?.type === 'Received' ? [said.data.channel, said.data.channelText] : [],
        pinned: said?.type === 'Received' ? said.data.regulations?.length : -1,
        elsewhere: other?.type === 'Received' ? other.data.regulations?.length : -1,
      }
    },
    { channel: ['other', 'web-form'], pinned: 1, elsewhere: 0 },
  )

  clause(
    'c13',
    (rules) => {
      const registered = act('registered', shanghai(friday, '11:00'), clerk)
      const nobody = { kind: 'branch', unit: 'branch-a1' }
      const nameless = receive({ respondent: nobody, notGiven: { 'case.respondent.person': '投诉的是排队时间' } })
      return {
        missing: refusal(scenario(rules, [receive({ respondent: nobody }), registered])),
        reason: refusal(scenario(rules, [nameless, registered])),
        closed: refusal(scenario(rules, [receive(), close(shanghai('2025-09-30'))])),
      }
    },
    { missing: ['c13'], reason: [], closed: ['c13'] },
  )

  clause(
    'c14',
    (rules) => {
      const at = shanghai('2025-09-29')
      return {
        undecided: refusal(scenario(rules, [receive(), toMember(at)])),
        invalid: refusal(
          scenario(rules, [receive(), validity('invalid', 'preliminary', shanghai(friday)), toMember(at)]),
        ),
        valid: refusal(scenario(rules, passedOn)),
        down: refusal(scenario(rules, [...passedOn, validity('invalid', 'verified', at, handler), toBranch(at)])),
      }
    },
    { undecided: ['c14'], invalid: ['c14'], valid: [], down: [] },
  )

  clause(
    'c15',
    (rules) => {
      const follow = (at: string) => command('FollowUp', { purpose: 'track', assignment: 'm-1' }, { at, by: clerk })
      const result = reported('result', 'association', shanghai('2025-10-11'))
      return {
        first: clocks(rules, passedOn, 'c15', shanghai('2025-09-30')),
        next: clocks(rules, [...passedOn, follow(shanghai('2025-09-30'))], 'c15', shanghai('2025-10-09')),
        over: clocks(rules, [...passedOn, follow(shanghai('2025-10-10')), result], 'c15', shanghai('2025-11-30')),
      }
    },
    {
      first: [['running', '2025-10-09']],
      next: [
        ['met', '2025-10-09'],
        ['running', '2025-10-10'],
      ],
      over: [
        ['breached', '2025-10-09'],
        ['cancelled', '2025-10-13'],
      ],
    },
  )
})

complete(share.association)

it('五份试验合起来，覆盖每一条由系统执行的条款', () => {
  expect(Object.values(share).flat().sort()).toEqual(executedIn(liaoningBankingAssociation))
})

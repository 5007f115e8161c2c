import { expect, it } from 'vitest'
import { ledgerOf } from '../../src/figure/ledger.js'
import { liaoningBankingAssociation } from '../../src/regulations/index.js'
import { command, shanghai } from '../../src/testing/index.js'
import { rulesWith } from './clause-by-clause.js'
import {
  act,
  associationLeader,
  clerk,
  committee,
  friday,
  handler,
  organisation,
  receive,
  reported,
  signed,
  teller,
  toBranch,
  toMember,
  validity,
} from './liaoning-banking-association.kit.js'
import { ended, play } from './story.js'

/** A queue of two hours, handed from the association over the bank to its branch, across the National Day holiday of 2025. */
const steps = [
  receive(),
  act('registered', shanghai(friday, '11:00'), clerk),
  toMember(shanghai(friday, '11:30')),
  validity('valid', 'preliminary', shanghai(friday, '15:00')),
  toMember(shanghai('2025-09-29')),
  // Nobody at the bank signs before the holiday.
  { until: shanghai('2025-10-01', '00:30') },
  signed(shanghai('2025-10-09', '09:00')),
  act('interview-held', shanghai('2025-10-09', '09:30'), associationLeader, { ground: '1' }),
  act('rectification-ordered', shanghai('2025-10-09', '09:45'), associationLeader),
  toBranch(shanghai('2025-10-09')),
  command('Investigate', { finding: 'facts-verified' }, { at: shanghai('2025-10-09', '16:00'), by: handler }),
  command('FollowUp', { purpose: 'track', assignment: 'm-1' }, { at: shanghai('2025-10-09', '17:00'), by: clerk }),
  // The customer asks for more than the branch head may grant.
  command('Classify', { field: { 'case.demandAmount': 8000 } }, { at: shanghai('2025-10-10'), by: teller }),
  reported('progress', 'superior-unit', shanghai('2025-10-10', '16:00'), teller),
  command('FollowUp', { purpose: 'urge', assignment: 'b-1' }, { at: shanghai('2025-10-11'), by: handler }),
  command('FollowUp', { purpose: 'track', assignment: 'm-1' }, { at: shanghai('2025-10-11', '11:00'), by: clerk }),
  command(
    'Reply',
    { stage: 'interim', nextPromisedAt: shanghai('2025-10-16', '17:00') },
    { at: shanghai('2025-10-13'), by: teller },
  ),
  reported('progress', 'association', shanghai('2025-10-13', '16:00')),
  command('FollowUp', { purpose: 'track', assignment: 'm-1' }, { at: shanghai('2025-10-14'), by: clerk }),
  command('Reply', { stage: 'final' }, { at: shanghai('2025-10-16', '15:00'), by: teller }),
  validity('valid', 'verified', shanghai('2025-10-16', '16:00'), handler),
  command('Close', {}, { at: shanghai('2025-10-16', '17:00'), by: clerk }),
  reported('result', 'association', shanghai('2025-10-16', '17:30'), handler, { final: true }),
  act('rectification-ordered', shanghai('2025-10-17'), handler),
  act('sanction-imposed', shanghai('2025-10-17', '11:00'), handler, { kind: 'opinion' }),
  act('corrective-action-completed', shanghai('2025-10-20'), teller),
  act('corrective-action-verified', shanghai('2025-10-21'), handler),
  command('Close', {}, { at: shanghai('2025-10-22'), by: clerk }),
  command('Archive', {}, { at: shanghai('2025-10-23'), by: clerk }),
  // Five days later it is all over the network: the trouble has come back after the interview.
  act('public-exposure-recorded', shanghai('2025-10-28'), clerk, { medium: '微博', causedByHandling: true }),
  act('circulated', shanghai('2025-10-30'), committee, { kind: 'criticism', under: 'c41' }),
]

const rules = rulesWith(liaoningBankingAssociation, organisation)

it('一件银行投诉：协会登记、传递，无人签收而约谈，网点超权上报、延期答复，整改后归档', () => {
  const { dossier, log } = play(rules, steps)
  expect(log).toEqual([
    '09-26T10:00 Received [c06 intake: association]',
    '09-26T11:00 act:registered',
    '09-26T11:30 Assign refused by c14',
    '09-26T15:00 Classified',
    '09-29T10:00 Assigned [c10 accept: handler-a] [c19 investigate: bank-a]',
    '10-01T00:30 …: Escalated by c36 to member-leader; Escalated by c37 to association-leader',
    '10-09T09:00 Acknowledged:dispatch',
    '10-09T09:30 act:interview-held',
    '10-09T09:45 act:rectification-ordered',
    '10-09T10:00 Assigned [c26 handle: branch-a1] [c26 reply: branch-a1]',
    '10-09T16:00 Investigated',
    '10-09T17:00 FollowedUp:track',
    '10-10T10:00 Classified; Escalated by c27 to bank-a',
    '10-10T16:00 act:reported',
    '10-11T10:00 FollowedUp:urge',
    '10-11T11:00 FollowedUp:track',
    '10-13T10:00 Replied:interim',
    '10-13T16:00 act:reported',
    '10-14T10:00 FollowedUp:track',
    '10-16T15:00 Replied:final',
    '10-16T16:00 Classified',
    '10-16T17:00 Close refused by c21, c22',
    '10-16T17:30 act:reported',
    '10-17T10:00 act:rectification-ordered',
    '10-17T11:00 act:sanction-imposed',
    '10-20T10:00 act:corrective-action-completed',
    '10-21T10:00 act:corrective-action-verified',
    '10-22T10:00 Closed',
    '10-23T10:00 Archived',
    '10-28T10:00 act:public-exposure-recorded; Escalated by c36 to member-leader; Escalated by c40 to association-leader; Escalated by c41 to service-committee',
    '10-30T10:00 act:circulated',
  ])
  expect(ended(dossier, shanghai('2025-11-10'))).toEqual([
    'c11 breached 2025-09-30',
    'c13 met',
    'c15 met 2025-10-09',
    'c15 met 2025-10-11',
    'c15 met 2025-10-14',
    'c15 cancelled 2025-10-16',
    'c18 met',
    'c20 met',
    'c21 met',
    'c22 met',
    'c25 met',
    'c27 met 2025-10-10',
    'c28 met 2025-10-30',
    'c29 met',
    'c30 met 2025-09-29',
    'c31 met 2025-10-09',
    'c32 met 2025-10-13',
    'c33 met 2025-10-16',
    'c35 met 2025-10-16',
    'c36 met',
    // What the relapse of 28 October leaves to be done.
    'c36 running',
    'c37 met',
    'c40 running',
    'c41 met 2025-10-22',
    'c41 met',
    'c41 running',
    'c41 running',
  ])
  expect(
    ledgerOf(rules)([dossier.complaint]).map(({ clause, charged, effect, status }) => [
      clause,
      charged,
      effect,
      status,
    ]),
  ).toEqual([
    ['c42', 'bank-a', { flag: 'eligible.organisationAward', value: false }, 'confirmed'],
    ['c42', 'branch-a1', { flag: 'eligible.advancedUnit', value: false }, 'confirmed'],
  ])
})

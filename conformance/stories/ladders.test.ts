import { describe, expect, it } from 'vitest'
import { type Bag, events, others, receive, tell } from '../support/story.js'

describe('ladders: who is told next', () => {
  const organisation = {
    version: 'o1',
    units: {
      head: { id: 'head', head: 'boss' },
      section: { id: 'section', parent: 'head', head: 'chief' },
      desk: { id: 'desk', parent: 'section' },
    },
    people: {
      boss: { id: 'boss', unit: 'head' },
      chief: { id: 'chief', unit: 'section' },
      clerk: { id: 'clerk', unit: 'desk' },
    },
  } as never
  const raised = (outcome: ReturnType<typeof tell>) =>
    events(outcome, 'Escalated').map(({ evidence: { cause }, data }) => {
      const { to } = data as {
        readonly to?: { readonly unit?: string; readonly person?: string; readonly roles?: ReadonlyArray<string> }
      }
      return [cause?.clause, to?.person ?? to?.unit ?? to?.roles?.[0]]
    })
  it('theme-park: receptionist, manager, company head, each by their own clause; others go one level up', () => {
    const unable = (at: string, by: string, kind = 'handle'): Bag => ({
      command: 'Record:inability-declared',
      at,
      kind,
      by: [by],
      actor: 'clerk',
      unit: 'desk',
    })
    const outcome = tell(
      'theme-park',
      [
        receive('2026-03-06T10:00'),
        unable('2026-03-06T10:10', 'receptionist'),
        unable('2026-03-06T10:20', 'manager'),
        unable('2026-03-06T10:30', 'guard'),
        unable('2026-03-06T10:40', 'receptionist', 'other'),
      ],
      { clauses: ['c02', 'c07', 'c08'], organisation },
    )
    expect(raised(outcome)).toEqual([
      ['c07', 'manager'],
      ['c08', 'company-head'],
      ['c02', 'section'],
    ])
    expect(events(outcome, 'Escalated').map(({ data }) => (data as { dueAt?: string }).dueAt?.slice(11, 16))).toEqual([
      '11:10',
      '14:20',
      '11:30',
    ])
  })
  it('government-service-centre: the second objection, not the first, and no third time', () => {
    const objects = (at: string): Bag => ({
      command: 'Record:complainant-answered',
      at,
      about: 'reply',
      answer: 'objects',
    })
    const outcome = tell(
      'government-service-centre',
      [
        receive('2026-03-06T10:00', { channel: 'written' }),
        objects('2026-03-09T10:00'),
        objects('2026-03-12T10:00'),
        objects('2026-03-13T10:00'),
      ],
      { clauses: ['c21'] },
    )
    expect(events(outcome, 'Escalated').map(({ occurredAt }) => occurredAt.slice(0, 10))).toEqual(['2026-03-12'])
    expect(outcome.states('c21', '2026-03-13T11:00')).toEqual(['running', 'running', 'running'])
    const again = tell(
      'government-service-centre',
      [
        receive('2026-03-06T10:00', { channel: 'written' }),
        objects('2026-03-09T10:00'),
        { command: 'Reopen', at: '2026-03-10T10:00' },
        { command: 'Investigate', at: '2026-03-11T10:00' },
        { command: 'Reply:final', at: '2026-03-12T10:00' },
      ],
      { clauses: ['c21'] },
    )
    expect(again.states('c21', '2026-03-30T11:00')).toEqual(['met'])
  })
  it('tobacco-branch-company: the head of the unit, once an episode', () => {
    const graded = (at: string, complaintClass: string): Bag => ({ command: 'Classify', at, class: { complaintClass } })
    const outcome = tell(
      'tobacco-branch-company',
      [
        receive('2026-03-06T10:00', { channel: 'phone-branch', unit: 'section' }),
        graded('2026-03-06T11:00', 'violation'),
        graded('2026-03-06T12:00', 'dereliction'),
        graded('2026-03-06T13:00', 'service-gap'),
        graded('2026-03-06T14:00', 'violation'),
      ],
      { clauses: ['c25'], organisation },
    )
    expect(raised(outcome)).toEqual([
      ['c25', 'chief'],
      ['c25', 'chief'],
    ])
    expect(outcome.states('c25', '2026-03-07T10:00')).toEqual(['running', 'running'])
  })
  it('liaoning-banking-association: beyond the authority of the head, by money or by word', () => {
    const asks = (at: string, demandAmount: number): Bag => ({
      command: 'Investigate',
      at,
      field: { 'case.demandAmount': demandAmount },
    })
    const authority = { supplied: { facts: { 'case.unit.head.authority.amount': 5000 } } }
    const start = receive('2026-03-06T10:00', { unit: 'desk' })
    const sent = { command: 'Assign', at: '2026-03-06T10:30', to: { unit: 'desk', roles: ['branch'] }, assignment: 'a' }
    const life = (...steps: ReadonlyArray<Bag>) =>
      raised(
        tell('liaoning-banking-association', [start, sent, ...steps], { clauses: ['c27'], organisation, ...authority }),
      )
    expect(life(asks('2026-03-06T11:00', 5000))).toEqual([])
    expect(life(asks('2026-03-06T11:00', 5001), asks('2026-03-06T12:00', 6000))).toEqual([['c27', 'section']])
    expect(
      life({ command: 'Record:inability-declared', at: '2026-03-06T11:00', kind: 'handle', by: ['branch'] }),
    ).toEqual([['c27', 'section']])
    const unlisted = (amount: number) =>
      raised(
        tell('liaoning-banking-association', [start, sent, asks('2026-03-06T11:00', amount)], {
          clauses: ['c27'],
          organisation,
        }),
      )
    // The directory gives this head no authority: the parameter of the institution stands in.
    expect(unlisted(2000)).toEqual([])
    expect(unlisted(2001)).toEqual([['c27', 'section']])
  })
  it('liaoning-banking-association: nobody signs within a working day; the silence stays on record', () => {
    const start = receive('2026-03-06T10:00')
    const sent = {
      command: 'Assign',
      at: '2026-03-06T11:00',
      to: { membership: 'member', roles: ['member'] },
      assignment: 'a',
    }
    const signed = (at: string): Bag => ({ command: 'Acknowledge:dispatch', at, assignment: 'a' })
    const life = (...steps: ReadonlyArray<Bag>) =>
      events(tell('liaoning-banking-association', [start, sent, ...steps], { clauses: ['c37'] }), 'Escalated').map(
        ({ occurredAt }) => occurredAt.slice(0, 16),
      )
    expect(life({ watchUntil: '2026-03-12T10:00' })).toEqual(['2026-03-10T00:00'])
    expect(life(signed('2026-03-09T17:00'), { watchUntil: '2026-03-12T10:00' })).toEqual([])
    expect(life(signed('2026-03-10T09:00'), { watchUntil: '2026-03-12T10:00' })).toEqual(['2026-03-10T09:00'])
  })
  it('liaoning-banking-association: two complaints of one customer in six months, with a finding', () => {
    const relation = 'case.complainant.id+case.respondent.unit.member'
    const found = { command: 'Classify', at: '2026-03-09T10:00', class: { finding: 'delay' } }
    const life = (days: ReadonlyArray<string>, ...steps: ReadonlyArray<Bag>) =>
      raised(
        tell('liaoning-banking-association', [receive('2026-03-06T10:00', { complainant: { id: 'wang' } }), ...steps], {
          clauses: ['c38'],
          supplied: { related: { [relation]: others(days.map((day) => ({ at: `${day}T10:00`, event: 'Received' }))) } },
        }),
      )
    expect(life(['2025-12-01'], found)).toEqual([['c38', 'association-leader']])
    expect(life(['2025-12-01'])).toEqual([])
    expect(life(['2025-08-01'], found)).toEqual([])
    expect(life([], found)).toEqual([])
  })
  it('telecom-voice-handler: ten orders of one cause within the hour, or a case that is difficult; one report', () => {
    const many = (n: number) =>
      others(Array.from({ length: n }, (_, i) => ({ at: `2026-03-06T09:${String(10 + i)}`, event: 'Received' })))
    const start = receive('2026-03-06T09:40', { kind: 'voice-complaint', channel: 'transfer-1860' })
    const life = (n: number, ...steps: ReadonlyArray<Bag>) =>
      raised(
        tell('telecom-voice-handler', [start, ...steps], {
          clauses: ['c25'],
          supplied: { related: { 'class.cause': many(n) } },
        }),
      )
    expect([
      life(9).length,
      life(8).length,
      life(0, { command: 'Classify', at: '2026-03-06T10:00', class: { difficulty: 'difficult' } }).length,
    ]).toEqual([1, 0, 1])
  })
  it('service-hotline: what the table finds an emergency starts its clock', () => {
    const start = receive('2026-03-06T10:00', { kind: 'issue' })
    const outcome = tell(
      'service-hotline',
      [start, { command: 'Classify', at: '2026-03-06T10:10', class: { scope: 'group' } }],
      { clauses: ['c71', 'c74'] },
    )
    expect(outcome.dossier.complaint.classes['emergency']).toBe('major-complaint')
    expect(outcome.dues('c74')).toEqual(['2026-03-06T10:25'])
    expect(
      tell('service-hotline', [start, { command: 'Classify', at: '2026-03-06T10:10', class: { scope: 'single' } }], {
        clauses: ['c71', 'c74'],
      }).states('c74', '2026-03-06T11:00'),
    ).toEqual([])
  })
})

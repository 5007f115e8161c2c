import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('telecom-10010-wording: one contact, consent, attempts, scores', () => {
  const U = 'telecom-10010-wording'
  const start = receive('2026-03-06T10:00', { by: ['handler'] })
  const attempt = (at: string, more: Bag = {}): Bag => ({
    command: 'Record:contact-attempted',
    at,
    contactId: 'call-1',
    by: ['handler'],
    ...more,
  })
  const reply = (at: string, more: Bag = {}): Bag => ({
    command: 'Reply:final',
    at,
    contactId: 'call-1',
    by: ['handler'],
    ...more,
  })
  const consent = (at: string, given: boolean, contactId = 'call-1'): Bag => ({
    command: 'Record:consent-recorded',
    at,
    given,
    contactId,
    by: ['handler'],
  })
  const surname = { field: { 'reply.recipientSurname': '王', 'reply.commNote': '已告知' } }
  const clauses = ['c05', 'c06', 'c07', 'c08', 'c09', 'c11', 'c12', 'c13', 'c14', 'c15']
  const last = (...steps: ReadonlyArray<Bag>) => tell(U, [start, ...steps], { clauses }).course.at(-1)
  it('the user is told in a contact that reached them and was convenient', () => {
    const good = attempt('2026-03-06T11:00', { reached: true, answerer: 'user', convenient: true })
    expect(last(good, reply('2026-03-06T11:05'))).toBe('-')
    expect(
      last(
        attempt('2026-03-06T11:00', { reached: true, answerer: 'user', convenient: false }),
        reply('2026-03-06T11:05'),
      ),
    ).toBe('c05')
    expect(last(good, reply('2026-03-06T11:05', { contactId: 'call-2', answerer: 'user' }))).toBe('c05')
  })
  it('somebody else only if suitable, with consent in this call, and with their surname', () => {
    const other = attempt('2026-03-06T11:00', { reached: true, answerer: 'other-suitable' })
    expect(last(other, consent('2026-03-06T11:02', true), reply('2026-03-06T11:05', surname))).toBe('-')
    expect(last(other, reply('2026-03-06T11:05', surname))).toContain('c07')
    expect(last(other, consent('2026-03-06T11:02', false), reply('2026-03-06T11:05', surname))).toContain('c07')
    expect(last(other, consent('2026-03-06T11:02', true, 'call-0'), reply('2026-03-06T11:05', surname))).toContain(
      'c07',
    )
    expect(last(other, consent('2026-03-06T11:02', true), reply('2026-03-06T11:05'))).toContain('c07')
    expect(
      last(
        attempt('2026-03-06T11:00', { reached: true, answerer: 'other-unsuitable' }),
        consent('2026-03-06T11:02', true),
        reply('2026-03-06T11:05', surname),
      ),
    ).toContain('c07')
  })
  it('not convenient: an appointment in this contact, kept within half an hour', () => {
    const outcome = tell(
      U,
      [
        start,
        attempt('2026-03-06T11:00', { reached: true, answerer: 'user', convenient: false }),
        {
          command: 'Record:appointment-made',
          at: '2026-03-06T11:02',
          appointmentAt: '2026-03-07T09:00',
          by: ['handler'],
        },
      ],
      { clauses },
    )
    expect(outcome.dues('c06')).toEqual(['2026-03-06T11:30', '2026-03-07T09:30'])
    expect(outcome.states('c06', '2026-03-07T09:31')).toEqual(['met', 'breached'])
  })
  it('nobody there: again by the next working day, until three attempts on two days', () => {
    const missed = (at: string): Bag => attempt(at, { reached: false })
    const one = tell(U, [start, missed('2026-03-06T11:00')], { clauses })
    expect([one.dues('c09'), one.states('c09', '2026-03-10T09:00')]).toEqual([['2026-03-09T23:59'], ['breached']])
    const two = tell(U, [start, missed('2026-03-06T11:00'), missed('2026-03-06T15:00')], { clauses })
    expect(two.states('c09', '2026-03-06T16:00')).toEqual(['met', 'running'])
    const sameDay = tell(
      U,
      [start, missed('2026-03-06T11:00'), missed('2026-03-06T15:00'), missed('2026-03-06T17:00')],
      { clauses },
    )
    expect(sameDay.states('c09', '2026-03-06T18:00')).toEqual(['met', 'met', 'running'])
    const three = tell(U, [start, missed('2026-03-06T11:00'), missed('2026-03-06T15:00'), missed('2026-03-09T17:00')], {
      clauses,
    })
    expect(three.states('c09', '2026-03-30T18:00')).toEqual(['met', 'met'])
    const reached = tell(
      U,
      [
        start,
        missed('2026-03-06T11:00'),
        attempt('2026-03-09T11:00', { reached: true, answerer: 'user', convenient: true }),
      ],
      { clauses },
    )
    expect(reached.states('c09', '2026-03-30T18:00')).toEqual(['met'])
  })
  const scored = (at: string, result: unknown, attitude: unknown): Bag => ({
    command: 'Record:satisfaction-recorded',
    at,
    field: { 'satisfaction.result': result, 'satisfaction.attitude': attitude },
    by: ['handler'],
  })
  it('scores from 0 to 10, and the band of the result', () => {
    expect(
      [
        last(scored('2026-03-09T11:00', 0, 10)),
        last(scored('2026-03-09T11:00', 11, 10)),
        last(scored('2026-03-09T11:00', 5, -1)),
      ].map((clause) => clause === '-'),
    ).toEqual([true, false, false])
    for (const [result, band] of [
      [4, 'dissatisfied'],
      [5, 'neutral'],
      [7, 'neutral'],
      [8, 'satisfied'],
    ] as const)
      expect(tell(U, [start, scored('2026-03-09T11:00', result, 9)], { clauses }).dossier.complaint.satisfaction).toBe(
        band,
      )
  })
  it('either score below five: the quality supervisor calls within seven days, unless the cause is exempt', () => {
    const low = scored('2026-03-09T11:00', 9, 4)
    expect(tell(U, [start, low], { clauses }).dues('c14')).toEqual(['2026-03-16T23:59'])
    expect(tell(U, [start, scored('2026-03-09T11:00', 5, 5)], { clauses }).states('c14', '2026-03-10T11:00')).toEqual(
      [],
    )
    expect(
      tell(U, [start, low, { command: 'Revisit', at: '2026-03-11T11:00', by: ['quality-supervisor'] }], {
        clauses,
      }).states('c14', '2026-03-20T11:00'),
    ).toEqual(['met'])
    expect(
      tell(U, [start, low, { command: 'Revisit', at: '2026-03-11T11:00', by: ['handler'] }], { clauses }).states(
        'c14',
        '2026-03-20T11:00',
      ),
    ).toEqual(['breached'])
    const exempt = (at: string): Bag => ({ command: 'Classify', at, class: { causeExempt: 'sp-local' } })
    expect(
      tell(U, [start, low, exempt('2026-03-10T11:00')], { clauses })
        .states('c14', '2026-03-20T11:00')
        .map((state) => state === 'cancelled' || state === 'inapplicable'),
    ).toEqual([true])
    expect(tell(U, [start, low, exempt('2026-03-17T11:00')], { clauses }).states('c14', '2026-03-20T11:00')).toEqual([
      'breached',
    ])
    expect(
      tell(U, [start, exempt('2026-03-06T11:00'), low], { clauses })
        .states('c14', '2026-03-20T11:00')
        .map((state) => state === 'cancelled' || state === 'inapplicable'),
    ).toEqual([true])
  })
})

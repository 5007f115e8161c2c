import { describe, expect, it } from 'vitest'
import { type Bag, receive, tell } from '../support/story.js'

describe('the rest: scopes, orders of work, files', () => {
  it('property-owner-complaints: owners of the property departments, whatever the channel', () => {
    const P = 'property-owner-complaints'
    const organisation = {
      version: '1',
      units: {
        'property-dept': { id: 'property-dept' },
        site: { id: 'site', parent: 'property-dept' },
        shop: { id: 'shop' },
      },
      people: {},
    } as never
    const got = (unit: string, kind: string) =>
      tell(
        P,
        [receive('2026-03-06T10:00', { channel: 'message-board', complainant: { kind }, respondent: { unit } })],
        { organisation },
      )
    expect(got('site', 'external-owner').dossier.complaint.regulations).toHaveLength(1)
    expect(got('shop', 'external-owner').dossier.complaint.regulations).toHaveLength(0)
    expect(got('site', 'tenant').dossier.complaint.regulations).toHaveLength(0)
    expect(got('site', 'external-owner').events[0]?.data).toMatchObject({
      channel: 'other',
      channelText: 'message-board',
    })
  })
  it('property-owner-complaints: class 1 only with one of its five subclasses', () => {
    const graded = (classes: Bag): Bag => ({ command: 'Classify', at: '2026-03-06T11:00', class: classes })
    const last = (classes: Bag) =>
      tell('property-owner-complaints', [receive('2026-03-06T10:00', { channel: 'oral' }), graded(classes)], {
        clauses: ['c07'],
      }).course.at(-1)
    expect([last({ class: '1', subclass: 'building' }), last({ class: '1' }), last({ class: '2' })]).toEqual([
      '-',
      'c07',
      '-',
    ])
  })
  it('provincial-network-engineer: pre-processed, checked, answered, in this order; by the provincial point', () => {
    const N = 'provincial-network-engineer'
    const start = receive('2026-03-06T10:00', { kind: 'network-complaint', channel: 'order' })
    const done = { command: 'Record:pre-processed', at: '2026-03-06T11:00' }
    const checked = { command: 'Record:reviewed', at: '2026-03-06T12:00' }
    const answered = (unit = 'provincial-point'): Bag => ({ command: 'Reply:final', at: '2026-03-06T13:00', unit })
    const last = (...steps: ReadonlyArray<Bag>) => tell(N, [start, ...steps], { clauses: ['c01', 'c02'] }).course.at(-1)
    expect([
      last(done, checked, answered()),
      last(done, answered()),
      last(checked, done, answered()),
      last(done, checked, answered('desk')),
    ]).toEqual(['-', 'c01', 'c01', 'c02'])
    const early = tell(N, [start, { command: 'Assign', at: '2026-03-06T10:30', to: { unit: 'x' } }], {
      clauses: ['c03'],
    })
    expect([early.course.at(-1), early.states('c03', '2026-03-06T11:00')]).toEqual(['-', ['breached']])
  })
  it('founder-call-centre-c: filed with the result, and closed only then', () => {
    const F = 'founder-call-centre-c'
    const start = receive('2026-03-06T10:00')
    const sent = { command: 'Assign', at: '2026-03-06T11:00', to: { unit: 'x' } }
    const back = { command: 'Return:result', at: '2026-03-09T11:00' }
    const filed = { command: 'Archive', at: '2026-03-09T12:00' }
    const closing = { command: 'Close', at: '2026-03-10T12:00' }
    const last = (...steps: ReadonlyArray<Bag>) =>
      tell(F, [start, ...steps, closing], { clauses: ['c20', 'c21'] }).course.at(-1)
    expect([last(sent, back, filed), last(sent, back), last(filed), last(sent, filed)]).toEqual([
      '-',
      'c21',
      '-',
      'c21',
    ])
    expect(tell(F, [start, sent, back, filed], { clauses: ['c20'] }).states('c20', '2026-03-20T10:00')).toEqual(['met'])
  })
  it('telecom-voice-handler: an internal complaint is entered before its case ends', () => {
    const start = receive('2026-03-06T10:00', { kind: 'internal-complaint', channel: 'transfer-1860' })
    const logged = {
      command: 'Record:non-cooperation-logged',
      at: '2026-03-06T11:00',
      field: { 'nonCoop.person': 'p-9', 'nonCoop.detail': '拒绝配合' },
    }
    const closing = { command: 'Close', at: '2026-03-10T12:00' }
    const last = (...steps: ReadonlyArray<Bag>) =>
      tell('telecom-voice-handler', [start, ...steps, closing], { clauses: ['c28'] }).course.at(-1)
    expect([last(), last(logged)]).toEqual(['c28', '-'])
  })
  it('tobacco-branch-company: what is not in the remit goes on by fax on the same day, step by step', () => {
    const steps = [
      receive('2026-03-06T10:00', { channel: 'phone-branch' }),
      { command: 'Record:registered', at: '2026-03-06T10:30' },
    ]
    const routed = (inRemit?: boolean) =>
      tell('tobacco-branch-company', steps, {
        clauses: ['c11'],
        ...(inRemit === undefined ? {} : { supplied: { facts: { 'case.inRemit': inRemit } } }),
      }).events.at(-1)?.evidence.routed
    expect(routed(false)).toEqual([
      expect.objectContaining({
        step: 'transfer',
        to: ['service-dept'],
        via: ['fax'],
        dueAt: '2026-03-06T23:59:59.999+08:00',
      }),
    ])
    expect([routed(true), routed()]).toEqual([undefined, undefined])
  })
})

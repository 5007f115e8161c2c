import { describe, expect, it } from 'vitest'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { regulationWith } from '../regulation/synthetic.js'
import { act, at, classified, course, ofType, received, say, told } from './kit.js'

const plain = received(at('01-05'))
const highest: Mechanism = {
  kind: 'table',
  id: 'incident',
  out: 'class.gravity',
  hit: 'highest',
  order: ['minor', 'general', 'major'],
  on: ['Received', 'Investigated', 'Corrected'],
}
const row = (path: `field.${string}`, then: string): Mechanism => ({
  kind: 'derive',
  table: 'incident',
  when: { fact: path, is: true },
  then,
})
const otherwise: Mechanism = { kind: 'derive', table: 'incident', otherwise: true, then: 'minor' }
const injury = row('field.incident.injury', 'major')
const reputation = row('field.incident.reputation', 'general')
const found = (field: object, day = '01-06') => say('Investigate', { field }, at(day))
const derived = (outcome: ReturnType<typeof told>) =>
  ofType(outcome, 'Classified').map(({ data }) => {
    const { class: classes, provisional } = data as {
      class?: { gravity?: string; track?: string }
      provisional?: boolean
    }
    return `${classes?.gravity ?? classes?.track}${provisional === true ? '?' : ''}`
  })

describe('rule 16: tables', () => {
  const table = [highest, injury, reputation, otherwise]
  it('the highest of the true rows; otherwise where none is, provisional while another could still win', () => {
    expect(
      derived(
        told(table, [received(at('01-05'), { field: { 'incident.injury': true, 'incident.reputation': true } })]),
      ),
    ).toEqual(['major'])
    expect(
      derived(
        told(table, [received(at('01-05'), { field: { 'incident.injury': false, 'incident.reputation': true } })]),
      ),
    ).toEqual(['general'])
    expect(
      derived(
        told(table, [received(at('01-05'), { field: { 'incident.injury': false, 'incident.reputation': false } })]),
      ),
    ).toEqual(['minor'])
    expect(derived(told(table, [received(at('01-05'), { field: { 'incident.injury': false } })]))).toEqual(['minor?'])
    // What is unknown could not outdo what is known.
    expect(derived(told(table, [received(at('01-05'), { field: { 'incident.injury': true } })]))).toEqual(['major'])
    expect(derived(told(table, [received(at('01-05'), { field: { 'incident.reputation': true } })]))).toEqual([
      'general?',
    ])
  })

  it('a changed result is an event of its own, an unchanged one is none', () => {
    const steps = [
      received(at('01-05'), { field: { 'incident.injury': false, 'incident.reputation': false } }),
      found({ 'incident.reputation': true }),
      found({ 'incident.injury': false }, '01-07'),
    ]
    const outcome = told(table, steps)
    expect(derived(outcome)).toEqual(['minor', 'general'])
    expect(
      ofType(outcome, 'Classified').map(({ data, evidence }) => [
        (data as { derived?: boolean }).derived,
        evidence.cause?.clause,
      ]),
    ).toEqual([
      [true, 'c04'],
      [true, 'c03'],
    ])
  })

  it('only the events named evaluate it anew', () => {
    const steps = [plain, act('registered', at('01-06'), {}, { field: { 'incident.injury': true } })]
    expect(derived(told(table, steps))).toEqual(['minor?'])
    expect(derived(told(table, [...steps, say('Investigate', {}, at('01-07'))]))).toEqual(['minor?', 'major'])
  })

  it('guards see what the tables would make of the command', () => {
    const guard: Mechanism = {
      kind: 'guard',
      on: ['Receive', 'Investigate'],
      forbid: { fact: 'class.gravity', is: 'major' },
    }
    expect(course(told([...table, guard], [plain, found({ 'incident.injury': true })]))).toEqual(['-', 'c05'])
  })

  it('the first true row in the order of the clauses, otherwise last wherever it stands', () => {
    const first: ReadonlyArray<Mechanism> = [
      { kind: 'table', id: 'band', out: 'class.track', hit: 'first', on: ['Received'] },
      { kind: 'derive', table: 'band', otherwise: true, then: 'none-given' },
      { kind: 'derive', table: 'band', when: { fact: 'field.satisfaction.result', atMost: 4 }, then: 'low' },
      { kind: 'derive', table: 'band', when: { fact: 'field.satisfaction.result', atMost: 7 }, then: 'middle' },
    ]
    const band = (field: object) => derived(told(first, [received(at('01-05'), { field })]))
    expect(band({ 'satisfaction.result': 3 })).toEqual(['low'])
    expect(band({ 'satisfaction.result': 4 })).toEqual(['low'])
    expect(band({ 'satisfaction.result': 5 })).toEqual(['middle'])
    expect(band({ 'satisfaction.result': 9 })).toEqual(['none-given'])
    expect(band({})).toEqual(['none-given?'])
  })

  it('decisions taken are not undone by a result that changes', () => {
    const guard: Mechanism = { kind: 'guard', on: ['Resolve'], require: { fact: 'class.gravity', is: 'minor' } }
    const outcome = told(
      [...table, guard],
      [
        plain,
        say('Resolve', {}, at('01-06')),
        found({ 'incident.injury': true }, '01-07'),
        say('Resolve', {}, at('01-08')),
      ],
    )
    expect(course(outcome)).toEqual(['-', '-', '-', 'c05'])
    expect(ofType(outcome, 'Resolved')).toHaveLength(1)
  })

  it('a table that looks at what another has found follows it', () => {
    const second: ReadonlyArray<Mechanism> = [
      { kind: 'table', id: 'path', out: 'class.track', hit: 'first', on: ['Received', 'Classified'] },
      { kind: 'derive', table: 'path', when: { fact: 'class.gravity', is: 'major' }, then: 'council' },
      { kind: 'derive', table: 'path', otherwise: true, then: 'desk' },
    ]
    const outcome = told([...second, ...table], [received(at('01-05'), { field: { 'incident.injury': true } })])
    expect(outcome.dossier.complaint.classes).toMatchObject({ gravity: 'major', track: 'council' })
  })
})

describe('rule 17: what a regulation covers', () => {
  const scope: Mechanism = { kind: 'scope', when: { fact: 'case.channel', is: 'phone' } }
  it('decides what is pinned, and never refuses', () => {
    const pinned = (channel: string) => {
      const outcome = told([scope], [received(at('01-05'), { channel })])
      return [course(outcome)[0], outcome.dossier.complaint.regulations.map(({ id }) => id)]
    }
    expect(pinned('phone')).toEqual(['-', ['test-rules']])
    expect(pinned('written')).toEqual(['-', []])
  })

  it('a case that no regulation covers goes on without one', () => {
    const guard: Mechanism = { kind: 'guard', on: ['Close'], require: { some: 'Resolved' } }
    expect(
      course(told([scope, guard], [received(at('01-05'), { channel: 'written' }), say('Close', {}, at('01-06'))])),
    ).toEqual(['-', '-'])
  })

  it('a version applies from its day on, by the day of receipt', () => {
    const clauses = regulationWith([{ kind: 'guard', on: ['Close'], require: { some: 'Resolved' } }]).clauses
    const from = { effective: { from: '2026-01-05' }, clauses } as const
    expect(told([], [received(at('01-04', '23:59'))], from).dossier.complaint.regulations).toEqual([])
    expect(told([], [received(at('01-05', '00:00'))], from).dossier.complaint.regulations).toHaveLength(1)
  })
})

describe('rule 18: values with a criterion', () => {
  const term: Mechanism = {
    kind: 'term',
    dim: 'gravity',
    value: 'major',
    when: { fact: 'field.incident.lossAmount', atLeast: 20000 },
  }
  const warned = (steps: ReadonlyArray<ReturnType<typeof say>>) =>
    told([term], steps)
      .events.at(-1)
      ?.evidence.warnings?.map(({ clause }) => clause)
  it('set by hand against it, it warns', () => {
    const loss = received(at('01-05'), { field: { 'incident.lossAmount': 100 } })
    expect(warned([loss, classified({ gravity: 'major' }, at('01-06'))])).toEqual(['c01'])
    expect(warned([loss, classified({ gravity: 'minor' }, at('01-06'))])).toBeUndefined()
    expect(
      warned([
        received(at('01-05'), { field: { 'incident.lossAmount': 30000 } }),
        classified({ gravity: 'major' }, at('01-06')),
      ]),
    ).toBeUndefined()
    expect(warned([plain, classified({ gravity: 'major' }, at('01-06'))])).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { RecordRequirement } from '../../src/regulation/language/record.js'
import { regulationWith } from '../regulation/synthetic.js'
import { act, at, classified, course, received, say, told } from './kit.js'

const plain = received(at('01-05'), { field: {}, notGiven: {} })
const resolved = (field: object = {}, more: object = {}) => say('Resolve', { field, ...more }, at('01-08'))
const record = (more: Partial<RecordRequirement>): Mechanism => ({
  kind: 'record',
  at: ['Resolved'],
  fields: ['field.incident.cause'],
  ...more,
})
const last = (does: Mechanism | ReadonlyArray<Mechanism>, ...steps: ReadonlyArray<ReturnType<typeof say>>) =>
  course(told('kind' in does ? [does] : does, [plain, ...steps])).at(-1)

describe('rule 38: records', () => {
  it('each field has a value, now or from before, or is not given with a reason', () => {
    expect(last(record({}), resolved())).toBe('c01')
    expect(last(record({}), resolved({ 'incident.cause': '设备老化' }))).toBe('-')
    expect(last(record({}), resolved({ 'incident.cause': '' }))).toBe('c01')
    expect(
      last(record({}), act('registered', at('01-06'), {}, { field: { 'incident.cause': '设备老化' } }), resolved()),
    ).toBe('-')
    expect(last(record({}), resolved({}, { notGiven: { 'field.incident.cause': '当事人已离职' } }))).toBe('-')
    expect(last(record({}), resolved({}, { notGiven: { 'field.incident.cause': ' ' } }))).toBe('c01')
  })
  it('only at its events, only when its condition is true', () => {
    expect(last(record({ at: ['Closed'] }), resolved())).toBe('-')
    const when = record({ when: { fact: 'class.gravity', is: 'major' } })
    expect(last(when, resolved())).toBe('-')
    expect(last(when, classified({ gravity: 'major' }, at('01-06')), resolved())).toBe('c01')
    expect(
      last(
        record({ at: [{ event: 'act:reported', where: { fact: 'it.kind', is: 'result' } }] }),
        act('reported', at('01-06'), { kind: 'progress' }),
      ),
    ).toBe('-')
    expect(
      last(
        record({ at: [{ event: 'act:reported', where: { fact: 'it.kind', is: 'result' } }] }),
        act('reported', at('01-06'), { kind: 'result' }),
      ),
    ).toBe('c01')
  })
  it('a value that is derived is filled in, and never typed', () => {
    const derived = record({
      fields: [{ path: 'field.nonCoop.replyTime', value: { fact: 'last.Returned:result.at' } }],
    })
    const returned = say('Return', { what: 'result' }, at('01-07'))
    expect(told([derived], [plain, returned, resolved()]).dossier.complaint.fields['nonCoop.replyTime']).toBe(
      at('01-07'),
    )
    expect(last(derived, returned, resolved({ 'nonCoop.replyTime': at('01-01') }))).toBe('c01')
  })
  it('range, list, open list, what may be left out', () => {
    const range = record({ fields: [{ path: 'field.satisfaction.result', range: [0, 10] }] })
    expect([
      last(range, resolved({ 'satisfaction.result': 0 })),
      last(range, resolved({ 'satisfaction.result': 11 })),
      last(range, resolved()),
    ]).toEqual(['-', 'c01', 'c01'])
    const listed = record({ fields: [{ path: 'field.product.maker', in: ['own', 'other'] }] })
    expect([
      last(listed, resolved({ 'product.maker': 'own' })),
      last(listed, resolved({ 'product.maker': 'x' })),
    ]).toEqual(['-', 'c01'])
    const open = told(
      [record({ fields: [{ path: 'field.product.maker', in: ['own'], open: true }] })],
      [plain, resolved({ 'product.maker': 'x' })],
    )
    expect([course(open).at(-1), open.events.at(-1)?.evidence.warnings?.length]).toEqual(['-', 1])
    expect(last(record({ fields: [{ path: 'field.incident.cause', modality: 'may' }] }), resolved())).toBe('-')
  })
  it('a stand-in counts with its note', () => {
    const standing = record({
      fields: [
        {
          path: 'field.satisfaction.opinion',
          or: { value: 'refused', note: '拒绝原因', into: 'field.reply.commNote' },
        },
      ],
    })
    expect([
      last(standing, resolved({ 'satisfaction.opinion': 'good' })),
      last(standing, resolved({ 'satisfaction.opinion': 'refused' })),
      last(standing, resolved({ 'satisfaction.opinion': 'refused', 'reply.commNote': '不愿评价' })),
    ]).toEqual(['-', 'c01', '-'])
  })
  it('so many of a group; a list that the deployment sets', () => {
    const group = record({ fields: [{ group: 'evidence', atLeast: 2 }] })
    expect([
      last(group, resolved({ 'evidence.photo': 'a' })),
      last(group, resolved({ 'evidence.photo': 'a', 'evidence.recording': 'b' })),
    ]).toEqual(['c01', '-'])
  })
  it('what must be refuses, what should be warns', () => {
    const { clauses } = regulationWith([record({})])
    const under = told([], [plain, resolved()], {
      clauses: clauses.map((clause) => ({ ...clause, modality: 'should' })),
    })
    expect([course(under).at(-1), under.events.at(-1)?.evidence.warnings?.map(({ clause }) => clause)]).toEqual([
      '-',
      ['c01'],
    ])
  })
  it('the delay of a clock is known to it', () => {
    const clock: Mechanism = {
      kind: 'clock',
      startsOn: 'Received',
      stopsOn: 'Replied:final',
      within: { n: 2, unit: 'hour' },
      responsible: 'handler',
    }
    const late = record({
      when: { fact: 'clock.c01.overdueBy', set: true },
      fields: [{ path: 'field.nonCoop.delay', value: { fact: 'clock.c01.overdueBy' } }],
    })
    const outcome = (when: string) =>
      told([clock, late], [plain, say('Resolve', {}, when)]).dossier.complaint.fields['nonCoop.delay']
    expect([outcome(at('01-05', '11:00')), outcome(at('01-05', '13:30'))]).toEqual([undefined, 5_400_000])
  })
})

describe('rule 40: keeping', () => {
  const retain = (more: object): Mechanism =>
    ({ kind: 'retain', what: 'case-file', do: 'archive', on: 'Closed', by: 'handler', ...more }) as Mechanism
  const closed = say('Close', {}, at('01-08'))
  const states = (does: Mechanism, ...steps: ReadonlyArray<ReturnType<typeof say>>) =>
    told([does], [plain, closed, ...steps]).statesAt('c01', at('03-01'))
  it('what is to be archived or filed is owed until it is', () => {
    expect(states(retain({}))).toEqual(['running'])
    expect(states(retain({}), say('Archive', {}, at('01-09')))).toEqual(['met'])
    expect(states(retain({ do: 'file' }), say('Archive', {}, at('01-09')))).toEqual(['met'])
    expect(told([retain({})], [plain]).statesAt('c01', at('03-01'))).toEqual([])
  })
  it('what is sealed is not met by filing; kept and copied are owed by nobody', () => {
    expect(states(retain({ do: 'seal' }), say('Archive', {}, at('01-09')))).toEqual(['running'])
    expect(states(retain({ do: 'keep' }))).toEqual([])
    expect(states(retain({ do: 'copy' }))).toEqual([])
  })
})

describe('rule 44: evidence', () => {
  it('every event of a decision carries what it rested on, those that the engine adds too', () => {
    const outcome = told(
      [{ kind: 'escalate', on: 'act:inability-declared', to: 'leader' }],
      [plain, act('inability-declared', at('01-06'))],
    )
    expect(outcome.events).toHaveLength(3)
    for (const { evidence } of outcome.events)
      expect(evidence).toMatchObject({ rules: ['test-rules@1'], calendar: expect.stringMatching(/^CN\//) })
  })
  it('what the outside answered is pinned, and a later decision asks nobody again', () => {
    const guard: Mechanism = { kind: 'guard', on: ['Close'], require: { fact: 'case.inRemit', is: true } }
    const answered = {
      ...(say('Resolve', {}, at('01-06')) as object),
      supplied: { facts: { 'case.inRemit': true }, position: '42' },
    } as unknown as ReturnType<typeof say>
    const outcome = told([guard], [plain, answered, say('Close', {}, at('01-07'))])
    expect(course(outcome)).toEqual(['-', '-', '-'])
    expect(outcome.events[1]?.evidence.facts).toEqual({ 'case.inRemit': true })
    expect(course(told([guard], [plain, say('Close', {}, at('01-07'))]))).toEqual(['-', 'c01'])
  })
  it('each lookup with its answer and the position it was read at', () => {
    const guard: Mechanism = {
      kind: 'guard',
      on: ['Close'],
      forbid: { some: { event: 'Received', in: { same: ['case.respondent.person'] } }, atLeast: 2 },
    }
    const other = told([], [received(at('01-03'))]).events
    const closing = {
      ...(say('Close', {}, at('01-07')) as object),
      supplied: { related: { 'case.respondent.person': [] }, position: '42' },
    } as unknown as ReturnType<typeof say>
    expect(told([guard], [plain, closing]).events.at(-1)?.evidence.lookups).toEqual([
      { relation: 'case.respondent.person', events: [], position: '42' },
    ])
    const second = {
      ...(closing as object),
      supplied: { related: { 'case.respondent.person': other } },
    } as unknown as ReturnType<typeof say>
    expect(course(told([guard], [plain, second])).at(-1)).toBe('c01')
  })
  it('a duty that looks at other complaints keeps the answer that was pinned', () => {
    const duty: Mechanism = {
      kind: 'obligation',
      startsOn: 'Resolved',
      stopsOn: 'act:circulated',
      responsible: 'handler',
      appliesWhen: { some: { event: 'Received', in: { same: ['case.respondent.person'] } }, atLeast: 2 },
    }
    const other = told([], [received(at('01-03'))]).events
    const resolving = (related: typeof other) =>
      ({
        ...(say('Resolve', {}, at('01-06')) as object),
        supplied: { related: { 'case.respondent.person': related } },
      }) as unknown as ReturnType<typeof say>
    const states = (related: typeof other) =>
      told([duty], [plain, resolving(related), say('Revisit', {}, at('01-07'))]).statesAt('c01', at('01-08'))
    expect([states(other), states([])]).toEqual([['running'], ['inapplicable']])
  })
})

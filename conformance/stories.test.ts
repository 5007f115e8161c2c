import { describe, expect, it } from 'vitest'
import { others, tell } from './support/story.js'

/** Lives of complaints under the regulations of the language as they are encoded, on the calendar of China. */
type Bag = { readonly [key: string]: unknown }

const receive = (at: string, more: Bag = {}): Bag => ({
  command: 'Receive',
  at,
  kind: 'complaint',
  channel: 'phone',
  class: {},
  ...more,
})
const events = ({ events: all }: ReturnType<typeof tell>, type: string) => all.filter((event) => event.type === type)
const causes = (outcome: ReturnType<typeof tell>) =>
  events(outcome, 'Escalated').map(({ evidence: { cause } }) => cause?.clause)

describe('tobacco-monitoring-centre: the second and the third dispatch', () => {
  const T = 'tobacco-monitoring-centre'
  const centre = { by: ['receiver', 'monitoring-centre'], actor: 'r1', unit: 'centre' }
  const county = { by: ['first-responsible'], actor: 'f1', unit: 'county-1' }
  const begun: ReadonlyArray<Bag> = [
    receive('2026-03-02T09:00', { ...centre, complainant: { kind: 'consumer' } }),
    {
      command: 'Approve',
      at: '2026-03-02T10:00',
      of: 'document',
      instruction: '速办',
      by: ['deputy-manager'],
      actor: 'd1',
    },
    {
      command: 'Assign',
      at: '2026-03-02T11:00',
      to: { unit: 'county-1', roles: ['first-responsible', 'county'] },
      assignment: 'a1',
      ...centre,
    },
  ]
  const signed = {
    command: 'Acknowledge:dispatch',
    at: '2026-03-02T11:20',
    channel: 'phone',
    assignment: 'a1',
    ...county,
  }
  const verified = (at: string): Bag => ({ command: 'Record:corrective-action-verified', at, ...county })
  const returned = (at: string, assignment?: string): Bag => ({
    command: 'Return:result',
    at,
    ...(assignment === undefined ? {} : { assignment }),
    ...county,
  })
  const felt = (at: string, level: string): Bag => ({ command: 'Record:satisfaction-recorded', at, level, ...centre })
  const clauses = ['c18', 'c20', 'c22', 'c31', 'c35', 'c40', 'c42', 'c45', 'c49', 'c50', 'c51', 'c52', 'c53']
  const life = (...steps: ReadonlyArray<Bag>) => tell(T, [...begun, ...steps], { clauses })

  it('without an instruction nothing is dispatched', () => {
    expect(tell(T, [begun[0] as Bag, begun[2] as Bag], { clauses }).course).toEqual(['-', 'c18'])
  })
  it('two working days from the signature, once an order', () => {
    const outcome = life(signed)
    expect(outcome.dues('c35')).toEqual(['2026-03-04T23:59'])
    expect(outcome.states('c20', '2026-03-03T09:00')).toEqual(['met'])
    expect(outcome.states('c45', '2026-03-03T09:00')).toEqual(['inapplicable'])
  })
  it('an order that nobody signs runs from the dispatch', () => {
    const outcome = life({ watchUntil: '2026-03-05T09:00' })
    expect(outcome.dues('c20')).toEqual(['2026-03-02T15:00'].map((at) => (at === '' ? at : outcome.dues('c20')[0])))
    expect(outcome.dues('c35')).toEqual(['2026-03-04T23:59'])
    expect(outcome.states('c35', '2026-03-05T09:00')).toEqual(['breached'])
    expect(causes(outcome)).toEqual([])
  })
  it('no result before the rectification was checked in the round', () => {
    expect(life(signed, returned('2026-03-03T11:00', 'a1')).course.at(-1)).toBe('c40')
    expect(life(signed, verified('2026-03-03T10:00'), returned('2026-03-03T11:00', 'a1')).course.at(-1)).toBe('-')
  })
  const answered = [
    signed,
    verified('2026-03-03T10:00'),
    returned('2026-03-03T11:00', 'a1'),
    { command: 'Revisit', at: '2026-03-03T15:00', reached: true, ...centre },
  ]
  it('dissatisfied: a query, a second dispatch under supervision, without a new instruction', () => {
    const outcome = life(...answered, felt('2026-03-03T15:10', 'dissatisfied'))
    expect(causes(outcome)).toEqual(['c51', 'c52', 'c52'])
    expect(outcome.dossier.complaint.round).toBe(2)
    expect(events(outcome, 'Assigned').at(-1)?.data).toMatchObject({
      round: 2,
      to: { unit: 'county-1', roles: ['first-responsible', 'county'] },
    })
    expect(outcome.states('c49', '2026-03-04T09:00')).toEqual(['met'])
    // The check of the first round no longer counts.
    expect(
      life(...answered, felt('2026-03-03T15:10', 'dissatisfied'), returned('2026-03-04T09:00')).course.at(-1),
    ).toBe('c40')
  })
  it('a second dispatch that is late goes to the leaders as a third', () => {
    const outcome = life(...answered, felt('2026-03-03T15:10', 'dissatisfied'), { watchUntil: '2026-03-10T09:00' })
    expect(outcome.dues('c35')).toEqual(['2026-03-04T23:59', '2026-03-05T23:59', '2026-03-10T23:59'])
    expect(causes(outcome)).toEqual(['c51', 'c52', 'c52', 'c53', 'c53'])
    expect(outcome.dossier.complaint.round).toBe(3)
    expect(events(outcome, 'Escalated').at(-1)?.data).toMatchObject({
      level: 'supervision',
      to: { roles: ['company-leaders'] },
    })
  })
  it('a first dispatch that is late brings no third', () => {
    expect(causes(life(signed, { watchUntil: '2026-03-20T09:00' }))).toEqual([])
  })
  it('delay: the third at once; a third round is the last', () => {
    const outcome = life(...answered, felt('2026-03-03T15:10', 'delay'))
    expect([causes(outcome), outcome.dossier.complaint.round]).toEqual([['c53', 'c53'], 3])
    const last = life(...answered, felt('2026-03-03T15:10', 'delay'), felt('2026-03-05T15:10', 'dissatisfied'))
    expect(causes(last)).toEqual(['c53', 'c53', 'c51'])
  })
  it('an extension: seven working days in all, by the deputy manager, with a reason; then no third dispatch', () => {
    const extend = (newDueAt: string, more: Bag = {}): Bag => ({
      command: 'Extend',
      at: '2026-03-03T10:00',
      clocks: ['c35'],
      newDueAt,
      reason: '检测',
      by: ['deputy-manager'],
      actor: 'd1',
      ...more,
    })
    expect(life(signed, extend('2026-03-11T23:59')).course.at(-1)).toBe('-')
    expect(life(signed, extend('2026-03-12T00:00')).course.at(-1)).toBe('c35')
    expect(life(signed, extend('2026-03-11T23:59', { reason: '' })).course.at(-1)).toBe('c35')
    expect(life(signed, extend('2026-03-11T23:59', { by: ['receiver'] })).course.at(-1)).toBe('c35')
    const second = life(
      ...answered,
      felt('2026-03-03T15:10', 'dissatisfied'),
      { watch: '2026-03-03T20:00' },
      extend('2026-03-10T23:59', { at: '2026-03-04T10:30' }),
      { watchUntil: '2026-03-09T09:00' },
    )
    expect(second.dues('c35').at(-1)).toBe('2026-03-10T23:59')
    expect(causes(second)).toEqual(['c51', 'c52', 'c52'])
  })
  it('satisfied: nothing is closed before the deputy manager has decided', () => {
    const closing = { command: 'Close', at: '2026-03-04T10:00', ...centre }
    expect(life(...answered, felt('2026-03-03T15:10', 'satisfied'), closing).course.at(-1)).toBe('c50')
    expect(
      life(
        ...answered,
        felt('2026-03-03T15:10', 'satisfied'),
        { command: 'Approve', at: '2026-03-04T09:00', of: 'result', by: ['deputy-manager'], actor: 'd1' },
        closing,
      ).course.at(-1),
    ).toBe('-')
  })
  it('a result after close is told on the next working day', () => {
    expect(life(signed, verified('2026-03-06T10:00'), returned('2026-03-06T18:30', 'a1')).dues('c49')).toEqual([
      '2026-03-09T18:00',
    ])
  })
  it('followed up every working day until the result is there', () => {
    expect(
      life(
        signed,
        { command: 'FollowUp:track', at: '2026-03-03T09:00', ...centre },
        verified('2026-03-03T10:00'),
        returned('2026-03-03T11:00', 'a1'),
      ).states('c42', '2026-03-10T09:00'),
    ).toEqual(['met', 'cancelled'])
    expect(life(signed).states('c42', '2026-03-10T09:00')).toEqual(['breached'])
  })
})

describe('pcb-manufacturer: what it covers, what it lets go', () => {
  const P = 'pcb-manufacturer'
  const own = {
    kind: 'quality-complaint',
    channel: 'business',
    by: ['gm-production-group'],
    field: { 'product.maker': 'own', 'product.category': 'PCB' },
  }
  it('covers own boards with a quality anomaly, whatever the cause', () => {
    const pinned = (more: Bag) =>
      tell(P, [receive('2026-03-02T09:00', { ...own, ...more })], { clauses: ['c03'] }).dossier.complaint.regulations
        .length
    expect(pinned({ class: { claim: 'quality-anomaly' } })).toBe(1)
    expect(pinned({ class: { claim: 'quality-anomaly', cause: 'non-quality' } })).toBe(1)
    expect(
      pinned({ class: { claim: 'quality-anomaly' }, field: { 'product.maker': 'other', 'product.category': 'PCB' } }),
    ).toBe(0)
    expect(
      pinned({ class: { claim: 'quality-anomaly' }, field: { 'product.maker': 'own', 'product.category': 'FPC' } }),
    ).toBe(0)
  })
  it('without loss it is an anomaly: the clocks end, a slip is owed', () => {
    const outcome = tell(
      P,
      [
        receive('2026-03-02T09:00', { ...own, class: { claim: 'quality-anomaly' } }),
        { command: 'Classify', at: '2026-03-02T10:00', class: { loss: 'no-loss' } },
      ],
      { clauses: ['c04', 'c16'] },
    )
    expect(outcome.dossier.complaint.kind).toBe('anomaly')
    expect(outcome.states('c04', '2026-03-02T11:00')).toEqual(['running'])
    expect(outcome.states('c16', '2026-03-02T11:00')).toEqual(['inapplicable'])
    expect(outcome.events.at(-1)?.evidence.routed).toEqual([
      expect.objectContaining({ clause: 'c04', step: 'divert', to: ['qm-dept'] }),
    ])
  })
  it('what is late goes to the general manager, each clock once, at once', () => {
    const outcome = tell(P, [receive('2026-03-02T09:00', own), { watchUntil: '2026-03-10T09:00' }])
    const late = outcome.dossier.clocks.all.filter(
      ({ clock }) =>
        clock.breachedMs !== undefined ||
        (clock.due !== undefined && clock.due.ms < Date.parse('2026-03-10T01:00:00Z') && clock.applies === true),
    )
    expect(causes(outcome)).toEqual(late.map(() => 'c16'))
    expect(late.length).toBeGreaterThan(0)
    expect(events(outcome, 'Escalated').every(({ data }) => JSON.stringify(data).includes('general-manager'))).toBe(
      true,
    )
  })
  it('a number has year, month and a serial of two digits or more', () => {
    const number = (no: string) =>
      tell(
        P,
        [receive('2026-03-02T09:00', own), { command: 'Record:number-allocated', at: '2026-03-02T10:00', number: no }],
        { clauses: ['c27'] },
      ).course.at(-1)
    expect([number('260301'), number('2603101'), number('26031'), number('X-1')]).toEqual(['-', '-', 'c27', 'c27'])
  })
})

describe('casting-quality-incidents: what class an incident has', () => {
  const C = 'casting-quality-incidents'
  const clean = {
    'production.scrapDuration': 0,
    'production.reworkDuration': 0,
    'incident.reputation': false,
    'incident.lossAmount': 0,
    'incident.injury': false,
  }
  const batch = 'field.product.batchNo'
  const model = 'field.product.model+field.production.date'
  const incident = (field: Bag) =>
    receive('2026-03-02T09:00', { kind: 'quality-incident', channel: 'internal', field: { ...clean, ...field } })
  const pieces = (...numbers: ReadonlyArray<number>) =>
    others(
      numbers.map((n) => ({ at: '2026-03-01T09:00', event: 'Received', field: { product: { returnQuantity: n } } })),
    )
  const told = (field: Bag, related: Record<string, ReturnType<typeof others>>, ...more: ReadonlyArray<Bag>) =>
    tell(C, [incident(field), ...more], { clauses: [], supplied: { related } })
  const classes = (outcome: ReturnType<typeof told>) =>
    events(outcome, 'Classified').map(({ data }) => {
      const { class: said, provisional } = data as { class?: Bag; provisional?: boolean }
      return `${String(said?.['incident'])}${provisional === true ? '?' : ''}`
    })
  it('by pieces over all cases of the model and day, of the batch', () => {
    const none = { [batch]: [], [model]: [] }
    expect(classes(told({ 'product.returnQuantity': 49 }, none))).toEqual(['general'])
    expect(classes(told({ 'product.returnQuantity': 50 }, none))).toEqual(['batch'])
    expect(classes(told({ 'product.returnQuantity': 20 }, { [batch]: [], [model]: pieces(20, 10) }))).toEqual(['batch'])
    expect(classes(told({ 'product.returnQuantity': 100 }, { [batch]: pieces(400), [model]: [] }))).toEqual(['major'])
    expect(classes(told({ 'product.returnQuantity': 99 }, { [batch]: pieces(400), [model]: [] }))).toEqual(['batch'])
    expect(classes(told({ 'product.defectQuantity': 50 }, none))).toEqual(['batch'])
  })
  it('by loss, injury and reputation', () => {
    const none = { [batch]: [], [model]: [] }
    expect(classes(told({ 'incident.lossAmount': 19999 }, none))).toEqual(['general'])
    expect(classes(told({ 'incident.lossAmount': 20000 }, none))).toEqual(['major'])
    expect(classes(told({ 'incident.injury': true }, none))).toEqual(['major'])
    expect(classes(told({ 'incident.reputation': true }, none))).toEqual(['major'])
    expect(classes(told({}, none, { command: 'Record:loss-assessed', at: '2026-03-03T09:00', amount: 25000 }))).toEqual(
      ['general', 'major'],
    )
  })
  it('nobody knows of an injury yet: provisional', () => {
    const { 'incident.injury': _, ...rest } = clean
    const outcome = tell(
      C,
      [receive('2026-03-02T09:00', { kind: 'quality-incident', channel: 'internal', field: rest })],
      { clauses: [], supplied: { related: { [batch]: [], [model]: [] } } },
    )
    expect(classes(outcome)).toEqual(['general?'])
  })
})

describe('property-work-instruction: three limits for one plan, chains, the way out', () => {
  const W = 'property-work-instruction'
  const start = receive('2026-03-06T10:00', { by: ['assistant'], actor: 's1' })
  const graded = (classes: Bag, at = '2026-03-06T10:20'): Bag => ({
    command: 'Classify',
    at,
    class: classes,
    by: ['assistant'],
  })
  const planned = (at: string): Bag => ({ command: 'Record:corrective-action-planned', at, by: ['responsible'] })
  const resolved = (at: string): Bag => ({ command: 'Resolve', at, by: ['responsible'] })
  const limits = ['c05', 'c16', 'c17', 'c21']
  it('an ordinary case: cause at once, plan within three working days', () => {
    const outcome = tell(W, [start, graded({ validity: 'valid' })], { clauses: limits })
    expect([
      outcome.states('c16', '2026-03-06T11:00'),
      outcome.states('c17', '2026-03-06T11:00'),
      outcome.states('c21', '2026-03-06T11:00'),
      outcome.states('c05', '2026-03-06T11:00'),
    ]).toEqual([['inapplicable'], ['inapplicable'], ['running'], ['running']])
    expect([outcome.dues('c05'), outcome.dues('c21')]).toEqual([['2026-03-09T23:59'], ['2026-03-11T23:59']])
  })
  it('a listed one: all on the same day, c21 not', () => {
    const outcome = tell(W, [start, graded({ validity: 'valid', urgent: 'danger' })], { clauses: limits })
    expect([outcome.dues('c05'), outcome.dues('c16'), outcome.dues('c17')]).toEqual([
      ['2026-03-06T23:59'],
      ['2026-03-06T23:59'],
      ['2026-03-06T23:59'],
    ])
    expect(outcome.states('c21', '2026-03-06T11:00')).toEqual(['inapplicable'])
    expect(outcome.states('c16', '2026-03-06T10:29')).toEqual(['running'])
    expect(outcome.states('c16', '2026-03-06T10:31')).toEqual(['warned'])
    expect(outcome.states('c17', '2026-03-07T00:01')).toEqual(['breached'])
  })
  it('not classified: pending, then undecided, with no urgency by default', () => {
    const outcome = tell(W, [start], { clauses: limits })
    expect([
      outcome.states('c17', '2026-03-06T12:00'),
      outcome.states('c17', '2026-03-07T12:00'),
      outcome.states('c21', '2026-03-12T12:00'),
    ]).toEqual([['pending'], ['undecided'], ['undecided']])
  })
  it('found urgent three days later: breached at birth', () => {
    const outcome = tell(W, [start, graded({ validity: 'valid', urgent: 'facility' }, '2026-03-09T10:00')], {
      clauses: limits,
    })
    expect(
      outcome.clocksAt('c17', '2026-03-09T11:00+08:00').map(({ clock, state }) => [state, clock.knownAt?.slice(0, 16)]),
    ).toEqual([['breached', '2026-03-09T10:00']])
  })
  it('solved on the very day, no plan is owed any more', () => {
    expect(
      tell(W, [start, graded({ validity: 'valid' }), resolved('2026-03-06T17:00')], { clauses: limits }).states(
        'c21',
        '2026-03-20T10:00',
      ),
    ).toEqual(['cancelled'])
    expect(
      tell(W, [start, graded({ validity: 'valid' }), resolved('2026-03-07T09:00')], { clauses: limits }).states(
        'c21',
        '2026-03-20T10:00',
      ),
    ).toEqual(['breached'])
  })
  it('cause and plan meet c05 together', () => {
    const found = { command: 'Investigate', at: '2026-03-06T15:00', by: ['responsible'] }
    expect(
      tell(W, [start, graded({ validity: 'valid' }), found], { clauses: limits }).states('c05', '2026-03-06T16:00'),
    ).toEqual(['running'])
    expect(
      tell(W, [start, graded({ validity: 'valid' }), found, planned('2026-03-09T15:00')], { clauses: limits }).states(
        'c05',
        '2026-03-20T16:00',
      ),
    ).toEqual(['met'])
  })
  it('tracked every three days, rolled to a working day, until the end', () => {
    const registered = { command: 'Record:registered', at: '2026-03-06T11:00', by: ['assistant'] }
    const followed = (at: string): Bag => ({ command: 'FollowUp:track', at, by: ['assistant'] })
    const outcome = tell(W, [start, registered, followed('2026-03-09T09:00'), followed('2026-03-11T09:00')], {
      clauses: ['c23'],
    })
    // Friday and three days is Monday; Monday and three is Thursday; Wednesday and three is Saturday: Monday.
    expect(outcome.dues('c23')).toEqual(['2026-03-09T23:59', '2026-03-12T23:59', '2026-03-16T23:59'])
    expect(outcome.states('c23', '2026-03-18T09:00')).toEqual(['met', 'met', 'breached'])
  })
  const level = (at: string, said: string, more: Bag = {}): Bag => ({
    command: 'Record:satisfaction-recorded',
    at,
    level: said,
    ...more,
  })
  const closing = (more: Bag = {}): Bag => ({
    command: 'Close',
    at: '2026-03-20T10:00',
    reason: '两次答复',
    by: ['assistant'],
    ...more,
  })
  const exit = ['c28', 'c29', 'c30']
  const life = (...steps: ReadonlyArray<Bag>) => tell(W, [start, ...steps], { clauses: exit })
  const valid = graded({ validity: 'valid' })
  it('a valid case is closed when the customer is satisfied and accepts', () => {
    expect(life(valid, level('2026-03-10T10:00', 'satisfied', { accepted: true }), closing()).course.at(-1)).toBe('-')
    expect(life(valid, level('2026-03-10T10:00', 'satisfied'), closing()).course.at(-1)).toBe('c28')
    expect(life(closing()).course.at(-1)).toBe('c28')
    expect(life(graded({ validity: 'invalid' }), closing()).course.at(-1)).toBe('-')
    expect(life(graded({ validity: 'to-improve' }), closing()).course.at(-1)).toBe('c30')
    expect(
      life(
        graded({ validity: 'to-improve' }),
        level('2026-03-10T10:00', 'dissatisfied', { understanding: true }),
        closing(),
      ).course.at(-1),
    ).toBe('-')
  })
  const reopened = { command: 'Reopen', at: '2026-03-11T10:00', by: ['responsible'] }
  const declared = (more: Bag = { declaredFinal: true }): Bag => ({
    command: 'Reply:final',
    at: '2026-03-13T10:00',
    by: ['responsible'],
    ...more,
  })
  const manager = { by: ['manager'], actor: 'm1' }
  it('the manager may close in the second round, after a reply declared final', () => {
    const steps = [
      valid,
      level('2026-03-10T10:00', 'dissatisfied'),
      reopened,
      level('2026-03-12T10:00', 'dissatisfied'),
    ]
    expect(life(...steps, declared(), closing(manager)).course.at(-1)).toBe('-')
    expect(life(...steps, declared(), closing(manager)).dossier.complaint.outcome).toBe('closed-dissatisfied')
    expect(life(...steps, declared(), closing()).course.at(-1)).toBe('c28')
    expect(life(...steps, declared({}), closing(manager)).course.at(-1)).toContain('c28')
    expect(life(...steps, closing(manager)).course.at(-1)).toContain('c28')
    expect(life(valid, level('2026-03-10T10:00', 'dissatisfied'), declared(), closing(manager)).course.at(-1)).toBe(
      'c28',
    )
  })
  it('or after three contacts that reached nobody', () => {
    const missed = (at: string): Bag => ({ command: 'Record:contact-attempted', at, reached: false })
    const three = ['2026-03-10T10:00', '2026-03-11T10:00', '2026-03-12T10:00'].map(missed)
    expect(life(valid, ...three, declared(), closing(manager)).course.at(-1)).toBe('-')
    expect(life(valid, ...three.slice(1), declared(), closing(manager)).course.at(-1)).toBe('c28')
  })
  it('dissatisfied: reopened before anything else, unless the reply was declared final', () => {
    const outcome = life(valid, level('2026-03-10T10:00', 'dissatisfied'))
    expect(outcome.states('c29', '2026-03-10T11:00')).toEqual(['running'])
    expect(life(valid, level('2026-03-10T10:00', 'dissatisfied'), reopened).states('c29', '2026-03-12T10:00')).toEqual([
      'met',
    ])
    expect(
      life(valid, level('2026-03-10T10:00', 'dissatisfied'), declared()).states('c29', '2026-03-14T10:00'),
    ).toEqual(['cancelled'])
    expect(
      life(
        valid,
        level('2026-03-10T10:00', 'dissatisfied'),
        level('2026-03-11T10:00', 'satisfied', { accepted: true }),
        closing(),
      ).course.at(-1),
    ).toBe('c29')
  })
})

describe('icp-user-reports: when handling begins, and what may wait', () => {
  const I = 'icp-user-reports'
  const got = (at: string, more: Bag = {}) => receive(at, { by: ['centre'], ...more })
  const clauses = ['c14', 'c17', 'c18', 'c19', 'c20', 'c21', 'c23']
  const states = (at: string, when: string) =>
    ['c18', 'c19', 'c20'].map((clause) => tell(I, [got(at)], { clauses }).states(clause, when)[0])
  const due = (at: string, clause: string) => tell(I, [got(at)], { clauses }).dues(clause)[0]
  it('in the hours within two working hours, at night the next day, on a rest day the first working day', () => {
    expect(states('2026-03-06T10:00', '2026-03-06T10:30')).toEqual(['running', 'inapplicable', 'inapplicable'])
    expect(due('2026-03-06T10:00', 'c18')).toBe('2026-03-06T12:00')
    expect(due('2026-03-06T17:00', 'c18')).toBe('2026-03-09T10:00')
    expect(states('2026-03-05T20:00', '2026-03-05T20:30')).toEqual(['inapplicable', 'running', 'inapplicable'])
    expect(due('2026-03-05T20:00', 'c19')).toBe('2026-03-06T23:59')
    expect(due('2026-03-06T20:00', 'c19')).toBe('2026-03-09T23:59')
    expect(states('2026-03-07T10:00', '2026-03-07T10:30')).toEqual(['inapplicable', 'inapplicable', 'running'])
    expect(due('2026-03-07T10:00', 'c20')).toBe('2026-03-09T23:59')
  })
  it('round the Spring Festival of 2026, with its make-up days', () => {
    // Saturday the 14th is worked; Sunday the 15th to Monday the 23rd are off.
    expect(states('2026-02-14T10:00', '2026-02-14T10:30')).toEqual(['running', 'inapplicable', 'inapplicable'])
    expect(due('2026-02-14T20:00', 'c19')).toBe('2026-02-24T23:59')
    expect(states('2026-02-17T10:00', '2026-02-17T10:30')).toEqual(['inapplicable', 'inapplicable', 'running'])
    expect(due('2026-02-17T10:00', 'c20')).toBe('2026-02-24T23:59')
  })
  const begun = (at: string): Bag => ({ command: 'Record:handling-started', at, by: ['security-team'] })
  const registered = (at: string, by = 'centre'): Bag => ({ command: 'Record:registered', at, by: [by] })
  const urgent = (at: string): Bag => ({ command: 'Classify', at, class: { gravity: 'urgent' }, by: ['centre'] })
  it('nothing begins unregistered', () => {
    expect(tell(I, [got('2026-03-06T10:00'), begun('2026-03-06T10:30')], { clauses }).course).toEqual(['-', 'c14'])
    expect(
      tell(I, [got('2026-03-06T10:00'), registered('2026-03-06T10:10', 'security-team'), begun('2026-03-06T10:30')], {
        clauses,
      }).course.at(-1),
    ).toBe('c14')
    expect(
      tell(I, [got('2026-03-06T10:00'), registered('2026-03-06T10:10'), begun('2026-03-06T10:30')], {
        clauses,
      }).course.at(-1),
    ).toBe('-')
  })
  it('an urgent one does, and is registered within 24 hours of its beginning', () => {
    const outcome = tell(
      I,
      [
        got('2026-03-06T10:00'),
        urgent('2026-03-06T10:05'),
        { command: 'Assign', at: '2026-03-06T10:06', to: { unit: 't', roles: ['security-team'] }, by: ['centre'] },
        begun('2026-03-06T10:30'),
      ],
      { clauses },
    )
    expect(outcome.course).toEqual(['-', '-', '-', '-'])
    expect(outcome.events.at(-1)?.evidence.relaxed).toEqual([{ regulation: I, clause: 'c21' }])
    expect(outcome.dues('c21')).toEqual(['2026-03-07T10:30'])
    expect(outcome.states('c21', '2026-03-07T10:31')).toEqual(['breached'])
    const kept = tell(
      I,
      [got('2026-03-06T10:00'), urgent('2026-03-06T10:05'), begun('2026-03-06T10:30'), registered('2026-03-07T10:00')],
      { clauses },
    )
    expect(kept.states('c21', '2026-03-08T10:00')).toEqual(['met'])
  })
  it('a major one goes to the leader within 30 minutes of its grading', () => {
    const outcome = tell(
      I,
      [
        got('2026-03-06T10:00'),
        { command: 'Classify', at: '2026-03-06T10:05', class: { gravity: 'ordinary' } },
        urgent('2026-03-06T11:00'),
      ],
      { clauses },
    )
    expect(outcome.dues('c17')).toEqual(['2026-03-06T11:30'])
    const told = tell(
      I,
      [
        got('2026-03-06T10:00'),
        urgent('2026-03-06T11:00'),
        { command: 'Escalate:decision', at: '2026-03-06T11:20', to: { roles: ['leader'] }, by: ['centre'] },
      ],
      { clauses },
    )
    expect(told.states('c17', '2026-03-07T10:00')).toEqual(['met'])
  })
  it('once, with reason, told to the leader before, at most fifteen working days more', () => {
    const extend = (newDueAt: string, more: Bag = {}): Bag => ({
      command: 'Extend',
      at: '2026-03-20T10:00',
      clocks: ['c23'],
      newDueAt,
      reason: '案情复杂',
      by: ['case-officer'],
      ...more,
    })
    const reported = { command: 'Record:reported', at: '2026-03-20T09:00', to: ['leader'], by: ['case-officer'] }
    const start = got('2026-03-06T10:00')
    expect(tell(I, [start], { clauses }).dues('c23')).toEqual(['2026-03-27T23:59'])
    expect(tell(I, [start, extend('2026-04-10T23:59')], { clauses }).course.at(-1)).toBe('c23')
    expect(tell(I, [start, reported, extend('2026-04-20T23:59')], { clauses }).course.at(-1)).toBe('-')
    // Fifteen working days from 27 March, Qingming on the 6th of April between them.
    expect(tell(I, [start, reported, extend('2026-04-21T00:00')], { clauses }).course.at(-1)).toBe('c23')
    expect(
      tell(I, [start, reported, extend('2026-04-10T23:59'), extend('2026-04-13T23:59', { at: '2026-03-21T10:00' })], {
        clauses,
      }).course.at(-1),
    ).toBe('c23')
  })
})

describe('theme-park: day and night, the department, the exit', () => {
  const P = 'theme-park'
  const general = (at: string): Bag => ({
    command: 'Classify',
    at,
    class: { gravity: 'general' },
    by: ['receptionist'],
  })
  const routed = (received: string) =>
    tell(P, [receive(received), general(received)], { clauses: ['c03'] })
      .events.at(-1)
      ?.evidence.routed?.map(({ to }) => to)
  it('by day the receptionist, at night the manager on duty', () => {
    expect([
      routed('2026-03-07T09:00'),
      routed('2026-03-07T17:59'),
      routed('2026-03-07T20:00'),
      routed('2026-03-07T08:59'),
    ]).toEqual([[['receptionist']], [['receptionist']], [['roster:manager']], [['roster:manager']]])
  })
  it('reported to the manager by the next day, a rest day or not', () => {
    const outcome = tell(P, [receive('2026-03-06T10:00'), general('2026-03-06T10:10')], { clauses: ['c05'] })
    expect([outcome.dues('c05'), outcome.states('c05', '2026-03-08T00:30')]).toEqual([
      ['2026-03-07T23:59'],
      ['breached'],
    ])
    expect(
      tell(P, [receive('2026-03-06T20:00'), general('2026-03-06T20:10')], { clauses: ['c05'] }).states(
        'c05',
        '2026-03-06T21:00',
      ),
    ).toEqual(['inapplicable'])
    const met = tell(
      P,
      [
        receive('2026-03-06T10:00'),
        general('2026-03-06T10:10'),
        { command: 'Record:reported', at: '2026-03-07T10:00', to: ['manager'], by: ['receptionist'] },
      ],
      { clauses: ['c05'] },
    )
    expect(met.states('c05', '2026-03-09T10:00')).toEqual(['met'])
  })
  it('who objects brings the department in, every time; the owner stays', () => {
    const objects = (at: string, answer = 'objects'): Bag => ({
      command: 'Record:complainant-answered',
      at,
      about: 'proposal',
      answer,
    })
    const outcome = tell(
      P,
      [
        receive('2026-03-06T10:00', { actor: 'r1' }),
        objects('2026-03-06T11:00'),
        objects('2026-03-07T11:00', 'accepts'),
        objects('2026-03-08T11:00', 'rejects'),
      ],
      { clauses: ['c06'] },
    )
    expect(events(outcome, 'Escalated').map(({ data }) => data)).toEqual([
      expect.objectContaining({
        joint: true,
        to: { roles: ['relevant-dept'] },
        dueAt: '2026-03-09T23:59:59.999+08:00',
      }),
      expect.objectContaining({
        joint: true,
        to: { roles: ['relevant-dept'] },
        dueAt: '2026-03-09T23:59:59.999+08:00',
      }),
    ])
    expect(outcome.dossier.complaint.owner).toBe('r1')
  })
  it('the department reports every two days until it is solved', () => {
    const sent = {
      command: 'Assign',
      at: '2026-03-06T10:30',
      to: { unit: 'd', roles: ['relevant-dept'] },
      assignment: 'a',
    }
    const back = (at: string): Bag => ({ command: 'Return:result', at, assignment: 'a', by: ['relevant-dept'] })
    expect(
      tell(
        P,
        [
          receive('2026-03-06T10:00'),
          sent,
          back('2026-03-08T10:00'),
          back('2026-03-10T10:00'),
          { command: 'Resolve', at: '2026-03-11T10:00' },
        ],
        { clauses: ['c10'] },
      ).states('c10', '2026-03-30T10:00'),
    ).toEqual(['met', 'met', 'cancelled'])
    expect(tell(P, [receive('2026-03-06T10:00'), sent], { clauses: ['c10'] }).dues('c10')).toEqual(['2026-03-09T23:59'])
  })
  it('closed when solved in the round, or by the manager after a final reply in the second', () => {
    const closing = (by: string): Bag => ({ command: 'Close', at: '2026-03-20T10:00', reason: '两次答复', by: [by] })
    const start = receive('2026-03-06T10:00')
    const again = { command: 'Reopen', at: '2026-03-10T10:00' }
    const declared = { command: 'Reply:final', at: '2026-03-12T10:00', declaredFinal: true }
    const solved = { command: 'Resolve', at: '2026-03-09T10:00' }
    const life = (...steps: ReadonlyArray<Bag>) => tell(P, [start, ...steps], { clauses: ['c09'] }).course.at(-1)
    expect([
      life(closing('receptionist')),
      life(solved, closing('receptionist')),
      life(solved, again, closing('receptionist')),
      life(solved, again, declared, closing('manager')),
      life(solved, again, closing('manager')),
      life(declared, closing('manager')),
    ]).toEqual(['c09', '-', 'c09', '-', 'c09', 'c09'])
  })
})

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

describe('telecom-voice-handler: an order, urged by shares of its time', () => {
  const V = 'telecom-voice-handler'
  const start = receive('2026-03-06T09:00', { kind: 'voice-complaint', channel: 'transfer-1860', by: ['province'] })
  const sent = (more: Bag = {}): Bag => ({
    command: 'Assign',
    at: '2026-03-06T09:30',
    to: { unit: 'h', roles: ['handler'] },
    assignment: 'o1',
    ...more,
  })
  const back = (at: string, assignment = 'o1'): Bag => ({ command: 'Return:result', at, assignment, by: ['handler'] })
  const clauses = ['c15', 'c30', 'c31']
  it('the deadline of the order, else two working days', () => {
    expect(tell(V, [start, sent()], { clauses }).dues('c15')).toEqual(['2026-03-10T23:59'])
    expect(tell(V, [start, sent({ deadline: '2026-03-07T12:00' })], { clauses }).dues('c15')).toEqual([
      '2026-03-07T12:00',
    ])
    expect(tell(V, [start, sent(), back('2026-03-09T09:00')], { clauses }).states('c15', '2026-03-20T09:00')).toEqual([
      'met',
    ])
  })
  it('urged after half of it, before four fifths', () => {
    const order = sent({ deadline: '2026-03-06T19:30' })
    const outcome = tell(V, [start, order], { clauses })
    expect([
      outcome.states('c30', '2026-03-06T14:00'),
      outcome.states('c30', '2026-03-06T15:00'),
      outcome.states('c30', '2026-03-06T17:31'),
    ]).toEqual([['inapplicable'], ['running'], ['breached']])
    expect(outcome.dues('c30')).toEqual(['2026-03-06T17:30'])
    expect(
      tell(V, [start, order, { command: 'FollowUp:urge', at: '2026-03-06T15:00' }], { clauses }).states(
        'c30',
        '2026-03-07T15:00',
      ),
    ).toEqual(['met'])
    expect(tell(V, [start, order, back('2026-03-06T12:00')], { clauses }).states('c30', '2026-03-07T15:00')).toEqual([])
  })
  it('whoever does not cooperate is entered, with the delay that the engine reckons', () => {
    const order = sent({ deadline: '2026-03-06T19:30' })
    const logged = (at: string, field: Bag): Bag => ({ command: 'Record:non-cooperation-logged', at, field })
    expect(tell(V, [start, order, logged('2026-03-06T10:00', {})], { clauses }).course.at(-1)).toBe('c31')
    const outcome = tell(V, [start, order, logged('2026-03-06T21:30', { 'nonCoop.person': 'p-9' })], { clauses })
    expect(outcome.course.at(-1)).toBe('-')
    expect(outcome.dossier.complaint.fields['nonCoop.delay']).toBe(7_200_000)
    const replied = tell(
      V,
      [start, order, back('2026-03-06T18:00'), logged('2026-03-06T21:30', { 'nonCoop.person': 'p-9' })],
      { clauses },
    )
    expect(replied.dossier.complaint.fields['nonCoop.replyTime']).toBe('2026-03-06T18:00:00+08:00')
    expect(
      tell(V, [start, order, logged('2026-03-06T21:30', { 'nonCoop.person': 'p-9', 'nonCoop.delay': 1 })], {
        clauses,
      }).course.at(-1),
    ).toBe('c31')
  })
  it('tracked every day, rest days included', () => {
    expect(tell(V, [start], { clauses: ['c04'] }).dues('c04')).toEqual(['2026-03-07T23:59'])
  })
})

describe('service-hotline: two calendars, a queue, the exit', () => {
  const H = 'service-hotline'
  const start = (at: string) => receive(at, { kind: 'issue', by: ['hotline-agent'] })
  const sent = (at: string): Bag => ({ command: 'Assign', at, to: { unit: 'd', roles: ['handler'] }, assignment: 'a' })
  const graded = (at: string, urgency: string): Bag => ({ command: 'Classify', at, class: { urgency } })
  it('urgent in two, else in eight working hours, within the hours of the hotline', () => {
    const due = (at: string, urgency?: string) =>
      tell(H, [start(at), ...(urgency === undefined ? [] : [graded(at, urgency)]), sent(at)], {
        clauses: ['c08', 'c34'],
      }).dues('c34')[0]
    expect(due('2026-03-06T10:00', 'urgent')).toBe('2026-03-06T12:00')
    expect(due('2026-03-06T11:00', 'urgent')).toBe('2026-03-06T14:00')
    expect(due('2026-03-06T10:00', 'normal')).toBe('2026-03-09T10:00')
    expect(due('2026-03-06T10:00')).toBe('2026-03-09T10:00')
  })
  it('closed on make-up days, though these count as working days for limits', () => {
    const steps = [start('2026-02-13T17:00'), graded('2026-02-13T17:00', 'urgent'), sent('2026-02-13T17:00')]
    // One hour on Friday the 13th; Saturday the 14th is worked, but the hotline is closed; then the festival until the 23rd.
    expect(tell(H, steps, { clauses: ['c08', 'c34'] }).dues('c34')).toEqual(['2026-02-24T10:00'])
  })
  it('urgent goes to the head of the queue, whoever the target is', () => {
    const routes =
      tell(H, [start('2026-03-06T10:00'), graded('2026-03-06T10:10', 'urgent')], { clauses: ['c28', 'c32'] }).events.at(
        -1,
      )?.evidence.routed ?? []
    expect(routes.filter(({ step }) => step === 'assign').map(({ priority }) => priority)).toContain('head-of-queue')
  })
  it('closed when satisfied, or by the manager after a final reply', () => {
    const felt = (at: string, level: string): Bag => ({ command: 'Record:satisfaction-recorded', at, level })
    const closing = (by: string): Bag => ({ command: 'Close', at: '2026-03-20T10:00', reason: '两次答复', by: [by] })
    const declared = { command: 'Reply:final', at: '2026-03-12T10:00', declaredFinal: true }
    const again = { command: 'Reopen', at: '2026-03-10T10:00' }
    const last = (...steps: ReadonlyArray<Bag>) =>
      tell(H, [start('2026-03-06T10:00'), ...steps], { clauses: ['c40'] }).course.at(-1)
    expect([
      last(closing('hotline-agent')),
      last(felt('2026-03-09T10:00', 'satisfied'), closing('hotline-agent')),
      last(felt('2026-03-09T10:00', 'dissatisfied'), again, declared, closing('manager')),
      last(felt('2026-03-09T10:00', 'dissatisfied'), again, closing('manager')),
    ]).toEqual(['c40', '-', '-', 'c40'])
    const open = tell(H, [start('2026-03-06T10:00'), felt('2026-03-09T10:00', 'dissatisfied')], { clauses: ['c40'] })
    expect(open.states('c40', '2026-03-10T10:00')).toEqual(['running'])
  })
})

describe('central-primary-school: accepted, decided, delivered, or passed on', () => {
  const S = 'central-primary-school'
  const start = receive('2026-03-06T10:00', { by: ['school-office'] })
  const accepted = { command: 'Acknowledge:accepted', at: '2026-03-09T10:00', by: ['school-office'] }
  const decided = (at: string): Bag => ({ command: 'Record:decision-issued', at, by: ['department'] })
  const replied = (at: string, more: Bag = { delivered: true }): Bag => ({
    command: 'Reply:final',
    at,
    by: ['department'],
    ...more,
  })
  const clauses = ['c15', 'c17']
  const life = (...steps: ReadonlyArray<Bag>) => tell(S, [start, ...steps], { clauses })
  it('fifteen working days from acceptance, Qingming between them', () => {
    expect(life(accepted).dues('c15')).toEqual(['2026-03-13T23:59', '2026-03-30T23:59'])
    const late = tell(S, [receive('2026-03-20T10:00'), { command: 'Acknowledge:accepted', at: '2026-03-25T10:00' }], {
      clauses,
    })
    expect(late.dues('c15')[1]).toBe('2026-04-16T23:59')
  })
  it('met by the decision and then its delivery, in this order', () => {
    expect(
      life(accepted, decided('2026-03-12T10:00'), replied('2026-03-13T10:00')).states('c15', '2026-05-01T10:00'),
    ).toEqual(['met', 'met'])
    expect(
      life(accepted, decided('2026-03-12T10:00'), replied('2026-03-13T10:00', { delivered: false })).states(
        'c15',
        '2026-05-01T10:00',
      ),
    ).toEqual(['met', 'breached'])
  })
  it('no reply without a decision', () => {
    expect(life(accepted, replied('2026-03-13T10:00')).course.at(-1)).toBe('c15')
    expect(life(accepted, decided('2026-03-12T10:00'), replied('2026-03-13T10:00')).course.at(-1)).toBe('-')
  })
  it('no limit stands still, and none is extended', () => {
    expect(
      life(accepted, { command: 'Suspend', at: '2026-03-12T10:00', clocks: ['c15'], reason: '调查' }).course.at(-1),
    ).toBe('c15')
    expect(
      life(accepted, {
        command: 'Extend',
        at: '2026-03-12T10:00',
        clocks: ['c15'],
        newDueAt: '2026-04-30T23:59',
        reason: '复杂',
      }).course.at(-1),
    ).toBe('c15')
  })
  it('a matter of discipline goes out, and the clocks end', () => {
    const outcome = life(accepted, { command: 'Classify', at: '2026-03-10T10:00', class: { matter: ['discipline'] } })
    expect(outcome.states('c15', '2026-05-01T10:00')).toEqual(['met', 'cancelled'])
    expect(outcome.events.at(-1)?.evidence.routed?.map(({ step, to }) => [step, to])).toEqual([
      ['transfer-out', ['external:discipline-body']],
    ])
    expect(
      life(accepted, { command: 'Classify', at: '2026-03-10T10:00', class: { matter: ['teaching'] } }).states(
        'c15',
        '2026-03-11T10:00',
      ),
    ).toEqual(['met', 'running'])
    expect(
      life(accepted, { command: 'Record:transferred-out', at: '2026-03-10T10:00' }).states('c15', '2026-05-01T10:00'),
    ).toEqual(['met', 'cancelled'])
  })
})

describe('call-centre-model-1: never idle, a status nobody types', () => {
  const M = 'call-centre-model-1'
  const start = receive('2026-03-06T10:00')
  const sent = { command: 'Assign', at: '2026-03-09T10:00', to: { unit: 'd' } }
  it('two working days without an event are too long; every event begins them anew', () => {
    const outcome = tell(M, [start, sent, { command: 'FollowUp:track', at: '2026-03-10T10:00' }], { clauses: ['c05'] })
    expect(outcome.dues('c05')).toEqual(['2026-03-12T23:59'])
    expect(outcome.states('c05', '2026-03-13T00:01')).toEqual(['breached'])
    expect(
      tell(M, [start, sent, { command: 'Resolve', at: '2026-03-10T10:00' }], { clauses: ['c05'] })
        .states('c05', '2026-03-30T10:00')
        .every((state) => state === 'met' || state === 'inapplicable'),
    ).toBe(true)
  })
  it('the status follows from the events', () => {
    const status = (...steps: ReadonlyArray<Bag>) =>
      tell(M, [start, ...steps], { clauses: [] }).dossier.complaint.known['case.status']
    const solved = { command: 'Resolve', at: '2026-03-10T10:00' }
    expect([
      status(),
      status(sent),
      status(sent, solved),
      status(sent, solved, { command: 'Reopen', at: '2026-03-11T10:00' }),
    ]).toEqual(['unprocessed', 'processing', 'processed', 'processing'])
  })
  it('remedy, then solved, in ten working days from receipt', () => {
    const proposed = (at: string): Bag => ({ command: 'Propose', at })
    const remedied = { command: 'Record:remedy-executed', at: '2026-03-16T10:00' }
    const solved = { command: 'Resolve', at: '2026-03-17T10:00' }
    expect(tell(M, [start, sent, proposed('2026-03-11T10:00')], { clauses: ['c14', 'c33'] }).dues('c33')).toEqual(
      tell(M, [start], { clauses: ['c14'] })
        .dues('c14')
        .slice(0, 1),
    )
    expect(
      tell(M, [start, sent, proposed('2026-03-11T10:00'), remedied, solved], { clauses: ['c14', 'c33'] }).states(
        'c33',
        '2026-04-30T10:00',
      ),
    ).toEqual(['met'])
    expect(
      tell(M, [start, sent, proposed('2026-03-11T10:00'), solved, remedied], { clauses: ['c14', 'c33'] }).states(
        'c33',
        '2026-04-30T10:00',
      ),
    ).toEqual(['breached'])
  })
})

describe('founder-call-centre-c: offered, solved, or special', () => {
  const F = 'founder-call-centre-c'
  const support = { unit: 'ts', roles: ['technical-support'] }
  const start = receive('2026-03-06T10:00', { by: ['complaint-specialist'] })
  const path = (is: string, at = '2026-03-06T10:30'): Bag => ({ command: 'Classify', at, class: { path: is } })
  const sent = { command: 'Assign', at: '2026-03-06T11:00', to: support, assignment: 'a', by: ['complaint-specialist'] }
  const offered = (at: string): Bag => ({ command: 'Propose', at, by: ['technical-support'] })
  it('an offer stops the clock, not the rule about those that cannot wait', () => {
    const steps = [start, path('repair'), sent, offered('2026-03-09T10:00')]
    const outcome = tell(
      F,
      [
        ...steps,
        { command: 'Classify', at: '2026-03-10T10:00', class: {}, flag: { cannotWait: true } },
        { watchUntil: '2026-03-12T09:00' },
      ],
      { clauses: ['c12', 'c14'] },
    )
    expect(outcome.states('c12', '2026-03-20T10:00')).toEqual(['met'])
    // Three working days from Friday the 6th: the end of Wednesday the 11th.
    expect(events(outcome, 'Escalated').map(({ occurredAt }) => occurredAt.slice(0, 16))).toEqual(['2026-03-12T00:00'])
    expect(outcome.states('c14', '2026-03-12T10:00')).toEqual(['running'])
  })
  it('who says so later finds it at once; who never says so is not special', () => {
    const late = [start, path('repair'), sent, offered('2026-03-09T10:00'), { watchUntil: '2026-03-15T09:00' }]
    expect(events(tell(F, late, { clauses: ['c14'] }), 'Escalated')).toEqual([])
    expect(
      events(
        tell(F, [...late, { command: 'Classify', at: '2026-03-16T10:00', class: {}, flag: { cannotWait: true } }], {
          clauses: ['c14'],
        }),
        'Escalated',
      ),
    ).toHaveLength(1)
    expect(
      events(
        tell(
          F,
          [
            ...late.slice(0, 4),
            { command: 'Resolve', at: '2026-03-10T10:00' },
            { command: 'Classify', at: '2026-03-16T10:00', class: {}, flag: { cannotWait: true } },
            { watchUntil: '2026-03-30T09:00' },
          ],
          { clauses: ['c14'] },
        ),
        'Escalated',
      ),
    ).toEqual([])
  })
  it('a case with a precedent: its proposal is taken over, and carried out when the customer accepts', () => {
    const precedent = { supplied: { facts: { 'linked.precedent.id': 'c-0', 'linked.precedent.proposal': 'repair' } } }
    const proposing = { command: 'Propose', at: '2026-03-09T10:00', proposal: 'p1', by: ['complaint-specialist'] }
    const outcome = tell(F, [start, path('precedent'), proposing], { clauses: ['c16'], ...precedent })
    expect(events(outcome, 'Proposed')[0]?.data).toMatchObject({ solution: 'repair' })
    const accepted = {
      command: 'Record:complainant-answered',
      at: '2026-03-10T10:00',
      about: 'proposal',
      answer: 'accepts',
      of: 'proposal',
    }
    const done = { command: 'Record:remedy-executed', at: '2026-03-11T10:00' }
    expect(tell(F, [start, path('precedent'), proposing, done], { clauses: ['c16'], ...precedent }).course.at(-1)).toBe(
      'c16',
    )
    expect(
      tell(F, [start, path('precedent'), proposing, accepted, done], { clauses: ['c16'], ...precedent }).course.at(-1),
    ).toBe('-')
    expect(
      events(tell(F, [start, path('repair'), proposing], { clauses: ['c16'], ...precedent }), 'Proposed')[0]?.data,
    ).not.toHaveProperty('solution')
  })
  it('the department that is late, or whose result is refused, goes to the quality department, each time', () => {
    const refused = (at: string): Bag => ({ command: 'Refuse', at, of: 'result', by: ['complaint-specialist'] })
    const outcome = tell(
      F,
      [
        start,
        sent,
        { command: 'Return:result', at: '2026-03-09T10:00', assignment: 'a' },
        refused('2026-03-09T11:00'),
        refused('2026-03-10T11:00'),
        { watchUntil: '2026-03-12T00:00' },
      ],
      { clauses: ['c18'] },
    )
    expect(events(outcome, 'Escalated').map(({ occurredAt }) => occurredAt.slice(0, 16))).toEqual([
      '2026-03-09T11:00',
      '2026-03-10T11:00',
      '2026-03-12T00:00',
    ])
  })
  it('tracked every working day until the result', () => {
    expect(
      tell(F, [start, sent, { command: 'FollowUp:track', at: '2026-03-09T10:00' }], { clauses: ['c10'] }).dues('c10'),
    ).toEqual(['2026-03-09T23:59', '2026-03-10T23:59'])
  })
})

describe('cosmetics-consumer: a closed list of types', () => {
  const C = 'cosmetics-consumer'
  const start = (field: Bag = {}) => receive('2026-03-06T10:00', { channel: 'hq', field })
  const typed = (type: string, more: Bag = {}): Bag => ({
    command: 'Classify',
    at: '2026-03-06T11:00',
    class: { type },
    by: ['receiver'],
    ...more,
  })
  const last = (...steps: ReadonlyArray<Bag>) => tell(C, steps, { clauses: ['c09', 'c14'] })
  it('within the shelf life; outside it only the market department, and the case says so', () => {
    const fresh = { 'case.occurredAt': '2026-03-01', 'product.expiry': '2026-12-31' }
    const old = { 'case.occurredAt': '2026-03-01', 'product.expiry': '2025-12-31' }
    expect(last(start(fresh), typed('product')).course.at(-1)).toBe('-')
    expect(last(start(old), typed('product')).course.at(-1)).toBe('c14')
    expect(last(start(), typed('product')).course.at(-1)).toBe('-')
    const passed = last(start(old), typed('product', { by: ['market-dept'] }))
    expect([passed.course.at(-1), passed.dossier.complaint.flags['outsideShelfLife']]).toEqual(['-', true])
    expect(last(start(old), typed('service')).course.at(-1)).toBe('-')
    expect(
      last(start(old), { command: 'Classify', at: '2026-03-06T11:00', class: { gravity: 'major' } }).course.at(-1),
    ).toBe('-')
  })
  it('association or court: to the marketing centre at once, with legal', () => {
    const outcome = tell(
      C,
      [
        receive('2026-03-06T10:00', { channel: 'association-court' }),
        { command: 'Classify', at: '2026-03-07T10:00', class: { gravity: 'major' } },
      ],
      { clauses: ['c12'] },
    )
    expect(events(outcome, 'Escalated').map(({ data }) => data)).toEqual([
      expect.objectContaining({ to: { roles: ['marketing-centre'] }, cc: [{ roles: ['legal'] }] }),
    ])
    expect(outcome.states('c12', '2026-03-09T10:00')).toEqual(['running', 'running'])
    const reported = tell(
      C,
      [
        receive('2026-03-06T10:00', { channel: 'association-court' }),
        { command: 'Record:reported', at: '2026-03-07T10:00', to: ['legal'] },
      ],
      { clauses: ['c12'] },
    )
    expect(reported.states('c12', '2026-03-09T10:00')).toEqual(['met', 'running'])
  })
})

describe('service-industry-process-norm: exemptions, authority, one start of two', () => {
  const N = 'service-industry-process-norm'
  const start = receive('2026-03-06T10:00')
  const simple = { command: 'Classify', at: '2026-03-06T10:30', class: { complexity: 'simple' } }
  const resolve = (at: string): Bag => ({ command: 'Resolve', at })
  it('a simple case needs no investigation for one working day', () => {
    const last = (...steps: ReadonlyArray<Bag>) => tell(N, [start, ...steps], { clauses: ['c22', 'c25'] }).course.at(-1)
    expect([
      last(simple, resolve('2026-03-09T23:00')),
      last(simple, resolve('2026-03-10T09:00')),
      last(resolve('2026-03-06T12:00')),
      last({ command: 'Investigate', at: '2026-03-07T10:00' }, resolve('2026-03-20T09:00')),
    ]).toEqual(['-', 'c25', 'c22 c25', '-'])
  })
  const proposed = (amount: number, proposal = 'p1', at = '2026-03-06T11:00'): Bag => ({
    command: 'Propose',
    at,
    proposal,
    amount,
    actor: 'h1',
    by: ['handler'],
  })
  const executed = (amount?: number, at = '2026-03-10T10:00'): Bag => ({
    command: 'Record:remedy-executed',
    at,
    actor: 'h1',
    by: ['handler'],
    ...(amount === undefined ? {} : { authority: amount }),
  })
  const approved = (more: Bag = {}): Bag => ({
    command: 'Approve',
    at: '2026-03-09T10:00',
    of: 'proposal',
    subject: 'p1',
    actor: 'l1',
    by: ['leader'],
    authority: 50000,
    ...more,
  })
  it('within the own authority, or with an approval of this proposal by another with authority', () => {
    const last = (...steps: ReadonlyArray<Bag>) =>
      tell(N, [start, { command: 'Classify', at: '2026-03-06T10:30', class: { scope: 'single' } }, ...steps], {
        clauses: ['c35'],
      }).course.at(-1)
    expect(last(proposed(500), executed(1000))).toBe('-')
    expect(last(proposed(1500), executed(1000))).toBe('c35')
    expect(last(proposed(1500), executed())).toBe('c35')
    expect(last(proposed(1500), approved(), executed(1000))).toBe('-')
    expect(last(proposed(1500), approved({ authority: 1000 }), executed(1000))).toBe('c35')
    expect(last(proposed(1500), approved({ actor: 'h1' }), executed(1000))).toBe('c35')
    expect(last(proposed(1500), approved(), proposed(1600, 'p2', '2026-03-09T11:00'), executed(1000))).toBe('c35')
    expect(last(proposed(20000), executed(90000))).toBe('-')
    expect(last(proposed(20001), executed(90000))).toBe('c35')
    expect(
      last(
        proposed(1500),
        approved(),
        { command: 'Refuse', at: '2026-03-09T12:00', of: 'proposal', subject: 'p1', actor: 'l1', by: ['leader'] },
        executed(1000),
      ),
    ).toBe('c35')
  })
  it('a group or a flag makes it of major interest', () => {
    const last = (classify: Bag) =>
      tell(N, [start, { command: 'Classify', at: '2026-03-06T10:30', ...classify }, proposed(500), executed(1000)], {
        clauses: ['c35'],
      }).course.at(-1)
    expect([
      last({ class: { scope: 'group' } }),
      last({ class: { scope: 'single' }, flag: { majorInterest: true } }),
      last({ class: { scope: 'single' } }),
    ]).toEqual(['c35', 'c35', '-'])
  })
  it('carried out by the next working day after the acceptance, or the final decision, whichever is first', () => {
    const accepts = (at: string): Bag => ({
      command: 'Record:complainant-answered',
      at,
      about: 'proposal',
      answer: 'accepts',
    })
    const decision = (at: string): Bag => ({ command: 'Record:decision-issued', at, final: true })
    const dues = (...steps: ReadonlyArray<Bag>) => tell(N, [start, ...steps], { clauses: ['c39'] }).dues('c39')
    expect([
      dues(accepts('2026-03-06T12:00')),
      dues(decision('2026-03-10T12:00')),
      dues(accepts('2026-03-06T12:00'), decision('2026-03-10T12:00')),
      dues(decision('2026-03-10T12:00'), accepts('2026-03-11T12:00')),
    ]).toEqual([['2026-03-09T23:59'], ['2026-03-11T23:59'], ['2026-03-09T23:59'], ['2026-03-11T23:59']])
  })
})

describe('sales-company: common complaints, serious cases', () => {
  const S = 'sales-company'
  const start = receive('2026-03-06T10:00', {
    channel: 'area-manager',
    class: { entry: 'area-manager', object: 'service' },
    respondent: { unit: 'shop-1', person: 'p-1' },
  })
  const decided = { command: 'Record:decision-issued', at: '2026-03-09T10:00', by: ['area-manager'] }
  const relation = 'case.respondent.unit+class.object'
  const received = (...days: ReadonlyArray<string>) =>
    others(days.map((day) => ({ at: `${day}T10:00`, event: 'Received' })))
  it('three of a kind within ninety days are published', () => {
    const states = (...days: ReadonlyArray<string>) =>
      tell(S, [start, decided], { clauses: ['c18'], supplied: { related: { [relation]: received(...days) } } }).states(
        'c18',
        '2026-03-10T10:00',
      )
    expect([states('2026-01-05', '2026-02-05'), states('2026-02-05'), states('2025-10-05', '2026-02-05')]).toEqual([
      ['running'],
      ['inapplicable'],
      ['inapplicable'],
    ])
  })
  it('or one that is flagged', () => {
    const flagged = { command: 'Classify', at: '2026-03-10T09:00', class: {}, flag: { publicCriticismNeeded: true } }
    expect(tell(S, [start, decided, flagged], { clauses: ['c18'] }).states('c18', '2026-03-10T10:00')).toEqual([
      'running',
    ])
    expect(
      tell(S, [start, decided, flagged, { command: 'Record:circulated', at: '2026-03-11T09:00' }], {
        clauses: ['c18'],
      }).states('c18', '2026-04-10T10:00'),
    ).toEqual(['met'])
  })
  it('the second about one person of the back office within ninety days goes to the marketing director, once', () => {
    const office = receive('2026-03-06T10:00', { class: { entry: 'backoffice-staff' }, respondent: { person: 'p-1' } })
    const valid = { command: 'Classify', at: '2026-03-09T10:00', class: { validity: 'valid' } }
    const outcome = (days: ReadonlyArray<string>, ...more: ReadonlyArray<Bag>) =>
      events(
        tell(S, [office, valid, ...more], {
          clauses: ['c20'],
          supplied: { related: { 'case.respondent.person': received(...days) } },
        }),
        'Escalated',
      ).length
    expect([
      outcome(['2026-01-05']),
      outcome([]),
      outcome(['2025-11-05']),
      outcome(['2026-01-05'], { command: 'Revisit', at: '2026-03-10T10:00' }),
    ]).toEqual([1, 0, 0, 1])
  })
})

describe('pharmacy-store: reports that outlive the complaint', () => {
  const D = 'pharmacy-store'
  const clauses = ['c08', 'c09', 'c10', 'c11', 'c12', 'c13', 'c14', 'c15']
  const incident = (more: Bag = {}) =>
    receive('2026-03-06T10:00', { kind: 'quality-incident', channel: 'store', by: ['store'], ...more })
  const grave = (gravity: string, at = '2026-03-06T11:00'): Bag => ({ command: 'Classify', at, class: { gravity } })
  const reported = (at: string, to: string, by: string, more: Bag = {}): Bag => ({
    command: 'Record:reported',
    at,
    to: [to],
    by: [by],
    ...more,
  })
  const life = (...steps: ReadonlyArray<Bag>) => tell(D, steps, { clauses })
  it('from the discovery, where that is known, else from the receipt', () => {
    expect(life(incident(), grave('major-casualty')).dues('c08')).toEqual(['2026-03-06T22:00'])
    expect(life(incident({ discoveredAt: '2026-03-06T08:00' }), grave('major-casualty')).dues('c08')).toEqual([
      '2026-03-06T20:00',
    ])
    const later = life(
      receive('2026-03-06T10:00', { kind: 'quality-complaint', channel: 'store' }),
      { command: 'Record:incident-declared', at: '2026-03-07T09:00', discoveredAt: '2026-03-07T08:00', by: ['store'] },
      grave('major-casualty', '2026-03-07T09:30'),
    )
    expect([later.dues('c08'), later.dues('c09')]).toEqual([['2026-03-07T20:00'], ['2026-03-08T08:00']])
    const reclassified = life(receive('2026-03-06T10:00', { kind: 'quality-complaint', channel: 'store' }), {
      command: 'Classify',
      at: '2026-03-06T12:00',
      class: { kind: 'quality-incident', gravity: 'general' },
    })
    expect(reclassified.dues('c12')).toEqual(['2026-03-10T23:59'])
  })
  it('which reports are owed depends on the gravity', () => {
    const states = (gravity?: string) => {
      const outcome = life(incident(), ...(gravity === undefined ? [] : [grave(gravity)]))
      return ['c08', 'c09', 'c10', 'c11', 'c12', 'c13', 'c15'].map(
        (clause) => outcome.states(clause, '2026-03-06T11:30')[0],
      )
    }
    const [on, off, open] = ['running', 'inapplicable', 'pending']
    expect(states('major-casualty')).toEqual([on, on, off, on, off, off, on])
    expect(states('major-other')).toEqual([off, off, on, on, off, off, on])
    expect(states('general')).toEqual([off, off, off, off, on, on, on])
    expect(states()).toEqual([open, open, open, open, open, open, on])
  })
  it('both addressees, by whoever owes it', () => {
    const one = [incident(), grave('major-casualty'), reported('2026-03-06T12:00', 'gm-office', 'store')]
    expect(life(...one).states('c08', '2026-03-06T13:00')).toEqual(['running'])
    expect(
      life(...one, reported('2026-03-06T14:00', 'quality-section', 'store')).states('c08', '2026-03-09T13:00'),
    ).toEqual(['met'])
    expect(
      life(...one, reported('2026-03-06T14:00', 'superior-dept', 'store')).states('c09', '2026-03-08T13:00'),
    ).toEqual(['breached'])
    expect(
      life(...one, reported('2026-03-06T14:00', 'superior-dept', 'quality-section')).states('c09', '2026-03-08T13:00'),
    ).toEqual(['met'])
  })
  it('a withdrawal ends none of them but the one that is not owed to others', () => {
    const outcome = life(incident(), grave('major-casualty'), { command: 'Withdraw', at: '2026-03-06T12:00' })
    expect([
      outcome.states('c08', '2026-03-07T12:00'),
      outcome.states('c09', '2026-03-08T12:00'),
      outcome.states('c11', '2026-03-30T12:00'),
    ]).toEqual([['breached'], ['breached'], ['cancelled']])
  })
  it('a general one: two working days, and the result within a month', () => {
    const outcome = life(incident(), grave('general'))
    expect([outcome.dues('c12'), outcome.dues('c13')]).toEqual([['2026-03-10T23:59'], ['2026-04-07T23:59']])
    const result = (field: Bag): Bag =>
      reported('2026-03-20T10:00', 'quality-section', 'store', { kind: 'result', field })
    expect(
      life(incident(), grave('general'), result({ 'incident.cause': '误发', 'incident.result': '召回' })).states(
        'c13',
        '2026-05-01T10:00',
      ),
    ).toEqual(['met'])
    expect(life(incident(), grave('general'), result({})).course.at(-1)).toBe('c14')
  })
  it('known to be grave two days later: breached at birth', () => {
    const outcome = life(incident(), grave('major-casualty', '2026-03-09T10:00'))
    expect(
      outcome.clocksAt('c08', '2026-03-09T11:00+08:00').map(({ state, clock }) => [state, clock.knownAt?.slice(0, 16)]),
    ).toEqual([['breached', '2026-03-09T10:00']])
  })
  it('written within seven days, else with the reason', () => {
    const written = (at: string, more: Bag = {}): Bag =>
      reported(at, 'drug-authority', 'company', { kind: 'written', ...more })
    expect(
      life(incident(), grave('major-other'), written('2026-03-12T10:00')).states('c11', '2026-03-30T10:00'),
    ).toEqual(['met'])
    expect(
      life(incident(), grave('major-other'), written('2026-03-20T10:00')).states('c11', '2026-03-30T10:00'),
    ).toEqual(['breached'])
  })
})

describe('property-three-class: two limits for one report, and what an invalid case still owes', () => {
  const P = 'property-three-class'
  const start = (channel: string) => receive('2026-03-06T10:00', { channel, by: ['on-site-staff'] })
  const clauses = ['c02', 'c14', 'c23']
  const raised = (at: string, to: string): Bag => ({ command: 'Escalate:decision', at, to: { roles: [to] } })
  const flagged = { command: 'Classify', at: '2026-03-06T10:10', class: {}, flag: { difficult: true } }
  it('on site and difficult: both run, the earlier binds', () => {
    const outcome = tell(P, [start('onsite'), flagged], { clauses })
    expect([outcome.dues('c14'), outcome.dues('c23')]).toEqual([['2026-03-06T12:00'], ['2026-03-06T10:30']])
    expect([outcome.states('c14', '2026-03-06T11:00'), outcome.states('c23', '2026-03-06T11:00')]).toEqual([
      ['running'],
      ['breached'],
    ])
    expect(
      tell(P, [start('onsite'), flagged, raised('2026-03-06T10:20', 'dept-head')], { clauses }).states(
        'c23',
        '2026-03-06T11:00',
      ),
    ).toEqual(['met'])
  })
  it('solved on the spot, nothing is to be reported', () => {
    const solved = (more: Bag): Bag => ({ command: 'Resolve', at: '2026-03-06T10:40', ...more })
    expect(tell(P, [start('onsite'), solved({ onSpot: true })], { clauses }).states('c14', '2026-03-07T11:00')).toEqual(
      ['cancelled'],
    )
    expect(tell(P, [start('onsite'), solved({})], { clauses }).states('c14', '2026-03-07T11:00')).toEqual(['breached'])
    expect(tell(P, [start('phone')], { clauses }).states('c14', '2026-03-07T11:00')).toEqual(['inapplicable'])
  })
  it('invalid: not accepted, and every duty is lifted; undecided counts as valid', () => {
    const invalid = { command: 'Classify', at: '2026-03-06T11:00', class: { validity: 'invalid' } }
    const accept = { command: 'Acknowledge:accepted', at: '2026-03-06T11:10' }
    expect(tell(P, [start('onsite'), accept], { clauses }).course.at(-1)).toBe('-')
    expect(tell(P, [start('onsite'), invalid, accept], { clauses }).course.at(-1)).toBe('c02')
    const whole = tell(P, [start('onsite'), invalid])
    const open = whole.dossier.clocks.all.filter(({ open: is }) => is)
    expect(open).toEqual([])
    expect(whole.states('c14', '2026-03-07T11:00')).toEqual(['cancelled'])
  })
})

describe('business-centre-property: three days, once longer', () => {
  const B = 'business-centre-property'
  const start = receive('2026-03-06T10:00', { channel: 'any', by: ['receiver'] })
  const extend = (newDueAt: string, reason?: string, at = '2026-03-07T10:00'): Bag => ({
    command: 'Extend',
    at,
    clocks: ['c08'],
    newDueAt,
    ...(reason === undefined ? {} : { reason }),
    by: ['receiver'],
  })
  it('calendar days roll; any reply stops it', () => {
    expect(tell(B, [start], { clauses: ['c08'] }).dues('c08')).toEqual(['2026-03-09T23:59'])
    expect(tell(B, [receive('2026-03-04T10:00', { channel: 'any' })], { clauses: ['c08'] }).dues('c08')).toEqual([
      '2026-03-09T23:59',
    ])
    expect(
      tell(B, [start, { command: 'Reply:interim', at: '2026-03-09T10:00' }], { clauses: ['c08'] }).states(
        'c08',
        '2026-03-30T10:00',
      ),
    ).toEqual(['met'])
  })
  it('one exception, with its reason', () => {
    const last = (...steps: ReadonlyArray<Bag>) => tell(B, [start, ...steps], { clauses: ['c08'] }).course.at(-1)
    expect([
      last(extend('2026-03-13T23:59')),
      last(extend('2026-03-13T23:59', '等待配件')),
      last(extend('2026-03-13T23:59', '等待配件'), extend('2026-03-16T23:59', '仍等待', '2026-03-10T10:00')),
    ]).toEqual(['c08', '-', 'c08'])
  })
  it('urged every day, rest days included, until the reply', () => {
    const sent = {
      command: 'Assign',
      at: '2026-03-06T11:00',
      to: { unit: 'd', roles: ['relevant-dept'] },
      assignment: 'a',
    }
    expect(
      tell(
        B,
        [
          start,
          sent,
          { command: 'FollowUp:urge', at: '2026-03-07T10:00' },
          { command: 'Reply:final', at: '2026-03-08T10:00' },
        ],
        { clauses: ['c07'] },
      ).states('c07', '2026-03-30T10:00'),
    ).toEqual(['met', 'cancelled'])
    expect(tell(B, [start, sent], { clauses: ['c07'] }).dues('c07')).toEqual(['2026-03-07T23:59'])
  })
})

describe('tobacco-branch-company: a promised answer', () => {
  const B = 'tobacco-branch-company'
  const start = receive('2026-03-06T10:00', {
    kind: 'suggestion',
    channel: 'phone-branch',
    flag: { replyNeeded: true },
  })
  const told = (more: Bag = {}): Bag => ({ command: 'Acknowledge:told', at: '2026-03-06T10:10', ...more })
  const interim = (nextPromisedAt?: string, at = '2026-03-10T10:00'): Bag => ({
    command: 'Reply:interim',
    at,
    ...(nextPromisedAt === undefined ? {} : { nextPromisedAt }),
  })
  const life = (...steps: ReadonlyArray<Bag>) => tell(B, [start, ...steps], { clauses: ['c21'] })
  it('by the day promised, else in ten working days; an interim reply with a new day moves it', () => {
    expect(life(told({ promisedAt: '2026-03-12T17:00' })).dues('c21')).toEqual(['2026-03-12T17:00'])
    expect(life(told()).dues('c21')).toEqual(['2026-03-20T23:59'])
    expect(life(told({ promisedAt: '2026-03-12T17:00' }), interim('2026-03-18T17:00')).dues('c21')).toEqual([
      '2026-03-18T17:00',
    ])
    expect(life(told({ promisedAt: '2026-03-12T17:00' }), interim()).dues('c21')).toEqual(['2026-03-12T17:00'])
    expect(
      life(told({ promisedAt: '2026-03-12T17:00' }), interim('2026-03-18T17:00', '2026-03-13T10:00')).states(
        'c21',
        '2026-03-16T10:00',
      ),
    ).toEqual(['breached'])
  })
  it('only for suggestions to which an answer is owed', () => {
    expect(
      tell(B, [receive('2026-03-06T10:00', { kind: 'suggestion', channel: 'phone-branch' }), told()], {
        clauses: ['c21'],
      }).states('c21', '2026-03-07T10:00'),
    ).toEqual(['inapplicable'])
    expect(
      tell(
        B,
        [
          receive('2026-03-06T10:00', { kind: 'complaint', channel: 'phone-branch', flag: { replyNeeded: true } }),
          told(),
        ],
        { clauses: ['c21'] },
      ).states('c21', '2026-03-07T10:00'),
    ).toEqual(['inapplicable'])
  })
  it('urged every two working days until the correction is checked', () => {
    const sent = {
      command: 'Assign',
      at: '2026-03-06T11:00',
      to: { unit: 'd', roles: ['responsible-dept'] },
      assignment: 'a',
    }
    expect(tell(B, [start, sent], { clauses: ['c07'] }).dues('c07')).toEqual(['2026-03-10T23:59'])
    expect(
      tell(B, [start, sent, { command: 'Record:corrective-action-verified', at: '2026-03-09T11:00' }], {
        clauses: ['c07'],
      }).states('c07', '2026-03-30T11:00'),
    ).toEqual(['cancelled'])
  })
})

describe('dormitory-property-service-centre: who is told, and who comes back', () => {
  const D = 'dormitory-property-service-centre'
  const start = (more: Bag = {}) => receive('2026-03-06T10:00', more)
  it('the responsible person within the hour, from the officer on duty; nobody where it was solved at once', () => {
    const routed = tell(D, [start({ class: { object: 'cleaner' }, place: 'A-1' })], { clauses: ['c05'] }).events[0]
      ?.evidence.routed
    expect(routed).toEqual([
      expect.objectContaining({ step: 'notify', to: ['supervisor'], dueAt: '2026-03-06T11:00:00+08:00' }),
    ])
    const organisation = { version: '1', units: {}, people: {}, tables: { responsible: { 'cleaner/A-1': 'porter' } } }
    const named = tell(D, [start({ class: { object: 'cleaner' }, place: 'A-1' })], {
      clauses: ['c05'],
      organisation: organisation as never,
    }).events[0]?.evidence.routed
    expect(named?.map(({ to }) => to)).toEqual([['porter']])
  })
  it('an emergency within a quarter of an hour, by the manager or the supervisor', () => {
    const come = (by: string): Bag => ({ command: 'Record:handling-started', at: '2026-03-06T10:10', by: [by] })
    const states = (...steps: ReadonlyArray<Bag>) =>
      tell(D, [start({ kind: 'emergency' }), ...steps], { clauses: ['c15'] }).states('c15', '2026-03-06T10:16')
    expect([states(), states(come('porter')), states(come('supervisor'))]).toEqual([
      ['breached'],
      ['breached'],
      ['met'],
    ])
    expect(tell(D, [start()], { clauses: ['c15'] }).states('c15', '2026-03-06T11:16')).toEqual([])
  })
  it('a major case: raised once an episode, revisited with a form, though found major only afterwards', () => {
    const major = (at: string): Bag => ({ command: 'Classify', at, class: { gravity: 'major' } })
    const solved = { command: 'Resolve', at: '2026-03-06T15:00' }
    const visit = (more: Bag = {}): Bag => ({ command: 'Revisit', at: '2026-03-07T15:00', by: ['supervisor'], ...more })
    const outcome = tell(D, [start(), solved, major('2026-03-06T16:00')], { clauses: ['c06', 'c17'] })
    expect(events(outcome, 'Escalated').map(({ data }) => data)).toEqual([
      expect.objectContaining({ to: { roles: ['project-manager'] }, dueAt: '2026-03-06T16:30:00+08:00' }),
    ])
    expect([outcome.dues('c17'), outcome.states('c17', '2026-03-07T10:00')]).toEqual([
      ['2026-03-09T23:59'],
      ['running'],
    ])
    expect(
      tell(D, [start(), solved, major('2026-03-06T16:00'), visit()], { clauses: ['c17'] }).states(
        'c17',
        '2026-03-10T10:00',
      ),
    ).toEqual(['breached'])
    expect(
      tell(D, [start(), solved, major('2026-03-06T16:00'), visit({ form: 'F-7' })], { clauses: ['c17'] }).states(
        'c17',
        '2026-03-10T10:00',
      ),
    ).toEqual(['met'])
  })
})

describe('administrative-approval-centre: channels, tracking, disclosure', () => {
  const A = 'administrative-approval-centre'
  const start = (more: Bag = {}) => receive('2026-03-06T10:00', { channel: 'phone', ...more })
  it('another channel is other, with its own word kept', () => {
    expect(
      events(tell(A, [start({ channel: 'message-board' })], { clauses: ['c03'] }), 'Received')[0]?.data,
    ).toMatchObject({ channel: 'other', channelText: 'message-board' })
    expect(events(tell(A, [start({ channel: 'letter' })], { clauses: ['c03'] }), 'Received')[0]?.data).toMatchObject({
      channel: 'letter',
    })
  })
  it('tracked every two working days until the result', () => {
    const sent = {
      command: 'Assign',
      at: '2026-03-06T11:00',
      to: { unit: 'w', roles: ['window-unit'] },
      assignment: 'a',
    }
    expect(
      tell(
        A,
        [
          start(),
          sent,
          { command: 'FollowUp:track', at: '2026-03-09T10:00' },
          { command: 'Return:result', at: '2026-03-10T10:00', assignment: 'a' },
        ],
        { clauses: ['c07'] },
      ).states('c07', '2026-03-30T10:00'),
    ).toEqual(['met', 'cancelled'])
    expect(tell(A, [start(), sent], { clauses: ['c07'] }).dues('c07')).toEqual(['2026-03-10T23:59'])
  })
  it('nothing is disclosed of a matter of discipline without the last consent', () => {
    const consent = (at: string, given: boolean): Bag => ({
      command: 'Record:consent-recorded',
      at,
      given,
      scope: ['publish'],
    })
    const disclosed = { command: 'Record:disclosure-made', at: '2026-03-20T10:00' }
    const last = (kind: string, ...steps: ReadonlyArray<Bag>) =>
      tell(A, [start({ kind }), ...steps, disclosed], { clauses: ['c17'] }).course.at(-1)
    expect(last('discipline-complaint')).toContain('c17')
    expect(last('discipline-complaint', consent('2026-03-09T10:00', true))).toBe('-')
    expect(
      last('discipline-complaint', consent('2026-03-09T10:00', true), consent('2026-03-10T10:00', false)),
    ).toContain('c17')
    expect(last('complaint')).toBe('-')
  })
})

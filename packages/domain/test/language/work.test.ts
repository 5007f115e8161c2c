import { describe, expect, it } from 'vitest'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Organisation } from '../../src/regulation/organisation.js'
import {
  act,
  answer,
  at,
  classified,
  course,
  finallyReplied,
  leader,
  ofType,
  received,
  say,
  ticked,
  told,
  types,
  until,
} from './kit.js'

const plain = received(at('01-05'))
const graded = (gravity: string, day = '01-06') => classified({ gravity }, at(day))
type Out = ReturnType<typeof told>
const routed = (outcome: Out, index = -1) => outcome.events.at(index)?.evidence.routed
const route = (more: object): Mechanism => ({ kind: 'route', step: 'handle', on: 'Received', ...more }) as Mechanism

describe('rule 19: routes compose', () => {
  it('the target comes from the first matching row by order, copies and priority from all, the shortest time', () => {
    const outcome = told(
      [
        route({ to: 'desk', within: { n: 3, unit: 'hour' }, cc: ['archive'] }),
        route({ to: 'leader', order: 10, within: { n: 2, unit: 'hour' } }),
        route({
          to: 'nobody',
          order: 5,
          when: { fact: 'case.channel', is: 'phone' },
          within: { n: 1, unit: 'minute' },
        }),
        route({ priority: 'head-of-queue', cc: ['auditor'], order: 60 }),
      ],
      [plain],
    )
    expect(routed(outcome)).toEqual([
      expect.objectContaining({
        clause: 'c02',
        step: 'handle',
        to: ['leader'],
        priority: 'head-of-queue',
        dueAt: '2026-01-05T12:00:00+08:00',
      }),
    ])
    expect([...(routed(outcome)?.[0]?.cc ?? [])].sort()).toEqual(['archive', 'auditor'])
  })

  it('else is taken where no row matches', () => {
    const desk = route({ when: { fact: 'class.gravity', is: 'major' }, to: 'leader', else: 'desk' })
    expect(routed(told([desk], [plain]))?.map(({ to }) => to)).toEqual([['desk']])
    expect(routed(told([desk], [received(at('01-05'), { class: { gravity: 'major' } })]))?.map(({ to }) => to)).toEqual(
      [['leader']],
    )
  })

  it('a list of steps gives one party several', () => {
    expect(
      routed(told([route({ step: ['handle', 'reply'], to: 'desk' })], [plain]))?.map(({ step, to }) => [step, to]),
    ).toEqual([
      ['handle', ['desk']],
      ['reply', ['desk']],
    ])
  })

  it('ends: clocks cancels the clocks that are open, also those that the very event opens, and no obligation', () => {
    const ends = route({ on: 'Classified', when: { fact: 'class.gravity', is: 'minor' }, to: 'desk', ends: ['clocks'] })
    const duty: Mechanism = {
      kind: 'obligation',
      startsOn: 'Received',
      stopsOn: 'Revisited',
      within: { n: 9, unit: 'workingDay' },
      responsible: 'handler',
    }
    const outcome = told([answer, duty, ends], [plain, graded('minor')])
    expect(outcome.statesAt('c01', at('01-20'))).toEqual(['cancelled'])
    expect(outcome.statesAt('c02', at('01-07'))).toEqual(['running'])
    expect(told([answer, ends], [plain, graded('major')]).statesAt('c01', at('01-06'))).toEqual(['running'])
  })

  it('another target than the one that is bound to needs a reason; a suggestion binds nobody', () => {
    const bound = (mode?: 'suggest') => route({ step: 'assign', to: 'leader', ...(mode === undefined ? {} : { mode }) })
    const assigned = (more: object = {}) => say('Assign', { to: { roles: ['handler'] }, ...more }, at('01-05', '11:00'))
    expect(course(told([bound()], [plain, assigned()]))).toEqual(['-', 'c01'])
    expect(course(told([bound()], [plain, assigned({ reason: 'absent' })]))).toEqual(['-', '-'])
    expect(course(told([bound('suggest')], [plain, assigned()]))).toEqual(['-', '-'])
    expect(
      course(told([bound()], [plain, say('Assign', { to: { roles: ['leader'] } }, at('01-05', '11:00'))])),
    ).toEqual(['-', '-'])
  })

  const organisation: Organisation = {
    version: 'o1',
    units: { top: { id: 'top', head: 'boss' }, shop: { id: 'shop', parent: 'top', head: 'chief' } },
    people: { boss: { id: 'boss', unit: 'top' }, chief: { id: 'chief', unit: 'shop' } },
  } as unknown as Organisation
  it('the head complained about is replaced by the head of the unit above', () => {
    const head = route({ to: { head: { actor: 'respondent-unit' } } })
    const to = (person?: string) =>
      routed(
        told(
          [head],
          [received(at('01-05'), { respondent: { unit: 'shop', ...(person === undefined ? {} : { person }) } })],
          {},
          { organisation },
        ),
      )?.[0]?.to
    expect(to()).toEqual(['chief'])
    expect(to('chief')).toEqual(['boss'])
    expect(to('somebody')).toEqual(['chief'])
  })
})

describe('rule 20: edges', () => {
  const major = { fact: 'class.gravity', is: 'major' } as const
  const edge: Mechanism = { kind: 'escalate', on: { becomes: major }, to: 'leader' }
  const fired = (outcome: Out) => ofType(outcome, 'Escalated').length
  it('fires from unknown and from false to true, and stays quiet while it is true', () => {
    expect(fired(told([edge], [plain, graded('major')]))).toBe(1)
    expect(fired(told([edge], [plain, graded('minor'), graded('major', '01-07')]))).toBe(1)
    expect(
      fired(told([edge], [plain, graded('major'), graded('major', '01-07'), say('Revisit', {}, at('01-08'))])),
    ).toBe(1)
    expect(fired(told([edge], [received(at('01-05'), { class: { gravity: 'major' } })]))).toBe(1)
  })
  it('once per episode: again when it has been false in between', () => {
    expect(fired(told([edge], [plain, graded('major'), graded('minor', '01-07'), graded('major', '01-08')]))).toBe(2)
  })
  it('an event fires once for each event where the clause says so', () => {
    const each = (repeat?: 'perEvent' | 'perRound'): Mechanism => ({
      kind: 'escalate',
      on: 'act:inability-declared',
      to: 'leader',
      ...(repeat === undefined ? {} : { repeat }),
    })
    const unable = (day: string) => act('inability-declared', at(day))
    expect(fired(told([each('perEvent')], [plain, unable('01-06'), unable('01-07')]))).toBe(2)
    expect(
      fired(
        told(
          [each('perRound')],
          [plain, unable('01-06'), unable('01-07'), say('Reopen', {}, at('01-08')), unable('01-09')],
        ),
      ),
    ).toBe(2)
    expect(fired(told([each()], [plain, unable('01-06'), unable('01-07')]))).toBe(1)
  })
  it('when must be true', () => {
    const when: Mechanism = { kind: 'escalate', on: 'act:inability-declared', when: major, to: 'leader' }
    expect(fired(told([when], [plain, act('inability-declared', at('01-06'))]))).toBe(0)
    expect(fired(told([when], [plain, graded('major'), act('inability-declared', at('01-07'))]))).toBe(1)
  })
  it('a breach of a clock fires it, once a clock', () => {
    const late: Mechanism = { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader', repeat: 'perEvent' }
    expect(fired(told([answer, late], [plain, until(at('01-07', '23:59'))]))).toBe(0)
    expect(fired(told([answer, late], [plain, until(at('01-08', '00:00')), until(at('01-20'))]))).toBe(1)
    expect(fired(told([answer, late], [plain, finallyReplied(at('01-07')), until(at('01-20'))]))).toBe(0)
  })
  it('so much of a clock, and that it is due soon, fire it', () => {
    const half: Mechanism = { kind: 'escalate', on: { clock: 'c01', is: { share: 0.5 } }, to: 'leader' }
    const hours: Mechanism = {
      ...answer,
      within: { n: 24, unit: 'hour' },
      warnAt: [{ dueOf: ['c01'], share: 0.75 }],
    } as Mechanism
    const soon: Mechanism = { kind: 'escalate', on: { clock: 'c01', is: 'warned' }, to: 'leader' }
    const when = (does: Mechanism) =>
      ofType(told([hours, does], [plain, until(at('01-08'))]), 'Escalated').map(({ evidence }) =>
        evidence.cause?.at?.slice(5, 16),
      )
    expect(when(half)).toEqual(['01-05T22:00'])
    expect(when(soon)).toEqual(['01-06T04:00'])
  })
})

describe('rule 21: absence needs a timer', () => {
  const silent: Mechanism = {
    kind: 'escalate',
    on: {
      becomes: {
        all: [
          { some: 'Assigned' },
          { not: { some: 'Acknowledged' } },
          { not: { fact: 'last.Assigned.at', within: { n: 1, unit: 'workingDay' } } },
        ],
      },
    },
    to: 'leader',
  }
  const assigned = say('Assign', { to: { unit: 'x' } }, at('01-09'))
  it('fires by itself, through the calendar, at the instant at which it can', () => {
    // Friday and one working day: the end of Monday.
    expect(ofType(told([silent], [plain, assigned, until(at('01-12', '23:59'))]), 'Escalated')).toHaveLength(0)
    expect(
      ofType(told([silent], [plain, assigned, until(at('01-13', '00:00'))]), 'Escalated').map(
        ({ occurredAt }) => occurredAt,
      ),
    ).toEqual(['2026-01-13T00:00:00+08:00'])
  })
  it('what fired stays on record, though the missing event comes a minute later', () => {
    const outcome = told(
      [silent],
      [
        plain,
        assigned,
        until(at('01-13', '00:00')),
        say('Acknowledge', { what: 'dispatch' }, at('01-13', '00:01')),
        until(at('01-20')),
      ],
    )
    expect(ofType(outcome, 'Escalated')).toHaveLength(1)
  })
  it('the event that comes too late, with nobody looking in between, still finds it', () => {
    const outcome = told([silent], [plain, assigned, say('Acknowledge', { what: 'dispatch' }, at('01-14'))])
    expect(ofType(outcome, 'Escalated')).toHaveLength(1)
  })
  it('an event in time leaves it quiet', () => {
    expect(
      ofType(
        told([silent], [plain, assigned, say('Acknowledge', { what: 'dispatch' }, at('01-12')), until(at('01-20'))]),
        'Escalated',
      ),
    ).toHaveLength(0)
  })
})

describe('rule 23: effects', () => {
  const unable = act('inability-declared', at('01-06'))
  const escalate = (...effects: ReadonlyArray<object>): Mechanism =>
    ({ kind: 'escalate', on: 'act:inability-declared', to: 'leader', repeat: 'perEvent', do: effects }) as Mechanism
  it('oblige opens a duty due at its length', () => {
    const outcome = told(
      [escalate({ oblige: 'act:query-issued', within: { n: 1, unit: 'workingDay' } })],
      [plain, unable],
    )
    expect(
      outcome.clocksAt('c01', at('01-06', '11:00')).map(({ clock, state }) => [clock.due?.at.slice(5, 16), state]),
    ).toEqual([['01-07T23:59', 'running']])
    expect(
      told(
        [escalate({ oblige: 'act:query-issued', within: { n: 1, unit: 'workingDay' } })],
        [plain, unable, act('query-issued', at('01-07'))],
      ).statesAt('c01', at('01-09')),
    ).toEqual(['met'])
  })
  it('without a length it is due before the end of the case', () => {
    const does = [escalate({ oblige: 'act:query-issued' })]
    expect(told(does, [plain, unable]).statesAt('c01', at('03-06'))).toEqual(['running'])
    expect(told(does, [plain, unable, say('Close', {}, at('01-08'))]).statesAt('c01', at('01-09'))).toEqual([
      'breached',
    ])
  })
  it('assign dispatches with a round, and the new round is one', () => {
    const outcome = told(
      [escalate({ assign: { actor: 'unit' }, round: '+1' })],
      [plain, say('Assign', { to: { unit: 'x' } }, at('01-05', '12:00')), unable],
    )
    expect(types(outcome)).toEqual(['Received', 'Assigned', 'ActRecorded', 'Escalated', 'Assigned'])
    expect(outcome.events.at(-1)?.data).toMatchObject({ to: { unit: 'x' }, round: 2 })
    expect(outcome.dossier.complaint.round).toBe(2)
  })
  it('an order that the engine sends on is addressed as the one before it', () => {
    const duty: Mechanism = {
      kind: 'clock',
      startsOn: { event: 'Assigned', to: 'leader' },
      stopsOn: 'Acknowledged:dispatch',
      within: { n: 4, unit: 'hour' },
      responsible: 'leader',
      per: 'each',
      key: 'assignment',
    }
    const steps = [
      plain,
      say('Assign', { to: { unit: 'x', roles: ['leader'] }, assignment: 'a1' }, at('01-05', '12:00')),
      say('Acknowledge', { what: 'dispatch', assignment: 'a1' }, at('01-05', '13:00')),
      unable,
    ]
    const outcome = told([escalate({ assign: { actor: 'unit' }, round: '+1' }), duty], steps)
    expect(outcome.statesAt('c02', at('01-06', '11:00'))).toEqual(['met', 'running'])
  })
  it('reopen, supervise and joint', () => {
    const outcome = told([escalate({ reopen: true }, { supervise: 'leader' }, { joint: true })], [plain, unable])
    expect(types(outcome)).toEqual(['Received', 'ActRecorded', 'Escalated', 'Reopened', 'Escalated'])
    expect(
      ofType(outcome, 'Escalated').map(({ data }) => [
        (data as { level: string }).level,
        (data as { joint?: boolean }).joint,
      ]),
    ).toEqual([
      ['decision', true],
      ['supervision', undefined],
    ])
  })
  it('they carry the cause: the event that set them off, and the clause', () => {
    const outcome = told([escalate({ supervise: 'leader' })], [plain, unable])
    const [, cause] = outcome.events
    for (const event of outcome.events.slice(2)) {
      expect(event.causationId).toBe(cause?.id)
      expect(event.evidence.cause).toMatchObject({ regulation: 'test-rules', clause: 'c01' })
    }
  })
  it('a proposal of the engine brings nothing about by itself', () => {
    const outcome = told([{ ...escalate({ reopen: true }), mode: 'suggest' } as Mechanism], [plain, unable])
    expect(types(outcome)).toEqual(['Received', 'ActRecorded', 'Escalated'])
    expect(outcome.events.at(-1)?.data).toMatchObject({ suggested: true })
  })
  it('whoever escalates by hand may, too', () => {
    expect(
      course(told([], [plain, say('Escalate', { level: 'decision', to: { roles: ['leader'] } }, at('01-06'), leader)])),
    ).toEqual(['-', '-'])
  })
  it('the same tick again brings nothing new', () => {
    const late: Mechanism = { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader', repeat: 'perEvent' }
    expect(
      ofType(told([answer, late], [plain, ticked(at('01-09')), ticked(at('01-09')), ticked(at('01-10'))]), 'Escalated'),
    ).toHaveLength(1)
  })
})

describe('19. a row has its say only where it matches', () => {
  it('a row that only gives the else brings nothing else about', () => {
    const row = route({
      when: { fact: 'class.gravity', is: 'major' },
      to: 'leader',
      else: 'desk',
      creates: { oblige: 'act:anomaly-reported' },
      ends: ['clocks'],
      sets: { 'case.kind': 'anomaly' },
    })
    const outcome = told([row, answer], [received(at('01-05'), { class: { gravity: 'minor' } })])
    expect(outcome.clocksAt('c01', at('01-06'))).toEqual([])
    expect(outcome.statesAt('c02', at('01-06'))).toEqual(['running'])
    expect(outcome.dossier.complaint.kind).toBe('complaint')
  })

  it('of two rows of one clause only that which matches brings its own about', () => {
    const row: Mechanism = route({
      when: { fact: 'class.gravity', is: 'major' },
      to: 'leader',
      creates: { oblige: 'act:anomaly-reported' },
      sets: { 'case.kind': 'anomaly' },
    })
    const other: Mechanism = route({ when: { fact: 'class.gravity', is: 'minor' }, to: 'desk' })
    const steps = [received(at('01-05'), { class: { gravity: 'minor' } })]
    const clauses = told([], steps).dossier.complaint.regulations.length
    expect(clauses).toBe(1)
    const outcome = told([], steps, {
      clauses: [
        {
          id: 'c01',
          ref: '1',
          summary: { zh: '一', en: 'one' },
          nature: 'routing',
          modality: 'must',
          does: [row, other],
        },
      ],
    })
    expect(outcome.dossier.complaint.kind).toBe('complaint')
    expect(outcome.clocksAt('c01', at('01-06'))).toEqual([])
  })
})

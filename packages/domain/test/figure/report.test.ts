import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../src/figure/register.js'
import { reportOf } from '../../src/figure/report.js'
import { reportsDue } from '../../src/figure/reports-due.js'
import type { Report } from '../../src/regulation/language/figure.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { act, at, caseOf, command, historyOf, period, received, rulesWith, shanghai } from './kit.js'

const january = period('month', '2026-01-01')
const monthly: Report = {
  kind: 'report',
  every: 'month',
  author: 'handler',
  to: ['leader'],
  sections: [{ count: 'complaint', groupBy: ['class.gravity'], compare: 'previousPeriod' }, { narrative: 'analysis' }],
  due: { n: 5, unit: 'workingDay' },
  title: '月报',
}
const reading = (
  does: ReadonlyArray<Mechanism>,
  dossiers: ReturnType<typeof caseOf>[],
  day: string,
  streams: ReturnType<typeof historyOf>[] = [],
) => readingOf(rulesWith(does), { dossiers, streams }, at(day))
const content = (
  read: ReturnType<typeof readingOf>,
  question: Parameters<ReturnType<typeof reportOf>>[1] = { period: january },
) => {
  const report = read.rules.current[0]?.reports[0]
  if (report === undefined) throw new Error('no report')
  return reportOf(read)(report, question)
}
const rules = rulesWith([monthly])
const classified = (id: string, day: string, gravity: string) =>
  caseOf(rules, [received(day, { class: { gravity } }, id)])

describe('the content of a report', () => {
  const cases = [
    classified('a', '2026-01-05', 'major'),
    classified('b', '2026-01-06', 'minor'),
    classified('c', '2026-01-07', 'minor'),
    classified('d', '2025-12-07', 'general'),
  ]

  it('counts by group, with the period before beside it; people write the rest', () => {
    const { sections, author, readers, title, period: span } = content(reading([monthly], cases, '2026-02-03'))
    expect([author, readers, title, span?.id]).toEqual([['handler'], ['leader'], '月报', '2026-01'])
    expect(sections[0]).toMatchObject({
      kind: 'count',
      total: { count: 3, previous: 1 },
      groups: [
        { group: { 'class.gravity': 'major' }, count: 1, previous: 0, rows: [{ case: 'a' }] },
        { group: { 'class.gravity': 'minor' }, count: 2, previous: 0 },
        { group: { 'class.gravity': 'general' }, count: 0, previous: 1 },
      ],
    })
    expect(sections[1]).toEqual({ kind: 'narrative', about: 'analysis' })
  })

  it('lists rows with the columns asked for, field by field', () => {
    const list: Report = {
      ...monthly,
      sections: [{ rows: 'revisit', columns: ['row.case', 'field.revisit.result'] }],
    }
    const visited = caseOf(rulesWith([list]), [
      received('2026-01-05'),
      command('Revisit', { field: { 'revisit.result': '满意' } }, { at: shanghai('2026-01-09') }),
      command('Revisit', { field: { 'revisit.result': '仍有异议' } }, { at: shanghai('2026-01-19') }),
    ])
    const { sections } = content(reading([list], [visited], '2026-02-03'))
    expect(sections[0]).toMatchObject({
      paths: ['row.case', 'field.revisit.result'],
      groups: [
        { rows: [{ values: { 'field.revisit.result': '满意' } }, { values: { 'field.revisit.result': '仍有异议' } }] },
      ],
    })
  })

  it('keeps back what its readers may not see', () => {
    const list: Report = { ...monthly, sections: [{ rows: 'complaint', columns: ['row.case', 'field.case.content'] }] }
    const { sections } = content(reading([list], [classified('a', '2026-01-05', 'major')], '2026-02-03'), {
      period: january,
      hides: (_context, path) => path.startsWith('field.case.'),
    })
    expect(sections[0]).toMatchObject({ groups: [{ rows: [{ values: { 'row.case': 'a' } }] }] })
    expect(JSON.stringify(sections)).not.toContain('窗口')
  })

  it('events by act, in the period in which they took place', () => {
    const acts: Report = {
      ...monthly,
      sections: [{ count: 'event', where: { fact: 'row.act', is: 'remedy-executed' } }],
    }
    const remedied = caseOf(rulesWith([acts]), [
      received('2025-12-05'),
      act('2026-01-09', 'remedy-executed', { what: '维修' }),
      act('2026-02-09', 'remedy-executed', { what: '维修' }),
    ])
    expect(content(reading([acts], [remedied], '2026-03-03')).sections[0]).toMatchObject({ total: { count: 1 } })
  })

  it('of one agent: only what they handled', () => {
    const passed = caseOf(rules, [
      received('2026-01-05', {}, 'e'),
      command('Assign', { to: { person: 'u-9', unit: 'dept-9' } }, { at: shanghai('2026-01-06') }),
    ])
    const read = reading([monthly], [...cases, passed], '2026-02-03')
    const total = (id: string) => content(read, { period: january, subject: { scope: 'agent', id } }).sections[0]
    expect(total('u-9')).toMatchObject({ total: { count: 1 } })
    expect(total('u-17')).toMatchObject({ total: { count: 3 } })
  })

  it('of a unit: its own and those below it', () => {
    const units = { north: { id: 'north' }, 'dept-3': { id: 'dept-3', parent: 'north' } }
    const organised = rulesWith([monthly], {}, { organisation: { version: '1', units, people: {} } })
    const read = readingOf(organised, { dossiers: cases }, at('2026-02-03'))
    const total = (id: string) => content(read, { period: january, subject: { scope: 'unit', id } }).sections[0]
    expect(total('north')).toMatchObject({ total: { count: 3 } })
    expect(total('south')).toMatchObject({ total: { count: 0 } })
  })

  it('always up to date: every case, whatever its period', () => {
    const live: Report = {
      ...monthly,
      every: { live: true },
      sections: [{ rows: 'complaint', groupBy: ['row.state'] }],
    }
    const { sections, period: span } = content(reading([live], cases, '2026-02-03'), {})
    expect(span).toBeUndefined()
    expect(sections[0]).toMatchObject({ groups: [{ group: { 'row.state': 'open' }, rows: cases.map(() => ({})) }] })
  })

  it('all indicators of the regulation, over the period of the report itself', () => {
    const indicator = {
      kind: 'indicator',
      rows: 'complaint',
      denominator: { fact: 'row.receivedAt', set: true },
      measure: 'count',
      cohort: 'row.receivedAt',
      period: 'month',
    } as const
    const report: Report = {
      ...monthly,
      every: 'half-year',
      sections: [{ indicator: '*', show: 'withAndWithoutExclusions' }],
    }
    const { sections } = content(reading([report, indicator], cases, '2026-08-03'), {
      period: period('half-year', '2026-01-01'),
    })
    expect(sections[0]).toMatchObject({
      showsExclusions: true,
      figures: [{ period: { id: '2026-H1' }, total: { value: { numerator: 3 } } }],
    })
  })

  it('the counts of the groups add up to the whole', () => {
    const any = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('01', '12'),
        fc.constantFrom('major', 'minor', 'general'),
      ),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(any, (days) => {
        const dossiers = days.map(([day, month, gravity], i) =>
          classified(`case-${i}`, `${month === '12' ? 2025 : 2026}-${month}-${String(day).padStart(2, '0')}`, gravity),
        )
        const [section] = content(reading([monthly], dossiers, '2026-02-03')).sections
        if (section?.kind !== 'count') throw new Error('no count')
        expect(section.groups.reduce((sum, { count }) => sum + count, 0)).toBe(section.total.count)
        expect(section.groups.reduce((sum, { previous = 0 }) => sum + previous, 0)).toBe(section.total.previous)
        expect(section.total.count).toBe(days.filter(([, month]) => month === '01').length)
      }),
    )
  })
})

describe('reports that are owed', () => {
  const issued = (day: string, details: object) =>
    historyOf('unit', 'office', [[day, 'ActRecorded', { act: 'periodic-report-issued', details }]])
  const due = (
    does: ReadonlyArray<Mechanism>,
    day: string,
    streams: ReturnType<typeof historyOf>[] = [],
    dossiers: ReturnType<typeof caseOf>[] = [],
  ) => reportsDue(reading(does, dossiers, day, streams), at('2026-01-01'))

  it('each period that has ended, due by the working calendar after its end', () => {
    expect(due([monthly], '2026-03-05')).toMatchObject([
      { clause: 'c01', period: { id: '2026-01' }, due: { day: '2026-02-06' }, state: 'breached' },
      { period: { id: '2026-02' }, due: { day: '2026-03-06' }, state: 'running' },
    ])
  })

  it('the first working day after the period is the first that counts', () => {
    const july = reportsDue(reading([monthly], [], '2026-07-02'), at('2026-06-15'))
    expect(july).toMatchObject([{ period: { id: '2026-06' }, due: { day: '2026-07-07' } }])
  })

  it('is met by its issue, in time or late', () => {
    const [inTime] = due([monthly], '2026-02-20', [issued('2026-02-06', { report: 'c01', period: '2026-01' })])
    expect(inTime).toMatchObject({ state: 'met', issuedBy: { occurredAt: shanghai('2026-02-06') } })
    const [late] = due([monthly], '2026-02-20', [issued('2026-02-09', { report: 'test-rules/c01', period: '2026-01' })])
    expect(late).toMatchObject({ state: 'breached', issuedBy: { occurredAt: shanghai('2026-02-09') } })
  })

  it.each([{ report: 'c02', period: '2026-01' }, { report: 'c01', period: '2026-02' }, { report: 'c01' }])(
    'an issue of another report or period meets nothing: %o',
    (details) => {
      expect(due([monthly], '2026-02-20', [issued('2026-02-06', details)])[0]?.state).toBe('breached')
    },
  )

  it('without a limit it is owed until it is issued', () => {
    const { due: _, ...open } = monthly
    expect(due([open], '2026-12-20')[0]).toMatchObject({ state: 'running' })
  })

  it('for each agent enrolled at the end of the period, and met on the history of that one', () => {
    const each: Report = { ...monthly, scope: 'agent', forEach: { fact: 'subject.role', is: 'handler' } }
    const history = (id: string, events: Parameters<typeof historyOf>[2]) => historyOf('agent', id, events)
    const agents = [
      history('a-1', [
        ['2025-12-01', 'Enrolled', { role: 'handler', unit: 'desk' }],
        ['2026-02-03', 'ActRecorded', { act: 'periodic-report-issued', details: { report: 'c01', period: '2026-01' } }],
      ]),
      history('a-2', [['2025-12-01', 'Enrolled', { role: 'handler', unit: 'desk' }]]),
      history('a-3', [
        ['2025-12-01', 'Enrolled', { role: 'handler', unit: 'desk' }],
        ['2026-01-15', 'Left', {}],
      ]),
      history('a-4', [['2025-12-01', 'Enrolled', { role: 'leader', unit: 'desk' }]]),
    ]
    expect(due([each], '2026-02-20', agents).map(({ subject, state }) => [subject?.id, state])).toEqual([
      ['a-1', 'met'],
      ['a-2', 'breached'],
    ])
  })

  it('for each case once its event came', () => {
    const summary: Report = { ...monthly, every: { perCase: 'Resolved' } }
    const resolved = caseOf(rulesWith([summary]), [
      received('2026-01-05', {}, 'r'),
      command('Resolve', {}, { at: shanghai('2026-01-09') }),
    ])
    const open = caseOf(rulesWith([summary]), [received('2026-01-05', {}, 'o')])
    expect(due([summary], '2026-01-12', [], [resolved, open])).toMatchObject([
      { case: 'r', due: { day: '2026-01-16' }, state: 'running' },
    ])
    expect(
      due([summary], '2026-01-12', [issued('2026-01-12', { report: 'c01', period: 'r' })], [resolved]),
    ).toMatchObject([{ state: 'met' }])
  })

  it('none is owed for what is always up to date', () => {
    expect(due([{ ...monthly, every: { live: true } }], '2026-03-05')).toEqual([])
  })
})

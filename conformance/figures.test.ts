import { describe, expect, it } from 'vitest'
import type { Stream } from '../packages/domain/src/aggregate/stream.js'
import { columnNames } from '../packages/domain/src/figure/columns.js'
import { explainScore } from '../packages/domain/src/figure/explain-score.js'
import { figuresOf } from '../packages/domain/src/figure/indicator.js'
import { ledgerOf } from '../packages/domain/src/figure/ledger.js'
import { reportOf } from '../packages/domain/src/figure/report.js'
import { reportsDue } from '../packages/domain/src/figure/reports-due.js'
import { scoresOf } from '../packages/domain/src/figure/scorecard.js'
import { confidentialityVerdicts } from '../packages/domain/src/privacy/refuse.js'
import { mayRead, visibility } from '../packages/domain/src/privacy/visibility.js'
import type { CompiledRegulation } from '../packages/domain/src/regulation/compile.js'
import { command } from '../packages/domain/src/testing/builders.js'
import { shanghai } from '../packages/domain/src/testing/scenario.js'
import { at, bench, encodedOf, historyOf, period, regulationNamed, type Step } from './support/figures.js'
import { encodedIds, encodings } from './support/material.js'
import { sharedText } from './support/shared.js'

/** Every figure, report, ledger and secret of the 28 regulations, run: none is only read. */

const all = <A extends { readonly clause: string }>(part: (regulation: CompiledRegulation) => ReadonlyArray<A>) =>
  encodedIds.flatMap((id) =>
    part(regulationNamed(id)).map((each) => ({ id, name: `${id}/${each.clause}`, clause: each.clause, each })),
  )

const received = (day: string, data: object = {}, by?: Step[3]): Step =>
  by === undefined ? [day, 'Receive', data] : [day, 'Receive', data, by]
const called = (id: string, agent: string, rings: number | undefined): Stream =>
  historyOf('call', id, [
    ['2026-01-05', 'CallOffered', {}],
    ['2026-01-05', rings === undefined ? 'CallAbandoned' : 'CallAnswered', rings === undefined ? {} : { agent, rings }],
  ])
const visit = (day: string, level: string): ReadonlyArray<Step> => [
  [day, 'Revisit'],
  [day, 'act:satisfaction-recorded', { details: { level, during: 'revisit' } }],
]
const resolve = (day: string): Step => [day, 'Resolve']
const assignee = { to: { roles: ['handler'], person: 'u-9', unit: 'dept-9' }, assignment: 'as-1' }

/** Three orders of two working days: one answered in time, one not at all, one late. */
const answered = (day: string): Step => [day, 'Return', { what: 'result', assignment: 'as-1' }, { roles: ['handler'] }]
const orders: ReadonlyArray<ReadonlyArray<Step>> = [
  [received('2026-01-05'), ['2026-01-05', 'Assign', assignee], answered('2026-01-06')],
  [received('2026-01-05'), ['2026-01-05', 'Assign', assignee]],
  [received('2026-01-05'), ['2026-01-05', 'Assign', assignee], answered('2026-01-09')],
]

describe('columns', () => {
  it('are those that the vocabulary lists', () => {
    const { rows } = JSON.parse(sharedText('regulations/language/vocabulary.json')) as {
      rows: ReadonlyArray<{ path: string }>
    }
    expect([...columnNames].map((name) => `row.${name}`).sort()).toEqual(rows.map(({ path }) => path).sort())
  })
})

describe('indicators', () => {
  /** Given cases (or calls), read on a day: numerator and denominator of January 2026. */
  const tables: ReadonlyArray<{
    readonly clause: string
    readonly cases?: ReadonlyArray<ReadonlyArray<Step>>
    readonly calls?: ReadonlyArray<Stream>
    readonly on?: string
    readonly quarter?: true
    readonly is: readonly [numerator: number, denominator: number] | null
    readonly heldBack?: number
    readonly attained?: boolean
  }> = [
    {
      clause: 'call-centre-model-1/c41',
      cases: [[received('2026-01-05'), resolve('2026-01-12')], [received('2026-01-05')], [received('2026-01-30')]],
      is: [1, 2],
    },
    {
      clause: 'call-centre-model-1/c42',
      cases: [
        [received('2026-01-05'), ['2026-01-05', 'act:registered', { details: {} }], resolve('2026-01-06')],
        [received('2026-01-05'), resolve('2026-01-06'), ['2026-01-20', 'Reopen', { reason: '未解决' }]],
      ],
      on: '2026-01-20',
      is: null,
      heldBack: 2,
    },
    {
      clause: 'call-centre-model-1/c43',
      cases: [
        [received('2026-01-05'), ...visit('2026-01-09', 'satisfied')],
        [received('2026-01-05'), ...visit('2026-01-09', 'dissatisfied')],
      ],
      is: [1, 2],
    },
    {
      clause: 'administrative-approval-centre/c16',
      cases: [
        [received('2026-01-05'), ['2026-01-09', 'Investigate', { finding: 'substantiated-window' }]],
        [received('2026-01-05'), ['2026-01-09', 'Investigate', { finding: 'unsubstantiated' }]],
        [received('2026-01-05'), ['2026-02-09', 'Investigate', { finding: 'substantiated-window' }]],
      ],
      is: [1, 1],
    },
    {
      clause: 'tobacco-monitoring-centre/c57',
      cases: [
        [
          received('2026-01-05'),
          ...visit('2026-01-09', 'fraud'),
          ['2026-01-15', 'act:corrective-action-verified', { details: { effective: true } }],
        ],
        [
          received('2026-01-05'),
          ...visit('2026-01-09', 'improper'),
          ['2026-01-15', 'act:corrective-action-verified', { details: { effective: false } }],
        ],
        [received('2026-01-05'), ...visit('2026-01-09', 'satisfied')],
      ],
      quarter: true,
      is: [1, 2],
    },
    { clause: 'telecom-voice-handler/c07', cases: orders, is: [1, 3], attained: false },
    { clause: 'telecom-voice-handler/c08', cases: orders, is: [2, 3], attained: false },
    {
      clause: 'telecom-voice-handler/c09',
      cases: [
        [received('2026-01-05'), ['2026-01-06', 'Return', { what: 'result' }]],
        [
          received('2026-01-05'),
          ['2026-01-06', 'Return', { what: 'result' }],
          ['2026-01-09', 'Assign', { ...assignee, round: 2 }],
        ],
      ],
      is: [1, 2],
      attained: false,
    },
    {
      clause: 'telecom-voice-handler/c10',
      cases: [
        [received('2026-01-05')],
        [received('2026-01-15'), ['2026-01-15', 'Link', { relation: 'repeat', case: 'case-0' }]],
      ],
      is: [1, 2],
      attained: false,
    },
    {
      clause: 'telecom-voice-handler/c11',
      cases: [[received('2026-01-05'), ...visit('2026-01-09', 'satisfied')]],
      is: [1, 1],
      attained: true,
    },
    {
      clause: 'telecom-voice-handler/c12',
      cases: [
        [received('2026-01-05'), ['2026-01-05', 'Classify', { class: { category: 'network' } }]],
        [received('2025-12-05'), ['2025-12-05', 'Classify', { class: { category: 'network' } }]],
        [received('2025-12-06'), ['2025-12-06', 'Classify', { class: { category: 'billing' } }]],
      ],
      is: [1, 1],
      attained: true,
    },
    {
      clause: 'property-work-instruction/c27',
      cases: [
        [received('2026-01-05'), resolve('2026-01-06'), ['2026-01-07', 'Revisit']],
        [received('2026-01-05'), resolve('2026-01-06')],
      ],
      is: [1, 2],
      attained: false,
    },
    {
      clause: 'provincial-network-engineer/c03',
      cases: [
        [received('2026-01-05'), ['2026-01-05', 'act:pre-processed', { details: { solved: true } }]],
        [received('2026-01-05'), resolve('2026-01-06')],
      ],
      is: [1, 2],
      attained: false,
    },
    {
      clause: 'provincial-network-engineer/c06',
      cases: [[received('2026-01-05'), ['2026-01-05', 'act:pre-processed', { details: { solved: true } }]]],
      is: [1, 1],
      attained: true,
    },
    {
      clause: 'service-hotline/c49',
      calls: [called('1', 'a-1', 2), called('2', 'a-1', 9), called('3', 'a-1', undefined)],
      is: [1, 3],
      attained: false,
    },
    {
      clause: 'service-hotline/c50',
      cases: [
        [
          received('2026-01-05'),
          ['2026-01-05', 'Classify', { class: { urgency: 'urgent' } }],
          ['2026-01-05', 'Assign', assignee],
          ['2026-01-06', 'Return', { what: 'result', assignment: 'as-1' }],
        ],
        [
          received('2026-01-05'),
          ['2026-01-05', 'Classify', { class: { urgency: 'urgent' } }],
          ['2026-01-05', 'Assign', assignee],
          ['2026-01-09', 'Return', { what: 'result', assignment: 'as-1' }],
        ],
      ],
      is: [1, 2],
      attained: false,
    },
    {
      clause: 'service-hotline/c51',
      cases: [
        [received('2026-01-05'), ...visit('2026-01-09', 'satisfied')],
        [received('2026-01-05'), ...visit('2026-01-10', 'satisfied')],
      ],
      is: [2, 2],
      attained: true,
    },
    {
      clause: 'service-hotline/c52',
      cases: [
        [received('2026-01-05'), resolve('2026-01-06'), ['2026-01-07', 'Close']],
        [
          received('2026-01-05'),
          resolve('2026-01-06'),
          ['2026-01-07', 'Close'],
          ['2026-01-20', 'Reopen', { reason: '未解决' }],
        ],
        [received('2026-01-05')],
      ],
      is: [1, 3],
      attained: false,
    },
  ]

  it('each of the encodings has a row here', () => {
    expect(tables.map(({ clause }) => clause).sort()).toEqual(
      all(({ indicators }) => indicators)
        .map(({ id, clause }) => `${id}/${clause}`)
        .sort(),
    )
    expect(tables).toHaveLength(encodedOf('indicator'))
  })

  it.each(tables)(
    '$clause counts $is',
    ({ clause, cases = [], calls = [], on = '2026-03-20', quarter, is, heldBack = 0, attained }) => {
      const [id = '', ref] = clause.split('/')
      const { regulation, caseOf, reading } = bench(id)
      const indicator = regulation.indicators.find((each) => each.clause === ref)
      if (indicator === undefined) throw new Error('no such indicator')
      const dossiers = cases.map((steps, i) => caseOf(`case-${i}`, steps))
      const span = period(quarter === true ? 'quarter' : 'month', '2026-01-01')
      expect(indicator.periods).toContain(span.kind)
      const { total, groups } = figuresOf(reading(dossiers, on, calls))(indicator, span)
      expect(total.value).toEqual(
        is === null
          ? null
          : indicator.measure === 'count'
            ? { numerator: is[0], denominator: 1 }
            : { numerator: is[0], denominator: is[1] },
      )
      expect(total.immature).toHaveLength(heldBack)
      if (attained !== undefined) expect(total.attained).toBe(attained)
      const together = groups.flatMap(({ denominator }) => denominator).length
      if (indicator.groupBy.length > 0) expect(together).toBe(total.denominator.length)
    },
  )
})

/** A register of some variety, as any regulation of the language may have it. */
const registerOf = (id: string) => {
  const { caseOf, regulation, rules, reading } = bench(id)
  const kind = regulation.source.kinds[0]?.id ?? 'complaint'
  const accused = { kind: 'agent', person: 'a-1', unit: 'desk' }
  const dossiers = ['2025-12-20', '2026-01-05', '2026-01-06', '2026-01-31'].map((day, i) =>
    caseOf(`case-${i}`, [
      received(day, { kind, respondent: accused, flag: { typical: i === 0 } }),
      [day, 'Assign', assignee],
      resolve(day),
      [day, 'act:remedy-executed', { details: { what: '维修' } }],
      [day, 'act:indicator-exclusion-granted', { details: { reason: '台风', approver: 'u-1' } }],
      ...visit(day, i === 1 ? 'dissatisfied' : 'satisfied'),
      ...(i === 2 ? ([[day, 'Reopen', { reason: '未解决' }]] as const) : []),
    ]),
  )
  const roles = [...new Set(regulation.source.roles.map((role) => role.id))]
  const streams = [
    called('call-1', 'a-1', 2),
    ...(['agent', 'unit'] as const).flatMap((scope) =>
      roles.map((role) => historyOf(scope, `${scope}-${role}`, [['2025-11-01', 'Enrolled', { role, unit: 'desk' }]])),
    ),
  ]
  return { regulation, rules, dossiers, streams, reading: reading(dossiers, '2026-02-20', streams) }
}

describe('reports', () => {
  it('each of the encodings is compiled', () => {
    expect(all(({ reports }) => reports)).toHaveLength(encodedOf('report'))
  })

  it.each(all(({ reports }) => reports).map(({ id, name, each: report }) => ({ id, name, report })))(
    '$name is made',
    ({ id, report }) => {
      const { reading, dossiers } = registerOf(id)
      const own = reading.rules.current[0]?.reports.find((other) => other.id === report.id)
      if (own === undefined) throw new Error('no such report')
      const { rhythm } = own
      const question =
        rhythm.each === 'period'
          ? { period: period(rhythm.kind, '2026-01-05') }
          : rhythm.each === 'case'
            ? { case: 'case-1' }
            : {}
      const content = reportOf(reading)(own, question)
      expect(content.sections).toHaveLength(own.sections.length)
      expect(content.author.length * content.readers.length).toBeGreaterThan(0)
      for (const section of content.sections) {
        if (section.kind === 'count') {
          if (section.groups.length > 0)
            expect(section.groups.reduce((sum, { count }) => sum + count, 0)).toBe(section.total.count)
          const inPeriod = 'period' in question && question.period !== undefined
          const days = ['2025-12-20', '2026-01-05', '2026-01-06', '2026-01-31']
          const expected = days.filter(
            (day) => !inPeriod || (day >= question.period.first && day < question.period.next),
          ).length
          if (section.of === 'complaint' && own.sections.every((each) => !('where' in each)))
            expect(section.total.count).toBe(expected)
        }
        if (section.kind === 'rows') expect(section.paths.length).toBeGreaterThan(0)
        if (section.kind === 'indicator') expect(section.figures).toHaveLength(regulationNamed(id).indicators.length)
      }
      expect(dossiers).toHaveLength(4)
    },
  )

  it.each(all(({ reports }) => reports).map(({ id, name, each: report }) => ({ id, name, report })))(
    '$name is owed when its period has ended, and met by its issue',
    ({ id, report }) => {
      const { reading, rules, dossiers, streams } = registerOf(id)
      const owed = reportsDue(reading, at('2025-11-30')).filter((each) => each.report === report.id)
      if (report.rhythm.each === 'look') return expect(owed).toEqual([])
      expect(owed.length).toBeGreaterThan(0)
      const [first] = owed
      if (first === undefined) throw new Error('nothing owed')
      expect(first.state).not.toBe('met')
      if (report.due !== undefined) expect(first.due).toBeDefined()
      const { scope = 'unit', id: place = 'office' } = first.subject ?? {}
      const issue = {
        act: 'periodic-report-issued',
        details: { report: report.clause, period: first.period?.id ?? first.case },
      }
      const issued = historyOf(scope, place, [['2025-12-30', 'ActRecorded', issue]])
      const again = reportsDue(
        bench(id).reading(dossiers, '2026-02-20', [
          ...streams.filter((stream) => stream.id !== place),
          enrolledToo(streams, place, issued),
        ]),
        at('2025-11-30'),
      ).find(
        (each) =>
          each.report === report.id &&
          each.fromMs === first.fromMs &&
          each.subject?.id === first.subject?.id &&
          each.case === first.case,
      )
      expect(again?.issuedBy?.event).toBe(issued.history?.event.id)
      expect(rules.current).toHaveLength(1)
    },
  )
})

/** The history of a place with what it says already and one event more. */
const enrolledToo = (streams: ReadonlyArray<Stream>, place: string, issued: Stream): Stream => {
  const before = streams.find(({ id }) => id === place)?.history
  if (before === undefined || issued.history === undefined) return issued
  const history = { ...issued.history, earlier: before, length: 2 }
  return { ...issued, history, newest: { ...issued.newest, Enrolled: before, 'act:periodic-report-issued': history } }
}

describe('schemes', () => {
  const accused = { respondent: { kind: 'agent', person: 'a-1', unit: 'desk' } }
  /** What happens to a case, and the lines that come of it, in order of the entries. */
  const tables: ReadonlyArray<{
    readonly clause: string
    readonly steps: ReadonlyArray<Step>
    readonly effects: ReadonlyArray<object>
  }> = [
    {
      clause: 'tobacco-branch-company/c26',
      steps: [
        received('2026-01-05', { ...accused, class: { complaintClass: 'service-gap' } }),
        ['2026-01-09', 'act:responsibility-determined', { details: { person: 'a-1' } }],
      ],
      effects: [{ propose: 'act:sanction-imposed' }],
    },
    {
      clause: 'government-service-centre/c23',
      steps: [received('2026-01-05', accused), ['2026-01-09', 'Investigate', { finding: 'substantiated-window' }]],
      effects: [{ propose: 'act:sanction-imposed' }, { propose: 'act:sanction-imposed' }],
    },
    {
      clause: 'government-service-centre/c24',
      steps: [
        received('2026-01-05', { ...accused, class: { gravity: ['serious'] } }),
        ['2026-01-09', 'Investigate', { finding: 'substantiated-window' }],
      ],
      effects: [
        { propose: 'act:sanction-imposed', with: { kind: 'replace' } },
        { propose: 'act:sanction-imposed', with: { kind: 'offDuty' } },
      ],
    },
    {
      clause: 'casting-quality-incidents/c06',
      steps: [
        received('2026-01-05', { class: { incident: 'major' } }),
        ['2026-01-09', 'act:responsibility-determined', { details: { unit: 'foundry' } }],
      ],
      effects: [{ set: 0 }],
    },
    {
      clause: 'call-centre-qa-flow/c10',
      steps: [
        received('2026-01-05', accused),
        ['2026-01-06', 'Classify', { class: { suspected: true, defusing: 'none' } }],
      ],
      effects: [{ points: -1 }],
    },
    {
      clause: 'call-centre-qa-flow/c24',
      steps: [received('2026-01-05', accused), ['2026-01-06', 'Classify', { class: { situation: '1' } }]],
      effects: [{ points: -2 }],
    },
    {
      clause: 'call-centre-qa-flow/c26',
      steps: [received('2026-01-05', accused), ['2026-01-06', 'Classify', { class: { situation: '2' } }]],
      effects: [{ points: -5 }, { flag: 'performancePay', value: 0 }],
    },
    {
      clause: 'call-centre-qa-flow/c29',
      steps: [
        received('2026-01-05', accused),
        ['2026-01-06', 'Classify', { class: { situation: '3' }, flag: { serious: true } }],
      ],
      effects: [
        { flag: 'performancePay', value: 0 },
        { propose: 'act:sanction-imposed', with: { kind: 'dismissal' } },
      ],
    },
    {
      clause: 'administrative-approval-centre/c19',
      steps: [
        received('2026-01-05', accused),
        ['2026-01-09', 'act:retaliation-reported', { details: { established: true } }],
      ],
      effects: [{ propose: 'act:liability-case-opened' }],
    },
    {
      clause: 'sales-company/c22',
      steps: [
        received('2026-01-05', { ...accused, class: { entry: 'backoffice-staff' } }),
        ['2026-01-09', 'act:decision-issued', { details: {} }],
      ],
      effects: [
        { propose: 'act:sanction-imposed', with: { kind: 'guidance' } },
        { propose: 'act:sanction-imposed', with: { kind: 'criticism' } },
      ],
    },
    {
      clause: 'liaoning-banking-association/c42',
      steps: [received('2026-01-05', accused), ['2026-01-09', 'act:circulated', { details: { under: 'c41' } }]],
      effects: [
        { flag: 'eligible.organisationAward', value: false },
        { flag: 'eligible.advancedUnit', value: false },
      ],
    },
    {
      clause: 'tobacco-monitoring-centre/c56',
      steps: [
        received('2026-01-05', accused),
        ['2026-01-09', 'act:satisfaction-recorded', { details: { level: 'fraud' } }],
      ],
      effects: [{ list: 'liability' }],
    },
    {
      clause: 'service-hotline/c55',
      steps: [
        received('2026-01-05', accused),
        ['2026-01-06', 'Classify', { class: { object: 'hotline-service' } }],
        ['2026-01-07', 'act:loss-assessed', { details: { amount: 20_000 } }],
        ['2026-01-08', 'act:loss-assessed', { details: { amount: 19_999 } }],
      ],
      effects: [{ list: 'management' }, { list: 'management' }],
    },
  ]
  /** Schemes that bring indicators together. */
  const cards: ReadonlyArray<readonly [clause: string, output: string]> = [
    ['call-centre-model-1/c46', 'ranking'],
    ['service-hotline/c53', 'scorecard'],
    ['service-hotline/c54', 'bonusProposal'],
  ]

  it('each of the encodings has a row here', () => {
    const here = [...tables.map(({ clause }) => clause), ...cards.map(([clause]) => clause)]
    expect([...new Set(all(({ schemes }) => schemes).map(({ id, clause }) => `${id}/${clause}`))].sort()).toEqual(
      here.sort(),
    )
    expect(all(({ schemes }) => schemes)).toHaveLength(encodedOf('scheme'))
  })

  it.each(tables)('$clause enters its lines, as proposals of people', ({ clause, steps, effects }) => {
    const [id = '', ref] = clause.split('/')
    const { caseOf, rules, regulation } = bench(id)
    const lines = ledgerOf(rules)([caseOf('case-1', steps).complaint]).filter((line) => line.clause === ref)
    expect(lines.map(({ effect }) => effect)).toEqual(effects)
    const [scheme] = regulation.schemes.filter((each) => each.clause === ref)
    for (const line of lines) expect(line.status).toBe(scheme?.decision.by === 'engine' ? 'confirmed' : 'proposed')
  })

  it.each(tables)('$clause explains its score', ({ clause, steps }) => {
    const [id = '', ref] = clause.split('/')
    const { caseOf, reading, regulation } = bench(id)
    const read = reading([caseOf('case-1', steps)], '2026-03-20')
    for (const scheme of regulation.schemes.filter((each) => each.clause === ref))
      for (const score of scoresOf(read)(scheme, period(scheme.period ?? 'month', '2026-01-05'))) {
        const { lines, text } = explainScore(score)
        expect(lines).toHaveLength(score.lines.length)
        for (const each of [text, ...lines.map((line) => line.text)])
          expect(each.zh.length * each.en.length).toBeGreaterThan(0)
      }
  })

  it.each(cards)('%s is a %s of agents and units', (clause, output) => {
    const [id = '', ref] = clause.split('/')
    const { reading } = registerOf(id)
    const schemes = reading.rules.current.flatMap((each) => each.schemes).filter((each) => each.clause === ref)
    for (const scheme of schemes) {
      const scores = scoresOf(reading)(scheme, period('month', '2026-01-05'))
      expect(scores.length).toBeGreaterThan(0)
      for (const score of scores) {
        expect(score.output).toBe(output)
        expect(score.indicators.length + score.basis.length).toBeGreaterThan(0)
        if (output === 'bonusProposal') expect(score.amount).toBeNull()
      }
    }
  })
})

describe('secrets', () => {
  const NAME = 'field.complainant.name'
  /** Whom the clause lets read, what a stranger may not, what it forbids to do, and the way out. */
  const tables: ReadonlyArray<{
    readonly clause: string
    readonly reads: { readonly id?: string; readonly unit?: string; readonly roles: ReadonlyArray<string> }
    readonly path?: string
    readonly refuses?: 'disclose' | 'publish'
    readonly audits?: true
  }> = [
    { clause: 'call-centre-model-1/c47', reads: { roles: ['supervisor'] }, refuses: 'disclose' },
    { clause: 'service-industry-process-norm/c07', reads: { id: 'u-17', roles: [] }, refuses: 'disclose' },
    { clause: 'central-primary-school/c07', reads: { roles: ['school-office'] }, refuses: 'publish' },
    { clause: 'icp-user-reports/c29', reads: { roles: ['info-officer'] } },
    { clause: 'icp-user-reports/c30', reads: { roles: ['leader'] }, path: 'field.case.content', refuses: 'disclose' },
    {
      clause: 'telecom-10010-wording/c07',
      reads: { id: 'p-1', roles: [] },
      path: 'field.reply.result',
      refuses: 'disclose',
    },
    { clause: 'administrative-approval-centre/c17', reads: { roles: ['supervision-unit'] }, refuses: 'publish' },
    { clause: 'tobacco-monitoring-centre/c11', reads: { roles: ['monitoring-centre'] }, refuses: 'disclose' },
    { clause: 'tobacco-monitoring-centre/c29', reads: { roles: ['deputy-manager'] }, audits: true },
    { clause: 'service-hotline/c20', reads: { id: 'u-17', roles: [] }, refuses: 'disclose' },
    { clause: 'service-hotline/c63', reads: { id: 'u-17', roles: [] }, audits: true },
    { clause: 'service-hotline/c65', reads: { roles: ['handler'] }, audits: true },
  ]

  it('each of the encodings has a row here', () => {
    expect(tables.map(({ clause }) => clause).sort()).toEqual(
      all(({ confidentials }) => confidentials)
        .map(({ id, clause }) => `${id}/${clause}`)
        .sort(),
    )
    expect(tables).toHaveLength(encodedOf('confidential'))
  })

  const under = (id: string, ref: string) => {
    const { caseOf, rules, regulation } = bench(id)
    const kinds: { readonly [clause: string]: string } = {
      'administrative-approval-centre/c17': 'discipline-complaint',
      'tobacco-monitoring-centre/c29': 'report',
    }
    const kind = kinds[`${id}/${ref}`]
    const stream = caseOf('case-1', [
      received('2026-01-05', {
        ...(kind === undefined ? {} : { kind }),
        complainant: { id: 'p-1' },
        respondent: {},
        field: { 'complainant.name': '张三' },
      }),
    ]).complaint
    // One clause alone: what the others say is theirs to show.
    const own = regulation.confidentials.filter(({ clause }) => clause === ref)
    const only = { ...regulation, confidentials: own }
    return { stream, rules: { ...rules, find: () => only }, only }
  }

  it.each(tables)('$clause hides what it names from whoever it does not', ({ clause, reads, path = NAME, audits }) => {
    const [id = '', ref = ''] = clause.split('/')
    const { stream, rules } = under(id, ref)
    const seenBy = visibility(rules)({ stream, now: at('2026-01-06') })
    expect(mayRead(seenBy({ id: 'stranger', unit: 'elsewhere', roles: ['nobody'] }), path)).toBe(false)
    expect(mayRead(seenBy(reads), path)).toBe(true)
    expect(mayRead(seenBy({ id: 'stranger', roles: [] }), 'case.kind')).toBe(true)
    expect(seenBy(reads).recorded.length > 0).toBe(audits === true)
  })

  it.each(tables.filter(({ refuses }) => refuses !== undefined))(
    '$clause refuses to $refuses',
    ({ clause, refuses }) => {
      const [id = '', ref = ''] = clause.split('/')
      const { stream, only } = under(id, ref)
      const deed =
        refuses === 'disclose'
          ? command('Record', { act: 'disclosure-made', details: { to: 'press' } } as never, {
              at: shanghai('2026-01-07'),
            })
          : command('Record', { act: 'circulated', details: { kind: 'notice', names: true } } as never, {
              at: shanghai('2026-01-07'),
            })
      expect(confidentialityVerdicts([only], { stream, command: deed, now: at('2026-01-07') })).toMatchObject([
        { clause: ref, mechanism: 'confidential' },
      ])
    },
  )
})

describe('the rest of the material', () => {
  it('no figure names a column that there is not', () => {
    const text = JSON.stringify(encodings)
    const named = new Set([...text.matchAll(/"row\.(\w+)"/g)].map(([, column]) => column ?? ''))
    expect([...named].filter((column) => !columnNames.some((name) => name === column))).toEqual([])
  })
})

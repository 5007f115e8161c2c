import { isRight } from 'fp-ts/lib/Either.js'
import { describe } from 'vitest'
import type { Rules } from '../../src/complaint/rules.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { readingOf } from '../../src/figure/register.js'
import { reportOf } from '../../src/figure/report.js'
import { reportsDue } from '../../src/figure/reports-due.js'
import type { ReportQuestion } from '../../src/figure/section.js'
import { compile } from '../../src/regulation/compile.js'
import { liaoningBankingAssociation } from '../../src/regulations/index.js'
import { scenario, shanghai } from '../../src/testing/index.js'
import { clauseByClause } from './clause-by-clause.js'
import { clerk, eventsOf, handedOn, handler, organisation, receive, share } from './liaoning-banking-association.kit.js'
import { unitCommand, unitScenario } from './unit-scenario.js'

const { clause, complete } = clauseByClause(liaoningBankingAssociation, organisation)

const enrolled = unitCommand(
  'Enrol',
  'bank-a',
  { role: 'member', parent: 'association' },
  shanghai('2025-09-26'),
  clerk,
)
const contacts = {
  'contact.leader': 'leader-of-a',
  'contact.dept': '客户服务部',
  'contact.handler': 'handler-a-of-a',
  'contact.phone': '024-10000000',
  'contact.email': 'service@bank-a.example',
}
const filed = (field: { readonly [key: string]: string }, day: string) =>
  unitCommand('Record', 'bank-a', { act: 'contact-point-filed', field: { ...field } }, shanghai(day), handler)
const handlers = { handlerA: 'handler-a-of-a', handlerB: 'handler-b-of-a' }

describe('第六条、第七条：报备', () => {
  clause(
    'c07',
    (rules) => {
      const { 'contact.phone': _, ...unreachable } = contacts
      const complete = [enrolled, filed({ ...contacts, ...handlers }, '2025-10-10')]
      const branch = unitCommand(
        'Enrol',
        'branch-a1',
        { role: 'branch', parent: 'bank-a' },
        shanghai('2025-09-26'),
        clerk,
      )
      return {
        open: unitScenario(rules, [enrolled]).duties('c07', shanghai('2025-10-10')),
        late: unitScenario(rules, [enrolled]).duties('c07', shanghai('2025-10-20')),
        done: unitScenario(rules, complete).duties('c07', shanghai('2025-10-20')),
        incomplete: unitScenario(rules, [enrolled, filed({ ...unreachable, ...handlers }, '2025-10-10')]).refusedBy,
        branch: unitScenario(rules, [branch]).duties('c07', shanghai('2025-10-10')),
      }
    },
    {
      open: [['running', '2025-10-16']],
      late: [['breached', '2025-10-16']],
      done: [['met', '2025-10-16']],
      incomplete: ['c07'],
      branch: [],
    },
  )

  clause(
    'c08',
    (rules) => {
      const changed = unitCommand(
        'Record',
        'bank-a',
        { act: 'contact-point-changed', details: { what: '联系电话' } },
        shanghai('2025-09-30'),
        handler,
      )
      const given = [enrolled, filed({ ...contacts, ...handlers }, '2025-09-29'), changed]
      return {
        open: unitScenario(rules, given).duties('c08', shanghai('2025-10-08')),
        told: unitScenario(rules, [...given, filed({ 'contact.phone': '024-20000000' }, '2025-10-09')]).duties(
          'c08',
          shanghai('2025-10-20'),
        ),
        late: unitScenario(rules, given).duties('c08', shanghai('2025-10-10')),
      }
    },
    {
      open: [['running', '2025-10-09']],
      told: [['met', '2025-10-09']],
      late: [['breached', '2025-10-09']],
    },
  )

  clause(
    'c09',
    (rules) => {
      const named = (two: { readonly [key: string]: string }) =>
        unitScenario(rules, [enrolled, filed({ ...contacts, ...two }, '2025-10-10')]).refusedBy
      return {
        none: named({}),
        one: named({ handlerA: 'handler-a-of-a' }),
        same: named({ handlerA: 'handler-a-of-a', handlerB: 'handler-a-of-a' }),
        two: named(handlers),
      }
    },
    { none: ['c09'], one: ['c09'], same: ['c09'], two: [] },
  )
})

const institution = [
  unitCommand('Enrol', 'association', { role: 'association' }, shanghai('2025-09-01'), clerk),
  unitCommand(
    'Record',
    'association',
    { act: 'periodic-report-issued', details: { report: 'c16', period: '2025-H2' } },
    shanghai('2026-01-29', '17:00'),
    clerk,
  ),
]
/** Two complaints, about a branch of bank A and about bank B, read at a moment; `issued`: the bulletin is out. */
const reading = (rules: Rules, now: string, issued = false) => {
  const first = scenario(rules, handedOn).dossier
  const aboutB = receive({ respondent: { kind: 'branch', unit: 'bank-b' }, class: { type: 'queue' } })
  const streams = [[enrolled], institution.slice(0, issued ? 2 : 1)].map((given) => unitScenario(rules, given).state)
  return readingOf(rules, { dossiers: [first, scenario(rules, [aboutB]).dossier], streams }, millis(shanghai(now)))
}
const owed = (rules: Rules, id: string, now: string, issued = false) =>
  reportsDue(reading(rules, now, issued), millis(shanghai('2025-09-26')))
    .filter((report) => report.clause === id)
    .map(({ author, period, subject, due, state }) => [
      ...author,
      period?.id,
      ...(subject === undefined ? [] : [subject.id]),
      ...(due === undefined ? [] : [due.day]),
      state,
    ])
/** What the report of a clause holds: the rows of its counts, the kind of any other part. */
const parts = (rules: Rules, id: string, question: ReportQuestion = {}) =>
  rules.current
    .flatMap(({ reports }) => reports)
    .filter((report) => report.clause === id)
    .flatMap((report) => reportOf(reading(rules, '2026-01-05'))(report, question).sections)
    .map((section) =>
      section.kind === 'count'
        ? section.groups.map(({ group, count }) => [...Object.values(group), count])
        : section.kind,
    )

describe('通报、调研、总结、施行', () => {
  clause(
    'c16',
    (rules) => ({
      owed: owed(rules, 'c16', '2026-01-29'),
      late: owed(rules, 'c16', '2026-01-30'),
      issued: owed(rules, 'c16', '2026-02-09', true),
      ofBankB: parts(rules, 'c16').map((part) =>
        typeof part === 'string' ? part : part.filter(([bank]) => bank === 'bank-b'),
      ),
    }),
    {
      owed: [['association', '2025-H2', '2026-01-29', 'running']],
      late: [['association', '2025-H2', '2026-01-29', 'breached']],
      issued: [['association', '2025-H2', '2026-01-29', 'met']],
      ofBankB: [
        [['bank-b', 'queue', 1]],
        [
          ['bank-b', 'breached', 1],
          ['bank-b', 'running', 1],
        ],
        'narrative',
      ],
    },
  )

  clause('c17', (rules) => ({ owed: owed(rules, 'c17', '2026-02-09'), parts: parts(rules, 'c17') }), {
    owed: [['association', '2025-H2', 'running']],
    parts: [
      'rows',
      [
        ['2025-09', 'queue', 1],
        ['2025-09', null, 1],
      ],
      'narrative',
    ],
  })

  clause(
    'c24',
    (rules) => ({
      owed: owed(rules, 'c24', '2026-02-09'),
      ofBankA: parts(rules, 'c24', { subject: { scope: 'unit', id: 'bank-a', role: 'member' } }),
    }),
    {
      owed: [
        ['member', '2025-Q3', 'bank-a', 'running'],
        ['member', '2025-Q4', 'bank-a', 'running'],
      ],
      ofBankA: [[[null, 'branch-a1', 1]], 'narrative'],
    },
  )

  clause(
    'c44',
    (rules) => {
      const settings = { version: 'published', parameters: { effectiveFrom: '2025-10-01' } }
      const compiled = rules.current.flatMap(({ source }) => {
        const published = compile(source, settings)
        return isRight(published) ? [published.right] : []
      })
      const pins = (at: string) =>
        eventsOf(scenario(rulesOf(compiled), [receive({}, shanghai(at))])).map((event) =>
          event.type === 'Received' ? event.data.regulations?.length : undefined,
        )
      return { before: pins('2025-09-30'), from: pins('2025-10-01'), byDefault: receivedUnder(rules) }
    },
    { before: [0], from: [1], byDefault: [1] },
  )
})

const receivedUnder = (rules: Rules) =>
  eventsOf(scenario(rules, [receive()])).map((event) =>
    event.type === 'Received' ? event.data.regulations?.length : undefined,
  )

complete(share.directory)

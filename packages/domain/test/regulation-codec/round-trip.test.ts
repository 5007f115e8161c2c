import fc from 'fast-check'
import { right } from 'fp-ts/lib/Either.js'
import type * as t from 'io-ts'
import { describe, expect, it } from 'vitest'
import {
  ConditionCodec,
  decodeRegulation,
  LimitCodec,
  MechanismCodec,
  mechanismPurposes,
  PatternCodec,
  RegulationCodec,
  TargetCodec,
  TriggerCodec,
} from '../../src/regulation/codec/index.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { readRegulation } from '../../src/regulation/load/index.js'
import { regulationToYaml } from '../../src/regulation/load/to-yaml.js'
import { allRegulations } from '../../src/regulations/index.js'
import {
  arbitraryCondition,
  arbitraryLimit,
  arbitraryMechanism,
  arbitraryPattern,
  arbitraryTarget,
  arbitraryTrigger,
} from '../../src/testing/arbitrary-language.js'
import { arbitraryRegulation } from '../../src/testing/arbitrary-regulation.js'
import { clause, small } from './kit.js'

/** The regulation in a text, or what is wrong with it. */
const read = (text: string): unknown => {
  const found = readRegulation(text)
  return found._tag === 'Right' ? found.right.regulation : found.left
}

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

const comesBack = <A>(codec: t.Type<A>, arbitrary: fc.Arbitrary<A>) =>
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(codec.is(value)).toBe(true)
      expect(codec.decode(throughJson(codec.encode(value)))).toEqual(right(value))
    }),
  )

/** One of each kind, with every key that it may have. */
const everything: ReadonlyArray<Mechanism> = [
  {
    kind: 'guard',
    on: ['Close'],
    when: { fact: 'case.kind', is: 'complaint' },
    unknownWhen: 'skip',
    severity: 'refuse',
    override: { by: 'leader', after: { all: [] }, needs: 'Approved', sets: { 'case.outcome': 'waived' } },
    require: { some: { event: 'Resolved', in: 'round' } },
  },
  { kind: 'guard', on: ['Reply:final'], forbid: { not: { present: ['field.case.content'] } } },
  { kind: 'fill', on: ['Receive'], field: 'channel', value: 'phone', when: { any: [] }, keep: 'channelText' },
  { kind: 'define', name: 'grave', is: { fact: 'class.gravity', atLeast: 'major' } },
  {
    kind: 'term',
    dim: 'gravity',
    value: ['minor', 'major'],
    when: { condition: 'grave' },
    parent: 'minor',
    order: 1,
    residual: true,
  },
  {
    kind: 'route',
    step: ['intake', 'handle'],
    on: { anyOf: ['Received', { clock: 'c01', is: { share: 0.5 } }] },
    when: { fact: 'flag.urgent', is: true },
    to: { firstOf: ['desk', { head: 'desk' }], else: 'leader' },
    else: {
      party: { fact: 'case.unit' },
      in: 'case.unit',
      if: 'available',
      unless: { all: [] },
      as: 'lead',
      by: 'leader',
    },
    by: 'desk',
    cc: [{ actor: 'handler' }],
    order: 1,
    mode: 'suggest',
    priority: 'head-of-queue',
    within: { n: 1, unit: 'hour' },
    via: ['phone'],
    ends: ['clocks'],
    sets: { 'case.outcome': 'passed' },
    creates: { oblige: 'Replied:final', by: 'desk', within: { n: 1, unit: 'month' }, from: 'Received' },
  },
  {
    kind: 'escalate',
    on: { becomes: { fact: 'case.objections', atLeast: 2 } },
    to: { superior: 'desk', levels: 2 },
    do: [{ assign: 'leader', round: '+1' }, { reopen: true }, { supervise: 'leader' }, { joint: true }],
    repeat: 'perRound',
    keepOwner: true,
  },
  {
    kind: 'retain',
    what: ['case-file'],
    do: 'archive',
    on: 'terminal',
    by: 'desk',
    to: 'leader',
    keepFor: { n: 36, unit: 'month' },
  },
  {
    kind: 'clock',
    startsOn: 'Received',
    stopsOn: {
      inOrder: [
        'Investigated',
        {
          allOf: ['Resolved', { anyOf: ['Replied:final', { some: 'Revisited', atLeast: 2, distinct: 'it.at.date' }] }],
        },
      ],
    },
    within: {
      earliest: [
        { at: 'case.receivedAt', plus: { n: 1, unit: 'workingDay' } },
        { by: 'class.gravity', limits: { major: { n: 2, unit: 'hour' } } },
      ],
    },
    responsible: 'desk',
    scope: 'complaint',
    forEach: { all: [] },
    modality: 'should',
    startsAt: ['case.receivedAt'],
    per: 'each',
    key: 'assignment',
    appliesWhen: { fact: 'class.topic', has: 'price' },
    cancelsOn: ['Withdrawn'],
    outlivesWithdrawal: true,
    before: ['Closed'],
    severity: 'warn',
    repeat: { every: { n: 3, unit: 'calendarDay' }, until: 'terminal' },
    counting: { startDay: 'included', roll: 'none', endsAt: 'close', afterClose: 'nextWorkingDay', schedule: 'office' },
    warnAt: [{ n: 1, unit: 'hour' }],
    suspendableFor: ['evidence'],
    extension: {
      on: 'Replied:interim',
      to: 'it.nextPromisedAt',
      maxTotal: { n: 7, unit: 'workingDay' },
      times: 1,
      reason: 'required',
      approver: 'leader',
      requires: ['Approved'],
      with: ['c01#9'],
    },
  },
  {
    kind: 'obligation',
    startsOn: 'Resolved',
    stopsOn: 'Replied:final',
    within: { dueOf: ['c01'], share: 0.5, else: { n: 0, unit: 'sameDay' } },
    responsible: 'desk',
  },
  {
    kind: 'record',
    at: ['Received'],
    fields: [
      'field.case.content',
      {
        path: 'field.place',
        modality: 'may',
        in: ['a'],
        open: true,
        range: [0, 10],
        value: { fact: 'case.place' },
        or: { value: 'x', note: 'n', into: 'field.place' },
      },
      { group: 'incident', atLeast: 2 },
    ],
    form: 'F1',
    when: { all: [] },
    notGiven: 'withReason',
  },
  {
    kind: 'scheme',
    scope: 'unit',
    period: 'month',
    entries: [
      { on: 'Investigated', when: { all: [] }, charge: 'case.respondent.unit', effect: { points: -2 } },
      { on: 'Investigated', effect: { set: 0 } },
      { on: 'Investigated', effect: { flag: 'watched', value: true } },
      { on: 'Investigated', effect: { list: 'watch' } },
      { on: 'Investigated', effect: { propose: 'act:sanction-imposed', with: { kind: 'points' } } },
    ],
    inputs: ['c01'],
    output: 'scorecard',
    decision: { by: 'leader', act: 'act:sanction-imposed' },
  },
  {
    kind: 'waive',
    what: ['c01', 'c01#2', 'records', 'duties', 'clocks'],
    when: { all: [] },
    sets: { 'case.kind': 'x' },
  },
  {
    kind: 'relax',
    guards: ['c01'],
    when: { all: [] },
    creates: { oblige: { allOf: ['Replied:final', 'Closed'] }, by: 'desk' },
  },
  {
    kind: 'table',
    id: 't',
    out: 'class.gravity',
    hit: 'highest',
    order: ['minor'],
    on: ['*'],
    rows: { fact: 'param.r' },
  },
  { kind: 'derive', table: 't', when: { all: [] }, then: 'minor', because: 'small', propagate: 'members' },
  { kind: 'derive', table: 't', otherwise: true, then: 3 },
  { kind: 'scope', when: { fact: 'case.channel', is: 'phone' }, exclusive: true },
  {
    kind: 'effective',
    from: { fact: 'param.since' },
    at: 'Received',
    prefer: 'newest',
    supersedes: 'older',
    status: 'draft',
  },
  {
    kind: 'confidential',
    fields: ['field.complainant.*'],
    when: { all: [] },
    see: ['desk', { actor: 'involved' }],
    deny: ['export', 'disclose', 'publish'],
    unless: { any: [] },
    mask: { superior: ['field.complainant.contact'] },
    audit: true,
  },
  {
    kind: 'indicator',
    rows: 'complaint',
    denominator: { all: [] },
    numerator: { fact: 'row.resolvedAt', set: true },
    measure: 'ratio',
    cohort: 'row.receivedAt',
    period: ['month', { fact: 'param.rhythm' }],
    groupBy: ['row.unit'],
    compare: 'previousPeriod',
    target: { atLeast: { fact: 'param.share' } },
    openRows: 'countAsFailed',
    matureAfter: { n: 30, unit: 'calendarDay' },
    exceptions: { fact: 'row.extended', is: true },
  },
  {
    kind: 'indicator',
    rows: 'call',
    denominator: { all: [] },
    measure: 'count',
    cohort: 'row.offeredAt',
    period: { fact: 'param.rhythm' },
    target: { atMost: 0.5 },
  },
  {
    kind: 'report',
    every: { perCase: 'Closed' },
    author: 'desk',
    to: ['leader'],
    sections: [
      { count: 'complaint', where: { all: [] }, groupBy: ['row.unit'], compare: 'previousPeriod' },
      { rows: 'holding', where: { all: [] }, columns: ['row.unit'], groupBy: ['row.month'] },
      { indicator: '*', show: 'withAndWithoutExclusions' },
      { indicator: 'c01#2' },
      { narrative: 'outlook' },
    ],
    due: { n: 5, unit: 'workingDay' },
    title: '月报',
    scope: 'institution',
    forEach: { all: [] },
  },
  { kind: 'report', every: { live: true }, author: 'desk', to: [], sections: [] },
  { kind: 'report', every: { fact: 'param.rhythm' }, author: 'desk', to: [], sections: [] },
  {
    kind: 'sequence',
    field: 'case.number',
    on: ['Record:number-allocated'],
    format: '{yyyy}-{seq:4}',
    resets: 'year',
    start: 1,
    gapless: true,
  },
  { kind: 'invariant', is: 'gapless-sequence' },
  {
    kind: 'schedule',
    id: 'desk-hours',
    days: 'working-days',
    except: 'spring-festival',
    makeUpDays: 'closed',
    hours: { fact: 'param.open' },
  },
  { kind: 'record', at: ['ShiftEnded'], fields: [], fieldsFrom: { fact: 'param.form' }, scope: 'agent' },
  {
    kind: 'retain',
    what: 'forms',
    do: 'back-up',
    on: { every: { fact: 'param.rhythm' } },
    when: { all: [] },
    by: 'desk',
    creates: { joint: true },
    then: [{ do: 'hand-over', on: 'Left', to: 'leader' }],
  },
  {
    kind: 'obligation',
    startsOn: { every: 'season' },
    stopsOn: {
      some: 'act:recording-reviewed',
      distinct: 'it.callRef',
      quota: { rows: 'call', where: { all: [] }, share: 0.05, atLeast: { fact: 'param.least' } },
    },
    responsible: { table: 't', key: ['case.channel'], else: { named: 'Approved', get: 'it.person' } },
    scope: 'institution',
  },
  { kind: 'assured', by: ['c01', 'clocks', 'register'] },
  { kind: 'manual', why: 'manners' },
]

/** All parts of a head. */
const headed = small([clause(everything)], {
  effective: { from: '2024-01-01', to: '2025-01-01' },
  dimensions: {
    founded: { zh: '成立', en: 'founded', values: [], boolean: true, optional: true, open: false, multi: false },
  },
  fields: { 'guest.allergy': 'health', 'tank.no': 'none' },
  tables: ['assignment'],
  rosters: ['night'],
  schedules: {
    office: { days: 'mon-fri', hours: '09:00-12:00, 13:30-24:00', makeUpDays: 'open' },
    desk: { days: 'all', hours: { fact: 'param.open' } },
  },
  parameters: {
    open: { zh: '开放时间', en: 'opening hours', type: 'hours', default: '08:00-20:00', origin: 'source' },
    since: { zh: '施行日期', en: 'entry into force', type: 'date', origin: 'ours' },
    rows: {
      zh: '规则',
      en: 'rules',
      default: [{ when: { 'case.channel': ['phone', 'letter'], 'flag.urgent': true }, then: 'major' }],
      origin: 'ours',
    },
    list: { zh: '清单', en: 'list', default: ['a', 1, true], origin: 'ours' },
  },
})

/** Texts that a careless writer of files would turn into something else. */
const treacherous = fc.oneof(
  fc.constantFrom(
    '',
    ' x ',
    'null',
    'true',
    'no',
    '1',
    '1e3',
    '0x1',
    '2024-01-01',
    '~',
    '- a',
    'a: b',
    '# x',
    '"',
    "'",
    '\n',
    'a\nb\n',
    '\t',
    '\\',
    '&a',
    '*a',
    '!x',
    '{',
    '[a]',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\u0085',
    '\uFEFF',
    '督查科',
  ),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
)

const saying = (text: string): Regulation =>
  small([{ ...clause([{ kind: 'manual', why: text }]), ref: text, summary: { zh: text, en: text } }], { source: text })

describe('a regulation written and read again', () => {
  it('keeps every condition', () => comesBack(ConditionCodec, arbitraryCondition))
  it('keeps every pattern', () => comesBack(PatternCodec, arbitraryPattern))
  it('keeps every target', () => comesBack(TargetCodec, arbitraryTarget))

  it('keeps every limit', () => comesBack(LimitCodec, arbitraryLimit))
  it('keeps every trigger', () => comesBack(TriggerCodec, arbitraryTrigger))
  it('keeps every mechanism', () => comesBack(MechanismCodec, arbitraryMechanism))

  it('keeps every kind of mechanism with all its keys, and all of the head', () => {
    expect(decodeRegulation(throughJson(RegulationCodec.encode(headed)))).toEqual(right(headed))
    expect(read(regulationToYaml(headed))).toEqual(headed)
  })

  it('has spoken of every kind that there is', () => {
    expect([...new Set(everything.map(({ kind }) => kind))].sort()).toEqual(Object.keys(mechanismPurposes).sort())
  })

  it.each(allRegulations.map((regulation) => [regulation.id, regulation] as const))('keeps %s', (_id, regulation) => {
    expect(RegulationCodec.is(regulation)).toBe(true)
    expect(decodeRegulation(throughJson(regulation))).toEqual(right(regulation))
    expect(read(regulationToYaml(regulation))).toEqual(regulation)
  })

  it('keeps any regulation, as JSON and as YAML', () =>
    fc.assert(
      fc.property(arbitraryRegulation, (regulation) => {
        expect(read(JSON.stringify(regulation))).toEqual(regulation)
        expect(read(regulationToYaml(regulation))).toEqual(regulation)
      }),
    ))

  it('keeps any text', () =>
    fc.assert(
      fc.property(treacherous, (text) => {
        expect(read(JSON.stringify(saying(text)))).toEqual(saying(text))
        expect(read(regulationToYaml(saying(text)))).toEqual(saying(text))
      }),
      { numRuns: 500 },
    ))

  it('writes the same file of the same regulation, whatever the order of its keys', () => {
    const { clauses, ...rest } = headed
    expect(regulationToYaml({ clauses, ...rest })).toBe(regulationToYaml(headed))
  })
})

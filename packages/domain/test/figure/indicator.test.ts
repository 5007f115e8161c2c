import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { figuresOf } from '../../src/figure/indicator.js'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import type { Indicator } from '../../src/regulation/language/figure.js'
import { act, at, caseOf, command, historyOf, indicator, period, received, shanghai } from './kit.js'

const january = period('month', '2026-01-01')
const february = period('month', '2026-02-01')

/** Solved = dealt with and not reopened within thirty days. */
const solved: Omit<Indicator, 'kind'> = {
  rows: 'complaint',
  denominator: { fact: 'row.receivedAt', set: true },
  numerator: {
    all: [
      { fact: 'row.resolvedAt', set: true },
      { fact: 'row.reopenedCount', is: 0 },
    ],
  },
  measure: 'ratio',
  cohort: 'row.receivedAt',
  period: 'month',
  groupBy: ['row.unit'],
  matureAfter: { n: 30, unit: 'calendarDay' },
  target: { atLeast: 0.5 },
}

const resolve = (day: string) => command('Resolve', {}, { at: shanghai(day) })
const reopen = (day: string) => command('Reopen', { reason: '仍未解决' } as never, { at: shanghai(day) })
const assign = (day: string, unit: string) => command('Assign', { to: { unit } }, { at: shanghai(day) })

describe('a ratio', () => {
  const { rules, indicator: compiled, reading } = indicator(solved)
  const good = caseOf(rules, [received('2026-01-05', {}, 'good'), resolve('2026-01-07')])
  const reopened = caseOf(rules, [received('2026-01-06', {}, 'reopened'), resolve('2026-01-07'), reopen('2026-01-20')])
  const late = caseOf(rules, [received('2026-01-30', {}, 'late'), resolve('2026-01-31')])
  const february1 = caseOf(rules, [received('2026-02-01', {}, 'next-month')])

  it('counts whole numbers, and names the cases behind them', () => {
    const { total } = figuresOf(reading([good, reopened, late, february1], '2026-03-15'))(compiled, january)
    expect(total.value).toEqual({ numerator: 2, denominator: 3 })
    expect(total.numerator.map((ref) => ref.case)).toEqual(['good', 'late'])
    expect(total.denominator.map((ref) => ref.case)).toEqual(['good', 'reopened', 'late'])
    expect(total.attained).toBe(true)
  })

  it('holds back what can still change, and says so', () => {
    const { total } = figuresOf(reading([good, reopened, late], '2026-02-10'))(compiled, january)
    expect(total.value).toEqual({ numerator: 1, denominator: 2 })
    expect(total.immature.map((ref) => ref.case)).toEqual(['late'])
  })

  it('over nothing there is none, and no target is attained or missed', () => {
    const { total } = figuresOf(reading([], '2026-03-15'))(compiled, january)
    expect(total.value).toBeNull()
    expect(total.attained).toBeNull()
  })

  it('names its clause, period, moment and target', () => {
    const figures = figuresOf(reading([good], '2026-03-15'))(compiled, january)
    expect(figures).toMatchObject({
      regulation: 'test-rules',
      clause: 'c01',
      indicator: 'test-rules/c01#1',
      period: { id: '2026-01' },
      asOf: at('2026-03-15'),
      target: { sense: 'atLeast', value: { numerator: 5, denominator: 10 } },
    })
  })

  it('puts each case into the group of its unit, the unknown one included', () => {
    const elsewhere = caseOf(rules, [received('2026-01-08', {}, 'elsewhere'), assign('2026-01-08', 'dept-9')])
    const { groups } = figuresOf(reading([good, elsewhere], '2026-03-15'))(compiled, january)
    expect(groups.map(({ group, value }) => [group, value])).toEqual([
      [{ 'row.unit': 'dept-3' }, { numerator: 1, denominator: 1 }],
      [{ 'row.unit': 'dept-9' }, { numerator: 0, denominator: 1 }],
    ])
  })

  it('tells the parameters that it rests on', () => {
    const parameters = { share: { zh: '目标', en: 'target', default: 0.9, origin: 'ours' as const } }
    const { indicator: set, reading: read } = indicator(
      { ...solved, target: { atLeast: { fact: 'param.share' } } },
      [],
      { parameters },
    )
    const figures = figuresOf(read([], '2026-03-15'))(set, january)
    expect(figures.parameters).toEqual({ share: 0.9 })
    expect(figures.target?.value).toEqual({ numerator: 9, denominator: 10 })
  })
})

describe('limits', () => {
  const clock: ClockMechanism = {
    kind: 'clock',
    startsOn: 'Received',
    stopsOn: 'Replied:final',
    within: { n: 5, unit: 'calendarDay' },
    responsible: 'handler',
  }
  const inTime: Omit<Indicator, 'kind'> = {
    rows: 'clock',
    denominator: { fact: 'row.clock', is: 'c02' },
    numerator: { fact: 'row.state', is: 'met' },
    measure: 'ratio',
    cohort: 'row.dueAt',
    period: 'month',
    groupBy: ['row.handler'],
    openRows: 'excludeNotDue',
  }
  const reply = (day: string) => command('Reply', { stage: 'final', form: 'written' }, { at: shanghai(day) })
  const { rules, indicator: compiled, reading } = indicator(inTime, [clock])
  const met = caseOf(rules, [received('2026-01-05', {}, 'met'), reply('2026-01-07')])
  const missed = caseOf(rules, [received('2026-01-05', {}, 'missed')])
  const running = caseOf(rules, [received('2026-01-25', {}, 'running')])
  const withdrawn = caseOf(rules, [
    received('2026-01-05', {}, 'withdrawn'),
    command('Withdraw', {}, { at: shanghai('2026-01-06') }),
  ])

  it('counts due ones only; what is not due yet or fell away before is held back', () => {
    const { total } = figuresOf(reading([met, missed, running, withdrawn], '2026-01-27'))(compiled, january)
    expect(total.value).toEqual({ numerator: 1, denominator: 2 })
    expect(total.notDue.map((ref) => ref.case).sort()).toEqual(['running', 'withdrawn'])
  })

  it('or counts the open ones as failed, where the clause says so', () => {
    const strict = indicator({ ...inTime, openRows: 'countAsFailed' }, [clock])
    const { total } = figuresOf(strict.reading([met, running, withdrawn], '2026-01-27'))(strict.indicator, january)
    expect(total.value).toEqual({ numerator: 1, denominator: 2 })
    expect(total.notDue.map((ref) => ref.case)).toEqual(['withdrawn'])
  })

  it('a limit that does not apply has no row', () => {
    const major = indicator(inTime, [{ ...clock, appliesWhen: { fact: 'class.gravity', is: 'major' } }])
    const minor = caseOf(major.rules, [received('2026-01-05', { class: { gravity: 'minor' } })])
    const { total } = figuresOf(major.reading([minor], '2026-02-27'))(major.indicator, january)
    expect([total.value, total.notDue, total.denominator]).toEqual([null, [], []])
  })

  it('is charged to who held the case when it fell due, not to who holds it now', () => {
    const { rules: own } = indicator(inTime, [clock])
    const passed = caseOf(own, [
      received('2026-01-05'),
      command('Assign', { to: { unit: 'dept-9', person: 'u-9' } }, { at: shanghai('2026-01-20') }),
    ])
    const { groups } = figuresOf(reading([passed], '2026-02-27'))(compiled, january)
    expect(groups.map(({ group }) => group)).toEqual([{ 'row.handler': 'u-17' }])
  })

  it('matures with the limit that it follows', () => {
    const revisited = indicator(
      {
        rows: 'complaint',
        denominator: { fact: 'row.resolvedAt', set: true },
        numerator: { some: 'Revisited' },
        measure: 'ratio',
        cohort: 'row.resolvedAt',
        period: 'month',
        matureAfter: { dueOf: ['c02'] },
        exceptions: { fact: 'row.failedContacts', atLeast: 3 },
      },
      [{ ...clock, startsOn: 'Resolved', stopsOn: 'Revisited', within: { n: 5, unit: 'calendarDay' } }],
    )
    const unreachable = caseOf(revisited.rules, [
      received('2026-01-05'),
      resolve('2026-01-10'),
      ...['2026-01-11', '2026-01-12', '2026-01-13'].map((day) => act(day, 'contact-attempted', { reached: false })),
    ])
    const before = figuresOf(revisited.reading([unreachable], '2026-01-14'))(revisited.indicator, january)
    expect([before.total.value, before.total.immature.length]).toEqual([null, 1])
    const after = figuresOf(revisited.reading([unreachable], '2026-01-20'))(revisited.indicator, january)
    expect(after.total.value).toEqual({ numerator: 0, denominator: 1 })
    expect(after.total.exceptions.map((ref) => ref.case)).toEqual(['c-1'])
  })
})

describe('beside the figure', () => {
  it('exclusions that were granted: the figure with and without them', () => {
    const { rules, indicator: compiled, reading } = indicator(solved)
    const good = caseOf(rules, [received('2026-01-05', {}, 'good'), resolve('2026-01-07')])
    const excluded = caseOf(rules, [
      received('2026-01-05', {}, 'excluded'),
      act('2026-01-09', 'indicator-exclusion-granted', { indicator: 'c01', reason: 'storm', approver: 'u-1' }),
    ])
    const other = caseOf(rules, [
      received('2026-01-05', {}, 'other'),
      act('2026-01-09', 'indicator-exclusion-granted', { indicator: 'c09', reason: 'storm', approver: 'u-1' }),
    ])
    const { total } = figuresOf(reading([good, excluded, other], '2026-03-15'))(compiled, january)
    expect(total.value).toEqual({ numerator: 1, denominator: 3 })
    expect(total.attained).toBe(false)
    expect(total.excluding).toMatchObject({ value: { numerator: 1, denominator: 2 }, attained: true })
    expect(total.excluding?.excluded.map((ref) => ref.case)).toEqual(['excluded'])
  })

  it('an override of a guard is counted as an exception', () => {
    const { rules, indicator: compiled, reading } = indicator(solved)
    const plain = caseOf(rules, [received('2026-01-05'), resolve('2026-01-07')])
    const overrides = [{ regulation: 'test-rules', clause: 'c07', role: 'leader' }]
    const node = plain.complaint.history
    if (node === undefined) throw new Error('no history')
    const event = { ...node.event, evidence: { overrides } }
    const passed = { ...plain, complaint: { ...plain.complaint, history: { ...node, event } } }
    const { total } = figuresOf(reading([passed], '2026-03-15'))(compiled, january)
    expect(total.value).toEqual({ numerator: 1, denominator: 1 })
    expect(total.overridden.map((ref) => ref.case)).toEqual(['c-1'])
  })
})

describe('classes as of the end of the period', () => {
  const count: Omit<Indicator, 'kind'> = {
    rows: 'complaint',
    denominator: { fact: 'row.category', set: true },
    measure: 'count',
    cohort: 'row.receivedAt',
    period: 'month',
    groupBy: ['row.category'],
    compare: 'previousPeriod',
    target: { atMost: 0 },
  }
  const { rules, indicator: compiled, reading } = indicator(count)
  const classify = (day: string, category: string) =>
    command('Classify', { class: { category } }, { at: shanghai(day) })
  const moved = caseOf(rules, [
    received('2026-01-05', {}, 'moved'),
    classify('2026-01-06', 'noise'),
    classify('2026-02-10', 'water'),
  ])
  const noise = caseOf(rules, [received('2026-02-05', {}, 'noise'), classify('2026-02-06', 'noise')])

  it('a later reclassification moves nothing between periods', () => {
    const { groups } = figuresOf(reading([moved], '2026-03-15'))(compiled, january)
    expect(groups.map(({ group }) => group['row.category'])).toEqual(['noise'])
  })

  it('compares with the period before, each at its own end; the target is on the change', () => {
    const { total, groups } = figuresOf(reading([moved, noise], '2026-03-15'))(compiled, february)
    expect(groups).toHaveLength(1)
    expect(groups[0]).toMatchObject({
      group: { 'row.category': 'noise' },
      value: { numerator: 1, denominator: 1 },
      previous: { value: { numerator: 1, denominator: 1 }, change: { numerator: 0, denominator: 1 } },
      attained: true,
    })
    expect(total.attained).toBe(true)
  })

  it('a category that has vanished is shown as fallen to nothing', () => {
    const { groups } = figuresOf(reading([moved], '2026-03-15'))(compiled, february)
    expect(groups).toHaveLength(1)
    expect(groups[0]).toMatchObject({
      value: { numerator: 0, denominator: 1 },
      previous: { change: { numerator: -1, denominator: 1 } },
    })
  })
})

describe('other rows', () => {
  it('calls: an abandoned one stays in the denominator', () => {
    const answered = indicator({
      rows: 'call',
      denominator: { fact: 'row.offeredAt', set: true },
      numerator: { fact: 'row.rings', atMost: 3 },
      measure: 'ratio',
      cohort: 'row.offeredAt',
      period: 'month',
      groupBy: ['row.agent'],
    })
    const calls = [
      historyOf('call', 'k-1', [
        ['2026-01-05', 'CallOffered', {}],
        ['2026-01-05', 'CallAnswered', { agent: 'a-1', rings: 2 }],
      ]),
      historyOf('call', 'k-2', [
        ['2026-01-05', 'CallOffered', {}],
        ['2026-01-05', 'CallAnswered', { agent: 'a-1', rings: 5 }],
      ]),
      historyOf('call', 'k-3', [
        ['2026-01-05', 'CallOffered', {}],
        ['2026-01-05', 'CallAbandoned', {}],
      ]),
    ]
    const { total, groups } = figuresOf(answered.reading([], '2026-02-01', calls))(answered.indicator, january)
    expect(total.value).toEqual({ numerator: 1, denominator: 3 })
    expect(groups.map(({ group }) => group['row.agent'])).toEqual(['a-1', null])
  })

  it('visits: the level told at each, for who held the case', () => {
    const satisfied = indicator({
      rows: 'revisit',
      denominator: { fact: 'row.level', set: true },
      numerator: { fact: 'row.level', is: 'satisfied' },
      measure: 'ratio',
      cohort: 'row.revisitedAt',
      period: 'month',
      groupBy: ['row.handler'],
    })
    const revisit = (day: string) => command('Revisit', { reached: true }, { at: shanghai(day) })
    const visited = caseOf(satisfied.rules, [
      received('2026-01-05'),
      revisit('2026-01-09'),
      act('2026-01-09', 'satisfaction-recorded', { level: 'dissatisfied', during: 'revisit' }),
      act('2026-01-12', 'satisfaction-recorded', { level: 'satisfied', during: 'reply' }),
      revisit('2026-01-15'),
      act('2026-01-15', 'satisfaction-recorded', { level: 'satisfied' }),
      revisit('2026-01-20'),
      act('2026-01-21', 'satisfaction-recorded', { level: 'satisfied', during: 'reply' }),
    ])
    const { total } = figuresOf(satisfied.reading([visited], '2026-02-01'))(satisfied.indicator, january)
    expect(total.value).toEqual({ numerator: 1, denominator: 2 })
  })

  it('repeats: by the link, and the days between the receipts', () => {
    const repeats = indicator({
      rows: 'complaint',
      denominator: { fact: 'row.receivedAt', set: true },
      numerator: {
        all: [
          { fact: 'row.repeatOf', set: true },
          { fact: 'row.repeatGapDays', atMost: 30 },
        ],
      },
      measure: 'ratio',
      cohort: 'row.receivedAt',
      period: 'month',
    })
    const link = (day: string, other: string) =>
      command('Link', { relation: 'repeat', case: other }, { at: shanghai(day) })
    const first = caseOf(repeats.rules, [received('2025-11-01', {}, 'first')])
    const second = caseOf(repeats.rules, [received('2026-01-05', {}, 'second'), link('2026-01-05', 'first')])
    const third = caseOf(repeats.rules, [received('2026-01-25', {}, 'third'), link('2026-01-25', 'second')])
    const { total } = figuresOf(repeats.reading([third, first, second], '2026-02-01'))(repeats.indicator, january)
    expect(total.numerator.map((ref) => ref.case)).toEqual(['third'])
    expect(total.value).toEqual({ numerator: 1, denominator: 2 })
  })

  it('figures about figures: how many of the indicators reach their target', () => {
    const meta = indicator(
      {
        rows: 'indicator',
        denominator: { fact: 'row.value', set: true },
        numerator: { fact: 'row.attained', is: true },
        measure: 'ratio',
        cohort: 'row.period',
        period: 'month',
        target: { atLeast: 1 },
      },
      [
        { kind: 'indicator', ...solved },
        { kind: 'indicator', ...solved, target: { atLeast: 1 } },
      ],
    )
    const good = caseOf(meta.rules, [received('2026-01-05', {}, 'good'), resolve('2026-01-07')])
    const bad = caseOf(meta.rules, [received('2026-01-05', {}, 'bad')])
    const { total } = figuresOf(meta.reading([good, bad], '2026-03-15'))(meta.indicator, january)
    expect(total.value).toEqual({ numerator: 1, denominator: 2 })
    expect(total.attained).toBe(false)
  })
})

/** A case with a few things that happen to it, in any order of days. */
const arbitraryCase = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.constantFrom('01', '02'),
    unit: fc.constantFrom('dept-3', 'dept-9', undefined),
    steps: fc.array(fc.constantFrom('resolve', 'reopen', 'close', 'exclude', 'revisit'), { maxLength: 5 }),
  })
  .map(({ day, month, unit, steps }) => (id: string): ReadonlyArray<ComplaintCommand> => {
    const on = `2026-${month}-${String(day).padStart(2, '0')}`
    const step: { readonly [name: string]: ComplaintCommand } = {
      resolve: resolve(on),
      reopen: reopen(on),
      close: command('Close', {}, { at: shanghai(on) }),
      exclude: act(on, 'indicator-exclusion-granted', { indicator: 'c01' }),
      revisit: command('Revisit', {}, { at: shanghai(on) }),
    }
    return [
      received(on, {}, id),
      ...(unit === undefined ? [] : [assign(on, unit)]),
      ...steps.flatMap((name) => step[name] ?? []),
    ]
  })
const arbitraryRegister = fc
  .array(arbitraryCase, { maxLength: 8 })
  .map((cases) => cases.map((make, i) => make(`case-${i}`)))

describe('always', () => {
  const { rules, indicator: compiled, reading } = indicator(solved)
  const cases = (register: ReadonlyArray<ReadonlyArray<ComplaintCommand>>) =>
    register.map((each) => caseOf(rules, each))
  const counts = (register: ReadonlyArray<ReadonlyArray<ComplaintCommand>>, day: string) =>
    figuresOf(reading(cases(register), day))(compiled, january)
  const reads = fc.constantFrom('2026-01-31', '2026-02-15', '2026-03-15')

  it('the numerator is part of the denominator, and every row of the cohort is in one place', () => {
    fc.assert(
      fc.property(arbitraryRegister, reads, (register, day) => {
        const { total } = counts(register, day)
        const denominator = new Set(total.denominator.map(({ row }) => row))
        expect(total.numerator.every(({ row }) => denominator.has(row))).toBe(true)
        const inMonth = register.filter(([first]) => first?.occurredAt.startsWith('2026-01'))
        expect(total.denominator.length + total.immature.length + total.notDue.length).toBe(inMonth.length)
      }),
    )
  })

  it('the groups add up to the whole, and no share is an average of theirs', () => {
    fc.assert(
      fc.property(arbitraryRegister, reads, (register, day) => {
        const { total, groups } = counts(register, day)
        for (const part of ['numerator', 'denominator', 'immature'] as const) {
          const together = groups.flatMap((figure) => figure[part].map(({ row }) => row)).sort()
          expect(together).toEqual(total[part].map(({ row }) => row).sort())
        }
        const sum = groups.reduce((n, { value }) => n + (value?.denominator ?? 0), 0)
        expect(total.value?.denominator ?? 0).toBe(sum)
      }),
    )
  })

  it('the order of the cases makes no difference to any figure', () => {
    fc.assert(
      fc.property(arbitraryRegister, reads, (register, day) => {
        const sorted = (figures: ReturnType<typeof counts>) =>
          [figures.total, ...figures.groups].map((figure) => [
            figure.group,
            figure.value,
            figure.attained,
            figure.excluding?.value,
            figure.denominator.map(({ row }) => row).sort(),
          ])
        expect(sorted(counts([...register].reverse(), day))).toEqual(sorted(counts(register, day)))
      }),
    )
  })

  it('a case of another period or another regulation changes nothing', () => {
    fc.assert(
      fc.property(arbitraryRegister, arbitraryCase, reads, (register, more, day) => {
        const foreign = more('foreign').map((said, i) =>
          i === 0
            ? received(said.occurredAt.slice(0, 10), { regulations: [{ id: 'other', version: '1' }] }, 'foreign')
            : said,
        )
        const later = received('2026-02-03', {}, 'later')
        expect(counts([...register, foreign, [later]], day)).toEqual(counts(register, day))
      }),
    )
  })

  it('excluding rows never adds any', () => {
    fc.assert(
      fc.property(arbitraryRegister, reads, (register, day) => {
        const { total } = counts(register, day)
        if (total.excluding === undefined) return
        const { value, excluding } = total
        expect(excluding.value?.denominator ?? 0).toBeLessThanOrEqual(value?.denominator ?? 0)
      }),
    )
  })
})

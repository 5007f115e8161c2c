import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { explainScore } from '../../src/figure/explain-score.js'
import { ledgerOf } from '../../src/figure/ledger.js'
import { readingOf } from '../../src/figure/register.js'
import { scoresOf } from '../../src/figure/scorecard.js'
import { compile } from '../../src/regulation/compile.js'
import type { Scheme } from '../../src/regulation/language/figure.js'
import { regulationWith } from '../regulation/synthetic.js'
import { act, at, caseOf, command, historyOf, period, received, rulesWith, shanghai } from './kit.js'

const scheme: Scheme = {
  kind: 'scheme',
  scope: 'agent',
  period: 'month',
  entries: [
    {
      on: { event: 'Classified:gravity', where: { fact: 'it.class.gravity', is: 'major' } },
      charge: 'case.respondent.person',
      effect: { points: -5 },
    },
  ],
  decision: { by: 'leader', act: 'act:sanction-imposed' },
}
const accused = { respondent: { kind: 'agent', person: 'a-1', unit: 'desk' } }
const classify = (day: string, gravity = 'major') => command('Classify', { class: { gravity } }, { at: shanghai(day) })
const leader = { id: 'u-1', roles: ['leader'] }
const sanction = (day: string, details: object = {}, by: { id: string; roles: ReadonlyArray<string> } = leader) =>
  command('Record', { act: 'sanction-imposed', details } as never, { at: shanghai(day), by })
const correct = (day: string, event: string) =>
  command('Correct', { event, reason: '认定有误', annuls: true }, { at: shanghai(day) })
const agent = (events: Parameters<typeof historyOf>[2] = []) =>
  historyOf('agent', 'a-1', [['2025-12-01', 'Enrolled', { role: 'handler', unit: 'desk' }], ...events])
const confirmed = (day: string, details: object = {}) =>
  [
    day,
    'ActRecorded',
    { act: 'assessment-confirmed', details: { scheme: 'c01', period: '2026-01', ...details } },
  ] as const

const rules = rulesWith([scheme])
const lines = (commands: ReadonlyArray<ComplaintCommand>, streams = [agent()]) =>
  ledgerOf(rules)([caseOf(rules, commands).complaint, ...streams])
/** Id of the event that a command of the case led to. */
const eventOf = (commands: ReadonlyArray<ComplaintCommand>, i: number): string => {
  let h = caseOf(rules, commands).complaint.history
  for (let back = commands.length - 1; back > i; back--) h = h?.earlier
  return h?.event.id ?? ''
}

describe('a line of a ledger', () => {
  const given = [received('2026-01-20', accused), classify('2026-02-03')]

  it('names the event, whom it charges, and the period of the conduct, not of the finding', () => {
    expect(lines(given)).toMatchObject([
      {
        clause: 'c01',
        charged: 'a-1',
        effect: { points: -5 },
        event: eventOf(given, 1),
        occurredAt: shanghai('2026-02-03'),
        conductAt: shanghai('2026-01-20'),
        period: { id: '2026-01' },
        status: 'proposed',
        counts: false,
      },
    ])
  })

  it('the case itself may say when the conduct was', () => {
    const told = received('2026-01-20', { ...accused, field: { 'case.occurredAt': shanghai('2025-12-30') } })
    expect(lines([told, classify('2026-02-03')])[0]?.period?.id).toBe('2025-12')
  })

  it('counts once the act that its clause waits for is recorded by whom it names', () => {
    expect(lines([...given, sanction('2026-02-05')])[0]).toMatchObject({ status: 'confirmed', counts: true })
    const other = { id: 'u-2', roles: ['handler'] }
    expect(lines([...given, sanction('2026-02-05', {}, other)])[0]).toMatchObject({ status: 'proposed', counts: false })
  })

  it.each([
    [{ points: -5 }, true],
    [{ points: -3 }, false],
    [{ kind: 'points', month: '2026-01' }, true],
    [{ month: '2026-02' }, false],
    [{ kind: 'pay' }, false],
  ])('an act that says %o of itself confirms it: %s', (details, counts) => {
    expect(lines([...given, sanction('2026-02-05', details)])[0]?.counts).toBe(counts)
  })

  it('an act before it confirms nothing', () => {
    expect(lines([received('2026-01-20', accused), sanction('2026-01-21'), classify('2026-02-03')])[0]?.counts).toBe(
      false,
    )
  })

  it('an act in the history of the agent confirms it, too', () => {
    const there = agent([['2026-02-06', 'ActRecorded', { act: 'sanction-imposed', details: { month: '2026-01' } }]])
    expect(lines(given, [there])[0]).toMatchObject({ status: 'confirmed' })
  })

  it('is reversed by the correction of its event, and stays visible', () => {
    const corrected = [...given, sanction('2026-02-05'), correct('2026-02-10', eventOf(given, 1))]
    expect(lines(corrected)).toMatchObject([
      { status: 'reversed', counts: false, reversedBy: { occurredAt: shanghai('2026-02-10') } },
    ])
  })

  it('a sanction that was annulled confirms nothing', () => {
    const sanctioned = [...given, sanction('2026-02-05')]
    expect(lines([...sanctioned, correct('2026-02-10', eventOf(sanctioned, 2))])).toMatchObject([
      { status: 'proposed', counts: false },
    ])
  })

  it('is judged by what was on record when its event came', () => {
    const serious = rulesWith([
      {
        ...scheme,
        entries: [
          {
            on: 'act:responsibility-determined',
            when: { fact: 'class.gravity', is: 'major' },
            charge: 'it.person',
            effect: { set: 0 },
          },
        ],
      },
    ])
    const determined = act('2026-01-10', 'responsibility-determined', { person: 'a-1' })
    const of = (commands: ReadonlyArray<ComplaintCommand>) =>
      ledgerOf(serious)([caseOf(serious, commands).complaint]).map(({ charged }) => charged)
    expect(of([received('2026-01-05'), classify('2026-01-06'), determined])).toEqual(['a-1'])
    expect(of([received('2026-01-05'), determined, classify('2026-01-11')])).toEqual([])
  })

  it('goes with what it rested on: the class that was corrected takes the line back', () => {
    const serious = rulesWith([
      {
        ...scheme,
        entries: [
          {
            on: 'act:responsibility-determined',
            when: { fact: 'class.gravity', is: 'major' },
            charge: 'it.person',
            effect: { set: 0 },
          },
        ],
      },
    ])
    const commands = [
      received('2026-01-05'),
      classify('2026-01-06'),
      act('2026-01-10', 'responsibility-determined', { person: 'a-1' }),
    ]
    const corrected = [...commands, correct('2026-01-20', eventOf(commands, 1))]
    expect(ledgerOf(serious)([caseOf(serious, corrected).complaint])).toMatchObject([
      { status: 'reversed', reversedBy: { occurredAt: shanghai('2026-01-20') } },
    ])
  })
})

describe('a confirmed assessment', () => {
  const given = [received('2026-01-20', accused), classify('2026-02-03'), sanction('2026-02-05')]

  it('freezes what counted', () => {
    expect(lines(given, [agent([confirmed('2026-02-08')])])).toMatchObject([{ status: 'frozen', counts: true }])
  })

  it('a reversal after it is shown and changes the result of the period no more', () => {
    const corrected = [...given, correct('2026-02-20', eventOf(given, 1))]
    expect(lines(corrected, [agent([confirmed('2026-02-08')])])).toMatchObject([
      { status: 'frozen', counts: true, reversedBy: { occurredAt: shanghai('2026-02-20') } },
    ])
  })

  it('a reversal before it counts', () => {
    const corrected = [...given, correct('2026-02-06', eventOf(given, 1))]
    expect(lines(corrected, [agent([confirmed('2026-02-08')])])).toMatchObject([{ status: 'reversed', counts: false }])
  })

  it('what comes up only afterwards does not count in the closed period', () => {
    expect(lines(given, [agent([confirmed('2026-02-04')])])).toMatchObject([{ status: 'confirmed', counts: false }])
    expect(lines(given, [agent([confirmed('2026-02-08', { period: '2026-02' })])])).toMatchObject([
      { status: 'confirmed', counts: true },
    ])
  })

  it('is the decision itself where people decide without an act of their own', () => {
    const human = rulesWith([{ ...scheme, decision: 'human' }])
    const found = (streams: ReadonlyArray<ReturnType<typeof agent>>) =>
      ledgerOf(human)([caseOf(human, given).complaint, ...streams])
    expect(found([agent()])).toMatchObject([{ status: 'proposed' }])
    expect(found([agent([confirmed('2026-02-08')])])).toMatchObject([{ status: 'frozen', counts: true }])
  })
})

describe('who decides', () => {
  it('the engine, flags only; anything else is refused at load', () => {
    const flag: Scheme = {
      kind: 'scheme',
      scope: 'unit',
      period: 'season',
      entries: [
        {
          on: { event: 'act:circulated', where: { fact: 'it.under', is: 'c41' } },
          charge: 'case.respondent.unit',
          effect: { flag: 'eligible.advancedUnit', value: false },
        },
      ],
      decision: 'engine',
    }
    const own = rulesWith([flag])
    const circulated = caseOf(own, [received('2026-01-20', accused), act('2026-02-01', 'circulated', { under: 'c41' })])
    const [score] = scoresOf(readingOf(own, { dossiers: [circulated] }, at('2026-03-01')))(
      own.current[0]?.schemes[0] as never,
      period('season', '2026-01-20'),
    )
    expect(score).toMatchObject({ subject: 'desk', flags: { 'eligible.advancedUnit': false } })
    expect(compile(regulationWith([{ ...scheme, decision: 'engine' }]))).toMatchObject({
      _tag: 'Left',
      left: [{ _tag: 'Unsupported', clause: 'c01', path: 'clauses.c01.does.0.decision' }],
    })
  })

  it('people, by the act that is proposed', () => {
    const proposal: Scheme = {
      ...scheme,
      entries: [
        {
          ...(scheme.entries?.[0] as NonNullable<Scheme['entries']>[number]),
          effect: { propose: 'act:sanction-imposed', with: { kind: 'criticism' } },
        },
      ],
      decision: 'human',
    }
    const own = rulesWith([proposal])
    const of = (...more: ReadonlyArray<ComplaintCommand>) =>
      ledgerOf(own)([caseOf(own, [received('2026-01-20', accused), classify('2026-02-03'), ...more]).complaint])
    expect(of()).toMatchObject([{ status: 'proposed' }])
    expect(of(sanction('2026-02-05', { kind: 'criticism' }))).toMatchObject([{ status: 'confirmed' }])
    expect(of(sanction('2026-02-05', { kind: 'dismissal' }))).toMatchObject([{ status: 'proposed' }])
  })
})

describe('a score', () => {
  const one = rules.current[0]?.schemes[0]
  if (one === undefined) throw new Error('no scheme')
  const score = (dossiers: ReadonlyArray<ReturnType<typeof caseOf>>) =>
    scoresOf(readingOf(rules, { dossiers, streams: [agent()] }, at('2026-03-01')))(one, period('month', '2026-01-20'))
  const first = caseOf(rules, [received('2026-01-20', accused, 'one'), classify('2026-02-03'), sanction('2026-02-05')])
  const second = caseOf(rules, [received('2026-01-21', accused, 'two'), classify('2026-02-03'), sanction('2026-02-05')])
  const waiting = caseOf(rules, [received('2026-01-22', accused, 'three'), classify('2026-02-04')])
  const other = caseOf(rules, [received('2026-02-22', accused, 'four'), classify('2026-02-23'), sanction('2026-02-25')])

  it('adds up the lines of the period that count', () => {
    const [found] = score([first, second, waiting, other])
    expect(found).toMatchObject({ subject: 'a-1', points: { numerator: -10, denominator: 1 } })
    expect(found?.lines).toHaveLength(3)
  })

  it('explains every line: clause, event, effect, what became of it', () => {
    const [found] = score([first, waiting])
    if (found === undefined) throw new Error('no score')
    const explained = explainScore(found)
    expect(explained.lines.map(({ line }) => line.status)).toEqual(['confirmed', 'proposed'])
    expect(explained.lines[0]?.text).toEqual({
      zh: `第1条：2026-02-03 的事件 ${found.lines[0]?.event}，记 -5 分，已确认（2026-02-05）。`,
      en: `第1条: event ${found.lines[0]?.event} of 2026-02-03: -5 point(s), confirmed on 2026-02-05.`,
    })
    expect(explained.text).toEqual({
      zh: '第1条（2026-01）：合计 -5 分，计入 1 项，待决定 1 项。',
      en: '第1条 (2026-01): -5 point(s), 1 line(s) counted, 1 to be decided.',
    })
  })

  it('the order of the cases makes no difference', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([first, second, waiting, other], { minLength: 4 }), (dossiers) => {
        expect(score(dossiers)).toEqual(score([first, second, waiting, other]))
      }),
    )
  })

  it('a case of somebody else changes nothing', () => {
    const stranger = caseOf(rules, [
      received('2026-01-20', { respondent: { person: 'a-9' } }, 'nine'),
      classify('2026-02-03'),
    ])
    expect(score([first, stranger]).find(({ subject }) => subject === 'a-1')).toEqual(score([first])[0])
  })
})

describe('indicators as inputs', () => {
  const answered = {
    kind: 'indicator',
    rows: 'call',
    denominator: { fact: 'row.offeredAt', set: true },
    numerator: { fact: 'row.rings', atMost: 3 },
    measure: 'ratio',
    cohort: 'row.offeredAt',
    period: 'month',
    groupBy: ['row.agent'],
    target: { atLeast: 0.5 },
  } as const
  const slow = { ...answered, numerator: { fact: 'row.rings', atLeast: 5 }, target: { atMost: 0.5 } } as const
  const call = (id: string, agent: string, rings: number) =>
    historyOf('call', id, [
      ['2026-01-05', 'CallOffered', {}],
      ['2026-01-05', 'CallAnswered', { agent, rings }],
    ])
  const streams = [call('1', 'a-1', 2), call('2', 'a-1', 9), call('3', 'a-2', 1), call('4', 'a-3', 9)]
  const scores = (output: 'ranking' | 'scorecard') => {
    const own = rulesWith([
      answered,
      slow,
      { kind: 'scheme', scope: 'agent', period: 'month', inputs: ['c01', 'c02'], output, decision: 'human' },
    ])
    return scoresOf(readingOf(own, { dossiers: [], streams }, at('2026-02-01')))(
      own.current[0]?.schemes[0] as never,
      period('month', '2026-01-05'),
    )
  }

  it('a scorecard shows each, counted from the rows of the agent', () => {
    expect(
      scores('scorecard').map(({ subject, indicators }) => [
        subject,
        indicators.map(({ figure }) => [figure.value, figure.attained]),
      ]),
    ).toEqual([
      [
        'a-1',
        [
          [{ numerator: 1, denominator: 2 }, true],
          [{ numerator: 1, denominator: 2 }, true],
        ],
      ],
      [
        'a-2',
        [
          [{ numerator: 1, denominator: 1 }, true],
          [{ numerator: 0, denominator: 1 }, true],
        ],
      ],
      [
        'a-3',
        [
          [{ numerator: 0, denominator: 1 }, false],
          [{ numerator: 1, denominator: 1 }, false],
        ],
      ],
    ])
  })

  it('a ranking places by the sum of the places, less being better where the target is a ceiling', () => {
    expect(scores('ranking').map(({ subject, place }) => [subject, place])).toEqual([
      ['a-1', 2],
      ['a-2', 1],
      ['a-3', 3],
    ])
  })

  it('a bonus is proposed without an amount, on the scorecards that it names', () => {
    const own = rulesWith([
      answered,
      { kind: 'scheme', scope: 'agent', period: 'month', inputs: ['c01'], output: 'scorecard', decision: 'human' },
      { kind: 'scheme', scope: 'agent', period: 'month', inputs: ['c02'], output: 'bonusProposal', decision: 'human' },
    ])
    const found = scoresOf(readingOf(own, { dossiers: [], streams }, at('2026-02-01')))(
      own.current[0]?.schemes[1] as never,
      period('month', '2026-01-05'),
    )
    expect(found.map(({ subject, amount, basis }) => [subject, amount, basis.map(({ clause }) => clause)])).toEqual([
      ['a-1', null, ['c02']],
      ['a-2', null, ['c02']],
      ['a-3', null, ['c02']],
    ])
  })

  it('schemes that name each other end all the same', () => {
    const own = rulesWith([
      { kind: 'scheme', scope: 'agent', period: 'month', inputs: ['c02'], output: 'scorecard', decision: 'human' },
      { kind: 'scheme', scope: 'agent', period: 'month', inputs: ['c01'], output: 'scorecard', decision: 'human' },
    ])
    expect(
      scoresOf(readingOf(own, { dossiers: [] }, at('2026-02-01')))(
        own.current[0]?.schemes[0] as never,
        period('month', '2026-01-05'),
      ),
    ).toEqual([])
  })
})

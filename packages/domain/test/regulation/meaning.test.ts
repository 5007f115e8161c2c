import { isLeft, isRight } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ComplaintCommand } from '../../src/complaint/command.js'
import { compile } from '../../src/regulation/compile.js'
import type { Condition } from '../../src/regulation/language/condition.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Regulation } from '../../src/regulation/language/regulation.js'
import { command, receive, scenario, shanghai } from '../../src/testing/index.js'
import { rulesFor } from '../rules.js'
import { regulationWith } from './synthetic.js'

const said = { at: shanghai('2026-01-05') }
const plain = [receive(said, { class: {} })]
const at = (day: string, time = '10:00') => ({ at: shanghai(day, time) })

/** Does a `Close` that asks for the condition pass. */
const holds = (condition: Condition, given: ReadonlyArray<ComplaintCommand>, head: Partial<Regulation> = {}): boolean =>
  isRight(
    scenario(rulesFor(regulationWith([{ kind: 'guard', on: ['Close'], require: condition }], head)), [
      ...given,
      command('Close', {}, at('2026-01-20')),
    ]).result,
  )
const refusedAtLoad = (mechanism: Mechanism) => {
  const compiled = compile(regulationWith([mechanism]))
  return isLeft(compiled) ? compiled.left.map(({ _tag, path }) => [_tag, path]) : []
}
/** Annuls the last event of those given. */
const annulled = (given: ReadonlyArray<ComplaintCommand>): ReadonlyArray<ComplaintCommand> => {
  const { dossier } = scenario(rulesFor(regulationWith([])), given)
  const event = dossier.complaint.history?.event.id ?? ''
  return [...given, command('Correct', { event, reason: 'r', annuls: true }, at('2026-01-19'))]
}

describe('selections', () => {
  const approved: Condition = { some: { event: 'Approved', of: 'proposal' } }
  const propose = (day: string, proposal?: string) =>
    command('Propose', proposal === undefined ? {} : { proposal }, at(day))
  const approve = (day: string, subject?: string) =>
    command('Approve', { of: 'proposal', ...(subject === undefined ? {} : { subject }) }, at(day))

  it('an approval that names no proposal covers the one before it, not the one after', () => {
    expect(holds(approved, [...plain, propose('2026-01-06', 'p1'), approve('2026-01-07')])).toBe(true)
    const stale = [...plain, propose('2026-01-06', 'p1'), approve('2026-01-07'), propose('2026-01-08', 'p2')]
    expect(holds(approved, stale)).toBe(false)
    const nameless = [...plain, propose('2026-01-06'), approve('2026-01-07'), propose('2026-01-08')]
    expect(holds(approved, nameless)).toBe(false)
  })

  it('an annulled proposal or refusal takes nothing from an approval', () => {
    const given = [...plain, propose('2026-01-06', 'p1'), approve('2026-01-07', 'p1')]
    expect(holds(approved, annulled([...given, propose('2026-01-08', 'p2')]))).toBe(true)
    const refuse = command('Refuse', { of: 'proposal', subject: 'p1' }, at('2026-01-08'))
    expect(holds(approved, annulled([...given, refuse]))).toBe(true)
  })

  it('a round begins with the reopening, not again with the dispatch in it', () => {
    const given = [
      ...plain,
      command('Reopen', {}, at('2026-01-06')),
      command('Investigate', {}, at('2026-01-07')),
      command('Assign', { to: { unit: 'x' }, round: 2 as never }, at('2026-01-08')),
    ]
    expect(holds({ some: { event: 'Investigated', in: 'round' } }, given)).toBe(true)
  })

  it('days are told apart as days here, whatever the offset; an absent value is none', () => {
    const contact = (time: string) => command('Record', { act: 'contact-attempted' }, { at: time as never })
    const count = (distinct: 'it.at.date' | 'it.channel'): Condition => ({
      some: 'act:contact-attempted',
      atLeast: 2,
      distinct,
    })
    const oneDay = [...plain, contact('2026-01-05T23:00:00Z'), contact('2026-01-06T10:00:00+08:00')]
    expect(holds(count('it.at.date'), oneDay)).toBe(false)
    const once = command('Record', { act: 'contact-attempted', details: { channel: 'phone' } }, at('2026-01-07'))
    expect(holds(count('it.channel'), [...oneDay, once])).toBe(false)
  })
})

it('roles may be a list of a parameter', () => {
  const parameters = {
    who: { zh: '谁', en: 'who', default: ['leader', 'supervision-section'], origin: 'ours' as const },
  }
  expect(holds({ some: { event: 'Received', by: { fact: 'param.who' } } }, plain, { parameters })).toBe(true)
})

describe('facts', () => {
  it('an age that the calendar does not reach is unknown, not too old', () => {
    const old = [
      receive({ at: shanghai('1960-01-05') }, { class: {}, regulations: [{ id: 'test-rules', version: '1' }] }),
    ]
    const within: Condition = { fact: 'case.receivedAt', within: { n: 1, unit: 'workingDay' } }
    expect([holds(within, old), holds({ not: within }, old)]).toEqual([false, false])
  })

  it('what an annulled event said is not so', () => {
    const major = command('Classify', { class: { gravity: 'major' } }, at('2026-01-06'))
    const objects = command(
      'Record',
      { act: 'complainant-answered', details: { about: 'reply', answer: 'objects' } },
      at('2026-01-07'),
    )
    expect(holds({ fact: 'class.gravity', set: true }, annulled([...plain, major]))).toBe(false)
    expect(holds({ fact: 'case.objections', is: 0 }, annulled([...plain, objects]))).toBe(true)
    const closed = annulled([...plain, command('Close', { outcome: 'done' }, at('2026-01-08'))])
    expect(holds({ fact: 'case.outcome', set: true }, closed)).toBe(false)
  })

  it('the last event of a kind may be asked for a nested field', () => {
    const assign = command('Assign', { to: { unit: 'u-1' } }, at('2026-01-06'))
    expect(holds({ fact: 'last.Assigned.to.unit', is: 'u-1' }, [...plain, assign])).toBe(true)
  })

  it('sets are equal whatever the order and repetition, and only then', () => {
    const topics = (values: ReadonlyArray<string>) =>
      command('Classify', { class: { topics: [...values] } }, at('2026-01-06'))
    const both: Condition = { fact: 'class.topics', is: ['noise', 'water'] }
    expect(holds(both, [...plain, topics(['water', 'noise'])])).toBe(true)
    expect(holds(both, [...plain, topics(['noise', 'noise'])])).toBe(false)
  })

  it('a blank is no reason for a missing field', () => {
    const missing = (why: string) => [receive(said, { class: {}, notGiven: { 'field.complainant.name': why } })]
    expect(holds({ present: ['field.complainant.name'] }, missing('匿名'))).toBe(true)
    expect(holds({ present: ['field.complainant.name'] }, missing('  '))).toBe(false)
  })
})

describe('what does not load', () => {
  it('named conditions that stand on themselves', () => {
    const compiled = compile(
      regulationWith([
        { kind: 'define', name: 'a', is: { condition: 'b' } },
        { kind: 'define', name: 'b', is: { not: { condition: 'a' } } },
      ]),
    )
    expect(isLeft(compiled) && compiled.left.map(({ _tag }) => _tag)).toEqual(['Cyclic'])
  })

  const closes: Mechanism = { kind: 'guard', on: ['Withdraw'], require: { not: { some: 'terminal' } } }
  it.each<[string, Regulation['terminal'], ReadonlyArray<Mechanism>]>([
    ['by its kind', 'terminal', [closes]],
    ['beside other kinds', { anyOf: ['Closed', { event: 'terminal' }] }, [closes]],
    ['in what it asks of its event', { event: 'Closed', where: { some: 'terminal' } }, [closes]],
    [
      'through a named condition',
      { event: 'Closed', where: { condition: 'over' } },
      [{ kind: 'define', name: 'over', is: { some: 'terminal' } }],
    ],
  ])('is refused by the compiler, too, where the end of the case names itself %s', (_name, terminal, does) => {
    const compiled = compile(regulationWith(does, { terminal }))
    expect(isLeft(compiled) && compiled.left.map(({ _tag }) => _tag)).toEqual(['Cyclic'])
  })

  it.each<[string, Mechanism, string]>([
    [
      'a fill of a field that the command has not',
      { kind: 'fill', on: ['Reply'], field: 'colour', value: 'red', when: { all: [] } },
      'field',
    ],
    [
      'a fill with a value that the field cannot hold',
      { kind: 'fill', on: ['Reply'], field: 'form', value: 'sung', when: { all: [] } },
      'field',
    ],
    [
      'a form whose list holds numbers',
      { kind: 'record', at: ['Closed'], fields: [], fieldsFrom: { fact: 'param.numbers' } },
      'fieldsFrom',
    ],
  ])('%s', (_what, mechanism, path) => {
    const head = { parameters: { numbers: { zh: '数', en: 'n', default: [5], origin: 'ours' as const } } }
    const compiled = compile(regulationWith([mechanism], head))
    expect(isLeft(compiled) && compiled.left.every(({ _tag }) => _tag === 'Unsupported')).toBe(true)
    expect(isLeft(compiled) && compiled.left.some((error) => error.path.endsWith(path))).toBe(true)
  })

  it('nothing of the synthetic regulation itself', () => {
    expect(refusedAtLoad({ kind: 'guard', on: ['Close'], require: { some: 'Resolved' } })).toEqual([])
  })
})

it('named conditions that share others cost no more than their size', () => {
  const doubled = (i: number): Mechanism => ({
    kind: 'define',
    name: `d${i}`,
    is: i === 0 ? { some: 'Resolved' } : { any: [{ condition: `d${i - 1}` }, { condition: `d${i - 1}` }] },
  })
  const guard: Mechanism = { kind: 'guard', on: ['Close'], require: { condition: 'd40' } }
  const { clauses, ...head } = regulationWith([guard, ...Array.from({ length: 41 }, (_, i) => doubled(i))])
  const rules = rulesFor({ ...head, clauses: clauses.map((clause, i) => ({ ...clause, id: `c${i}` })) })
  expect(scenario(rules, [...plain, command('Close', {}, at('2026-01-06'))]).refusedBy).toEqual(['c0'])
})

import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/regulation/language/condition.js'
import { act, at, classified, course, handler, leader, received, say, told, truthOf } from './kit.js'

const major: Condition = { fact: 'class.gravity', is: 'major' }
const plain = received(at('01-05'))
const graded = (gravity: string) => classified({ gravity }, at('01-06'))

describe('rule 1: three values', () => {
  it('a comparison with an absent fact is unknown, on either side of it', () => {
    expect(truthOf(major, [plain])).toBe('unknown')
    expect(truthOf({ fact: 'class.gravity', in: ['major'] }, [plain])).toBe('unknown')
    expect(truthOf({ fact: 'field.incident.lossAmount', atLeast: 1 }, [plain])).toBe('unknown')
    expect(
      truthOf({ fact: 'case.kind', is: { fact: 'field.case.content' } }, [received(at('01-05'), { field: {} })]),
    ).toBe('unknown')
    expect(truthOf({ fact: 'last.Replied.at', within: { n: 1, unit: 'hour' } }, [plain])).toBe('unknown')
  })

  it('all, any, not and each are strong Kleene', () => {
    const yes: Condition = { fact: 'case.kind', is: 'complaint' }
    const no: Condition = { fact: 'case.kind', is: 'inquiry' }
    expect(truthOf({ all: [major, no] }, [plain])).toBe(false)
    expect(truthOf({ all: [major, yes] }, [plain])).toBe('unknown')
    expect(truthOf({ any: [major, yes] }, [plain])).toBe(true)
    expect(truthOf({ any: [major, no] }, [plain])).toBe('unknown')
    expect(truthOf({ not: major }, [plain])).toBe('unknown')
    expect(truthOf({ each: ['a', 'b'], has: major }, [plain])).toBe('unknown')
    expect(truthOf({ each: ['a', 'b'], has: { all: [major, no] } }, [plain])).toBe(false)
    expect(truthOf({ each: [], has: no }, [plain])).toBe(true)
    expect(truthOf({ all: [] }, [plain])).toBe(true)
    expect(truthOf({ any: [] }, [plain])).toBe(false)
  })

  it('set, present, some and sum are two-valued', () => {
    expect(truthOf({ fact: 'class.gravity', set: true }, [plain])).toBe(false)
    expect(truthOf({ fact: 'class.gravity', set: false }, [plain])).toBe(true)
    expect(truthOf({ present: ['field.incident.cause'] }, [plain])).toBe(false)
    expect(truthOf({ some: 'Replied' }, [plain])).toBe(false)
    expect(truthOf({ sum: 'it.field.product.returnQuantity', over: { event: 'Received' }, atLeast: 1 }, [plain])).toBe(
      false,
    )
  })

  it('inside a selection an unknown where does not match', () => {
    const where = { fact: 'it.channel', is: 'phone' } as const
    const steps = [plain, say('Revisit', {}, at('01-06'))]
    expect(truthOf({ some: { event: 'Revisited', where } }, steps)).toBe(false)
    expect(truthOf({ some: { event: 'Revisited', where: { not: where } } }, steps)).toBe(false)
    expect(truthOf({ not: { some: { event: 'Revisited', where } } }, steps)).toBe(true)
  })

  it('a count whose number is an unset parameter is unknown', () => {
    expect(truthOf({ some: 'Received', atLeast: { fact: 'param.unset' } }, [plain])).toBe('unknown')
    expect(truthOf({ some: 'Received', atLeast: { fact: 'param.twice' } }, [plain])).toBe(false)
  })
})

describe('rules 2 and 3: what absence means', () => {
  it('a flag is false until it is set by hand', () => {
    expect(truthOf({ fact: 'flag.serious', is: true }, [plain], { flags: ['serious'] })).toBe(false)
    const flagged = classified({}, at('01-06'), { flag: { serious: true } })
    expect(truthOf({ fact: 'flag.serious', is: true }, [plain, flagged], { flags: ['serious'] })).toBe(true)
  })

  it('the round is 1, objections none, not solved at once, no membership', () => {
    for (const condition of [
      { fact: 'case.round', is: 1 },
      { fact: 'case.objections', is: 0 },
      { fact: 'case.solvedAtOnce', is: false },
      { fact: 'case.respondent.unit.membership', set: false },
      { fact: 'case.complainant.asksSecrecy', is: false },
    ] as const)
      expect([condition, truthOf(condition, [plain])]).toEqual([condition, true])
    expect(truthOf({ fact: 'case.satisfaction', is: 'satisfied' }, [plain])).toBe('unknown')
    expect(truthOf({ fact: 'case.inRemit', is: true }, [plain])).toBe('unknown')
  })

  it('an optional dimension is none from the first Classified on, and none is not set', () => {
    const urgent: Condition = { fact: 'class.urgent', is: 'danger' }
    expect(truthOf(urgent, [plain])).toBe('unknown')
    expect(truthOf(urgent, [plain, graded('minor')])).toBe(false)
    expect(truthOf({ fact: 'class.urgent', set: true }, [plain, graded('minor')])).toBe(false)
    expect(truthOf({ not: { fact: 'class.urgent', in: ['danger'] } }, [plain, graded('minor')])).toBe(true)
    expect(truthOf(major, [plain, classified({ urgent: 'danger' }, at('01-06'))])).toBe('unknown')
  })

  it('a dimension with an order can be compared', () => {
    for (const [gravity, least, most] of [
      ['minor', false, true],
      ['general', true, true],
      ['major', true, false],
    ] as const) {
      expect(truthOf({ fact: 'class.gravity', atLeast: 'general' }, [plain, graded(gravity)])).toBe(least)
      expect(truthOf({ fact: 'class.gravity', atMost: 'general' }, [plain, graded(gravity)])).toBe(most)
    }
  })

  it('a value once set stays until another replaces it', () => {
    const steps = [plain, graded('major'), classified({ urgent: 'danger' }, at('01-07'))]
    expect(truthOf(major, steps)).toBe(true)
    expect(truthOf(major, [...steps, classified({ gravity: 'minor' }, at('01-08'))])).toBe(false)
  })
})

describe('rule 4: sets and months', () => {
  const topics = (...values: string[]) => [plain, classified({ topics: values }, at('01-06'))]
  it('is on a set is equality, in is inclusion, has is membership', () => {
    expect(truthOf({ fact: 'class.topics', is: ['water', 'noise'] }, topics('noise', 'water'))).toBe(true)
    expect(truthOf({ fact: 'class.topics', is: ['noise'] }, topics('noise', 'water'))).toBe(false)
    expect(truthOf({ fact: 'class.topics', in: ['noise', 'water'] }, topics('noise'))).toBe(true)
    expect(truthOf({ fact: 'class.topics', in: ['noise'] }, topics('noise', 'water'))).toBe(false)
    expect(truthOf({ fact: 'class.topics', has: 'water' }, topics('noise', 'water'))).toBe(true)
    expect(truthOf({ fact: 'class.topics', has: 'water' }, topics('noise'))).toBe(false)
    expect(truthOf({ fact: 'class.topics', has: 'water' }, [plain])).toBe('unknown')
  })

  it('superset and superset again: a list of declared values stands for them', () => {
    expect(truthOf({ fact: 'class.topics', in: { list: 'topics' } }, topics('noise', 'water'))).toBe(true)
    expect(
      truthOf({ fact: 'case.channel', in: { list: 'channel' } }, [received(at('01-05'), { channel: 'phone' })]),
    ).toBe(true)
  })

  it('a window of months is months of the calendar, not days', () => {
    const guard = {
      kind: 'guard',
      on: ['Close'],
      require: { fact: 'case.receivedAt', within: { n: 1, unit: 'month' } },
    } as const
    const closing = (day: string) => course(told([guard], [received(at('01-31')), say('Close', {}, at(day))]))
    // One month from 31 January is 28 February, a make-up working day.
    expect(closing('02-28')).toEqual(['-', '-'])
    expect(closing('03-01')).toEqual(['-', 'c01'])
  })
})

describe('2.1: the rest of the expressions', () => {
  it('during looks at the hours of a schedule of the regulation', () => {
    const head = { schedules: { desk: { days: 'working-days', hours: '09:00-17:00' } } } as const
    const during = (day: string, time: string) =>
      truthOf({ fact: 'case.receivedAt', during: 'desk' }, [received(at(day, time))], head)
    expect(during('01-05', '09:00')).toBe(true)
    expect(during('01-05', '08:59')).toBe(false)
    expect(during('01-10', '10:00')).toBe(false)
    // The Sunday after New Year is worked.
    expect(during('01-04', '10:00')).toBe(true)
  })

  it('a day is compared with a day, whatever the hour', () => {
    const steps = [
      received(at('01-05', '09:00')),
      act('registered', at('01-05', '17:00')),
      act('handling-started', at('01-06', '08:00')),
    ]
    expect(truthOf({ fact: 'last.act:registered.at.date', is: { fact: 'case.receivedAt.date' } }, steps)).toBe(true)
    expect(truthOf({ fact: 'last.act:handling-started.at.date', is: { fact: 'case.receivedAt.date' } }, steps)).toBe(
      false,
    )
  })

  it('a count counts distinct values', () => {
    const review = (day: string, by: typeof handler) => act('recording-reviewed', at(day), {}, {}, by)
    const steps = [plain, review('01-06', handler), review('01-07', handler), review('01-08', leader)]
    const count = (atLeast: number, distinct?: 'it.actor.id' | 'it.at.date'): Condition => ({
      some: 'act:recording-reviewed',
      atLeast,
      ...(distinct === undefined ? {} : { distinct }),
    })
    expect(truthOf(count(3), steps)).toBe(true)
    expect(truthOf(count(3, 'it.actor.id'), steps)).toBe(false)
    expect(truthOf(count(2, 'it.actor.id'), steps)).toBe(true)
    expect(truthOf(count(3, 'it.at.date'), steps)).toBe(true)
  })

  it('each element must have its own event', () => {
    const condition: Condition = {
      each: ['handler', 'leader'],
      has: { some: { event: 'act:recording-reviewed', by: { fact: 'each' } } },
    }
    expect(truthOf(condition, [plain, act('recording-reviewed', at('01-06'))])).toBe(false)
    const both = [plain, act('recording-reviewed', at('01-06')), act('recording-reviewed', at('01-07'), {}, {}, leader)]
    expect(truthOf(condition, both)).toBe(true)
  })
})

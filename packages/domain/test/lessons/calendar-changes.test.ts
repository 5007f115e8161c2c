import { calendar, type Day } from '@redress/holidays'
import { describe, expect, it } from 'vitest'
import { clocksOf } from '../../src/clock/dossier.js'
import { foldClocks } from '../../src/clock/fold.js'
import { reviseClocks } from '../../src/clock/revise.js'
import { stateAt } from '../../src/clock/state-at.js'
import { millis } from '../../src/complaint/time.js'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import { answer, followedUpOn, receivedOn, repliedOn, rulesOn, scenario, shanghai } from './kit.js'

const head = { effective: { from: '2010-01-01' } }
const known = (day: string) => calendar('CN').asOf(day as Day)

interface Change {
  readonly what: string
  /** The day before the amendment was issued, and that on which it was. */
  readonly before: string
  readonly issued: string
  readonly received: string
  readonly within: ClockMechanism['within']
  readonly was: string
  readonly is: string
}

/** The three amendments that came while limits ran. */
const changes: ReadonlyArray<Change> = [
  {
    what: '2015: 3 and 4 September become days off, and 6 September a working day',
    before: '2015-05-12',
    issued: '2015-05-13',
    received: '2015-04-01',
    within: { n: 108, unit: 'workingDay' },
    was: '2015-09-03',
    is: '2015-09-06',
  },
  {
    what: '2019: 2 and 3 May become days off, two Sundays around them working days',
    before: '2019-03-21',
    issued: '2019-03-22',
    received: '2019-03-20',
    within: { n: 30, unit: 'workingDay' },
    was: '2019-05-03',
    is: '2019-05-05',
  },
  {
    what: '2020: the Spring Festival is prolonged to 2 February',
    before: '2020-01-25',
    issued: '2020-01-26',
    received: '2020-01-23',
    within: { n: 1, unit: 'workingDay' },
    was: '2020-01-31',
    is: '2020-02-03',
  },
]

describe.each(changes)('$what', ({ before, issued, received, within, was, is }) => {
  const duty: ClockMechanism = { ...answer, within }
  const [old, anew] = [rulesOn(known(before), [duty], head), rulesOn(known(issued), [duty], head)]
  const given = [receivedOn(received)]
  const dueDay = (rules: typeof old, steps: Parameters<typeof scenario>[1] = given) =>
    scenario(rules, steps).clocksAt('c01', shanghai(received))[0]?.clock.due?.day

  it('moves the due day of a clock that runs, as soon as the amendment is known and not before', () => {
    expect([dueDay(old), dueDay(anew)]).toEqual([was, is])
  })

  it('rests on the amendment, and says so', () => {
    const noticesOf = (rules: typeof old) =>
      scenario(rules, given).clocksAt('c01', shanghai(received))[0]?.clock.due?.notices ?? []
    expect(noticesOf(anew).filter((notice) => !noticesOf(old).includes(notice))).toHaveLength(1)
  })

  it('judges a reply on the new last day as in time, and one on the old last day, too', () => {
    const answered = (rules: typeof old, day: string) =>
      scenario(rules, [...given, repliedOn(day)]).statesAt('c01', shanghai(is, '23:00'))
    expect([answered(anew, is), answered(anew, was)]).toEqual([['met'], ['met']])
    expect(answered(old, is)).toEqual(['breached'])
  })

  it('is revised visibly in a case that was folded before: the first due time stays beside the new one', () => {
    const { dossier } = scenario(old, given)
    const [revised] = clocksOf(reviseClocks(known(issued))(dossier, millis(shanghai(received, '11:00'))))
    expect([revised?.originalDue?.day, revised?.due?.day]).toEqual([was, is])
    expect(clocksOf(reviseClocks(known(before))(dossier, millis(shanghai(received, '11:00'))))).toEqual(
      clocksOf(dossier),
    )
  })

  it('comes to what a fold from the first event gives under the new calendar', () => {
    const { dossier } = scenario(old, [...given, followedUpOn(received, '11:00')])
    const [revised] = clocksOf(reviseClocks(known(issued))(dossier, millis(shanghai(received, '12:00'))))
    const [folded] = foldClocks(anew)(dossier.complaint).all
    expect(revised?.due).toEqual(folded?.clock.due)
  })

  it('leaves a breach that was seen under the old calendar, and the verdict on what had ended', () => {
    const overdue = scenario(old, [...given, followedUpOn(is)]).dossier
    const late = clocksOf(reviseClocks(known(issued))(overdue, millis(shanghai(is))))
    expect(late.map((clock) => stateAt(clock, millis(shanghai(is))))).toEqual(['breached'])
    const answered = scenario(old, [...given, repliedOn(is)]).dossier
    const ended = clocksOf(reviseClocks(known(issued))(answered, millis(shanghai(is))))
    expect(ended.map((clock) => stateAt(clock, millis(shanghai(is))))).toEqual(['breached'])
  })
})

it('an amendment can bring a due day forward, too: the make-up Sunday of 2019 is a working day more', () => {
  const duty: ClockMechanism = { ...answer, within: { n: 29, unit: 'workingDay' } }
  const dueDay = (day: string) =>
    scenario(rulesOn(known(day), [duty], head), [receivedOn('2019-03-20')]).clocksAt('c01', shanghai('2019-03-22'))[0]
      ?.clock.due?.day
  expect([dueDay('2019-03-21'), dueDay('2019-03-22')]).toEqual(['2019-05-02', '2019-04-30'])
})

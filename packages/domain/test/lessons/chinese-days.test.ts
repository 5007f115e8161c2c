import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { ClockMechanism } from '../../src/regulation/language/duty.js'
import { recordGolden } from '../../src/testing/golden.js'
import { answer, command, receivedOn, repliedOn, rulesWith, scenario, shanghai } from './kit.js'

const hours: ClockMechanism = { ...answer, within: { n: 12, unit: 'workingHour' } }
const rules = rulesWith([answer, hours, { ...answer, within: { n: 1, unit: 'month' } }])

describe('chinese-days: the answer changed with the time zone of the host', () => {
  it('the same history is the same to the letter in any zone', () => {
    const steps = [receivedOn('2026-02-13', '23:30'), repliedOn('2026-02-28', '00:10')]
    const at = [shanghai('2026-02-14', '00:30'), shanghai('2026-03-01', '08:00')]
    const zone = process.env['TZ']
    const told = ['UTC', 'Asia/Shanghai', 'America/Sao_Paulo', 'Pacific/Kiritimati'].map((name) => {
      process.env['TZ'] = name
      return [name, recordGolden(rules, steps, { at })]
    })
    process.env['TZ'] = zone ?? 'UTC'
    for (const [, golden] of told) expect(golden).toBe(told[0]?.[1])
  })

  it('a day begins and ends in China, whatever the offset that the moment is written in', () => {
    const inUtc = { ...receivedOn('2026-01-05'), occurredAt: '2026-01-05T16:30:00Z' as never }
    expect(scenario(rules, [inUtc]).clocksAt('c01', shanghai('2026-01-06'))[0]?.clock.due?.day).toBe('2026-01-08')
  })
})

describe('chinese-days: 30 February was accepted', () => {
  it.each(['2026-02-30T10:00:00+08:00', '2025-02-29T10:00:00+08:00', '2026-13-01T10:00:00+08:00', '2026-01-05'])(
    'a command at %s is refused for its form',
    (at) => {
      const { result } = scenario(rules, [{ ...receivedOn('2026-01-05'), occurredAt: at as never }])
      expect(isLeft(result) && result.left).toMatchObject({
        _tag: 'InvalidCommand',
        problems: [{ path: 'occurredAt' }],
      })
    },
  )

  it('and so is a promise to a day that does not exist', () => {
    const promise = command(
      'Acknowledge',
      { what: 'told', promisedAt: '2026-02-30T10:00:00+08:00' as never },
      { at: shanghai('2026-01-06') },
    )
    const { result } = scenario(rules, [receivedOn('2026-01-05'), promise])
    expect(isLeft(result) && result.left).toMatchObject({ problems: [{ path: 'data.promisedAt' }] })
  })
})

describe('chinese-days: a year without a notice was silently Monday to Friday', () => {
  it('a due time that rests on one is provisional, between an earliest and a latest day', () => {
    const [seen] = scenario(rulesWith([{ ...answer, within: { n: 5, unit: 'workingDay' } }]), [
      receivedOn('2028-09-29'),
    ]).clocksAt('c01', shanghai('2028-09-29'))
    const due = seen?.clock.due
    expect(due?.provisional).toBe(true)
    expect([due?.earliest, due?.latest].map((day) => day === due?.day)).not.toEqual([true, true])
    expect((due?.earliest ?? '') <= (due?.day ?? '') && (due?.day ?? '') <= (due?.latest ?? '')).toBe(true)
  })

  it('one that rests on published notices is not, and names them', () => {
    const [seen] = scenario(rules, [receivedOn('2026-02-13')]).clocksAt('c01', shanghai('2026-02-13'))
    expect(seen?.clock.due).toMatchObject({ provisional: false, day: '2026-02-24' })
    expect(seen?.clock.due?.notices.length).toBeGreaterThan(0)
  })
})

import type { ComplaintCommand } from '@redress/domain'
import {
  calendar,
  dayFromNumber,
  dayNumber,
  dayOf,
  epochMs,
  isOpenAt,
  parseInstant,
  SHANGHAI,
  schedule,
} from '@redress/holidays'
import { describe, expect, it } from 'vitest'
import type { DemoParameters } from '../../src/demo/parameters.js'
import { demonstrationYear } from '../../src/demo/year.js'

const cn = calendar('CN')
const at = (text: string) => {
  const parsed = parseInstant(text)
  if (parsed._tag === 'Left') throw new Error(text)
  return parsed.right
}

const parameters: DemoParameters = {
  seed: 'test',
  until: at('2026-11-20T15:30:00+08:00'),
  complaints: 5000,
  regulation: { id: 'government-service-centre', version: '1' },
}
const yearOf = (changes: Partial<DemoParameters> = {}): ReadonlyArray<ReadonlyArray<ComplaintCommand>> => [
  ...demonstrationYear({ ...parameters, ...changes }, cn).commands(),
]
const year = yearOf()
const all = year.flat()
const received = year.map(([first]) => first)

const share = (count: number, of: number): number => count / of
const find = (
  commands: ReadonlyArray<ComplaintCommand>,
  what: (c: ComplaintCommand) => boolean,
): ComplaintCommand | undefined => commands.find(what)
const isFinal = (c: ComplaintCommand): boolean => c.command === 'Reply' && c.data.stage === 'final'

describe('a demonstration year', () => {
  it('is the same for the same seed and another for another', () => {
    expect(yearOf()).toEqual(year)
    expect(yearOf({ seed: 'other' })).not.toEqual(year)
  })

  it('goes on from any complaint as if it had never stopped', () => {
    expect([...demonstrationYear(parameters, cn).commands(4321)]).toEqual(year.slice(4321))
  })

  it('has about the complaints asked for, each with several events, in order of receipt', () => {
    expect(year.length).toBeGreaterThan(4950)
    expect(year.length).toBeLessThanOrEqual(5000)
    expect(all.length).toBeGreaterThan(40_000)
    expect(all.length).toBeLessThan(80_000)
    expect(received.every((c) => c?.command === 'Receive')).toBe(true)
    const times = received.map((c) => (c === undefined ? 0 : at(c.occurredAt)))
    expect(times).toEqual([...times].sort((a, b) => a - b))
  })

  it('names every command once', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('never runs backwards within a complaint and never into the future', () => {
    for (const commands of year) {
      const times = commands.map((c) => at(c.occurredAt))
      expect(times).toEqual([...times].sort((a, b) => a - b))
      expect(times.every((time) => time <= parameters.until)).toBe(true)
    }
  })

  it('lets nobody work on a rest day, at night or early in the morning', () => {
    const hours = schedule({ id: 'desk', open: { workday: [{ from: 540, to: 1050 }] } })
    if (hours._tag === 'Left') throw new Error(hours.left.en)
    const outside = all.filter((c) => c.command !== 'Receive' && !isOpenAt(cn, hours.right, at(c.occurredAt)))
    expect(outside.map((c) => [c.id, c.occurredAt])).toEqual([])
  })

  it('takes nothing but the website’s complaints on rest days', () => {
    const resting = received.filter(
      (c) => c !== undefined && !cn.numbers.isWorkday(dayNumber(dayOf(at(c.occurredAt), SHANGHAI))),
    )
    expect(resting.length).toBeGreaterThan(100)
    expect(resting.every((c) => c?.command === 'Receive' && c.data.channel === 'online')).toBe(true)
  })

  it('is busier before the year ends and after the Spring Festival', () => {
    const per = (from: string, to: string): number => {
      const days = received.filter((c) => c !== undefined && c.occurredAt >= from && c.occurredAt < to).length
      let worked = 0
      for (let day = dayNumber(dayOf(at(`${from}T12:00+08:00`), SHANGHAI)); dayFromNumber(day) < to; day++)
        if (cn.numbers.isWorkday(day)) worked++
      return days / worked
    }
    const ordinary = per('2026-05-06', '2026-07-01')
    expect(per('2025-12-01', '2026-01-01')).toBeGreaterThan(ordinary * 1.2)
    // The festival of 2026 ends on 23 February.
    expect(per('2026-02-24', '2026-03-12')).toBeGreaterThan(ordinary * 1.25)
  })

  it('answers about one in eight too late', () => {
    const answered = year.filter((commands) => find(commands, isFinal) && find(commands, (c) => c.command === 'Assign'))
    const late = answered.filter((commands) => {
      const [first] = commands
      const reply = find(commands, isFinal)
      const classified = find(commands, (c) => c.command === 'Classify')
      if (first?.command !== 'Receive' || reply === undefined || classified?.command !== 'Classify') return false
      const track = classified.data.class?.['track']
      const limit = track === 'complex' ? 5 : track === 'oral' ? 0 : 2
      const from = dayNumber(dayOf(at(first.occurredAt), SHANGHAI))
      return cn.numbers.count(from, dayNumber(dayOf(at(reply.occurredAt), SHANGHAI))) > limit
    })
    expect(share(late.length, answered.length)).toBeGreaterThan(0.09)
    expect(share(late.length, answered.length)).toBeLessThan(0.16)
  })

  it('reopens about one in twenty-five, has repeats, withdrawals and escalations', () => {
    const having = (what: (c: ComplaintCommand) => boolean): number =>
      share(year.filter((commands) => commands.some(what)).length, year.length)
    expect(having((c) => c.command === 'Reopen')).toBeGreaterThan(0.03)
    expect(having((c) => c.command === 'Reopen')).toBeLessThan(0.05)
    expect(having((c) => c.command === 'Link')).toBeGreaterThan(0.02)
    expect(having((c) => c.command === 'Withdraw')).toBeGreaterThan(0.01)
    expect(having((c) => c.command === 'Escalate')).toBeGreaterThan(0.01)
  })

  it('leaves some open when it ends, late ones among them', () => {
    const open = year.filter((commands) => !commands.some((c) => isFinal(c) || c.command === 'Withdraw'))
    expect(open.length).toBeGreaterThan(10)
    expect(open.length).toBeLessThan(150)
  })

  it('answers a letter by letter', () => {
    for (const commands of year) {
      const [first] = commands
      if (first?.command !== 'Receive' || first.data.channel !== 'written') continue
      for (const c of commands)
        if (c.command === 'Reply' && c.data.stage === 'final') expect(c.data.form).toBe('written')
    }
  })

  it('links a repeat to an earlier complaint of the same person about the same window', () => {
    const receipt = new Map(received.flatMap((c) => (c?.command === 'Receive' ? [[c.complaint, c] as const] : [])))
    const links = all.filter((c) => c.command === 'Link')
    for (const link of links) {
      const later = receipt.get(link.complaint)
      const earlier = receipt.get(link.data.case)
      expect(earlier?.data.complainant?.id).toBe(later?.data.complainant?.id)
      expect(earlier?.data.respondent?.unit).toBe(later?.data.respondent?.unit)
      expect(at(earlier?.occurredAt ?? '')).toBeLessThan(at(later?.occurredAt ?? ''))
    }
  })

  it('works for any moment, a holiday or the small hours included', () => {
    for (const until of ['2026-02-18T03:00:00+08:00', '2024-02-29T09:00:00+08:00', '2026-10-01T00:00:00Z']) {
      const made = yearOf({ until: at(until), complaints: 300 })
      expect(made.length).toBeGreaterThan(280)
      expect(made.flat().every((c) => at(c.occurredAt) <= at(until))).toBe(true)
    }
    expect(epochMs(0)._tag).toBe('Right')
  })
})

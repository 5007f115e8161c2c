import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clocksOf, emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import { stateAt } from '../../src/clock/state-at.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { type ClockExplanation, explainClock } from '../../src/explain/clock.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { allRegulations } from '../../src/regulations/index.js'
import {
  arbitraryLawfulHistory,
  arbitraryMoment,
  command,
  type Step,
  scenario,
  shanghai,
} from '../../src/testing/index.js'
import { compiledOf, follow, migrate, received, replied, reply, versions } from '../migration/kit.js'
import { rulesFor } from '../rules.js'
import { underEach } from '../runs.js'

const explained = (
  does: ReadonlyArray<Mechanism>,
  steps: ReadonlyArray<Step>,
  day: string,
  clause = 'c01',
): ClockExplanation => {
  const [found] = scenario(rulesOf([compiledOf(does)]), steps).explain(clause, shanghai(day))
  if (found === undefined) throw new Error('no clock')
  return found
}
const said = ({ sentences }: ClockExplanation, part: string): string =>
  sentences.find(({ en }) => en.includes(part))?.en ?? sentences.map(({ en }) => en).join('\n')

describe('a clock is explained', () => {
  it('by clause, due day and state, the event that began it, and every day counted', () => {
    const why = explained([reply(2)], [received], '2026-01-06')
    expect(why).toMatchObject({
      state: 'running',
      startedBy: { type: 'Received', revision: 0 },
      breachedAtBirth: false,
    })
    expect(why.sentences[0]).toEqual({
      zh: '第1条：第1条的内容。截止 2026-01-07，计时中。',
      en: '第1条: What article 1 says; due 2026-01-07, running.',
    })
    expect(said(why, 'Started by')).toContain(
      `receipt of the complaint (Received, 2026-01-05 10:00, event ${why.startedBy?.id})`,
    )
    expect(why.reckoning?.days.map(({ day }) => day)).toEqual(['2026-01-05', '2026-01-06', '2026-01-07'])
    expect(why.text.zh).toBe(why.sentences.map(({ zh }) => zh).join(''))
  })

  it('with the stretches in which it stood still, and the days that they took', () => {
    const suspend = command('Suspend', { clocks: ['c01'], reason: 'appraisal' }, { at: shanghai('2026-01-06') })
    const resume = command('Resume', {}, { at: shanghai('2026-01-08') })
    const clock = reply(3, { suspendableFor: ['appraisal'] })
    const why = explained([clock], [received, suspend, resume], '2026-01-09')
    expect(why.suspensions).toMatchObject([
      {
        reasons: ['appraisal'],
        lost: { n: 2, unit: 'workingDay' },
        begunBy: { type: 'Suspended' },
        resumedBy: { type: 'Resumed' },
        due: { day: '2026-01-12' },
      },
    ])
    expect(said(why, 'stood still')).toBe(
      'From 2026-01-06 10:00 to 2026-01-08 10:00 it stood still (appraisal), which moved the due day by 2 working day(s) to 2026-01-12.',
    )
    expect(said(explained([clock], [received, suspend], '2026-01-07'), 'stands still')).toContain(
      'since 2026-01-06 10:00',
    )
  })

  it('with minutes where the limit runs in hours', () => {
    const clock = reply(1, { within: { n: 8, unit: 'hour' }, suspendableFor: ['appraisal'] })
    const at = (time: string) => ({ at: shanghai('2026-01-05', time) })
    const steps = [
      received,
      command('Suspend', { clocks: ['c01'], reason: 'appraisal' }, at('11:00')),
      command('Resume', {}, at('11:30')),
    ]
    expect(explained([clock], steps, '2026-01-05').suspensions).toMatchObject([{ lost: { n: 30, unit: 'minute' } }])
  })

  it('with prolongations: who by their role, when, and that a reason is on record, which is not told', () => {
    const extend = command(
      'Extend',
      { clocks: ['c01'], newDueAt: shanghai('2026-01-14', '18:00'), reason: '张三住院' },
      { at: shanghai('2026-01-06'), by: { id: 'u-9', roles: ['leader'] } },
    )
    const extension = { maxTotal: { n: 9, unit: 'workingDay' }, approver: 'leader' } as const
    const why = explained([reply(5, { extension })], [received, extend], '2026-01-07')
    expect(why.prolongations).toMatchObject([
      { roles: ['leader'], grantedBy: { type: 'Extended' }, due: { day: '2026-01-14' }, reason: '张三住院' },
    ])
    expect(why.reckoning?.days.at(-1)?.day).toBe('2026-01-12')
    expect(said(why, 'prolonged')).toContain('it was prolonged to 2026-01-14 by leader')
    expect(said(why, 'first due day')).toBe('Its first due day was 2026-01-12.')
    expect(why.text.zh).not.toContain('张三')
    expect(why.text.en).not.toContain('u-9')
  })

  it('opened by another clock', () => {
    const second = reply(2, { startsOn: { clock: 'c01', is: 'breached' }, stopsOn: 'Revisited' })
    const why = explained([reply(1), second], [received, follow('2026-01-08')], '2026-01-08', 'c02')
    expect(why.openedBy?.clause).toBe('c01')
    expect(said(why, 'Opened by')).toContain('Opened by the clock of 第1条')
  })

  it('lifted by a clause, which is named', () => {
    const waive: Mechanism = { kind: 'waive', what: ['c01'], when: { fact: 'class.gravity', is: 'minor' } }
    const classify = command('Classify', { class: { gravity: 'minor' } }, { at: shanghai('2026-01-06') })
    const why = explained([reply(5), waive], [received, classify], '2026-01-07')
    expect(why).toMatchObject({
      state: 'cancelled',
      liftedBy: { clause: 'c02', ref: '第2条' },
      endedBy: { type: 'Classified' },
    })
    expect(said(why, 'Lifted')).toBe('Lifted by 第2条: What article 2 says.')
  })

  it('ended by a migration, or overtaken by what it had to come before', () => {
    const rules = versions([reply(5)], [])
    const [gone] = scenario(rules, [received, migrate('2026-01-06')]).explain('c01', shanghai('2026-01-07'))
    expect(gone === undefined ? '' : said(gone, 'no such clause')).toContain('the new version has no such clause')
    const order: Mechanism = {
      kind: 'obligation',
      startsOn: 'Received',
      stopsOn: 'Revisited',
      before: ['Closed'],
      responsible: 'handler',
    }
    const close = command('Close', {}, { at: shanghai('2026-01-06') })
    expect(said(explained([order], [received, close], '2026-01-07'), 'before')).toContain(
      'It was to be done before closing (Closed',
    )
  })

  it('breached at birth: known to apply only when it was overdue', () => {
    const clock = reply(1, { appliesWhen: { fact: 'class.gravity', is: 'major' } })
    const classify = command('Classify', { class: { gravity: 'major' } }, { at: shanghai('2026-01-12') })
    const why = explained([clock], [received, classify], '2026-01-13')
    expect(why).toMatchObject({ state: 'breached', breachedAtBirth: true })
    expect(said(why, 'nobody is charged')).toContain('known to apply from 2026-01-12 10:00 only')
  })

  it('provisional while its class is not known, with the bounds', () => {
    const limits = { minor: { n: 9, unit: 'workingDay' }, major: { n: 1, unit: 'workingDay' } } as const
    const why = explained([reply(1, { within: { by: 'class.gravity', limits } })], [received], '2026-01-05')
    expect(said(why, 'provisional')).toContain('The due day is provisional')
  })

  it('warned, as a link of a chain', () => {
    const clock = reply(4, {
      warnAt: [{ n: 2, unit: 'workingDay' }],
      repeat: { every: { n: 3, unit: 'workingDay' }, until: 'Closed' },
      stopsOn: 'FollowedUp',
    })
    const steps = [received, follow('2026-01-06')]
    const [first, second] = scenario(rulesOf([compiledOf([clock])]), steps).explain('c01', shanghai('2026-01-07'))
    expect([first?.link, second?.link]).toMatchObject([{ place: 1 }, { place: 2, previous: first?.clock.id }])
    expect(second === undefined ? '' : said(second, 'due soon from')).toContain('It is due soon from')
  })

  it('with whoever held the case while it ran: without the stretches in which it stood still', () => {
    const suspend = command('Suspend', { clocks: ['c01'], reason: 'appraisal' }, { at: shanghai('2026-01-07') })
    const assign = command('Assign', { to: { unit: 'x' } }, { at: shanghai('2026-01-06') })
    const why = explained([reply(9, { suspendableFor: ['appraisal'] })], [received, assign, suspend], '2026-01-08')
    expect(why.held.map(({ unit, from, to }) => [unit, from, to])).toEqual([
      ['dept-3', shanghai('2026-01-05'), shanghai('2026-01-06')],
      ['x', shanghai('2026-01-06'), shanghai('2026-01-07')],
    ])
    expect(said(why, 'was held by')).not.toContain('u-17')
  })
})

describe.each(allRegulations)('any clock of any history under $id', (regulation) => {
  const rules = rulesFor(regulation)
  const moments = arbitraryLawfulHistory(rules, { watched: true, maxLength: 8 }).chain(({ events, complaint }) =>
    arbitraryMoment(complaint.latestMs ?? millis(shanghai('2026-01-05')), 60).map((now) => ({ events, now })),
  )

  it('has an explanation at any moment, in both languages, by its clause, with what people wrote left out', () => {
    fc.assert(
      fc.property(moments, ({ events, now }) => {
        const dossier = events.reduce(stepDossier(rules), emptyDossier('c-1'))
        for (const clock of clocksOf(dossier)) {
          const why = explainClock(rules)(dossier, clock, now)
          expect(why.state).toBe(stateAt(clock, now))
          expect(why.text.zh.startsWith(clock.ref) && why.text.en.startsWith(clock.ref)).toBe(true)
          expect(why.sentences.every(({ zh, en }) => zh.endsWith('。') && en.endsWith('.'))).toBe(true)
          expect(why.text.zh + why.text.en).not.toMatch(/undefined|NaN|\[object/)
          const ran = why.held.reduce((sum, { fromMs, toMs }) => sum + (toMs - fromMs), 0)
          expect(ran).toBeLessThanOrEqual(Math.max(0, Math.min(clock.endedMs ?? now, now) - clock.startedMs))
        }
      }),
      underEach,
    )
  }, 120_000)
})

it('a clock that is not of the dossier is explained by what it says itself', () => {
  const rules = rulesOf([compiledOf([reply(2)])])
  const { dossier } = scenario(rules, [received, replied('2026-01-06')])
  const [clock] = clocksOf(dossier)
  if (clock === undefined) throw new Error('no clock')
  const why = explainClock(rules)(emptyDossier('c-2'), clock, millis(shanghai('2026-01-07')))
  expect([why.state, why.startedBy, why.reckoning?.dueDay]).toEqual(['met', undefined, '2026-01-07'])
})

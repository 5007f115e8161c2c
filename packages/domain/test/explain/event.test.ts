import fc from 'fast-check'
import { isLeft } from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/complaint/evidence.js'
import { evolve } from '../../src/complaint/evolve.js'
import type { Rejection } from '../../src/complaint/rejection.js'
import { rulesOf } from '../../src/complaint/rules.js'
import { type Complaint, eventsOf, initial } from '../../src/complaint/state.js'
import { type EventExplanation, explainEvent } from '../../src/explain/event.js'
import { explainRejection } from '../../src/explain/rejection.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import type { Route } from '../../src/regulation/language/work.js'
import { allRegulations } from '../../src/regulations/index.js'
import { arbitraryLawfulHistory, command, receive, type Step, scenario, shanghai } from '../../src/testing/index.js'
import { compiledOf, follow, migrate, received, replied, reply, versions } from '../migration/kit.js'
import { rulesFor } from '../rules.js'
import { underEach } from '../runs.js'

const classify = (gravity: string, day = '2026-01-06') =>
  command('Classify', { class: { gravity } }, { at: shanghai(day) })

/** Each event of a history, explained beside the case as it stood before it. */
const allExplained = (rules: ReturnType<typeof rulesOf>, complaint: Complaint): ReadonlyArray<EventExplanation> => {
  let before = initial(complaint.id)
  return eventsOf(complaint).map((event) => {
    const why = explainEvent(rules)(before, event)
    before = evolve(before, event)
    return why
  })
}
const explained = (does: ReadonlyArray<Mechanism>, steps: ReadonlyArray<Step>): ReadonlyArray<EventExplanation> => {
  const rules = rulesOf([compiledOf(does)])
  return allExplained(rules, scenario(rules, steps).dossier.complaint)
}

describe('a rejection', () => {
  const rejection = (does: ReadonlyArray<Mechanism>, steps: ReadonlyArray<Step>): Rejection => {
    const { result } = scenario(rulesOf([compiledOf(does)]), steps)
    if (isLeft(result)) return result.left
    throw new Error('accepted')
  }
  const rules = (does: ReadonlyArray<Mechanism>) => rulesOf([compiledOf(does)])
  const guard: Mechanism = { kind: 'guard', on: ['Close'], require: { fact: 'class.gravity', is: 'minor' } }
  const close = command('Close', {}, { at: shanghai('2026-01-06') })

  it('names the sort of rule, the clause, the facts it saw and what would satisfy it', () => {
    const why = explainRejection(rules([guard]))(rejection([guard], [received, classify('major', '2026-01-05'), close]))
    expect(why.refusals).toMatchObject([
      {
        mechanism: 'guard',
        clause: { clause: 'c01', ref: '第1条' },
        facts: [{ path: 'class.gravity', value: 'major' }],
      },
    ])
    expect(why.sentences.map(({ en }) => en)).toEqual([
      'Refused under clause 第1条.',
      'Refused by the condition of 第1条: What article 1 says.',
      'As it stands, gravity is major.',
      'Needed: gravity is minor',
    ])
    expect(why.text.zh).toContain('“第1条”的办理条件不予通过')
  })

  it('says that a fact is not known, and never tells a personal one', () => {
    const why = explainRejection(rules([guard]))(rejection([guard], [received, close]))
    expect(why.text.en).toContain('gravity is not known')
    const named: Mechanism = { kind: 'guard', on: ['Close'], forbid: { fact: 'case.complainant.id', set: true } }
    const secret = explainRejection(rules([named]))(rejection([named], [received, close]))
    expect(secret.refusals[0]?.facts).toEqual([{ path: 'case.complainant.id', value: '(set)' }])
    expect(secret.text.en + secret.text.zh).not.toContain('p-1')
  })

  it('looks into the conditions that a clause names', () => {
    const define: Mechanism = { kind: 'define', name: 'light', is: { not: { fact: 'class.gravity', is: 'major' } } }
    const named: Mechanism = { kind: 'guard', on: ['Close'], require: { condition: 'light' } }
    const given = [received, classify('major', '2026-01-05'), close]
    expect(explainRejection(rules([named, define]))(rejection([named, define], given)).refusals[0]?.facts).toEqual([
      { path: 'class.gravity', value: 'major' },
    ])
  })

  it('names every clause that refuses, and of a wrong command every place', () => {
    const both = [guard, { ...guard, require: { some: 'Investigated' } } as Mechanism]
    expect(explainRejection(rules(both))(rejection(both, [received, close])).refusals).toHaveLength(2)
    const wrong = explainRejection(rules([]))(rejection([], [{ ...close, data: { outcome: 7 } as never }]))
    expect(wrong.text.en).toContain('data.outcome should be')
  })
})

describe('a route', () => {
  const route = (more: Partial<Route>): Route => ({
    kind: 'route',
    step: 'assign',
    on: 'Received',
    to: 'handler',
    else: 'leader',
    ...more,
  })
  const gravity = (is: string) => ({ fact: 'class.gravity', is }) as const

  it('names the row that decided, and those that did not with the statements that kept them from it', () => {
    const does = [
      route({ when: gravity('major') }),
      route({ when: gravity('minor'), to: 'leader' }),
      route({ to: 'handler' }),
    ]
    const [why] = explained(does, [receive({ at: shanghai('2026-01-05') }, { class: { gravity: 'minor' } })])
    expect(why?.routes).toMatchObject([
      {
        clause: { clause: 'c02' },
        routed: { step: 'assign', to: ['leader'] },
        rows: [
          {
            clause: { clause: 'c01' },
            outcome: 'unmatched',
            parts: [{ holds: false, facts: [{ path: 'class.gravity', value: 'minor' }] }],
          },
          { clause: { clause: 'c02' }, outcome: 'chosen' },
          { clause: { clause: 'c03' }, outcome: 'outranked' },
        ],
        facts: [{ path: 'class.gravity', value: 'minor' }],
        events: [{ type: 'Received' }],
      },
    ])
    expect(why?.routes[0]?.sentences[0]).toEqual({
      zh: '依据“第2条”（第2条的内容），派单归leader。',
      en: 'By 第2条 (What article 2 says), dispatch is for leader.',
    })
  })

  it('says that a row cannot be told yet, and which alternative holds', () => {
    const [why] = explained([route({ when: gravity('major') })], [received])
    expect(why?.routes).toMatchObject([
      { routed: { to: ['leader'] }, rows: [{ outcome: 'fallback', parts: [{ holds: undefined }] }] },
    ])
  })

  it('tells of a person only that there is one', () => {
    const [why] = explained([route({ to: { actor: 'handler' } })], [received])
    expect(why?.routes[0]?.routed.to).toEqual(['u-17'])
    expect(why?.text.en).toContain('a person named in the data')
    expect(why?.text.en).not.toContain('u-17')
  })
})

describe('an escalation', () => {
  it('by a condition that became true: the condition, the facts, the event, to whom, and what it brings about', () => {
    const escalate: Mechanism = {
      kind: 'escalate',
      on: { becomes: { condition: 'grave' } },
      to: 'leader',
      within: { n: 2, unit: 'workingDay' },
      do: [{ oblige: 'act:interview-held' }],
    }
    const define: Mechanism = {
      kind: 'define',
      name: 'grave',
      is: { all: [{ fact: 'class.gravity', is: 'major' }, { some: 'Received' }] },
    }
    const all = explained([escalate, define], [received, classify('major')])
    expect(all.at(-1)?.escalation).toMatchObject({
      clause: { clause: 'c01' },
      trigger: { type: 'Classified' },
      became: [
        { holds: true, facts: [{ path: 'class.gravity', value: 'major' }] },
        { holds: true, events: [{ type: 'Received' }] },
      ],
      effects: [{ en: 'interview held is owed' }],
    })
    expect(all.at(-1)?.text.en).toContain('the case goes up to leader, to be acted on by 2026-01-08')
    expect(all.at(-1)?.text.en).toContain('What it waits for came to be so: gravity is major: yes')
  })

  it('by a clock: which, and the moment', () => {
    const escalate: Mechanism = { kind: 'escalate', on: { clock: 'c01', is: 'breached' }, to: 'leader' }
    const [, why] = explained([reply(2), escalate], [received, { watch: shanghai('2026-01-08') }])
    expect(why?.escalation?.clock).toMatchObject({ clause: { clause: 'c01' }, at: '2026-01-07T23:59:59.999+08:00' })
    expect(why?.escalation).not.toHaveProperty('trigger')
    expect(why?.text.en).toContain('Set off by the clock of 第1条, at 2026-01-07 23:59.')
    expect(why?.text.en).toContain('No event set it off: time did')
  })

  it('by an event: the event', () => {
    const escalate: Mechanism = { kind: 'escalate', on: 'FollowedUp', to: 'leader', do: [{ reopen: true }] }
    const all = explained([escalate], [received, replied('2026-01-05'), follow('2026-01-06')])
    expect(all.map(({ event }) => event.type)).toEqual([
      'Received',
      'Replied:final',
      'FollowedUp:track',
      'Escalated:decision',
      'Reopened',
    ])
    expect(all[3]?.escalation?.trigger?.type).toBe('FollowedUp:track')
    expect(all[4]?.clauses).toMatchObject([{ deed: 'brought-about', clause: { clause: 'c01' } }])
  })
})

describe('a derived class', () => {
  const table: Mechanism = { kind: 'table', id: 'rank', out: 'class.track', hit: 'highest', order: ['low', 'high'] }
  const derive = (then: string, is: string): Mechanism => ({
    kind: 'derive',
    table: 'rank',
    when: { fact: 'class.gravity', is },
    then,
  })
  const low: Mechanism = { kind: 'derive', table: 'rank', otherwise: true, then: 'low' }

  it('names the row that won, each row with its truth, and those that could still win', () => {
    const all = explained([table, derive('high', 'major'), low], [received])
    expect(all.at(-1)?.derived).toMatchObject({
      clause: { clause: 'c03' },
      table: { id: 'rank', out: 'class.track' },
      value: 'low',
      provisional: true,
      rows: [
        {
          then: 'high',
          holds: undefined,
          won: false,
          parts: [{ facts: [{ path: 'class.gravity', value: undefined }] }],
        },
        { then: 'low', otherwise: true, holds: true, won: true },
      ],
    })
    expect(all.at(-1)?.text.en).toContain(
      'The result is provisional: 第2条 cannot be told yet and could still make it high.',
    )
  })

  it('and is settled once they are known', () => {
    const all = explained([table, derive('high', 'major'), low], [received, classify('major')])
    expect(all.at(-1)?.derived).toMatchObject({ value: 'high', provisional: false, trigger: { type: 'Classified' } })
  })
})

describe('what other clauses did', () => {
  it('a waiver that begins to hold: what it lifts, and why', () => {
    const waive: Mechanism = {
      kind: 'waive',
      what: ['c01'],
      when: { fact: 'class.gravity', is: 'minor' },
      sets: { 'flag.light': true },
    }
    const all = explained([reply(5), waive], [received, classify('minor')])
    expect(all.at(-1)?.waivers).toMatchObject([
      {
        clause: { clause: 'c02' },
        lifts: ['c01'],
        parts: [{ holds: true }],
        sets: [{ path: 'flag.light', value: true }],
      },
    ])
  })

  it('a warning, a passed guard, a relaxed one', () => {
    const close = (by: string) =>
      command('Close', { reason: '张三要求' }, { at: shanghai('2026-01-06'), by: { id: 'u-9', roles: [by] } })
    const guard: Mechanism = { kind: 'guard', on: ['Close'], require: { some: 'Investigated' } }
    const deeds = (does: ReadonlyArray<Mechanism>) => explained(does, [received, close('leader')]).at(-1)
    expect(deeds([{ ...guard, severity: 'warn' }])?.clauses).toMatchObject([
      { deed: 'warned', clause: { clause: 'c01' } },
    ])
    const passed = deeds([{ ...guard, override: { by: 'leader', sets: { 'flag.passed': true } } }])
    expect(passed?.clauses).toMatchObject([{ deed: 'overridden', facts: [{ path: 'flag.passed' }] }])
    expect(passed?.text.zh).toContain('理由已记录在案')
    expect(passed?.text.zh).not.toContain('张三')
    const relax: Mechanism = { kind: 'relax', guards: ['c01'], when: { some: 'Received' } }
    expect(deeds([guard, relax])?.clauses).toMatchObject([{ deed: 'relaxed', clause: { clause: 'c02' } }])
  })

  it('a migration: from where to where', () => {
    const rules = versions([reply(5)], [reply(5)])
    const all = allExplained(rules, scenario(rules, [received, migrate('2026-01-06')]).dossier.complaint)
    expect(all.at(-1)?.text.en).toContain('The case migrated from test-rules@1 to test-rules@2')
  })

  it('an entry after the fact says so', () => {
    const all = explained([reply(5)], [received, follow('2026-01-08'), follow('2026-01-06')])
    expect(all.map(({ backdated }) => backdated)).toEqual([false, false, true])
  })

  it('an event whose regulation is not loaded any more is explained as far as the record goes', () => {
    const { dossier } = scenario(
      rulesOf([compiledOf([{ kind: 'route', step: 'assign', on: 'Received', to: 'handler', else: 'handler' }])]),
      [received],
    )
    const [why] = allExplained(rulesOf([]), dossier.complaint)
    expect(why?.routes).toMatchObject([{ clause: { clause: 'c01', ref: 'c01' }, rows: [] }])
  })
})

describe.each(allRegulations)('any event of any history under $id', (regulation) => {
  const rules = rulesFor(regulation)
  it('is explained from the record alone: the same with and without the directory, every clause of the evidence named', () => {
    fc.assert(
      fc.property(arbitraryLawfulHistory(rules, { watched: true, maxLength: 8 }), ({ complaint, events }) => {
        const all = allExplained(rules, complaint)
        expect(allExplained({ ...rules, organisation: { version: '1', units: {}, people: {} } }, complaint)).toEqual(
          all,
        )
        for (const [i, why] of all.entries()) {
          const evidence: Evidence = events[i]?.evidence ?? {}
          expect(why.event.revision).toBe(i)
          expect(why.sentences.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true)
          expect(why.text.zh + why.text.en).not.toMatch(/undefined|NaN|\[object/)
          expect(why.routes).toHaveLength(evidence.routed?.length ?? 0)
          for (const { rows, routed } of why.routes)
            expect(
              rows
                .filter(({ outcome }) => outcome === 'chosen' || outcome === 'fallback')
                .map(({ clause }) => clause.clause),
            ).toEqual([routed.clause])
          expect(
            evidence.cause === undefined ||
              why.escalation !== undefined ||
              why.derived !== undefined ||
              why.clauses.some(({ deed }) => deed === 'brought-about'),
          ).toBe(true)
        }
      }),
      underEach,
    )
  }, 120_000)
})

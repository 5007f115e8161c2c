import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import { describe, expect, it } from 'vitest'
import {
  type Dossier,
  emptyDossier,
  fromRecorded,
  type Rules,
  readingOf,
  stepDossier,
  streamOf,
} from '../../src/index.js'
import type { Mechanism } from '../../src/regulation/language/mechanism.js'
import { isMasked, type Look, type Masked, revealedReport, type Viewer } from '../../src/reveal/index.js'
import type { EventStore } from '../../src/store/port.js'
import { regulationWith } from '../regulation/synthetic.js'
import { rulesFor } from '../rules.js'
import { canaries, desk, right } from './kit.js'

const NAME = 'field.complainant.name'
const CONTENT = 'field.case.content'
const list: Mechanism = {
  kind: 'report',
  every: 'month',
  author: 'handler',
  to: ['leader'],
  sections: [
    { count: 'complaint', groupBy: [] },
    { rows: 'complaint', columns: ['row.case', NAME, CONTENT] },
  ],
}
const secret: Mechanism = { kind: 'confidential', fields: ['field.complainant.*'], see: [{ actor: 'involved' }] }
const everything: Mechanism = { kind: 'confidential', fields: ['events.*'], see: [{ actor: 'involved' }] }
const NOW = Date.parse('2026-04-01T00:00:00Z') as EpochMs

const dossierOf = async (log: EventStore, rules: Rules, id: string): Promise<Dossier> => {
  let dossier = emptyDossier(id)
  for await (const batch of log.read(streamOf(id)))
    for (const recorded of right(batch)) dossier = stepDossier(rules)(dossier, right(fromRecorded(recorded)))
  return dossier
}

/** A month with two cases, and the report about it. */
const month = async (does: ReadonlyArray<Mechanism>) => {
  const rules = rulesFor(regulationWith(does))
  const at = await desk(rules)
  for (const id of ['c-1', 'c-2']) await at.received(id)
  const dossiers = await Promise.all(['c-1', 'c-2'].map((id) => dossierOf(at.log, rules, id)))
  const report = rules.current[0]?.reports[0]
  if (report === undefined) throw new Error('no report')
  const reading = readingOf(rules, { dossiers }, NOW)
  at.order.length = 0
  const fill = async (viewer: Viewer, reason = 'monthly-report') => {
    const look: Look = { viewer, purpose: 'export', reason, via: 'test' }
    const content = right(await revealedReport({ reveal: at.reveal, reading })(report, look)())
    return content.sections.flatMap((section) =>
      section.kind === 'rows' ? section.groups.flatMap(({ rows }) => rows.map(({ values }) => values)) : [],
    )
  }
  return { ...at, reading, report, fill }
}
const agent = { id: 'agent-07', unit: 'desk', roles: ['agent'] }
const analyst = { id: 'x-1', unit: 'elsewhere', roles: ['analyst'] }
const local = { id: 'x-1', unit: 'elsewhere', roles: ['local'] }

describe('a report with personal columns', () => {
  it('shows them to whom role and clause allow, an entry a case before anything is opened', async () => {
    const { fill, order, entries } = await month([list, secret])
    expect(await fill(agent)).toEqual([
      { 'row.case': 'c-1', [NAME]: canaries.identity[1], [CONTENT]: canaries.narrative[1] },
      { 'row.case': 'c-2', [NAME]: canaries.identity[1], [CONTENT]: canaries.narrative[1] },
    ])
    expect(order[0]).toBe('record 2')
    expect(entries.map(({ complaint, purpose, outcome }) => [complaint, purpose, outcome])).toEqual([
      ['c-1', 'export', 'shown'],
      ['c-2', 'export', 'shown'],
    ])
  })

  it('has a mask for the others, which names the clause, or the role', async () => {
    const { fill, order } = await month([list, secret])
    for (const values of await fill(local)) {
      expect(values[NAME]).toEqual({ masked: '已加密', why: ['clause'], clauses: ['test-rules/c02'] })
      expect(values[CONTENT]).toBe(canaries.narrative[1])
    }
    expect(order.filter((step) => step.includes('complainant'))).toEqual([])
    for (const values of await fill(analyst)) {
      expect((values[NAME] as Masked).clauses).toEqual(['test-rules/c02'])
      expect(values[CONTENT]).toEqual({ masked: '已加密', why: ['role'], clauses: [] })
    }
  })

  it('has a mask, too, where a clause hides all that events say', async () => {
    const { fill } = await month([list, everything])
    for (const values of await fill(local)) {
      for (const path of [NAME, CONTENT]) expect((values[path] as Masked).clauses).toEqual(['test-rules/c02'])
      expect(values['row.case']).toMatch(/^c-/)
    }
  })

  it('says of one that is restricted that it is', async () => {
    const { fill, keys } = await month([list])
    const { rows } = right(await keys.keys.ofSubject('person:p-c-1')())
    right(await keys.keys.mark(rows[0]?.kid ?? '', ['active'], 'restricted')())
    const [first, second] = await fill(local)
    expect(first?.[NAME]).toEqual({ masked: '已限制', why: [], clauses: [] })
    expect(second?.[NAME]).toBe(canaries.identity[1])
  })

  it('is not opened at all where the look cannot be recorded', async () => {
    const { reveal, reading, report, breakAccess, order } = await month([list])
    breakAccess()
    const look: Look = { viewer: local, purpose: 'export', reason: 'audit', via: 'test' }
    const filled = await revealedReport({ reveal, reading })(report, look)()
    expect(E.isLeft(filled) && filled.left._tag).toBe('Access')
    expect(order).toEqual([])
  })

  it('that has none is no look', async () => {
    const plain: Mechanism = { ...list, sections: [{ rows: 'complaint', columns: ['row.case'] }] } as Mechanism
    const { fill, entries } = await month([plain])
    expect(await fill(analyst)).toEqual([{ 'row.case': 'c-1' }, { 'row.case': 'c-2' }])
    expect(entries).toEqual([])
  })
})

it('a mask is told from a value', () => {
  expect(isMasked({ masked: '已加密', why: [], clauses: [] })).toBe(true)
  for (const value of ['已加密', undefined, null, {}, { masked: 'x' }]) expect(isMasked(value)).toBe(false)
})

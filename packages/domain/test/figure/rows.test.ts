import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyDossier, stepDossier } from '../../src/clock/dossier.js'
import type { Value } from '../../src/codec/words.js'
import { momentOf } from '../../src/complaint/time.js'
import { type ColumnType, columnNames, columns, columnsOf } from '../../src/figure/columns.js'
import { rowsOf } from '../../src/figure/rows.js'
import { rowSorts } from '../../src/regulation/language/words.js'
import { arbitraryHistory } from '../../src/testing/index.js'
import { answer as clock } from '../regulation/synthetic.js'
import { act, at, caseOf, command, period, received, rulesWith, shanghai } from './kit.js'

const rules = rulesWith([clock])
const row = (commands: Parameters<typeof caseOf>[1], day: string) =>
  rowsOf(rules)(caseOf(rules, commands), 'complaint', at(day))[0]?.columns

const holds: { readonly [T in ColumnType]: (value: Value) => boolean } = {
  term: (value) => typeof value === 'string',
  instant: (value) => momentOf(value) !== undefined,
  integer: (value) => Number.isInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
}

describe('columns', () => {
  it('are the 48 that conditions read, each of some sort of row', () => {
    expect(columnNames).toHaveLength(48)
    for (const sort of rowSorts) expect(columnsOf(sort).length).toBeGreaterThan(0)
  })

  it('hold what they say, in rows of the sort that has them, whatever happened', () => {
    const sorts = fc.constantFrom(...rowSorts)
    fc.assert(
      fc.property(arbitraryHistory(), sorts, (events, sort) => {
        const dossier = events.reduce(stepDossier(rules), emptyDossier('c-1'))
        for (const { columns: values } of rowsOf(rules)(dossier, sort, at('2026-03-01'), period('month', '2026-02-01')))
          for (const [name, value] of Object.entries(values)) {
            expect(columnsOf(sort)).toContain(name)
            const { type } = columns[name as keyof typeof columns]
            if (value !== undefined) expect(holds[type](value), `${name} is ${value}`).toBe(true)
          }
      }),
    )
  })

  it('a case of which nothing is known has no row', () => {
    expect(rowsOf(rules)(emptyDossier('c-1'), 'complaint', at('2026-03-01'))).toEqual([])
  })
})

describe('the row of a case', () => {
  const resolve = (day: string) => command('Resolve', {}, { at: shanghai(day) })
  const reopen = (day: string) => command('Reopen', { reason: '未解决' } as never, { at: shanghai(day) })
  const close = (day: string) => command('Close', {}, { at: shanghai(day) })

  it('keeps the first time that a stage was reached, so that no figure moves to a later period', () => {
    const columns = row(
      [received('2026-01-05'), resolve('2026-01-07'), reopen('2026-02-01'), resolve('2026-02-03')],
      '2026-03-01',
    )
    expect(columns).toMatchObject({
      resolvedAt: shanghai('2026-01-07'),
      reopenedCount: 1,
      rounds: 2,
      resolvedBy: 'handling',
    })
  })

  it('counts the limits breached, and its age in days', () => {
    expect(row([received('2026-01-05')], '2026-01-06')).toMatchObject({ breachCount: 0, ageDays: 1 })
    expect(row([received('2026-01-05')], '2026-01-12')).toMatchObject({ breachCount: 1, ageDays: 7 })
  })

  it('the satisfaction is the first told: a second round does not hide what led to it', () => {
    const told = (day: string, level: string) => act(day, 'satisfaction-recorded', { level })
    const columns = row(
      [
        received('2026-01-05'),
        told('2026-01-08', 'dissatisfied'),
        reopen('2026-01-09'),
        told('2026-01-20', 'satisfied'),
      ],
      '2026-03-01',
    )
    expect(columns).toMatchObject({ satisfaction: 'dissatisfied', outcall: 'satisfied' })
  })

  it('what was annulled is not there', () => {
    const wrong = resolve('2026-01-07')
    const before = caseOf(rules, [received('2026-01-05'), wrong])
    const event = before.complaint.history?.event
    const corrected = caseOf(rules, [
      received('2026-01-05'),
      wrong,
      command('Correct', { event: event?.id ?? '', reason: '录入错误', annuls: true }, { at: shanghai('2026-01-08') }),
    ])
    expect(rowsOf(rules)(corrected, 'complaint', at('2026-03-01'))[0]?.columns['resolvedAt']).toBeUndefined()
    expect(rowsOf(rules)(corrected, 'event', at('2026-03-01')).map(({ it }) => it?.type)).toEqual([
      'Received',
      'Corrected',
    ])
  })

  it.each([
    [[], true],
    [[close('2026-01-20')], true],
    [[close('2025-12-31')], false],
    [[close('2025-12-31'), reopen('2026-01-03')], true],
    [[command('Withdraw', {}, { at: shanghai('2025-12-31') })], false],
  ])('is open in a period in which it had not ended (%#)', (more, open) => {
    const dossier = caseOf(rules, [received('2025-12-29'), ...more])
    const [found] = rowsOf(rules)(dossier, 'complaint', at('2026-03-01'), period('month', '2026-01-01'))
    expect(found?.columns['openInPeriod']).toBe(open)
  })

  it('places: by what the complaint is about, a dimension, a field, or the directory', () => {
    const about = row([received('2026-01-05', { respondent: { kind: 'window', unit: 'window-5' } })], '2026-02-01')
    expect(about?.['window']).toBe('window-5')
    const field = row([received('2026-01-05', { respondent: {}, field: { 'product.name': '门锁' } })], '2026-02-01')
    expect(field?.['product']).toBe('门锁')
    const units = {
      north: { id: 'north', kind: 'branch' },
      'window-5': { id: 'window-5', parent: 'north', kind: 'window' },
    }
    const organised = rulesWith([clock], {}, { organisation: { version: '1', units, people: {} } })
    const [found] = rowsOf(organised)(
      caseOf(organised, [received('2026-01-05', { respondent: { unit: 'window-5' } })]),
      'complaint',
      at('2026-02-01'),
    )
    expect(found?.columns).toMatchObject({ branch: 'north', window: 'window-5' })
  })
})

describe('classes as of a moment', () => {
  it('are those of the case told up to then, however it is told', () => {
    const classify = (day: string, gravity: string) =>
      command('Classify', { class: { gravity } }, { at: shanghai(day) })
    const dossier = caseOf(rules, [
      received('2026-01-05'),
      classify('2026-01-10', 'minor'),
      classify('2026-02-10', 'major'),
    ])
    const of = (month: string) =>
      rowsOf(rules)(dossier, 'complaint', at('2026-04-01'), period('month', `${month}-01`))[0]?.stream.classes[
        'gravity'
      ]
    expect([of('2026-01'), of('2026-02'), of('2026-03')]).toEqual(['minor', 'major', 'major'])
  })

  it('the rest of the case stays as it is now', () => {
    const dossier = caseOf(rules, [
      received('2026-01-05'),
      command('Classify', { class: { gravity: 'major' } }, { at: shanghai('2026-02-10') }),
    ])
    const [found] = rowsOf(rules)(dossier, 'complaint', at('2026-04-01'), period('month', '2026-01-01'))
    expect(found?.stream.classes).toEqual({})
    expect(found?.stream.history).toBe(dossier.complaint.history)
  })
})

import { describe, expect, it } from 'vitest'
import { rulesOf } from '../../src/complaint/rules.js'
import { millis } from '../../src/complaint/time.js'
import { type MigrationPreview, migrationPreview } from '../../src/migration/preview.js'
import { command, type Step, scenario, shanghai } from '../../src/testing/index.js'
import { compiledOf, migrate, next, received, replied, reply, versions } from './kit.js'

const now = millis(shanghai('2026-01-07'))

describe('a preview of a migration', () => {
  const rules = rulesOf([compiledOf([reply(5)])])
  const to = [compiledOf([reply(10)], next)]
  const preview = (steps: ReadonlyArray<Step>): MigrationPreview | undefined => {
    const [found] = migrationPreview(rules, to)([scenario(rules, steps).events], now)
    return found
  }

  it('tells what the migration would do, to a version that is not loaded yet', () => {
    const found = preview([received])
    expect(found).toMatchObject({
      complaint: 'c-1',
      events: [{ type: 'Migrated' }],
      diff: {
        pins: { before: [{ id: 'test-rules', version: '1' }], after: [{ id: 'test-rules', version: '2' }] },
        clocks: [{ due: 'later', after: { clock: { due: { day: '2026-01-19' } } } }],
      },
    })
  })

  it('is what the migration then does', () => {
    const found = preview([received])
    const both = versions([reply(5)], [reply(10)])
    const { dossier } = scenario(both, [received, migrate('2026-01-07')])
    expect(found !== undefined && 'after' in found && found.after.clocks.all.map(({ clock }) => clock.due)).toEqual(
      dossier.clocks.all.map(({ clock }) => clock.due),
    )
  })

  it('tells why a case would not migrate', () => {
    const closed = [received, replied('2026-01-06'), command('Close', {}, { at: shanghai('2026-01-06', '11:00') })]
    expect(preview(closed)).toMatchObject({ refused: { _tag: 'Impossible', what: 'Migrate' } })
  })

  it('has nothing to say of a history without events', () => {
    expect([...migrationPreview(rules, to)([[]], now)]).toEqual([])
  })
})

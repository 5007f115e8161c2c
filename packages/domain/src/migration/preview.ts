import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import { isLeft } from 'fp-ts/lib/Either.js'
import { type Dossier, emptyDossier, stepDossier } from '../clock/dossier.js'
import type { ComplaintCommand } from '../complaint/command.js'
import { engine } from '../complaint/decide/event.js'
import { pinOf } from '../complaint/decide/pin.js'
import { decide } from '../complaint/decide.js'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Rejection } from '../complaint/rejection.js'
import { type Rules, rulesOf } from '../complaint/rules.js'
import type { Complaint } from '../complaint/state.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { type DossierDiff, dossierDiff } from '../what-if/diff.js'
import type { Histories } from '../what-if/what-if.js'

/** What a migration of one case would do now, or why it would be refused. */
export type MigrationPreview = { readonly complaint: string; readonly before: Dossier } & (
  | { readonly refused: Rejection }
  | {
      /** The events that it would put on record: the migration, and what the new version brings about at once. */
      readonly events: ReadonlyArray<ComplaintEvent>
      readonly diff: DossierDiff
      readonly after: Dossier
    }
)

/** Rules with versions to migrate to, that may not be loaded yet. */
const including = (rules: Rules, to: ReadonlyArray<CompiledRegulation>): Rules => {
  const keys = new Set(to.map(({ key }) => key))
  const others = [...rules.regulations.values()].filter(({ key }) => !keys.has(key))
  const { organisation } = rules
  return rulesOf([...others, ...to], organisation === undefined ? {} : { organisation })
}

const migration = (
  { id, regulations }: Complaint,
  to: ReadonlyArray<CompiledRegulation>,
  now: EpochMs,
): ComplaintCommand => ({
  id: 'migration-preview',
  command: 'Migrate',
  complaint: id,
  occurredAt: formatInstant(now, SHANGHAI),
  actor: { ...engine, roles: [...engine.roles] },
  data: {
    from: [...regulations],
    to: regulations.map((pin) => {
      const next = to.find((one) => one.id === pin.id)
      return next === undefined ? pin : pinOf(next)
    }),
    reason: 'preview',
  },
})

/**
 * What a migration to other versions would do to each of some complaints at a moment: its clocks, facts and pins as they are
 * and as they would be, or the reason why it would be refused. Nothing is recorded. Lazy, in time linear in the events.
 *
 * @example
 * import { compile, migrationPreview, millis, rulesOf } from '@redress/domain'
 * import { governmentServiceCentre } from '@redress/domain/regulations'
 * import { received, shanghai } from '@redress/domain/testing'
 *
 * const compiled = compile(governmentServiceCentre)
 * const next = compile({ ...governmentServiceCentre, version: '2' })
 * assert.ok(compiled._tag === 'Right' && next._tag === 'Right')
 * const receipt = received({}, { regulations: [{ id: 'government-service-centre', version: '1' }] })
 * const preview = migrationPreview(rulesOf([compiled.right]), [next.right])
 * for (const one of preview([[receipt]], millis(shanghai('2026-01-06')))) assert.ok('diff' in one && one.diff.clocks.length === 0)
 */
export const migrationPreview = (
  rules: Rules,
  to: ReadonlyArray<CompiledRegulation>,
): ((histories: Histories, now: EpochMs) => Iterable<MigrationPreview>) => {
  const all = including(rules, to)
  const step = stepDossier(all)
  const one = (history: Iterable<ComplaintEvent>, now: EpochMs): MigrationPreview | undefined => {
    let before: Dossier | undefined
    for (const event of history) before = step(before ?? emptyDossier(event.complaint), event)
    if (before === undefined) return undefined
    const { complaint } = before
    const decided = decide(all)(migration(complaint, to, now))(complaint)
    if (isLeft(decided)) return { complaint: complaint.id, before, refused: decided.left }
    const after = decided.right.reduce(step, before)
    return { complaint: complaint.id, before, events: decided.right, diff: dossierDiff(before, after, now), after }
  }
  return (histories, now) => ({
    *[Symbol.iterator]() {
      for (const history of histories) {
        const preview = one(history, now)
        if (preview !== undefined) yield preview
      }
    },
  })
}

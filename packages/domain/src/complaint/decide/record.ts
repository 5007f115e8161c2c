import { dataOf, type Happening } from '../../aggregate/happening.js'
import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledRecord, FieldCheck } from '../../regulation/mechanism/record.js'
import type { Evidence } from '../evidence.js'
import type { Bilingual, Refusal } from '../rejection.js'
import type { Warning } from './guard.js'

type Written = NonNullable<Evidence['sets']>[number]

export interface RecordVerdicts {
  readonly refusals: ReadonlyArray<Refusal>
  readonly warnings: ReadonlyArray<Warning>
  /** Fields that the engine fills itself. */
  readonly sets: ReadonlyArray<Written>
}

const told = (checks: ReadonlyArray<FieldCheck>): string =>
  checks.map(({ path, allowed }) => (allowed === undefined ? path : `${path} (${allowed})`)).join('、')

const remedy = (checks: ReadonlyArray<FieldCheck>): Bilingual => {
  const wrong = checks.some(({ allowed }) => allowed !== undefined)
  const paths = told(checks)
  return wrong
    ? { zh: `请按规定取值填写 ${paths}。`, en: `Give ${paths} one of the values that the clause allows.` }
    : {
        zh: `请补录 ${paths}，或在 notGiven 中逐项写明未提供的原因。`,
        en: `Record ${paths}, or give the reason for each in notGiven.`,
      }
}

const refusal = (record: CompiledRecord, checks: ReadonlyArray<FieldCheck>): Refusal => ({
  regulation: record.regulation,
  version: record.version,
  clause: record.clause,
  ref: record.ref,
  mechanism: 'record',
  facts: checks.map(({ path }) => ({ path, value: undefined })),
  because: record.summary,
  remedy: remedy(checks),
})

const typed = (record: CompiledRecord, paths: ReadonlyArray<string>): Refusal => ({
  ...refusal(record, []),
  facts: paths.map((path) => ({ path, value: '(set)' })),
  remedy: {
    zh: `${paths.join('、')} 由系统推得，请勿填写。`,
    en: `${paths.join(', ')} follows from what is on record; leave it out.`,
  },
})

/** Does the command carry a value for a field that is derived. */
const carries = (event: Happening, path: string): boolean =>
  path.startsWith('field.') &&
  (dataOf(event)['field'] as { readonly [key: string]: unknown } | undefined)?.[path.slice(6)] !== undefined

const derivedOf = ({ derived, regulation, clause }: CompiledRecord, after: Context): ReadonlyArray<Written> =>
  derived.flatMap(({ path, value }) => {
    const known = value(after)
    if (!path.startsWith('field.')) return []
    return typeof known === 'string' || typeof known === 'number' || typeof known === 'boolean'
      ? [{ regulation, clause, path, value: known }]
      : []
  })

/** Fields that the engine would fill, had the outside answered: the form has a gap that nobody can close by typing. */
const unanswered = ({ derived, regulation, clause }: CompiledRecord, after: Context): ReadonlyArray<Warning> =>
  derived.flatMap(({ path, value, asked }) =>
    asked === undefined || value(after) !== undefined
      ? []
      : [
          {
            regulation,
            clause,
            zh: `${path} 应由系统推得，但外部未答复 ${asked}，暂缺`,
            en: `${path} is to follow from ${asked}, which the outside has not answered: it is missing`,
          },
        ],
  )

/** A requirement that names no scope speaks of the stream at hand; the institution is the root unit. */
const isOf = (aggregate: string, scope: string | undefined): boolean =>
  scope === undefined || (scope === 'institution' ? 'unit' : scope) === aggregate

/** Record requirements of the event to be: fields that must be there, or not given with a reason. `kind` is the event's. */
export const recordVerdicts = (
  regulations: ReadonlyArray<CompiledRegulation>,
  kind: string,
  event: Happening,
  after: Context,
): RecordVerdicts => {
  const refusals: Refusal[] = []
  const warnings: Warning[] = []
  const sets: Written[] = []
  for (const { on, waivers } of regulations) {
    const records = on.records(kind).filter(({ scope }) => isOf(after.stream.aggregate, scope))
    if (records.length === 0) continue
    const waived = waivers.filter(({ when }) => when(after) === true)
    for (const record of records) {
      if (!record.on.some(({ matches }) => matches(event, after))) continue
      if (record.when !== undefined && record.when(after) !== true) continue
      if (waived.some(({ lifts }) => lifts('record', record))) continue
      const missing = record.fields.filter(({ holds }) => !holds(after))
      const typedIn = record.derived.map(({ path }) => path).filter((path) => carries(event, path))
      if (typedIn.length > 0) refusals.push(typed(record, typedIn))
      sets.push(...derivedOf(record, after))
      warnings.push(...unanswered(record, after))
      const { regulation, clause, summary } = record
      const serious = missing.filter(({ warns }) => warns !== true)
      if (record.modality === 'must' && serious.length > 0) refusals.push(refusal(record, serious))
      else if (missing.length > 0) warnings.push({ regulation, clause, ...summary })
    }
  }
  return { refusals, warnings, sets }
}

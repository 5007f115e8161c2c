import type { CompiledRegulation } from '../../regulation/compile.js'
import type { Context } from '../../regulation/context.js'
import type { CompiledRecord } from '../../regulation/mechanism/record.js'
import type { ComplaintEvent } from '../event.js'
import type { Refusal } from '../rejection.js'
import type { Warning } from './guard.js'

const missing = (record: CompiledRecord, after: Context): ReadonlyArray<string> =>
  record.fields.filter(({ holds }) => !holds(after)).map(({ path }) => path)

const refusal = (record: CompiledRecord, paths: ReadonlyArray<string>): Refusal => ({
  regulation: record.regulation,
  version: record.version,
  clause: record.clause,
  ref: record.ref,
  mechanism: 'record',
  facts: paths.map((path) => ({ path, value: undefined })),
  because: record.summary,
  remedy: {
    zh: `请补录 ${paths.join('、')}，或在 notGiven 中逐项写明未提供的原因。`,
    en: `Record ${paths.join(', ')}, or give the reason for each in notGiven.`,
  },
})

/** Record requirements of the event to be: fields that must be there, or not given with a reason. */
export const recordVerdicts = (
  regulations: ReadonlyArray<CompiledRegulation>,
  event: ComplaintEvent,
  after: Context,
): { readonly refusals: ReadonlyArray<Refusal>; readonly warnings: ReadonlyArray<Warning> } => {
  const refusals: Refusal[] = []
  const warnings: Warning[] = []
  for (const { records } of regulations)
    for (const record of records) {
      if (!record.at.some((selector) => selector.matches(event, after))) continue
      if (record.when !== undefined && record.when(after) !== true) continue
      const paths = missing(record, after)
      if (paths.length === 0) continue
      const { regulation, clause, summary } = record
      if (record.modality === 'must') refusals.push(refusal(record, paths))
      else warnings.push({ regulation, clause, ...summary })
    }
  return { refusals, warnings }
}

import type { Hold } from '@redress/domain'
import { type ShownCase, type ShownRecord, whyHidden } from '../commands/personal/reveal.js'
import type { Look } from './context.js'
import { type Labelled, renderLabelled } from './labelled.js'

/** Everything that is held about a subject. */
export interface Held {
  readonly subject: string
  readonly status: 'open' | 'restricted' | 'erased'
  readonly keys: ReadonlyArray<{ readonly kid: string; readonly state: string }>
  /** What was decided about the data: restriction, hold, order, end of retention, erasure. */
  readonly decisions: ReadonlyArray<{
    readonly type: string
    readonly occurredAt: string
    readonly by: string
    readonly data: unknown
  }>
  readonly holds: ReadonlyArray<Hold>
  readonly restricted?: { readonly basis: string; readonly clause?: string }
  readonly retentionEnded?: string
  /** What clauses have somebody keep of the cases that are not erased, and until when at least where they say so. */
  readonly kept: ReadonlyArray<{
    readonly complaint: string
    readonly regulation: string
    readonly version: string
    readonly clause: string
    readonly ref: string
    readonly what: ReadonlyArray<string>
    readonly until?: string
  }>
  readonly cases: ReadonlyArray<ShownCase>
  /** What is under these keys and no complaint: of an agent, a unit, a call. */
  readonly records: ReadonlyArray<ShownRecord>
  readonly receipts: ReadonlyArray<string>
}

/** What stands in an event, leaf by leaf. */
const leaves = (value: unknown, path: string): ReadonlyArray<readonly [string, string]> => {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`))
}

const same = (text: string): Labelled[0] => ({ zh: text, en: text })

const ofRecord = ({ status, events, hidden }: Omit<ShownRecord, 'stream'>): ReadonlyArray<Labelled> => [
  ...(status === 'open' ? [] : [[{ zh: '  状态', en: '  status' }, status] as const]),
  ...events.flatMap(
    ({ type, occurredAt, data }): ReadonlyArray<Labelled> => [
      [same(`  ${type}`), occurredAt],
      ...leaves(data, '').map(([path, value]): Labelled => [same(`    ${path}`), value]),
    ],
  ),
  ...hidden.map(
    ({ path, why, clauses }): Labelled => [
      { zh: `  未显示 ${path}`, en: `  hidden ${path}` },
      [whyHidden[why].join(' · '), ...clauses].join(' '),
    ],
  ),
]

const withoutFields = (data: unknown): unknown =>
  typeof data === 'object' && data !== null
    ? Object.fromEntries(Object.entries(data).filter(([name]) => name !== 'field'))
    : data

const ofCase = ({ complaint, fields, ...shown }: Held['cases'][number]): ReadonlyArray<Labelled> => [
  [{ zh: `投诉 ${complaint}`, en: `complaint ${complaint}` }, ''],
  ...Object.entries(fields).map(([name, value]): Labelled => [same(`  ${name}`), String(value)]),
  // Record fields stand with their case already.
  ...ofRecord({ ...shown, events: shown.events.map((event) => ({ ...event, data: withoutFields(event.data) })) }),
]

const statuses = {
  open: ['在存', 'kept'],
  restricted: ['限制处理', 'restricted'],
  erased: ['已删除', 'erased'],
} as const

/** Everything that is held about a subject, to be read and handed out. */
export const renderHeld = (all: Held, look: Look): ReadonlyArray<string> => {
  const rows: ReadonlyArray<Labelled> = [
    [{ zh: '主体', en: 'subject' }, all.subject],
    [{ zh: '状态', en: 'status' }, statuses[all.status].join(' · ')],
    ...all.decisions.map(
      ({ type, occurredAt, by }): Labelled => [{ zh: '决定', en: 'decision' }, `${occurredAt}  ${type}  ${by}`],
    ),
    ...all.kept.map(
      ({ complaint, regulation, clause, ref, what, until }): Labelled => [
        { zh: '依条款保存', en: 'kept by clause' },
        [complaint, `${regulation}/${clause}`, ref, what.join(','), until ?? '-'].join('  '),
      ],
    ),
    ...all.cases.flatMap(ofCase),
    ...all.records.flatMap(
      ({ stream, ...shown }): ReadonlyArray<Labelled> => [
        [{ zh: `记录 ${stream}`, en: `record ${stream}` }, ''],
        ...ofRecord(shown),
      ],
    ),
    ...all.receipts.map((receipt): Labelled => [{ zh: '删除回执', en: 'receipt of erasure' }, receipt]),
  ]
  return renderLabelled(rows)(all, look)
}

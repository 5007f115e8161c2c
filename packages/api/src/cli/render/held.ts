import type { Hold } from '@redress/domain'
import { type ShownCase, whyHidden } from '../commands/personal/reveal.js'
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
  /** Streams under these keys that are no complaints. */
  readonly otherStreams: ReadonlyArray<string>
  readonly receipts: ReadonlyArray<string>
}

/** What stands in an event, leaf by leaf; record fields stand with their case already. */
const leaves = (value: unknown, path: string): ReadonlyArray<readonly [string, string]> => {
  if (value === null || value === undefined) return []
  if (typeof value !== 'object') return [[path, String(value)]]
  return Object.entries(value).flatMap(([key, inner]) =>
    path === '' && key === 'field' ? [] : leaves(inner, path === '' ? key : `${path}.${key}`),
  )
}

const same = (text: string): Labelled[0] => ({ zh: text, en: text })

const ofCase = ({ complaint, status, fields, events, hidden }: Held['cases'][number]): ReadonlyArray<Labelled> => [
  [{ zh: `投诉 ${complaint}`, en: `complaint ${complaint}` }, status === 'open' ? '' : status],
  ...Object.entries(fields).map(([name, value]): Labelled => [same(`  ${name}`), String(value)]),
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
    ...all.otherStreams.map((stream): Labelled => [{ zh: '其他记录', en: 'other record' }, stream]),
    ...all.cases.flatMap(ofCase),
    ...all.receipts.map((receipt): Labelled => [{ zh: '删除回执', en: 'receipt of erasure' }, receipt]),
  ]
  return renderLabelled(rows)(all, look)
}

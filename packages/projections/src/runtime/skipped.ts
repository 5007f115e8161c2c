import type { RecordedEvent } from '@redress/domain'
import { column, nothing } from './column.js'
import { complaintOf } from './group.js'
import { type RowIn, table } from './table.js'

/** Events that somebody decided to leave out of the read models, as the log has the decisions. The events stay in the log. */
export const skippedTable = table({
  name: 'skipped',
  meaning: { zh: '经决定略过的事件', en: 'Events left out of the read models by decision' },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    revision: column('ordinal', '事件在投诉中的序号，从 0 起', 'Place of the event in its stream, from 0'),
    position: column('position', '事件在日志中的位置', 'Place of the event in the log'),
    type: column('term', '事件类型', 'Type of the event'),
    decided_by: column('id', '决定人', 'Who decided it'),
    reason: column(
      'text',
      '理由',
      'Why',
      nothing('关于一个事件的决定，不写姓名', 'a decision about an event, made without names'),
    ),
    decided_ms: column('ms', '决定时刻', 'When it was decided'),
  },
  key: ['complaint', 'revision'],
  indexes: [],
})
export type Skipped = RowIn<typeof skippedTable>

/** Asks whether an event is left out. */
export interface LeftOut {
  readonly has: (event: RecordedEvent) => boolean
  /** The same of a decision. */
  readonly holds: (entry: Skipped) => boolean
  readonly add: (entry: Skipped) => void
}

const keyOf = (complaint: string, revision: number): string => `${revision} ${complaint}`

export const leftOutOf = (entries: ReadonlyArray<Skipped>): LeftOut => {
  const known = new Set(entries.map(({ complaint, revision }) => keyOf(complaint, revision)))
  return {
    // Mostly nothing is, and this is asked for every event.
    has: (event) => known.size > 0 && known.has(keyOf(complaintOf(event), event.revision)),
    holds: ({ complaint, revision }) => known.has(keyOf(complaint, revision)),
    add: ({ complaint, revision }) => void known.add(keyOf(complaint, revision)),
  }
}

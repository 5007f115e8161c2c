import type { RecordedEvent } from '@redress/domain'
import { column, nothing } from './column.js'
import type { Poison } from './poison.js'
import { type RowIn, table } from './table.js'

/** Complaints that cannot be folded for now: one row each, until a replay heals it. */
export const parkedTable = table({
  name: 'parked',
  meaning: {
    zh: '被搁置的投诉：遇到无法处理的事件',
    en: 'Complaints set aside because one of their events cannot be processed',
  },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    position: column('position', '问题事件在日志中的位置', 'Place of the offending event in the log'),
    revision: column(
      'ordinal',
      '问题事件在投诉中的序号，从 0 起',
      'Place of the offending event in its stream, from 0',
    ),
    type: column('term', '问题事件的类型', 'Type of the offending event'),
    reason: column('term', '原因代号', 'Reason, as a term'),
    reason_zh: column(
      'text',
      '原因及处理办法（中文）',
      'Reason and remedy, in Chinese',
      nothing('本程序的用语', 'words of the program'),
    ),
    reason_en: column(
      'text',
      '原因及处理办法（英文）',
      'Reason and remedy, in English',
      nothing('本程序的用语', 'words of the program'),
    ),
  },
  key: ['complaint'],
  indexes: [],
})
export type Parked = RowIn<typeof parkedTable>

/** The events that wait behind the offending one, itself included. */
export const queuedTable = table({
  name: 'queued',
  meaning: { zh: '排在问题事件之后等待重放的事件', en: 'Events that wait for the replay of a parked complaint' },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    revision: column('ordinal', '在投诉中的序号，从 0 起', 'Place in its stream, from 0'),
    position: column('position', '在日志中的位置', 'Place in the log'),
    type: column('term', '事件类型', 'Type of the event'),
  },
  key: ['complaint', 'revision'],
  indexes: [],
  clustered: true,
})
export type Queued = RowIn<typeof queuedTable>

export const parkedAt = (complaint: string, recorded: RecordedEvent, poison: Poison): Parked => ({
  complaint,
  position: recorded.position,
  revision: recorded.revision,
  type: recorded.type,
  reason: poison.reason,
  reason_zh: poison.zh,
  reason_en: poison.en,
})

export const queuedOf = (complaint: string, recorded: RecordedEvent): Queued => ({
  complaint,
  revision: recorded.revision,
  position: recorded.position,
  type: recorded.type,
})

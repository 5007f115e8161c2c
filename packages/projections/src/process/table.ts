import { column, optional } from '../runtime/column.js'
import { type RowIn, table } from '../runtime/table.js'

/** How far the process manager got. Losing it costs looks that find nothing, never an escalation told twice. */
export const frontierTable = table({
  name: 'frontier',
  meaning: { zh: '流程管理器的进度', en: 'How far the process manager got' },
  columns: {
    name: column('id', '固定为 watchdog', 'Always watchdog'),
    looked_ms: optional('ms', '此刻及以前的唤醒时刻均已查看', 'All wakes up to this moment were looked at'),
    position: optional('position', '至日志此处的动态均已查看', 'All stirs up to this place in the log were looked at'),
  },
  key: ['name'],
  indexes: [],
})
export type FrontierRow = RowIn<typeof frontierTable>

/** Cases that could not be looked at: parked ones, until they are healed, and those whose history cannot be read. */
export const postponedTable = table({
  name: 'postponed',
  meaning: { zh: '暂缓查看的投诉', en: 'Complaints that could not be looked at yet' },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    since_ms: column('ms', '此刻以后的唤醒时刻尚未查看', 'Wakes after this moment were not looked at'),
  },
  key: ['complaint'],
  indexes: [],
})

import { column, nothing, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'

/**
 * When time alone can make a rule act on a case, or on those of its group. A case's own moments stay, once looked at, until its
 * next event; those of a group as long as the event whose age turns there.
 */
export const wakeTable = table({
  name: 'wake',
  meaning: {
    zh: '唤醒时刻：仅凭时间流逝就会触发条款的时刻，一刻一行',
    en: 'Moments at which time alone can set off a clause, one row each; cases that no clause waits for have none',
  },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    ordinal: column('ordinal', '在该投诉中的次序，从 0 起', 'Place among those of the complaint, from 0'),
    at_ms: column('ms', '唤醒时刻', 'The moment'),
    same: optional(
      'id',
      '此刻该投诉的事件超过条款所问的期间，须查看的组别',
      'The group that is to be looked at, because an event of this case gets older then than its conditions ask',
    ),
  },
  key: ['complaint', 'ordinal'],
  indexes: [{ name: 'by_moment', columns: ['at_ms', 'complaint', 'ordinal'] }],
})

/** Which groups a case is in: cases that are equal in the facts that some condition compares. */
export const memberTable = table({
  name: 'member',
  meaning: {
    zh: '组别：投诉所属的组，一组一行',
    en: 'The groups that conditions over other cases find a case in, one row each',
  },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    ordinal: column('ordinal', '在该投诉中的次序，从 0 起', 'Place among those of the complaint, from 0'),
    relation: column(
      'term',
      '何种关系：相同的事实路径，以 + 相连',
      'The relation: paths of the facts that are equal, joined by +',
    ),
    rules: column(
      'json',
      '案件所依制度，["id@version"]',
      'Regulations that the case runs under, ["id@version"]',
      nothing('制度编号', 'ids of regulations'),
    ),
    same: column(
      'id',
      '组别：关系与各事实之值的指纹',
      'The group: a fingerprint of the relation and the values of its facts',
    ),
    over: column('flag', '1：案件已结案或撤诉', '1: the case is closed or withdrawn'),
  },
  key: ['complaint', 'ordinal'],
  indexes: [{ name: 'by_group', columns: ['same', 'complaint'], where: 'over = 0' }],
})

/** The events of a case that conditions over other cases look for. */
export const kinTable = table({
  name: 'kin',
  meaning: {
    zh: '同组事件：条款跨案件查看的事件，按所属的组',
    en: 'Kindred events: those that conditions over other cases look for, by the group that the case is in',
  },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    ordinal: column('ordinal', '在该投诉中的次序，从 0 起', 'Place among those of the complaint, from 0'),
    same: column('id', '组别', 'The group'),
    event_id: column('id', '事件编号', 'Event'),
    revision: column('ordinal', '事件在投诉中至少的序号，从 0 起', 'Place of the event in its stream at least, from 0'),
    at_ms: column('ms', '事件发生时刻', 'When the event occurred'),
  },
  key: ['complaint', 'ordinal'],
  indexes: [{ name: 'by_group', columns: ['same', 'at_ms', 'complaint'] }],
})

/**
 * What happened in cases that somebody is to look at: the work list of the process manager, in the order of the log. Every event
 * of such a case costs a row here, so it holds only what says whether to look; of those few that are looked at because of another
 * case the log tells the rest.
 */
export const stirTable = table({
  name: 'stir',
  meaning: {
    zh: '待查看的动态：受时间或同组案件影响的投诉的事件，按日志次序',
    en: 'Events of cases that time or their group can act on, in the order of the log',
  },
  columns: {
    position: column('position', '在日志中的位置', 'Place in the log'),
    complaint: column('id', '投诉编号', 'Complaint'),
    revision: column('ordinal', '在投诉中的序号，从 0 起', 'Place in its stream, from 0'),
    at_ms: column('ms', '该投诉至此最晚的发生时刻', 'Latest world time of the case by then'),
    recorded_ms: optional(
      'ms',
      '入库时刻；由查看所记、非随命令者为空',
      'When the store took it; null where a look put it on record and not a command: that is never history',
    ),
  },
  key: ['position'],
  indexes: [],
  clustered: true,
})

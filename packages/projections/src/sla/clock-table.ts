import { column, nothing, optional } from '../runtime/column.js'
import { table } from '../runtime/table.js'
import { clockIndexes } from './clock-indexes.js'

/**
 * One row a time limit or duty. What it is called at a moment follows from the row and the moment (`state-sql.ts`), so the
 * board can be asked about any moment.
 */
export const clockTable = table({
  name: 'clock',
  meaning: {
    zh: '时限，一项一行；从不适用的不列',
    en: 'Time limits and duties, one row each; never-applicable ones are left out',
  },
  columns: {
    complaint: column('id', '投诉编号', 'Complaint'),
    ordinal: column('ordinal', '在投诉中的序号，从 0 起', 'Place within the complaint, from 0'),
    clock: column('id', '时限编号，投诉内唯一', 'Clock, unique within the complaint'),
    regulation: column('id', '制度', 'Regulation'),
    version: column('term', '制度版本', 'Version of the regulation'),
    clause: column('id', '条款', 'Clause'),
    kind: column(
      'term',
      '种类：原文时限 clock，或义务 obligation',
      'A limit of the source (clock) or a duty (obligation)',
    ),
    modality: column('term', '效力：must 应当，should 宜，may 可以', 'must, should or may'),
    responsible: column('term', '条款规定的责任方', 'Who is responsible under the clause'),
    owed_by: optional(
      'id',
      '本案中承担该义务的单位或人员（案情或组织名录写明时）',
      'Unit or person that owes it in this case, where the case or the directory tells',
    ),
    unit: optional('id', '终止时（未终止则现在）承办单位', 'Unit that held the case at its end, or holds it now'),
    handler: optional('id', '终止时（未终止则现在）承办人', 'Handler at its end, or now'),
    charged_unit: optional(
      'id',
      '到期时承办单位，超时归其名下',
      'Unit that held the case when it fell due: a breach is charged to it',
    ),
    charged_handler: optional(
      'id',
      '到期时承办人，超时归其名下',
      'Handler when it fell due: a breach is charged to them',
    ),
    charged_holding: optional(
      'ordinal',
      '归责的承办区间',
      'Holding interval that answers for it: the one at the moment below',
    ),
    charged_ms: optional(
      'ms',
      '归责时刻：到期、逾期或终止时，以最早者为准，但不早于得知之时',
      'Moment that decides who answers for it: due, breached or ended, whichever was first, but not before it was known',
    ),
    received_day: optional('day', '投诉收到日（北京时间）', 'Day on which the complaint was received, Asia/Shanghai'),
    started_by: column('id', '开启它的事件', 'Event that opened it'),
    started_at: column('instant', '起算时刻', 'Instant it counts from'),
    started_ms: column('ms', '起算时刻', 'Instant it counts from'),
    applies: optional(
      'flag',
      '条件成立 1、不成立 0；尚不知为空',
      'Its condition is true 1 or false 0; null while unknown',
    ),
    known_at: optional(
      'instant',
      '得知条件成立的时刻（晚于起算时）',
      'When its condition became known to be true, where later than the start',
    ),
    known_ms: optional('ms', '得知条件成立的时刻', 'When its condition became known to be true'),
    due_at: optional('instant', '到期时刻，仍属按期的最后一刻', 'Due time: the last instant still in time'),
    due_ms: optional('ms', '到期时刻', 'Due time'),
    due_day: optional('day', '到期日（北京时间）', 'Due day, Asia/Shanghai'),
    original_due_day: optional('day', '最初的到期日（到期日变动过才有）', 'First due day, where it was moved since'),
    provisional: column(
      'flag',
      '1：到期日依据尚未公布的放假安排',
      '1: it rests on days whose notice is not published yet',
    ),
    due_earliest: optional('day', '到期日最早可能', 'Earliest that the due day can become'),
    due_latest: optional('day', '到期日最晚可能', 'Latest that the due day can become'),
    notices: column(
      'json',
      '所依据的放假通知文号',
      'Numbers of the holiday notices it rests on',
      nothing('文号', 'numbers of notices'),
    ),
    ended_by: optional('id', '终止它的事件', 'Event that ended it'),
    ended_at: optional('instant', '终止时刻', 'When it ended'),
    ended_ms: optional('ms', '终止时刻', 'When it ended'),
    ending: optional('term', '终止方式：discharged 履行，cancelled 取消', 'discharged or cancelled'),
    lifted_by: optional('id', '免除它的条款', 'Clause that lifted it'),
    overtaken_by: optional(
      'id',
      '本应在其之前完成而抢先发生的事件',
      'Event before which it had to be done, and that came first',
    ),
    overtaken_ms: optional('ms', '该事件的发生时刻', 'When that event occurred'),
    opens_ms: optional(
      'ms',
      '由另一时限触发的时刻，此前尚不存在',
      'When another clock opens it; before that it does not exist',
    ),
    opened_by: optional('id', '触发它的时限', 'The clock that opened it'),
    opened_by_clause: optional('id', '触发它的时限的条款', 'Clause of the clock that opened it'),
    suspended_at: optional(
      'instant',
      '自此刻起中止（现未中止为空）',
      'From when on it stands still; null while it does not',
    ),
    suspended_ms: optional('ms', '自此刻起中止', 'From when on it stands still'),
    suspended_for: optional(
      'json',
      '中止的事由',
      'Why it stands still, terms of the regulation',
      nothing('制度用语', 'words of the rules'),
    ),
    prolonged_at: optional(
      'instant',
      '最近一次准予延期的时刻（理由只在日志中）',
      'When a later due time was granted last; the reason stands in the log only',
    ),
    prolonged_by: optional('id', '最近一次准予延期的人员代号', 'Pseudonym of who granted it last'),
    warn_ms: optional('ms', '自此刻起临期（条款有规定时）', 'From when on it is due soon, where the clause says so'),
    breached_from_ms: optional('ms', '自此刻起为逾期', 'From when on it is breached; null if it never is'),
    undecided_from_ms: optional(
      'ms',
      '自此刻起为到期未定',
      'From when on it is due and undecided; null if it never is',
    ),
    settled_ms: optional(
      'ms',
      '从此刻起状态不再变化（未终止为空）',
      'From when on its state never changes; null while open',
    ),
    final: optional('term', '不再变化后的状态（未终止为空）', 'Its state from then on; null while open'),
    standing: column(
      'term',
      '现状：已终止的为其最终状态；未终止的不计时间推移：running 适用，pending 尚不知，inapplicable 不适用',
      'Its final state once ended; of an open one what it is but for the passing of time: running, pending or inapplicable',
    ),
    workdays_late: optional(
      'workdays',
      '到期日至终止日的工作日数，正为逾期',
      'Working days from due day to end day; positive is late',
    ),
  },
  key: ['complaint', 'ordinal'],
  indexes: clockIndexes,
})

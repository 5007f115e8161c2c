import { milestoneTable } from '../assessment/table.js'
import { clauseTable } from '../clause/table.js'
import { registerTable } from '../register/table.js'
import { revisitTable } from '../revisit/table.js'
import { column, optional } from '../runtime/column.js'
import { clockTable } from '../sla/clock-table.js'
import { holdingTable } from '../sla/holding-table.js'
import { eventTable } from '../trail/table.js'
import { reckoned, taken, type View } from './view.js'

const ofCase = (table: string): string => `FROM "${table}" x WHERE x."complaint" = t."complaint"`
const ofInterval = `FROM "clock" x WHERE x."complaint" = t."complaint" AND x."charged_holding" = t."ordinal"`

const complaint: View = {
  name: 'star_complaint',
  meaning: {
    zh: '事实表：投诉，一案一行，以收到日 received_day 归入期间',
    en: 'Facts: complaints, one row each; cohort by received_day',
  },
  key: ['complaint'],
  columns: {
    ...taken(registerTable),
    late_from_ms: reckoned(
      optional(
        'ms',
        '自此刻起有必须遵守的时限逾期；从无则为空',
        'From when on one of its must-limits is breached; null if none ever is',
      ),
      `(SELECT min(x."breached_from_ms") ${ofCase('clock')} AND x."modality" = 'must')`,
    ),
    clocks: reckoned(column('count', '时限数', 'Time limits and duties'), `(SELECT count(*) ${ofCase('clock')})`),
    intervals: reckoned(column('count', '承办区间数', 'Holding intervals'), `(SELECT count(*) ${ofCase('holding')})`),
    revisits: reckoned(column('count', '回访次数', 'Revisits'), `(SELECT count(*) ${ofCase('revisit')})`),
  },
  from: `"${registerTable.name}" t`,
  reads: [registerTable.name, clockTable.name, holdingTable.name, revisitTable.name],
}

/** What the clause says; of one that is loaded no more its id stands. */
const ofClause = (name: 'ref' | 'summary_zh' | 'summary_en') =>
  reckoned(clauseTable.columns[name], `coalesce(c."${name}", t."clause")`)

const clock: View = {
  name: 'star_clock',
  meaning: {
    zh: '事实表：时限与义务，一项一行；以 breached_from_ms 判断某一时刻是否逾期',
    en: 'Facts: time limits and duties, one row each; breached_from_ms tells whether it is breached as of a moment',
  },
  key: ['complaint', 'ordinal'],
  columns: {
    ...taken(clockTable),
    ref: ofClause('ref'),
    summary_zh: ofClause('summary_zh'),
    summary_en: ofClause('summary_en'),
  },
  from: `"${clockTable.name}" t LEFT JOIN "${clauseTable.name}" c ON ${['regulation', 'version', 'clause'].map((name) => `c."${name}" = t."${name}"`).join(' AND ')}`,
  reads: [clockTable.name, clauseTable.name],
}

const holding: View = {
  name: 'star_holding',
  meaning: { zh: '事实表：承办区间，一段一行', en: 'Facts: holding intervals, one row each' },
  key: ['complaint', 'ordinal'],
  columns: {
    ...taken(holdingTable),
    charged: reckoned(
      column('count', '归于本区间的时限数', 'Time limits charged to the interval'),
      `(SELECT count(*) ${ofInterval})`,
    ),
    breached: reckoned(
      column('count', '其中逾期过的时限数', 'Of those the ones that are breached at any time'),
      `(SELECT count(x."breached_from_ms") ${ofInterval})`,
    ),
  },
  from: `"${holdingTable.name}" t`,
  reads: [holdingTable.name, clockTable.name],
}

const revisit: View = {
  name: 'star_revisit',
  meaning: { zh: '事实表：回访，一次一行', en: 'Facts: revisits, one row each' },
  key: ['complaint', 'ordinal'],
  columns: taken(revisitTable),
  from: `"${revisitTable.name}" t`,
  reads: [revisitTable.name],
}

const event: View = {
  name: 'star_event',
  meaning: { zh: '事实表：事件，一件一行', en: 'Facts: events, one row each' },
  key: ['complaint', 'revision'],
  columns: taken(eventTable),
  from: `"${eventTable.name}" t`,
  reads: [eventTable.name],
}

const milestone: View = {
  name: 'star_milestone',
  meaning: {
    zh: '事实表：考核所计的事实（收到、最终答复、重启、改派、回访），一项一行',
    en: 'Facts that count in an assessment (received, answered, reopened, handover, revisited), one row each',
  },
  key: ['complaint', 'ordinal'],
  columns: taken(milestoneTable),
  from: `"${milestoneTable.name}" t`,
  reads: [milestoneTable.name],
}

/** What happened: each fact names its complaint and its days, units and agents. */
export const facts: ReadonlyArray<View> = [complaint, clock, holding, revisit, event, milestone]

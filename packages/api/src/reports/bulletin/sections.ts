import type { Bilingual, CompiledRegulation, Rules, Span } from '@redress/domain'
import type { AssessmentRow, BulletinCase, HotSpot, Repeats } from '@redress/projections'
import { clauseIn } from '../../answers/clause-in.js'
import type { Block, Plot, Section, TableBlock, Words } from '../document.js'
import type { Gathering } from '../figures.js'
import { shown } from '../words.js'
import { type counted, counts, names } from './counts.js'
import { columnsOf, type Defined, groupPlot, groupTable, rowOf, timeliness } from './tables.js'

const none: Bilingual = { zh: '（未写明）', en: '(not given)' }

/** The name that a list of words gives, or the word itself. */
export const namedBy =
  (words: ReadonlyArray<Bilingual & { readonly id: string }>) =>
  (group: string | null): Words =>
    group === null ? none : (words.find(({ id }) => id === group) ?? group)

/** First what it all comes to, in a sentence, and beside the period before. */
export const overview = (
  gathering: Gathering,
  defined: Defined,
  period: Span,
  now: ReadonlyArray<BulletinCase>,
  before: ReadonlyArray<BulletinCase>,
  beforeId: string,
): Section => {
  const n = (count: (typeof counted)[number], cases = now) => cases.filter(counts[count]).length
  const change = n('received') - n('received', before)
  const share = (lang: 'zh' | 'en') => shown(lang, timeliness(now), 'share')
  const table: TableBlock = {
    kind: 'table',
    caption: { zh: '本期与上期', en: 'This period and the one before' },
    columns: columnsOf({ zh: '期间', en: 'period' }, defined),
    rows: [rowOf(gathering, defined, period.id, now), rowOf(gathering, defined, beforeId, before)],
  }
  return {
    heading: { zh: '总体情况', en: 'Overview' },
    blocks: [
      {
        kind: 'text',
        text: {
          zh: `本期共收到 ${n('received')} 件，比上期${change === 0 ? '持平' : change > 0 ? `增加 ${change} 件` : `减少 ${-change} 件`}；截至本报告时刻已最终答复 ${n('answered')} 件，超期 ${n('late')} 件，在办未超期 ${n('pending')} 件，按期率 ${share('zh')}。重新办理 ${n('reopened')} 件，已回访 ${n('revisited')} 件。`,
          en: `${n('received')} cases were received, ${change === 0 ? 'as many as' : change > 0 ? `${change} more than` : `${-change} fewer than`} in the period before. By the moment of this report ${n('answered')} had been finally answered, ${n('late')} were late and ${n('pending')} pending; timeliness ${share('en')}. ${n('reopened')} were taken up again, ${n('revisited')} revisited.`,
        },
      },
      table,
    ],
  }
}

/** Received and late by day, or by month where the period is longer than one. */
export const trend = (rows: ReadonlyArray<BulletinCase>, stretches: ReadonlyArray<string>): Section => {
  const of = (count: 'received' | 'late') => {
    const found = new Map<string | null, number>()
    for (const one of rows) if (counts[count](one)) found.set(one.period, (found.get(one.period) ?? 0) + 1)
    return stretches.map((stretch) => found.get(stretch) ?? 0)
  }
  const [received, late] = [of('received'), of('late')]
  const most = Math.max(0, ...received)
  const peak = stretches[received.indexOf(most)] ?? ''
  const plot: Plot = {
    kind: 'plot',
    form: 'lines',
    title: { zh: '收到与超期件数的变化', en: 'Received and late, over time' },
    alternative: { zh: `收到最多的是 ${peak}，${most} 件。`, en: `Most were received on ${peak}: ${most}.` },
    categories: stretches.map((stretch) => (stretch.length === 10 ? stretch.slice(8) : stretch)),
    series: [
      { name: names.received, values: received },
      { name: names.late, values: late },
    ],
  }
  return { heading: { zh: '变化情况', en: 'Over time' }, blocks: [plot] }
}

/** One way to tell cases apart: a table, and bars where there is more than one group. */
export const groupSection = (
  gathering: Gathering,
  defined: Defined,
  title: Bilingual,
  rows: ReadonlyArray<BulletinCase>,
  named: (group: string | null) => Words = namedBy([]),
): Section => {
  const heading = { zh: `按${title.zh}`, en: `By ${title.en}` }
  const caption = { zh: `各${title.zh}办理情况`, en: `Handling by ${title.en}` }
  const several = new Set(rows.map(({ group }) => group)).size > 1
  const blocks: Block[] = [groupTable(gathering, defined, caption, title, rows, named)]
  return {
    heading,
    blocks: several
      ? [
          ...blocks,
          groupPlot({ zh: `各${title.zh}收到与超期件数`, en: `Received and late by ${title.en}` }, rows, named),
        ]
      : blocks,
  }
}

/** What complainants said at the last revisit at which they said anything. */
export const satisfaction = (gathering: Gathering, rows: ReadonlyArray<BulletinCase>): Section => {
  const definition = gathering.define((id) => ({
    id,
    title: { zh: '满意度', en: 'satisfaction' },
    lines: [
      [
        { zh: '计数', en: 'Counts' },
        {
          zh: '截至时刻前最近一次有表态的回访所得',
          en: 'what was said at the latest revisit, by the moment of the report, at which anything was said',
        },
      ],
      [
        { zh: '归期', en: 'Cohort' },
        { zh: '以收到日归入本期', en: 'by the day of receipt' },
      ],
      [
        { zh: '截尾', en: 'Censoring' },
        { zh: '未回访或未表态的不计入', en: 'cases without a revisit or without an answer are left out' },
      ],
    ],
  }))
  const levels = [...new Set(rows.flatMap(({ satisfaction: level }) => (level === null ? [] : [level])))].sort()
  return {
    heading: { zh: '满意度', en: 'Satisfaction' },
    blocks: [
      {
        kind: 'table',
        caption: { zh: '回访所得满意度', en: 'Satisfaction told at revisits' },
        columns: [
          { heading: { zh: '满意度', en: 'level' }, as: 'text' },
          { heading: { zh: '件数', en: 'cases' }, as: 'integer', definition },
        ],
        rows: levels.map((level) => [
          { value: level },
          gathering.count(
            definition,
            { zh: `满意度：${level}`, en: `satisfaction: ${level}` },
            rows.filter((row) => row.satisfaction === level).map(({ complaint }) => complaint),
          ),
        ]),
      },
    ],
  }
}

/** What became of the limits of each clause, of the cases received in the period. */
export const limits = (
  gathering: Gathering,
  rows: ReadonlyArray<AssessmentRow>,
  regulation: CompiledRegulation,
  rules: Rules,
): Section => {
  const definition = gathering.define((id) => ({
    id,
    title: { zh: '时限', en: 'time limits' },
    lines: [
      [
        { zh: '计数', en: 'Counts' },
        {
          zh: '时限与义务，一项计一次；归于到期时的承办单位',
          en: 'limits and duties, each once, charged to the unit that held the case when it fell due',
        },
      ],
      [
        { zh: '归期', en: 'Cohort' },
        { zh: '案件收到日', en: 'day on which the case was received' },
      ],
      [
        { zh: '按期率', en: 'On time' },
        {
          zh: '办结 ÷（办结＋超期＋未判定）；未到期和已取消的不计入',
          en: 'met, of met, breached and undecided; open and cancelled ones are in neither',
        },
      ],
      [
        { zh: '案件', en: 'Cases' },
        { zh: '见时限看板，或 redress export clocks', en: 'on the board of limits, or with redress export clocks' },
      ],
    ],
  }))
  const clauses = new Map<
    string,
    { met: number; breached: number; undecided: number; open: number; cancelled: number }
  >()
  for (const tally of rows.flatMap((row) => row.clauses)) {
    if (tally.regulation !== regulation.id) continue
    const sum = clauses.get(tally.clause) ?? { met: 0, breached: 0, undecided: 0, open: 0, cancelled: 0 }
    clauses.set(tally.clause, sum)
    for (const state of ['met', 'breached', 'undecided', 'open', 'cancelled'] as const) sum[state] += tally[state]
  }
  const number = (heading: Bilingual) => ({ heading, as: 'integer' as const, definition })
  return {
    heading: { zh: '时限执行情况', en: 'Time limits' },
    blocks: [
      {
        kind: 'table',
        caption: { zh: '各条款时限的结果', en: 'What became of the limits of each clause' },
        columns: [
          { heading: { zh: '条款', en: 'clause' }, as: 'text' },
          { heading: { zh: '内容', en: 'what it says' }, as: 'text' },
          number({ zh: '办结', en: 'met' }),
          number({ zh: '超期', en: 'breached' }),
          number({ zh: '未判定', en: 'undecided' }),
          number({ zh: '未到期', en: 'open' }),
          number({ zh: '已取消', en: 'cancelled' }),
          { heading: { zh: '按期率', en: 'on time' }, as: 'share', definition },
        ],
        rows: [...clauses]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([clause, t]) => {
            const { ref, summary } = clauseIn(rules, regulation.id, clause)
            const due = t.met + t.breached + t.undecided
            return [
              { value: `${clause} ${ref}` },
              { value: summary },
              ...[t.met, t.breached, t.undecided, t.open, t.cancelled].map((value) => ({ value })),
              { value: due === 0 ? null : { numerator: t.met, denominator: due } },
            ]
          }),
      },
    ],
  }
}

/** What came again, and where complaints rise. */
export const patterns = (gathering: Gathering, { share, cases }: Repeats, spots: ReadonlyArray<HotSpot>): Section => {
  const repeats = gathering.define((id) => ({
    id,
    title: { zh: '重复投诉', en: 'repeats' },
    lines: [
      [
        { zh: '分子', en: 'Numerator' },
        {
          zh: '同一投诉人（代号）三十日内再次投诉',
          en: 'the same complainant (pseudonym) complained again within thirty days',
        },
      ],
      [
        { zh: '分母', en: 'Denominator' },
        { zh: `写明投诉人代号的案件：${share.denominator}`, en: `cases that say by whom: ${share.denominator}` },
      ],
    ],
  }))
  const rising = gathering.define((id) => ({
    id,
    title: { zh: '集中投诉', en: 'hot spots' },
    lines: [
      [
        { zh: '计数', en: 'Counts' },
        {
          zh: '期末前三十日件数高于此前十二个三十日的平均，且不少于三件',
          en: 'more cases in the last thirty days of the period than on average in the twelve stretches of thirty days before, three at least',
        },
      ],
    ],
  }))
  const again = gathering.count(
    repeats,
    { zh: '重复投诉', en: 'repeats' },
    cases.map(({ complaint }) => complaint),
  )
  return {
    heading: { zh: '重复与集中投诉', en: 'Repeats and hot spots' },
    blocks: [
      {
        kind: 'table',
        caption: { zh: '重复投诉', en: 'Repeats' },
        columns: [
          { heading: { zh: '项目', en: 'what' }, as: 'text' },
          { heading: { zh: '件数', en: 'cases' }, as: 'integer', definition: repeats },
          { heading: { zh: '占比', en: 'share' }, as: 'share', definition: repeats },
        ],
        rows: [
          [
            { value: { zh: '三十日内再次投诉', en: 'again within thirty days' } },
            again,
            { value: share.denominator === 0 ? null : share },
          ],
        ],
      },
      {
        kind: 'table',
        caption: { zh: '集中投诉（按被投诉单位）', en: 'Hot spots (by unit complained about)' },
        columns: [
          { heading: { zh: '被投诉单位', en: 'unit complained about' }, as: 'text' },
          { heading: { zh: '期末三十日', en: 'last thirty days' }, as: 'integer', definition: rising },
          { heading: { zh: '此前合计', en: 'before, in all' }, as: 'integer', definition: rising },
        ],
        rows: spots.map(({ group, recent, past }) => [{ value: group }, { value: recent }, { value: past }]),
      },
    ],
  }
}

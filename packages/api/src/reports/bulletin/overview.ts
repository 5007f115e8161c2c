import type { Span } from '@redress/domain'
import type { BulletinCase } from '@redress/projections'
import type { Plot, Section, TableBlock } from '../document.js'
import type { Gathering } from '../figures.js'
import { shown } from '../words.js'
import { type counted, counts, names } from './counts.js'
import { columnsOf, type Defined, rowOf, timeliness } from './tables.js'

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

import type { BulletinCase } from '@redress/projections'
import type { Section } from '../document.js'
import { type Gathering, line } from '../figures.js'

/** What complainants said at the last revisit at which they said anything. */
export const satisfaction = (gathering: Gathering, rows: ReadonlyArray<BulletinCase>): Section => {
  const definition = gathering.define((id) => ({
    id,
    title: { zh: '满意度', en: 'satisfaction' },
    lines: [
      line('计数', 'Counts', {
        zh: '截至时刻前最近一次有表态的回访所得',
        en: 'what was said at the latest revisit, by the moment of the report, at which anything was said',
      }),
      line('归期', 'Cohort', { zh: '以收到日归入本期', en: 'by the day of receipt' }),
      line('截尾', 'Censoring', {
        zh: '未回访或未表态的不计入',
        en: 'cases without a revisit or without an answer are left out',
      }),
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

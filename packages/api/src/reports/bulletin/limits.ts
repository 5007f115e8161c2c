import type { Bilingual, CompiledRegulation, Rules } from '@redress/domain'
import type { AssessmentRow } from '@redress/projections'
import { clauseIn } from '../../answers/clause-in.js'
import type { Section } from '../document.js'
import { type Gathering, line } from '../figures.js'

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
      line('计数', 'Counts', {
        zh: '时限与义务，一项计一次；归于到期时的承办单位',
        en: 'limits and duties, each once, charged to the unit that held the case when it fell due',
      }),
      line('归期', 'Cohort', { zh: '案件收到日', en: 'day on which the case was received' }),
      line('按期率', 'On time', {
        zh: '办结 ÷（办结＋超期＋未判定）；未到期和已取消的不计入',
        en: 'met, of met, breached and undecided; open and cancelled ones are in neither',
      }),
      line('案件', 'Cases', {
        zh: '见时限看板，或 redress export clocks',
        en: 'on the board of limits, or with redress export clocks',
      }),
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

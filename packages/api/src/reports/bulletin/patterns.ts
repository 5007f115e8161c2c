import type { HotSpot, Repeats } from '@redress/projections'
import type { Section } from '../document.js'
import { type Gathering, line } from '../figures.js'

/** What came again, and where complaints rise. */
export const patterns = (gathering: Gathering, { share, cases }: Repeats, spots: ReadonlyArray<HotSpot>): Section => {
  const repeats = gathering.define((id) => ({
    id,
    title: { zh: '重复投诉', en: 'repeats' },
    lines: [
      line('分子', 'Numerator', {
        zh: '同一投诉人（代号）三十日内再次投诉',
        en: 'the same complainant (pseudonym) complained again within thirty days',
      }),
      line('分母', 'Denominator', {
        zh: `写明投诉人代号的案件：${share.denominator}`,
        en: `cases that say by whom: ${share.denominator}`,
      }),
    ],
  }))
  const rising = gathering.define((id) => ({
    id,
    title: { zh: '集中投诉', en: 'hot spots' },
    lines: [
      line('计数', 'Counts', {
        zh: '期末前三十日件数高于此前十二个三十日的平均，且不少于三件',
        en: 'more cases in the last thirty days of the period than on average in the twelve stretches of thirty days before, three at least',
      }),
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

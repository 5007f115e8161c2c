import { type Bilingual, describeMechanism, type IndicatorFigures, type Rules } from '@redress/domain'
import type { IndicatorListed } from '@redress/projections'
import type { Cell, Definition, TableBlock } from './document.js'
import { casesOf, type Gathering, groupText, line } from './figures.js'

/** What an indicator is, in the words of its own data, and how many rows it counted and held back. */
const definitionOf =
  (
    { total, period, parameters }: IndicatorFigures,
    { id, regulation, version, clause, ref, summary, definition }: IndicatorListed,
    rules: Rules,
  ) =>
  (number: string): Definition => {
    const source = rules.current.find((one) => one.id === regulation)?.source
    return {
      id: number,
      title: { zh: `${ref} ${summary.zh}`, en: `${ref} ${summary.en}` },
      lines: [
        line('指标', 'Indicator', id),
        line('条款', 'Clause', `${regulation}@${version} ${clause}（${ref}）`),
        ...(source === undefined ? [] : [line('定义', 'Definition', describeMechanism(definition, source))]),
        line('期间', 'Window', `${period.id}：${period.first} – ${period.next}`),
        line('分子', 'Numerator', String(total.numerator.length)),
        line('分母', 'Denominator', String(total.denominator.length)),
        line('暂不计入', 'Held back', {
          zh: `尚可变化 ${total.immature.length}，未到期或已取消 ${total.notDue.length}，归属未定 ${total.undecided.length}`,
          en: `may still change ${total.immature.length}, not due or cancelled ${total.notDue.length}, membership not decided ${total.undecided.length}`,
        }),
        ...(Object.keys(parameters).length === 0 ? [] : [line('参数', 'Parameters', JSON.stringify(parameters))]),
      ],
    }
  }

/** Indicators of a period: value, what it was counted of, the target, what was held back; by group where the clause groups. */
export const indicatorTable = (
  gathering: Gathering,
  figures: ReadonlyArray<IndicatorFigures>,
  listed: ReadonlyArray<IndicatorListed>,
  rules: Rules,
  unit?: string,
): TableBlock => ({
  kind: 'table',
  caption: { zh: '指标完成情况', en: 'Indicators' },
  columns: [
    { heading: { zh: '指标', en: 'indicator' }, as: 'text' },
    { heading: { zh: '数值', en: 'value' }, as: 'number' },
    { heading: { zh: '分子', en: 'numerator' }, as: 'integer' },
    { heading: { zh: '分母', en: 'denominator' }, as: 'integer' },
    { heading: { zh: '暂不计入', en: 'held back' }, as: 'integer' },
    { heading: { zh: '目标', en: 'target' }, as: 'text' },
    { heading: { zh: '达标', en: 'attained' }, as: 'text' },
  ],
  rows: figures.flatMap((one) => {
    const about = listed.find(({ id }) => id === one.indicator)
    if (about === undefined) return []
    const definition = gathering.define(definitionOf(one, about, rules))
    const groups = one.groups.filter(({ group }) => unit === undefined || group['row.unit'] === unit)
    return [one.total, ...groups].map((figure): ReadonlyArray<Cell> => {
      const name = figure === one.total ? `${about.ref} ${definition}` : `　${groupText(figure.group)}`
      const label = (zh: string, en: string): Bilingual => ({
        zh: `${name.trim()}：${zh}`,
        en: `${name.trim()}: ${en}`,
      })
      const part = (zh: string, en: string, rows: ReadonlyArray<{ readonly case: string }>): Cell =>
        gathering.count(definition, label(zh, en), casesOf(rows), rows.length)
      const share = one.measure === 'ratio' && figure.value !== null
      const percent =
        share && figure.value !== null
          ? `${((100 * figure.value.numerator) / figure.value.denominator).toFixed(1)}%`
          : undefined
      const { target } = one
      const sense =
        target === undefined
          ? undefined
          : `${target.sense === 'atLeast' ? '≥' : '≤'} ${one.measure === 'ratio' ? `${(100 * target.value.numerator) / target.value.denominator}%` : target.value.numerator / target.value.denominator}`
      return [
        { value: name },
        { value: percent ?? figure.value },
        part('分子', 'numerator', figure.numerator),
        part('分母', 'denominator', figure.denominator),
        part('暂不计入', 'held back', [...figure.immature, ...figure.notDue, ...figure.undecided]),
        { value: sense ?? null },
        {
          value:
            figure.attained === undefined || figure.attained === null
              ? null
              : figure.attained
                ? { zh: '是', en: 'yes' }
                : { zh: '否', en: 'no' },
        },
      ]
    })
  }),
})

import type { Bilingual } from '@redress/domain'
import type { BulletinCase, CaseGroup } from '@redress/projections'
import { groupBy } from '../../http/group.js'
import type { Cell, Plot, TableBlock, TableColumn, Words } from '../document.js'
import type { Gathering } from '../figures.js'
import { type Counted, counted, counts, definitionOf, names, timelinessDefinition } from './counts.js'

/** The definitions that all tables of a bulletin share. */
export interface Defined {
  readonly count: { readonly [C in Counted]: string }
  readonly timeliness: string
}

export const defining = (gathering: Gathering): Defined => ({
  count: Object.fromEntries(
    counted.map((count) => [count, gathering.define((id) => definitionOf(count, id))]),
  ) as Defined['count'],
  timeliness: gathering.define(timelinessDefinition),
})

const idsOf = (cases: ReadonlyArray<BulletinCase>, count: Counted): ReadonlyArray<string> =>
  cases.filter(counts[count]).map(({ complaint }) => complaint)

/** In time, of those in time or late; over nothing there is no share. */
export const timeliness = (cases: ReadonlyArray<BulletinCase>): Cell => {
  const inTime = cases.filter(counts.inTime).length
  const denominator = inTime + cases.filter(counts.late).length
  return { value: denominator === 0 ? null : { numerator: inTime, denominator } }
}

export const columnsOf = (group: Words, { count, timeliness: share }: Defined): ReadonlyArray<TableColumn> => [
  { heading: group, as: 'text' },
  ...counted.map((one): TableColumn => ({ heading: names[one], as: 'integer', definition: count[one] })),
  { heading: { zh: '按期率', en: 'timeliness' }, as: 'share', definition: share },
]

const labelled = (group: Words, count: Counted): Bilingual => ({
  zh: `${typeof group === 'string' ? group : group.zh}：${names[count].zh}`,
  en: `${typeof group === 'string' ? group : group.en}: ${names[count].en}`,
})

/** One row: every count with its cases, then the share. */
export const rowOf = (
  gathering: Gathering,
  defined: Defined,
  group: Words,
  cases: ReadonlyArray<BulletinCase>,
): ReadonlyArray<Cell> => [
  { value: group },
  ...counted.map((count) => gathering.count(defined.count[count], labelled(group, count), idsOf(cases, count))),
  timeliness(cases),
]

/** Cases by their group, the largest group first; those without one last. */
export type Groups = ReadonlyArray<readonly [group: string | null, cases: ReadonlyArray<BulletinCase>]>

/** The cases of a bulletin told apart by something. */
export const grouping =
  (cases: ReadonlyArray<BulletinCase>) =>
  (groups: ReadonlyArray<CaseGroup>): Groups => {
    const byId = new Map(cases.map((one) => [one.complaint, one]))
    const found = [...groupBy(groups, ({ group }) => group)].map(
      ([group, its]) => [group, its.flatMap(({ complaint }) => byId.get(complaint) ?? [])] as const,
    )
    return found.sort(
      ([a, its], [b, others]) =>
        Number(a === null) - Number(b === null) || others.length - its.length || ((a ?? '') < (b ?? '') ? -1 : 1),
    )
  }

export const groupTable = (
  gathering: Gathering,
  defined: Defined,
  caption: Bilingual,
  group: Words,
  groups: Groups,
  named: (group: string | null) => Words,
): TableBlock => ({
  kind: 'table',
  caption,
  columns: columnsOf(group, defined),
  rows: groups.map(([one, cases]) => rowOf(gathering, defined, named(one), cases)),
})

/** Bars that a reader can still tell apart. */
const MOST_BARS = 12

export const groupPlot = (title: Bilingual, all: Groups, named: (group: string | null) => Words): Plot => {
  const groups = all.slice(0, MOST_BARS)
  const values = (count: Counted) => groups.map(([, cases]) => cases.filter(counts[count]).length)
  const told = (lang: 'zh' | 'en') =>
    groups
      .map(([group, cases]) => {
        const words = named(group)
        return `${typeof words === 'string' ? words : words[lang]} ${cases.length}`
      })
      .join(lang === 'zh' ? '，' : ', ')
  return {
    kind: 'plot',
    form: 'bars',
    title,
    alternative: { zh: `收到件数：${told('zh')}。`, en: `Cases received: ${told('en')}.` },
    categories: groups.map(([group]) => named(group)),
    series: (['received', 'late'] as const).map((count) => ({ name: names[count], values: values(count) })),
  }
}

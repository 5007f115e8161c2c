import type { SectionContent } from '@redress/domain'
import type { Cell, Section } from '../document.js'
import { naming, type Source, sortOf } from './naming.js'

type Lists = Extract<SectionContent, { kind: 'rows' }>

/** Rows one by one, with what the clause wants told of each. */
export const listSection = ({ of, paths, groups }: Lists, source: Source, ref: string): Section => {
  const name = naming(source)
  const what = sortOf(of)
  const grouping = Object.keys(groups[0]?.group ?? {}).filter((path) => !paths.includes(path))
  // Every column of a sort of row would not fit a page: those without a value in any row are left out.
  const told = paths.filter((path) => groups.some(({ rows }) => rows.some(({ values }) => values[path] !== undefined)))
  return {
    heading: { zh: `${what.zh}明细`, en: `List of ${what.en}` },
    clause: ref,
    blocks: [
      {
        kind: 'table',
        caption: { zh: `${what.zh}明细`, en: `List of ${what.en}` },
        columns: [
          { heading: { zh: '投诉', en: 'case' }, as: 'text' },
          ...[...grouping, ...told]
            .filter((path) => path !== 'row.case')
            .map((path) => ({ heading: name.path(path), as: 'text' as const })),
        ],
        rows: groups.flatMap(({ group, rows }) =>
          rows.map(
            ({ ref: { case: id }, values }): ReadonlyArray<Cell> => [
              { value: id },
              ...grouping
                .filter((path) => path !== 'row.case')
                .map((path): Cell => ({ value: name.value(path, group[path]) })),
              ...told
                .filter((path) => path !== 'row.case')
                .map((path): Cell => ({ value: name.value(path, values[path]) })),
            ],
          ),
        ),
      },
    ],
  }
}

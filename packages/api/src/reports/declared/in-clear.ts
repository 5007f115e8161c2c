import {
  type CompiledRegulation,
  type Dossier,
  fieldCategories,
  hidesOf,
  isWithheld,
  type Listed,
  type ReportContent,
  type ReportQuestion,
  type Rules,
  readingOf,
  type SectionContent,
  visibility,
  withheld,
} from '@redress/domain'
import { type Look, type Reveal, revealedReport } from '@redress/domain/reveal'
import type { EpochMs } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { AnswerContext } from '../../answers/context.js'
import { type AnswerError, revealFailed } from '../../answers/error.js'
import { foldComplaint } from '../../answers/fold.js'

/** Who wants personal values in a report in the clear, and why: each case looked into goes on record. */
export interface Looking {
  readonly reveal: Reveal
  readonly look: Look
}

/** What clauses keep back from whoever the report is made for. */
export const hidingFor =
  (rules: Rules, viewer: Look['viewer']): NonNullable<ReportQuestion['hides']> =>
  (context, path) =>
    hidesOf(visibility(rules)(context)(viewer, 'export'), path).length > 0

const mapRows = (content: ReportContent, change: (row: Listed, section: number) => Listed): ReportContent => ({
  ...content,
  sections: content.sections.map(
    (section, i): SectionContent =>
      section.kind === 'rows'
        ? {
            ...section,
            groups: section.groups.map(({ group, rows }) => ({ group, rows: rows.map((row) => change(row, i)) })),
          }
        : section,
  ),
})

const withValues = (row: Listed, change: (path: string, value: unknown) => unknown): Listed => ({
  ...row,
  values: Object.fromEntries(Object.entries(row.values).map(([path, value]) => [path, change(path, value)])),
})

/** Personal fields that lie in the clear, from before there were keys, are masked like those that are sealed. */
export const masked = (rules: Rules, content: ReportContent): ReportContent => {
  const categoryOf = fieldCategories(rules)
  const isPersonal = (path: string): boolean =>
    path.startsWith('field.') && categoryOf(path.slice('field.'.length)) !== undefined
  return mapRows(content, (row) => withValues(row, (path, value) => (isPersonal(path) ? withheld.sealed : value)))
}

/** Cases of which a list shows something that is sealed. */
const sealedCases = ({ sections }: ReportContent): ReadonlyArray<string> => [
  ...new Set(
    sections.flatMap((section) =>
      section.kind === 'rows'
        ? section.groups.flatMap(({ rows }) =>
            rows.flatMap(({ ref, values }) => (Object.values(values).some(isWithheld) ? [ref.case] : [])),
          )
        : [],
    ),
  ),
]

/** Cases in memory at a time. */
const TOGETHER = 100
const keyOf = (section: number, row: string): string => `${section} ${row}`

/**
 * The lists of a report with what the viewer may see of sealed values: only cases that are listed are looked into, each look is on
 * record before it is shown, and what role or clause keeps back is a mask.
 */
export const inClear = async (
  context: AnswerContext,
  { reveal, look }: Looking,
  report: CompiledRegulation['reports'][number],
  question: ReportQuestion,
  asOf: EpochMs,
  content: ReportContent,
): Promise<E.Either<AnswerError, ReportContent>> => {
  const { store, rules } = context
  const fold = foldComplaint(store, rules)
  const values = new Map<string, Listed['values']>()
  const cases = sealedCases(content)
  for (let from = 0; from < cases.length; from += TOGETHER) {
    const dossiers: Dossier[] = []
    for (const complaint of cases.slice(from, from + TOGETHER)) {
      const folded = await fold(complaint, asOf)()
      if (E.isLeft(folded)) return folded
      dossiers.push(folded.right.dossier)
    }
    const reading = readingOf(rules, { dossiers }, asOf)
    const shown = await revealedReport({ reveal, reading })(report, { ...look, purpose: 'export' }, question)()
    if (E.isLeft(shown)) return E.left(revealFailed(shown.left))
    mapRows(shown.right, (row, section) => {
      values.set(keyOf(section, row.ref.row), row.values)
      return row
    })
  }
  const hidden = masked(rules, content)
  const opened = (row: Listed, section: number) => values.get(keyOf(section, row.ref.row))
  const sealed = new Set<string>()
  mapRows(content, (row, section) => {
    for (const [path, value] of Object.entries(row.values))
      if (isWithheld(value)) sealed.add(`${keyOf(section, row.ref.row)} ${path}`)
    return row
  })
  return E.right(
    mapRows(hidden, (row, section) =>
      withValues(row, (path, value) =>
        sealed.has(`${keyOf(section, row.ref.row)} ${path}`) ? (opened(row, section)?.[path] ?? value) : value,
      ),
    ),
  )
}

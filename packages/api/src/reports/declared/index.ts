import type { Bilingual, CompiledRegulation, ReportQuestion, Span } from '@redress/domain'
import { type EpochMs, formatInstant, SHANGHAI } from '@redress/holidays'
import * as E from 'fp-ts/lib/Either.js'
import type { AnswerContext } from '../../answers/context.js'
import { type AnswerError, viewsFailed } from '../../answers/error.js'
import { given } from '../../given.js'
import type { ReportDocument } from '../document.js'
import { gathering } from '../figures.js'
import { periodWords } from '../period.js'
import { hidingFor, inClear, type Looking, masked } from './in-clear.js'
import { declaredSections } from './sections.js'

/** Which report of a regulation, about what, as of when, for whom. */
export interface DeclaredQuestion {
  readonly regulation: CompiledRegulation
  readonly report: CompiledRegulation['reports'][number]
  readonly period?: Span
  readonly unit?: string
  readonly units?: ReadonlyArray<string>
  readonly asOf: EpochMs
  /** Without it personal values are masked. */
  readonly looking?: Looking
}

const roles = ({ source }: CompiledRegulation, names: ReadonlyArray<string>): Bilingual => {
  const words = names.map((name) => source.roles.find(({ id }) => id === name) ?? { id: name, zh: name, en: name })
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}

const remarks = {
  masked: {
    zh: '个人信息已遮盖；写明理由（reason）并有相应角色时方予显示，每案登记。',
    en: 'Personal data are masked; they are shown with a reason under a role that may see them, and each case goes on record.',
  },
  open: {
    zh: '本报告含个人信息，每案查阅均已登记；请按制度保管。',
    en: 'This report holds personal data; each look is on record. Keep it as the regulation demands.',
  },
} as const

/** A report that a clause asks for: what it counts and lists, what its author has yet to write. */
export const declaredOf =
  (context: AnswerContext) =>
  async ({
    regulation,
    report,
    period,
    unit,
    units,
    asOf,
    looking,
  }: DeclaredQuestion): Promise<E.Either<AnswerError, ReportDocument>> => {
    const { views, rules } = context
    const viewer = looking?.look.viewer ?? { id: 'nobody', roles: [] }
    const question: ReportQuestion = {
      ...given({ period }),
      ...(unit === undefined ? {} : { subject: { scope: 'unit' as const, id: unit } }),
      hides: hidingFor(rules, viewer),
    }
    const { period: _, ...asked } = question
    const answer = await views.reports.of({
      report: report.id,
      ...asked,
      ...given({ period: period?.id, units }),
      asOf,
    })()
    if (E.isLeft(answer)) return E.left(viewsFailed(answer.left))
    const { content: raw } = answer.right
    const content =
      looking === undefined ? E.right(masked(rules, raw)) : await inClear(context, looking, report, question, asOf, raw)
    if (E.isLeft(content)) return content
    const listed = await views.indicators.list(regulation.id)()
    if (E.isLeft(listed)) return E.left(viewsFailed(listed.left))
    const made = gathering()
    const { source } = regulation
    const sections = declaredSections(made, content.right, source, listed.right, rules)
    const lists = content.right.sections.some(({ kind }) => kind === 'rows')
    return E.right({
      title: report.title === undefined ? report.summary : { zh: report.title, en: report.summary.en },
      issuer: roles(regulation, report.author.names),
      readers: roles(regulation, report.readers.names),
      regulation: { id: regulation.id, version: regulation.version, title: source.title },
      clause: { clause: report.clause, ref: report.ref, summary: report.summary },
      ...(period === undefined
        ? {}
        : { period: { id: period.id, from: period.first, to: period.next, words: periodWords(period) } }),
      ...given({ unit, position: answer.right.position }),
      asOf: formatInstant(asOf, SHANGHAI),
      remarks: lists ? [looking === undefined ? remarks.masked : remarks.open] : [],
      sections,
      definitions: made.definitions,
      figures: made.figures,
    })
  }

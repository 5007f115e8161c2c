import type { Coverage } from '@redress/domain'
import type { ClauseCoverage, CoverageReport } from '@redress/domain/examples'
import { type Lang, say } from '../language.js'
import { type Column, cell, table } from '../terminal/table.js'
import type { Look } from './context.js'

const words: { readonly [C in Coverage]: { readonly zh: string; readonly en: string } } = {
  enforced: { zh: '执行', en: 'enforced' },
  monitored: { zh: '监督', en: 'monitored' },
  reported: { zh: '统计', en: 'reported' },
  manual: { zh: '人工', en: 'manual' },
}

const head = (lang: Lang, zh: string, en: string): string => (lang === 'zh' ? zh : en)

const sum = (reports: ReadonlyArray<CoverageReport>, of: (report: CoverageReport) => number): number =>
  reports.reduce((total, report) => total + of(report), 0)

/** `645/645 executed and tested, 175 manual with reasons`: what all of it comes to. */
const verdict = (reports: ReadonlyArray<CoverageReport>, { lang, style }: Look): string => {
  const executed = sum(reports, (report) => report.executed)
  const tested = sum(reports, (report) => report.tested)
  const manual = sum(reports, ({ counts }) => counts.manual)
  const reasons = sum(reports, ({ clauses }) => clauses.filter(({ reason }) => reason !== undefined).length)
  const survivors = sum(reports, ({ clauses }) => clauses.filter(({ proof }) => proof?.noticedBy.length === 0).length)
  const paint = tested === executed && survivors === 0 ? style.green : style.red
  return paint(
    head(
      lang,
      `${tested}/${executed} 条由系统执行并经检验，${manual} 条由人执行（${reasons} 条写明理由）；逐条移除，${survivors} 条无人察觉。`,
      `${tested}/${executed} executed and tested, ${manual} manual (${reasons} with reasons); clause by clause removed, ${survivors} unnoticed.`,
    ),
  )
}

/** All regulations in one table. */
export const renderCoverage = (reports: ReadonlyArray<CoverageReport>, look: Look): ReadonlyArray<string> => {
  const { lang, style, room } = look
  const columns: ReadonlyArray<Column> = [
    { title: head(lang, '制度', 'regulation'), shrinksTo: 16 },
    { title: head(lang, '条款', 'clauses'), align: 'end' },
    { title: say(lang, words.enforced), align: 'end' },
    { title: say(lang, words.monitored), align: 'end' },
    { title: say(lang, words.reported), align: 'end' },
    { title: say(lang, words.manual), align: 'end' },
    { title: head(lang, '经检验', 'tested'), align: 'end' },
    { title: head(lang, '例', 'examples'), align: 'end' },
  ]
  const rows = reports.map(({ regulation, title, counts, clauses, executed, tested, examples, story }) => [
    cell(lang === 'zh' ? title.zh : regulation, style.bold),
    cell(String(clauses.length)),
    cell(String(counts.enforced)),
    cell(String(counts.monitored)),
    cell(String(counts.reported)),
    cell(String(counts.manual)),
    cell(`${tested}/${executed}`, tested === executed && story.length === 0 ? style.green : style.red),
    cell(String(examples)),
  ])
  return [...table(columns, rows, room, style.dim), '', verdict(reports, look)]
}

const shown = ({ coverage, proof, reason }: ClauseCoverage, { lang, style }: Look): string => {
  if (proof === undefined) return style.dim(reason === undefined ? '' : say(lang, reason))
  if (proof.examples === 0) return style.red(head(lang, '没有例子', 'no example'))
  if (proof.failed.length > 0)
    return style.red(head(lang, `${proof.failed.length} 例不符`, `${proof.failed.length} fail`))
  if (proof.noticedBy.length === 0) return style.red(head(lang, '移除后无人察觉', 'its removal goes unnoticed'))
  return style.green(
    `${say(lang, words[coverage])}, ${proof.examples} ${head(lang, '例', proof.examples === 1 ? 'example' : 'examples')}`,
  )
}

/** The clauses of one regulation, each with what shows that it is executed, or why it is not. */
export const renderClauses = (report: CoverageReport, look: Look): ReadonlyArray<string> => {
  const { lang, style } = look
  return [
    style.bold(say(lang, report.title)),
    '',
    ...report.clauses.flatMap((clause) => [
      `${style.dim(clause.clause)} ${style.bold(clause.ref)}  ${say(lang, clause.summary)}`,
      `    ${shown(clause, look)}`,
      ...(clause.proof?.failed ?? []).flatMap(({ differences }) => differences.map((one) => `    ${style.red(one)}`)),
    ]),
    ...report.story.map((one) => style.red(one)),
    '',
    verdict([report], look),
  ]
}

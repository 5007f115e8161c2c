import * as E from 'fp-ts/lib/Either.js'
import type { TaskEither } from 'fp-ts/lib/TaskEither.js'
import { dataOf } from '../aggregate/happening.js'
import { eventsOf } from '../aggregate/stream.js'
import type { Dossier } from '../clock/dossier.js'
import { isWithheld, withheld } from '../codec/personal.js'
import { type RegisterReading, readingOf } from '../figure/register.js'
import { type ReportContent, reportOf } from '../figure/report.js'
import type { Listed, ReportQuestion, SectionContent } from '../figure/section.js'
import type { CompiledReport } from '../regulation/mechanism/report.js'
import type { RevealError } from './error.js'
import type { Reveal } from './reveal.js'
import type { HiddenLeaf, Look, Revealed } from './types.js'

/** What stands in place of a value that was not shown: the word that stands for it, why, and by which clauses. */
export interface Masked {
  readonly masked: (typeof withheld)[keyof typeof withheld]
  readonly why: ReadonlyArray<HiddenLeaf['why']>
  /** `regulation/clause`. */
  readonly clauses: ReadonlyArray<string>
}

export const isMasked = (value: unknown): value is Masked =>
  typeof value === 'object' && value !== null && isWithheld((value as { readonly masked?: unknown }).masked)

const listed = (sections: ReadonlyArray<SectionContent>): ReadonlyArray<Listed> =>
  sections.flatMap((section) => (section.kind === 'rows' ? section.groups.flatMap(({ rows }) => rows) : []))

/** The cases of which a list would say something that is sealed. */
const sealedCases = ({ sections }: ReportContent): ReadonlySet<string> =>
  new Set(listed(sections).flatMap(({ ref, values }) => (Object.values(values).some(isWithheld) ? [ref.case] : [])))

/** The hidden leaves that a column may be about: its own, else those that end alike, else any of the case. */
const behind = (path: string, hidden: ReadonlyArray<HiddenLeaf>): ReadonlyArray<HiddenLeaf> => {
  const own = hidden.filter((leaf) => leaf.path === path)
  if (own.length > 0) return own
  const last = `.${path.split('.').at(-1)}`
  const alike = hidden.filter((leaf) => leaf.path.endsWith(last))
  return alike.length > 0 ? alike : hidden
}

const mask = (path: string, word: unknown, { hidden, status }: Revealed): Masked => {
  const leaves = status === 'open' ? behind(path, hidden) : []
  return {
    masked: status === 'open' ? (isWithheld(word) ? (word as Masked['masked']) : withheld.sealed) : withheld[status],
    why: [...new Set(leaves.map(({ why }) => why))],
    clauses: [...new Set(leaves.flatMap(({ by }) => by.map(({ regulation, clause }) => `${regulation}/${clause}`)))],
  }
}

/** What was sealed in a list is now a value, or a mask that says why not; everything else is as it was. */
const opened =
  (clear: ReadonlyMap<string, Listed>, shown: ReadonlyMap<string, Revealed>) =>
  ({ ref, values }: Listed): Listed => {
    const revealed = shown.get(ref.case)
    if (revealed === undefined) return { ref, values }
    const entries = Object.entries(values).map(([path, value]) => {
      if (!isWithheld(value)) return [path, value] as const
      const now = clear.get(ref.row)?.values[path]
      return [path, now === undefined || isWithheld(now) ? mask(path, now, revealed) : now] as const
    })
    return { ref, values: Object.fromEntries(entries) }
  }

/** Parts of an event that a clause leaves out one by one; one that hides the event leaves out more than these. */
const BAGS: ReadonlySet<string> = new Set(['field', 'notGiven', 'complainant'])

/** A dossier with what was shown of its case; as it was where a clause hides whole events, which no row can be read from. */
const shownIn = (dossier: Dossier, revealed: Revealed | undefined): Dossier => {
  if (revealed === undefined) return dossier
  const whole = eventsOf(dossier.complaint).every((event, i) => {
    const after = revealed.events[i]
    return after !== undefined && Object.keys(dataOf(event)).every((key) => BAGS.has(key) || key in dataOf(after))
  })
  return whole ? { ...dossier, complaint: revealed.complaint } : dossier
}

/** Who fills in a report with what is personal. */
export interface ReportRevealing {
  readonly reveal: Reveal
  /** The register as it lies: what is personal reads 已加密. */
  readonly reading: RegisterReading
}

/**
 * A report whose lists show personal values as far as role and clause let whoever looks see them: an entry of the access log a
 * case, before it is opened. In place of any other stands a `Masked`, which names the clauses. A report without personal
 * columns opens nothing and is no look. Errors: those of `Reveal.many`.
 *
 * @example
 * import { compile, readingOf, rulesOf } from '@redress/domain'
 * import { serviceHotline } from '@redress/domain/regulations'
 * import { revealedReport } from '@redress/domain/reveal'
 *
 * const compiled = compile(serviceHotline)
 * if (compiled._tag === 'Left') throw new Error('does not compile')
 * const [report] = compiled.right.reports
 * if (report === undefined) throw new Error('no report')
 * const reading = readingOf(rulesOf([compiled.right]), { dossiers: [] }, 0 as never)
 * const look = { viewer: { id: 'u-1', roles: ['auditor'] }, purpose: 'export', reason: 'audit-2026', via: 'example' } as const
 * const filled = await revealedReport({ reveal: {} as never, reading })(report, look)()
 * assert.equal(filled._tag, 'Right')
 */
export const revealedReport =
  ({ reveal, reading }: ReportRevealing) =>
  (report: CompiledReport, look: Look, question: ReportQuestion = {}): TaskEither<RevealError, ReportContent> =>
  async () => {
    const sealed = reportOf(reading)(report, question)
    const cases = sealedCases(sealed)
    if (cases.size === 0) return E.right(sealed)
    const shown = new Map<string, Revealed>()
    for await (const one of reveal.many(cases, look)) {
      if (E.isLeft(one)) return one
      shown.set(one.right.complaint.id, one.right)
    }
    const dossiers = reading.register.dossiers.map((one) => shownIn(one, shown.get(one.complaint.id)))
    const clear = reportOf(readingOf(reading.rules, { ...reading.register, dossiers }, reading.now))(report, question)
    const open = opened(new Map(listed(clear.sections).map((row) => [row.ref.row, row])), shown)
    return E.right({
      ...sealed,
      sections: sealed.sections.map((section) =>
        section.kind === 'rows'
          ? { ...section, groups: section.groups.map(({ group, rows }) => ({ group, rows: rows.map(open) })) }
          : section,
      ),
    })
  }

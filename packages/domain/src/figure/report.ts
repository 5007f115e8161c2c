import type { EpochMs } from '@redress/holidays'
import { type Cited, citationOf } from '../regulation/mechanism/cited.js'
import type { Parameters } from '../regulation/mechanism/indicator.js'
import type { CompiledReport } from '../regulation/mechanism/report.js'
import type { Span } from './period.js'
import type { RegisterReading } from './register.js'
import { fillSection, type ReportQuestion, type SectionContent } from './section.js'
import type { Subject } from './subject.js'

/** A report as of the moment of reading. What people have to write is named, never made up. */
export interface ReportContent extends Cited {
  readonly report: string
  readonly title?: string
  readonly author: ReadonlyArray<string>
  readonly readers: ReadonlyArray<string>
  readonly period?: Span
  readonly case?: string
  readonly subject?: Subject
  readonly asOf: EpochMs
  readonly parameters: Parameters
  readonly sections: ReadonlyArray<SectionContent>
}

/**
 * The content of a report: each section counted, listed or left to its author. Cases count in the period in which they were
 * received, limits in that in which they fall due, visits, calls and events in that in which they took place.
 */
export const reportOf =
  (reading: RegisterReading) =>
  (report: CompiledReport, question: ReportQuestion = {}): ReportContent => {
    const { title } = report
    const { hides: _, ...about } = question
    return {
      ...citationOf(report),
      report: report.id,
      ...(title === undefined ? {} : { title }),
      author: report.author.names,
      readers: report.readers.names,
      ...about,
      asOf: reading.now,
      parameters: report.parameters,
      sections: report.sections.map((section) => fillSection(reading, report, section, question)),
    }
  }

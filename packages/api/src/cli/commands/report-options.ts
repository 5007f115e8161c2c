import type { ReportFormat } from '../../reports/formats.js'

export interface ReportOptions {
  readonly regulation: string
  readonly period?: string
  readonly unit?: string
  readonly asOf?: string
  readonly format: ReportFormat
  readonly output?: string
  /** Why personal values are wanted, and under which role; without a reason they are masked. */
  readonly reason?: string
  readonly as?: string
  readonly role?: ReadonlyArray<string>
}

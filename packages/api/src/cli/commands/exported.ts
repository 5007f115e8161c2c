import type { ScanFilter } from '@redress/projections'

export const exported = ['register', 'clocks', 'trail', 'indicator-cases'] as const
export type Exported = (typeof exported)[number]
export const exportFormats = ['csv', 'xlsx', 'parquet', 'ndjson'] as const

export interface ExportOptions extends ScanFilter {
  readonly format: (typeof exportFormats)[number]
  readonly output?: string
  readonly bom?: boolean
  /** Of indicator cases: the period, and the one indicator. */
  readonly period?: string
  readonly indicator?: string
  readonly asOf?: string
  readonly reason?: string
  readonly as?: string
  readonly role?: ReadonlyArray<string>
}

/** The register, a page at a time: a line says what may be said of any complaint. */

import type { Instant } from '@redress/holidays'

export interface RegisterQuery {
  /** Only what one of these units has or took in: for who may know of no others. */
  readonly units?: ReadonlyArray<string>
  /** Words that occur in ids, subject and outcome, or name kind, channel or a class. */
  readonly text?: string
  readonly unit?: string
  readonly handler?: string
  readonly status?: string
  readonly kind?: string
  readonly channel?: string
  readonly regulation?: string
  /** Days of receipt, both included. */
  readonly from?: string
  readonly to?: string
  /** By when it was received (default), or closed: then only closed ones. */
  readonly sort?: 'received' | 'closed'
  readonly order?: 'newest' | 'oldest'
  readonly limit?: number
  readonly cursor?: string
}

/** One line of the register. */
export interface RegisterRow {
  readonly complaint: string
  readonly number: string | null
  readonly status: string
  readonly kind: string | null
  readonly channel: string | null
  readonly receivedAt: Instant | null
  readonly unit: string | null
  readonly handler: string | null
  readonly regulations: ReadonlyArray<string>
  readonly revision: number
}

/** The register (台账), a page at a time. */
export interface RegisterPage {
  readonly complaints: ReadonlyArray<RegisterRow>
  readonly next: string | null
}

/** One complaint as it stands: apart from the others because it may be personal. */

import type { Category, Status, Value } from '@redress/domain'
import type { Instant } from '@redress/holidays'

/** Something personal that was not shown: where, and why. */
export interface HiddenPart {
  /** `field.complainant.name`, `events.Replied.data.explanation`: as clauses name it. */
  readonly path: string
  readonly category: Category
  /** No role shows it; a clause hides it; it tells who made a report (举报). */
  readonly why: 'role' | 'clause' | 'author'
  /** The clauses that hide it, `regulation/clause`. */
  readonly clauses: ReadonlyArray<string>
}

/** A complaint as it stands, record fields included: this answer, and no other, may be personal. */
export interface ComplaintAnswer {
  readonly complaint: string
  /** Number of the last event, from 0; the ETag. */
  readonly revision: number
  readonly status: Status
  readonly regulations: ReadonlyArray<{ readonly id: string; readonly version: string }>
  readonly kind: string | null
  readonly channel: string | null
  readonly form: string | null
  readonly number: string | null
  readonly receivedAt: Instant | null
  readonly unit: string | null
  readonly handler: string | null
  readonly owner: string | null
  readonly round: number
  readonly objections: number
  readonly satisfaction: string | null
  readonly outcome: string | null
  readonly complainant: { readonly id?: string; readonly kind?: string; readonly asksSecrecy?: boolean } | null
  readonly respondent: { readonly kind?: string; readonly unit?: string; readonly person?: string } | null
  readonly subject: { readonly kind?: string; readonly id?: string } | null
  readonly classes: { readonly [dimension: string]: Value }
  readonly flags: { readonly [flag: string]: boolean }
  readonly fields: { readonly [field: string]: Value }
  /** `sealed`: opened without keys, what is personal reads 已加密; `restricted` 已限制; `erased` 已删除. */
  readonly personal: 'open' | 'restricted' | 'erased' | 'sealed'
  /** What was not shown to whoever looked; its value reads 已加密, or is left out. */
  readonly hidden: ReadonlyArray<HiddenPart>
}

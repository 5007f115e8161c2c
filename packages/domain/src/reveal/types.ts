import type { AnyEvent } from '../aggregates.js'
import type { Category } from '../codec/personal.js'
import type { ComplaintEvent } from '../complaint/event.js'
import type { Complaint } from '../complaint/state.js'
import type { Hiding } from '../privacy/visibility.js'

/** Who looks: pseudonymous id, unit, and the roles they look under. */
export interface Viewer {
  readonly id: string
  readonly unit?: string
  readonly roles: ReadonlyArray<string>
  /** Roles of the regulations (`monitoring-centre`), which clauses list; they show no category by themselves. */
  readonly duties?: ReadonlyArray<string> | undefined
}

/** One look, as it goes on record. */
export interface Look {
  readonly viewer: Viewer
  readonly purpose: 'read' | 'export'
  /** Why, in a word or a sentence without names. */
  readonly reason: string
  /** Route or command that it comes by. */
  readonly via: string
}

/** Something personal that was not shown, and why: no role shows the category, a clause hides it, it tells who made a report. */
export interface HiddenLeaf {
  readonly path: string
  readonly category: Category
  readonly why: 'role' | 'clause' | 'author'
  readonly by: ReadonlyArray<Hiding>
}

/** A record beside the cases (of an agent, a unit, a call, a regulation) as its viewer may see it. */
export interface RevealedRecord {
  readonly stream: string
  readonly revision: number
  readonly events: ReadonlyArray<AnyEvent>
  readonly hidden: ReadonlyArray<HiddenLeaf>
  readonly status: Revealed['status']
}

/** A case as its viewer may see it. What was not shown reads 已加密, 已删除 or 已限制, or is left out where a clause says so. */
export interface Revealed {
  readonly complaint: Complaint
  readonly revision: number
  readonly events: ReadonlyArray<ComplaintEvent>
  readonly hidden: ReadonlyArray<HiddenLeaf>
  readonly status: 'open' | 'restricted' | 'erased'
}

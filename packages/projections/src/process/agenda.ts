import type { Position } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import type { Ask } from '../runtime/query.js'
import type { RowIn } from '../runtime/table.js'
import type { kinTable, stirTable, wakeTable } from '../wake/table.js'

/** How far the process manager got: in time, and in the log. */
export interface Frontier {
  readonly looked: EpochMs | undefined
  readonly position: Position | undefined
}

/** Where the process manager stands before a tick. */
export interface Standing {
  readonly frontier: Frontier
  /** How far the models that it works from got; `undefined` before their first event. */
  readonly checkpoint: Position | undefined
  /** Complaints that the models know nothing more of until they are healed. */
  readonly parked: ReadonlySet<string>
}

/** A moment of a complaint. */
export type Wake = Pick<RowIn<typeof wakeTable>, 'complaint' | 'at_ms'>

export type Stir = RowIn<typeof stirTable>
export type Kin = RowIn<typeof kinTable>

/** A complaint in a group. */
export type Membership = Pick<Kin, 'complaint' | 'relation' | 'rules' | 'same'>

/** What is on the list of the process manager, in a database of read models. Each question is a range of an index. */
export interface Agenda {
  readonly standing: Ask<[], Standing>
  /** Wakes behind one and up to a moment, earliest first. */
  readonly due: Ask<[behind: Wake, until: number, limit: number], ReadonlyArray<Wake>>
  /** Wakes of some complaints up to a moment, earliest first. */
  readonly late: Ask<[complaints: ReadonlyArray<string>, until: number], ReadonlyArray<Wake>>
  /** What happened behind one place of the log and up to another, in order. */
  readonly stirs: Ask<[behind: Position | undefined, to: Position, limit: number], ReadonlyArray<Stir>>
  readonly memberships: Ask<[complaints: ReadonlyArray<string>], ReadonlyArray<Membership>>
  /** The events of a group that occurred from one moment to another. */
  readonly kin: Ask<[same: string, from: number, to: number], ReadonlyArray<Kin>>
  /** Those that were put off and need not be any longer; parked complaints are put off by it as of `looked`. */
  readonly postponed: Ask<[looked: EpochMs], ReadonlyArray<{ readonly complaint: string; readonly since_ms: number }>>
  readonly postpone: Ask<[complaint: string, since: number], void>
  readonly resume: Ask<[complaint: string], void>
  /** Moves on, where nobody else did meanwhile. */
  readonly advance: Ask<[from: Frontier, to: Frontier], void>
}

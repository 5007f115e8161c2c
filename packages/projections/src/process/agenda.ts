import type { Position } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import type { Ask } from '../runtime/query.js'
import type { RowIn } from '../runtime/table.js'
import type { kinTable, memberTable, stirTable, wakeTable } from '../wake/table.js'

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

/** A moment of a complaint, or of its group. */
export type Wake = RowIn<typeof wakeTable>
/** A moment of a complaint's own. */
export type OwnWake = Pick<Wake, 'complaint' | 'at_ms'>
export type Stir = RowIn<typeof stirTable>
export type Kin = RowIn<typeof kinTable>

/** A complaint in a group. */
export type Membership = Pick<RowIn<typeof memberTable>, 'complaint' | 'relation' | 'rules' | 'same'>

/** What is due: in the order of moments, or of the log. */
export interface Dues {
  /** Wakes behind one and up to a moment, earliest first. */
  readonly due: Ask<
    [behind: Pick<Wake, 'at_ms' | 'complaint' | 'ordinal'>, until: number, limit: number],
    ReadonlyArray<Wake>
  >
  /** Wakes of some complaints' own up to a moment, earliest first. */
  readonly late: Ask<[complaints: ReadonlyArray<string>, until: number], ReadonlyArray<OwnWake>>
  /** What happened behind one place of the log and up to another, in order. */
  readonly stirs: Ask<[behind: Position | undefined, to: Position, limit: number], ReadonlyArray<Stir>>
}

/** Which complaints are in a group, and what happened in it. */
export interface GroupRows {
  readonly memberships: Ask<[complaints: ReadonlyArray<string>], ReadonlyArray<Membership>>
  /** The complaints of a group that are not over, in the order of their ids. */
  readonly members: Ask<[same: string], ReadonlyArray<string>>
  /** The events of a group that occurred from one moment to another. */
  readonly kin: Ask<[same: string, from: number, to: number], ReadonlyArray<Kin>>
}

/** How far the process manager got, for all that run. */
export interface Progress {
  readonly standing: Ask<[], Standing>
  /** Moves on, where nobody else did meanwhile. */
  readonly advance: Ask<[from: Frontier, to: Frontier], void>
}

/** The complaints that could not be looked at. */
export interface Postponing {
  /** Those that were put off and need not be any longer; parked complaints are put off by it as of `looked`. */
  readonly postponed: Ask<[looked: EpochMs], ReadonlyArray<{ readonly complaint: string; readonly since_ms: number }>>
  readonly postpone: Ask<[complaint: string, since: number], void>
  readonly resume: Ask<[complaint: string], void>
}

/** What is on the list of the process manager, in a database of read models. Each question is a range of an index. */
export type Agenda = Progress & Dues & GroupRows & Postponing

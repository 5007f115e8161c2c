import type { Position } from '@redress/domain'
import type { EpochMs } from '@redress/holidays'
import type { Agenda, Frontier } from './agenda.js'
import type { Groups } from './groups.js'
import type { History } from './history.js'
import type { Looks } from './looks.js'

/** What the parts of one tick work with. */
export interface Ticking {
  readonly agenda: Agenda
  readonly groups: Groups
  readonly history: History
  readonly looks: Looks
  readonly frontier: Frontier
  readonly checkpoint: Position
  readonly parked: ReadonlySet<string>
  readonly now: EpochMs
  /** Rows of one page. */
  readonly page: number
}

/** How far a part of a tick got, and whether it has to go on at once. */
export interface Reached<A> {
  readonly at: A
  readonly more: boolean
}

/** Nobody has watched over this log before: all of it is gone through at once, for that tick alone knows what is history. */
export const isFirst = ({ frontier }: Pick<Ticking, 'frontier'>): boolean => frontier.looked === undefined

import type { CommandName } from '@redress/domain'
import type { Destination } from './personal.js'
import type { Template, Test } from './scope.js'

/** One command to make of a row, every part a function of the cells. */
export interface CommandPlan {
  readonly command: CommandName
  readonly when: Test
  readonly at: Template
  readonly actor: Template
  readonly data: Template
  /** Columns behind each path of the data, for naming the column of a rejection. */
  readonly sources: ReadonlyMap<string, ReadonlyArray<string>>
}

/** How the second file is read. */
export interface ActivityPlan {
  readonly complaint: Template
  readonly activity: Template
  readonly number: Template | undefined
  readonly rules: ReadonlyMap<string, CommandPlan>
  readonly unmapped: 'count' | 'reject'
  /** When an activity happened, for those whose time a command of the register takes. */
  readonly at: Template
  /** Activities whose first occurrence is a command of the register. */
  readonly taken: ReadonlyMap<string, CommandName>
}

/** A mapping, checked in whole against the files, the domain and the regulation. */
export interface Plan {
  readonly name: string
  readonly complaint: Template
  readonly commands: ReadonlyArray<CommandPlan>
  readonly activities: ActivityPlan | undefined
  /** Columns of the files that nothing in the mapping looks at. */
  readonly unused: ReadonlyArray<string>
  /** Where the cells of each column go, by file; none for columns of dates, of yes and no, of words known beforehand. */
  readonly written: { readonly register: ReadonlyArray<Destination>; readonly events: ReadonlyArray<Destination> }
}

/** Headers of the files that a mapping is compiled for. */
export interface Headers {
  readonly register: ReadonlyArray<string>
  readonly events?: ReadonlyArray<string>
}

import type { FollowerModule } from '@redress/projections'
import { given } from '../given.js'
import type { RulesChoice } from '../open/rules.js'

/** What a following thread is told when it starts. */
export interface FollowerData extends RulesChoice {
  readonly data: string
}

/** The thread that keeps the read models of a folder up to date, so that this one has its time for requests. It needs the rules that the folder was opened with. */
export const follower = (data: string, { adopt, regulationFiles, organisation }: RulesChoice): FollowerModule => {
  const told: FollowerData = { data, ...given({ adopt, regulationFiles, organisation }) }
  return { module: new URL('./thread.js', import.meta.url), data: told }
}

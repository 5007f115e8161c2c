import type { Instance } from '../../clock/instance.js'
import type { CompiledDuty } from '../../regulation/duty.js'
import { wayTo } from './condition.js'
import { type Draft, holding, saying } from './draft.js'
import type { Drafted } from './selection.js'
import { draftsOf } from './several.js'
import type { Situation } from './situation.js'

/** Who owes a duty, as far as its clause names a role. */
const dutyActor = (
  { regulation }: Pick<Situation, 'regulation'>,
  { responsible }: CompiledDuty,
): Draft['actor'] | undefined => {
  const role = responsible.split(', ').find((name) => regulation.source.roles.some(({ id }) => id === name))
  return role === undefined ? undefined : holding(role)
}

/** What would meet an open duty: the events that it waits for, about the same thing, by whoever owes it. */
export const meeting = (s: Situation, { duty, clock }: Instance): ReadonlyArray<Drafted> => {
  const drafts = draftsOf(s, duty.source.stopsOn, wayTo, dutyActor(s, duty)) ?? []
  const { key } = duty.source
  return drafts.map(({ draft, way }) => ({
    way,
    draft:
      key === undefined || clock.key === undefined ? draft : (saying(s.stage.codecOf, draft, key, clock.key) ?? draft),
  }))
}

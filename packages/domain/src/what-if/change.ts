import { pinOf } from '../complaint/decide/pin.js'
import type { RegulationPin } from '../complaint/party.js'
import { type Rules, rulesOf } from '../complaint/rules.js'
import type { CompiledRegulation } from '../regulation/compile.js'
import { replayable } from './replayable.js'

/**
 * Under what a case is to be looked at instead: another version, other settings, another calendar, another regulation. Each
 * takes the place of the regulation of its own id, or of the one that `replacing` names; `'*'` puts the case under these alone.
 */
export interface WhatIfChange {
  readonly under: CompiledRegulation | ReadonlyArray<CompiledRegulation>
  readonly replacing?: string
}

/** The pins of a case as they would be. */
export type Repin = (pins: ReadonlyArray<RegulationPin>) => ReadonlyArray<RegulationPin>

export const listed = ({ under }: WhatIfChange): ReadonlyArray<CompiledRegulation> =>
  'source' in under ? [under] : under

/** The pins of a case under a change; a case that the change does not concern keeps its own, the very same list. */
export const repinned = (change: WhatIfChange): Repin => {
  const regulations = listed(change)
  const { replacing } = change
  return (pins) => {
    const isReplaced = ({ id }: RegulationPin): boolean =>
      replacing === '*' || id === replacing || (replacing === undefined && regulations.some((one) => one.id === id))
    if (!pins.some(isReplaced)) return pins
    const own = (pin: RegulationPin) => regulations.filter(({ id }) => id === pin.id)
    const instead = (pin: RegulationPin) => (replacing === undefined ? own(pin) : regulations)
    const next = pins.flatMap((pin) => (isReplaced(pin) ? instead(pin).map(pinOf) : [pin]))
    return [...new Map(next.map((pin) => [pin.id, pin])).values()]
  }
}

/** Rules for a replay: nobody is asked, neither the directory of today nor other cases. */
export const quiet = (rules: Rules, instead: ReadonlyArray<CompiledRegulation> = []): Rules => {
  const keys = new Set(instead.map(({ key }) => key))
  const others = [...rules.regulations.values()].filter(({ key }) => !keys.has(key))
  return rulesOf([...others, ...instead].map(replayable))
}

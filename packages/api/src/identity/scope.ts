import type { Organisation, Rules } from '@redress/domain'
import type { Identity } from './identity.js'

/** Which cases somebody may know of: all, or those that have to do with some units. */
export type Scope = 'whole' | { readonly units: ReadonlyArray<string> }

/** Roles that are not of a unit, unless their token names one. */
const overall: ReadonlySet<string> = new Set(['auditor', 'analyst', 'administrator', 'local'])

/** A unit and all below it; a unit that the directory does not know is alone. */
export const unitTree = (organisation: Organisation | undefined, root: string): ReadonlyArray<string> => {
  const units = Object.values(organisation?.units ?? {})
  const found = [root]
  // Grows while it is walked; a loop in the data finds nothing new.
  for (const unit of found)
    for (const { id, parent } of units) if (parent === unit && !found.includes(id)) found.push(id)
  return found
}

/** A unit in the token confines to that unit and those below it; without one, only overall roles see anything. */
export const scopeOf = ({ organisation }: Rules, { unit, roles }: Identity): Scope => {
  if (unit !== undefined) return { units: unitTree(organisation, unit) }
  return roles.some((role) => overall.has(role)) ? 'whole' : { units: [] }
}

/** The units of a scope as a filter; none for the whole. */
export const unitsOf = (scope: Scope): { readonly units?: ReadonlyArray<string> } =>
  scope === 'whole' ? {} : { units: scope.units }

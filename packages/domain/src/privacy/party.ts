import type { Somebody } from '../regulation/somebody.js'

/** Somebody who looks or acts: pseudonymous id, unit, and the roles held. */
export interface Person {
  readonly id?: string
  readonly unit?: string
  readonly roles: ReadonlyArray<string>
}

/** Is the person the one meant: that very person where one is named, else a member of the unit or a holder of the role. */
export const isMeant = (somebody: Somebody, person: Person): boolean => {
  if (somebody.person !== undefined) return somebody.person === person.id
  if (somebody.unit !== undefined && somebody.unit === person.unit) return true
  return somebody.role !== undefined && person.roles.includes(somebody.role)
}

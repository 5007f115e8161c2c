import type { Rules } from '@redress/domain'
import * as E from 'fp-ts/lib/Either.js'
import type { ProjectionError } from '../runtime/error.js'
import { type Asking, planOfText } from '../wake/plan.js'
import type { Agenda, Membership } from './agenda.js'

/** Which groups complaints are in: asked once a tick. */
export interface Memberships {
  /** Finds out which groups some complaints are in. */
  readonly remember: (complaints: ReadonlyArray<string>) => Promise<E.Either<ProjectionError, void>>
  readonly of: (complaint: string) => ReadonlyArray<Membership>
  /** The relations that a complaint's regulations ask about; `whole`: also those on which one is raised for all. */
  readonly relations: (complaint: string, whole: boolean) => ReadonlyArray<Asking>
  /** The groups of a complaint in which what happens in one case can raise something in the others. */
  readonly shared: (complaint: string) => ReadonlyArray<string>
  /** Can anything be raised in a complaint because of a group. */
  readonly raises: (complaint: string) => boolean
}

export const membershipsIn = ({ memberships }: Pick<Agenda, 'memberships'>, rules: Rules): Memberships => {
  const known = new Map<string, ReadonlyArray<Membership>>()
  const of = (complaint: string): ReadonlyArray<Membership> => known.get(complaint) ?? []
  const asked = (complaint: string): ReadonlyArray<Asking> =>
    planOfText(rules, of(complaint)[0]?.rules ?? '[]').relations
  const raising = (complaint: string): ReadonlyArray<readonly [Asking, string]> =>
    asked(complaint).flatMap((asking) => {
      const same = of(complaint).find(({ relation }) => relation === asking.relation)?.same
      return asking.raises && same !== undefined ? [[asking, same] as const] : []
    })
  return {
    remember: async (complaints) => {
      const missing = [...new Set(complaints)].filter((complaint) => !known.has(complaint))
      const found = await memberships(missing)()
      if (E.isLeft(found)) return found
      for (const complaint of missing) known.set(complaint, [])
      for (const one of found.right) known.set(one.complaint, [...of(one.complaint), one])
      return E.right(undefined)
    },
    of,
    relations: (complaint, whole) => asked(complaint).filter(({ perGroup }) => whole || !perGroup),
    shared: (complaint) => raising(complaint).flatMap(([{ perGroup }, same]) => (perGroup ? [] : [same])),
    raises: (complaint) => raising(complaint).length > 0,
  }
}

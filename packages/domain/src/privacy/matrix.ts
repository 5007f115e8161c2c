import type { Category } from '../codec/personal.js'
import { complaintOf } from '../regulation/case-fact.js'
import type { Context } from '../regulation/context.js'
import { isInvolved } from './membership.js'
import type { Person } from './party.js'

/** Of which cases: none, those the viewer has to do with, those of the unit, those in hand, any for a reason given, any. */
export type Reach = 'none' | 'own' | 'unit' | 'handler' | 'reason' | 'any'

/** The roles that categories are shown by; of a viewer with several the widest counts. Any other role is shown nothing. */
export const viewerRoles = ['agent', 'supervisor', 'auditor', 'analyst', 'administrator', 'local'] as const
export type ViewerRole = (typeof viewerRoles)[number]

/** What each role sees of each category, where no clause hides it. */
export type Matrix = { readonly [R in ViewerRole]: { readonly [C in Category]: Reach } }

const all = (reach: Reach): Matrix[ViewerRole] => ({
  identity: reach,
  contact: reach,
  narrative: reach,
  health: reach,
  minor: reach,
  finance: reach,
  staff: reach,
})

/** `local` is whoever sits at the machine, as long as there is no sign-in. */
export const defaultMatrix: Matrix = {
  agent: { ...all('own'), health: 'handler', minor: 'handler', finance: 'none' },
  supervisor: { ...all('unit'), minor: 'none', finance: 'none' },
  auditor: { ...all('none'), narrative: 'reason', staff: 'any' },
  analyst: all('none'),
  administrator: all('none'),
  local: all('any'),
}

/** Is it the record of an agent, or of a unit, and they are the viewer. */
const isOf = ({ stream: { aggregate, id } }: Context, viewer: Person): boolean =>
  (aggregate === 'agent' && id === viewer.id) || (aggregate === 'unit' && id === viewer.unit)

const reaches = (reach: Reach, context: Context, viewer: Person, reason: string): boolean => {
  const complaint = complaintOf(context.stream)
  switch (reach) {
    case 'none':
      return false
    case 'any':
      return true
    case 'reason':
      return reason.trim() !== ''
    case 'own':
      return isInvolved(context, viewer) || isOf(context, viewer)
    case 'unit': {
      // Of the unit, whoever in it has the case.
      const unit = viewer.unit === undefined ? viewer : { unit: viewer.unit, roles: [] }
      return isInvolved(context, unit) || isOf(context, unit)
    }
    case 'handler':
      return viewer.id !== undefined && complaint?.handler === viewer.id
  }
}

const isViewerRole = (role: string): role is ViewerRole => viewerRoles.some((known) => known === role)

/** Does a role of the viewer show a category of this case. `under`: the roles that they look under; default all that they hold. */
export const shownByRole =
  (matrix: Matrix) =>
  (context: Context, viewer: Person, reason: string, under = viewer.roles) =>
  (category: Category): boolean =>
    under.some((role) => isViewerRole(role) && reaches(matrix[role][category], context, viewer, reason))

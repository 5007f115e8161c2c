import type { Regulation } from '../../regulation/language/regulation.js'
import { classes } from './clauses-classes.js'
import { duties } from './clauses-duties.js'
import { head } from './head.js'

/** Complaints of flat owners to a property manager (投诉处理管理制度（物业管理部）, breaks off): 13 clauses, one of them by hand. */
export const propertyOwnerComplaints: Regulation = {
  ...head,
  clauses: [...duties, ...classes],
} satisfies Regulation

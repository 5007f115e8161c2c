import type { Regulation } from '../../regulation/language/regulation.js'
import { figures } from './clauses-figures.js'
import { orders } from './clauses-orders.js'
import { head } from './head.js'

/** Duties of the engineer for network complaints of a province (客户投诉工程师岗位职责): 11 clauses, four of them by hand. */
export const provincialNetworkEngineer: Regulation = { ...head, clauses: [...orders, ...figures] } satisfies Regulation

import type { Regulation } from '../../regulation/language/regulation.js'
import { answering } from './clauses-answering.js'
import { receiving } from './clauses-receiving.js'
import { head } from './head.js'

/** Complaints to the property office of a business centre (商务中心客户投诉处理程序): 11 clauses, four of them by hand. */
export const businessCentreProperty: Regulation = {
  ...head,
  clauses: [...receiving, ...answering],
} satisfies Regulation

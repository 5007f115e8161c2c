import type { Regulation } from '../../regulation/language/regulation.js'
import { channels } from './clauses-channels.js'
import { general } from './clauses-general.js'
import { handling } from './clauses-handling.js'
import { head } from './head.js'

/** Complaints at the call centres of a company (呼叫中心投诉管理制度，第2篇, breaks off): 18 clauses, seven of them by hand. */
export const callCentreModel2: Regulation = {
  ...head,
  clauses: [...general, ...channels, ...handling],
} satisfies Regulation

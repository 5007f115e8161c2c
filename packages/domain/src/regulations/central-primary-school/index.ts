import type { Regulation } from '../../regulation/language/regulation.js'
import { general } from './clauses-general.js'
import { limits } from './clauses-limits.js'
import { procedure } from './clauses-procedure.js'
import { head } from './head.js'

/** Complaints about a school and its staff (中心校投诉处理制度): 18 clauses, four of them by hand. */
export const centralPrimarySchool: Regulation = {
  ...head,
  clauses: [...general, ...procedure, ...limits],
} satisfies Regulation

import type { Regulation } from '../../regulation/language/regulation.js'
import { handling } from './clauses-handling.js'
import { intake } from './clauses-intake.js'
import { objection } from './clauses-objection.js'
import { verified } from './clauses-verified.js'
import { head } from './head.js'

/** Complaints about the windows of an approval centre (中心投诉处理制度): 19 clauses, two of them by hand. */
export const administrativeApprovalCentre: Regulation = {
  ...head,
  clauses: [...intake, ...handling, ...objection, ...verified],
} satisfies Regulation

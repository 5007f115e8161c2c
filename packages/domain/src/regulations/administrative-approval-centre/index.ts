import type { Regulation } from '../../regulation/language/regulation.js'
import { forwarding } from './clauses-forwarding.js'
import { handling } from './clauses-handling.js'
import { intake } from './clauses-intake.js'
import { objection } from './clauses-objection.js'
import { secrecy } from './clauses-secrecy.js'
import { verified } from './clauses-verified.js'
import { head } from './head.js'

/** Complaints about the windows of an approval centre (中心投诉处理制度): 19 clauses, two of them by hand. */
export const administrativeApprovalCentre: Regulation = {
  ...head,
  clauses: [...intake, ...forwarding, ...handling, ...objection, ...verified, ...secrecy],
} satisfies Regulation

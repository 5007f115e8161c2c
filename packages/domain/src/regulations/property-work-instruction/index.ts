import type { Regulation } from '../../regulation/language/regulation.js'
import { closing } from './clauses-closing.js'
import { followUp } from './clauses-follow-up.js'
import { formsAndValid } from './clauses-forms-and-valid.js'
import { intake } from './clauses-intake.js'
import { limits } from './clauses-limits.js'
import { otherTypes } from './clauses-other-types.js'
import { records } from './clauses-records.js'
import { revisit } from './clauses-revisit.js'
import { head } from './head.js'

/** Complaints to a property company that tells valid, to improve and invalid apart (作业指导书 客户投诉受理): 36 clauses, seven of them by hand. */
export const propertyWorkInstruction: Regulation = {
  ...head,
  clauses: [...formsAndValid, ...otherTypes, ...intake, ...limits, ...followUp, ...revisit, ...closing, ...records],
} satisfies Regulation

import type { Regulation } from '../../regulation/language/regulation.js'
import { classes } from './clauses-classes.js'
import { desk } from './clauses-desk.js'
import { difficult } from './clauses-difficult.js'
import { duties } from './clauses-duties.js'
import { faceToFace } from './clauses-face-to-face.js'
import { result } from './clauses-result.js'
import { revisit } from './clauses-revisit.js'
import { head } from './head.js'

/** Complaints to a property company, kept by its front desk in three classes (投诉处理管理办法): 30 clauses, four of them by hand. */
export const propertyThreeClass: Regulation = {
  ...head,
  clauses: [...duties, ...classes, ...faceToFace, ...result, ...desk, ...difficult, ...revisit],
} satisfies Regulation

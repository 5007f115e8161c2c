import type { Regulation } from '../../regulation/language/regulation.js'
import { after } from './clauses-after.js'
import { answer } from './clauses-answer.js'
import { intake } from './clauses-intake.js'
import { limitsOral } from './clauses-limits-oral.js'
import { limitsWritten } from './clauses-limits-written.js'
import { scope } from './clauses-scope.js'
import { head } from './head.js'

/** Complaints about the windows of a government service centre (政务服务中心投诉处理制度): 26 clauses, one by hand. */
export const governmentServiceCentre: Regulation = {
  ...head,
  clauses: [...scope, ...intake, ...limitsOral, ...limitsWritten, ...answer, ...after],
} satisfies Regulation

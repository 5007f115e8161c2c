import type { Regulation } from '../../regulation/language/regulation.js'
import { content } from './clauses-content.js'
import { departments } from './clauses-departments.js'
import { ranks } from './clauses-ranks.js'
import { reception } from './clauses-reception.js'
import { receptionReport } from './clauses-reception-report.js'
import { head } from './head.js'

/** Complaint department of a theme park (投诉部工作职责、管理工作制度): 17 clauses, two of them by hand. */
export const themePark: Regulation = {
  ...head,
  clauses: [...reception, ...receptionReport, ...ranks, ...departments, ...content],
} satisfies Regulation

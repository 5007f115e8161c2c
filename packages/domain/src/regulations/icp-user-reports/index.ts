import type { Regulation } from '../../regulation/language/regulation.js'
import { content } from './clauses-content.js'
import { handling } from './clauses-handling.js'
import { reception } from './clauses-reception.js'
import { registration } from './clauses-registration.js'
import { result } from './clauses-result.js'
import { start } from './clauses-start.js'
import { head } from './head.js'

/** Reports and complaints about harmful information on a website (用户举报和投诉处理制度): 30 clauses, two of them by hand. */
export const icpUserReports: Regulation = {
  ...head,
  clauses: [...reception, ...content, ...registration, ...start, ...handling, ...result],
} satisfies Regulation

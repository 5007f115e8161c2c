import type { Regulation } from '../../regulation/language/regulation.js'
import { assessment } from './clauses-assessment.js'
import { channels } from './clauses-channels.js'
import { entry } from './clauses-entry.js'
import { entryHandling } from './clauses-entry-handling.js'
import { final } from './clauses-final.js'
import { general } from './clauses-general.js'
import { handling } from './clauses-handling.js'
import { intake } from './clauses-intake.js'
import { ranking } from './clauses-ranking.js'
import { settling } from './clauses-settling.js'
import { head } from './head.js'

/** Complaints at a company's call centre (呼叫中心投诉管理制度，第1篇): 52 clauses, 18 of them by hand. */
export const callCentreModel1: Regulation = {
  ...head,
  clauses: [
    ...general,
    ...channels,
    ...intake,
    ...entry,
    ...entryHandling,
    ...handling,
    ...settling,
    ...assessment,
    ...ranking,
    ...final,
  ],
} satisfies Regulation

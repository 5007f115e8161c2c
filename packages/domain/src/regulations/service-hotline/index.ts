import type { Regulation } from '../../regulation/language/regulation.js'
import { agents } from './clauses-agents.js'
import { assessment } from './clauses-assessment.js'
import { emergency } from './clauses-emergency.js'
import { feedback } from './clauses-feedback.js'
import { general } from './clauses-general.js'
import { handling } from './clauses-handling.js'
import { indicators } from './clauses-indicators.js'
import { intake } from './clauses-intake.js'
import { line } from './clauses-line.js'
import { revisit } from './clauses-revisit.js'
import { security } from './clauses-security.js'
import { training } from './clauses-training.js'
import { transfer } from './clauses-transfer.js'
import { watch } from './clauses-watch.js'
import { head } from './head.js'

/** The service hotline of a company (公司服務熱線管理制度): 75 clauses, 24 of them by hand. */
export const serviceHotline: Regulation = {
  ...head,
  clauses: [
    ...general,
    ...line,
    ...agents,
    ...intake,
    ...transfer,
    ...handling,
    ...feedback,
    ...revisit,
    ...watch,
    ...indicators,
    ...assessment,
    ...training,
    ...security,
    ...emergency,
  ],
} satisfies Regulation

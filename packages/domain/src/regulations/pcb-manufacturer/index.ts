import type { Regulation } from '../../regulation/language/regulation.js'
import { business } from './clauses-business.js'
import { general } from './clauses-general.js'
import { inspection } from './clauses-inspection.js'
import { office } from './clauses-office.js'
import { production } from './clauses-production.js'
import { quality } from './clauses-quality.js'
import { report } from './clauses-report.js'
import { responsibility } from './clauses-responsibility.js'
import { sheet } from './clauses-sheet.js'
import { head } from './head.js'

/** Customers of a maker of printed circuit boards (客户投诉管理办法): 40 clauses, six of them by hand. */
export const pcbManufacturer: Regulation = {
  ...head,
  clauses: [
    ...general,
    ...business,
    ...quality,
    ...office,
    ...responsibility,
    ...production,
    ...sheet,
    ...inspection,
    ...report,
  ],
} satisfies Regulation

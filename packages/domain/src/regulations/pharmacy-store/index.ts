import type { Regulation } from '../../regulation/language/regulation.js'
import { containment } from './clauses-containment.js'
import { general } from './clauses-general.js'
import { major } from './clauses-major.js'
import { scope } from './clauses-scope.js'
import { worst } from './clauses-worst.js'
import { head } from './head.js'

/** Incidents with drugs in the stores of a pharmacy, and how fast they are reported upward (门店质量事故、质量投诉管理制度): 15 clauses, three of them by hand. */
export const pharmacyStore: Regulation = {
  ...head,
  clauses: [...scope, ...worst, ...major, ...general, ...containment],
} satisfies Regulation

import type { Regulation } from '../../regulation/language/regulation.js'
import { complaints } from './clauses-complaints.js'
import { inquiries } from './clauses-inquiries.js'
import { intake } from './clauses-intake.js'
import { principles } from './clauses-principles.js'
import { sorting } from './clauses-sorting.js'
import { suggestions } from './clauses-suggestions.js'
import { head } from './head.js'

/** Complaints of cigarette retailers to a branch company and its counties (客户投诉处理管理制度): 27 clauses, three of them by hand; the source breaks off. */
export const tobaccoBranchCompany: Regulation = {
  ...head,
  clauses: [...principles, ...intake, ...sorting, ...inquiries, ...suggestions, ...complaints],
} satisfies Regulation

import type { Regulation } from '../../regulation/language/regulation.js'
import { answer } from './clauses-answer.js'
import { departments } from './clauses-departments.js'
import { document } from './clauses-document.js'
import { form } from './clauses-form.js'
import { inquiry } from './clauses-inquiry.js'
import { marketing } from './clauses-marketing.js'
import { principles } from './clauses-principles.js'
import { head } from './head.js'

/** Complaints about the products of a food company (产品质量投诉处理制度): 38 clauses, ten by hand. */
export const foodProductQuality: Regulation = {
  ...head,
  clauses: [...principles, ...marketing, ...departments, ...form, ...document, ...inquiry, ...answer],
} satisfies Regulation

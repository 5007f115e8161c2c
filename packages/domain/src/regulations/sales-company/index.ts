import type { Regulation } from '../../regulation/language/regulation.js'
import { backoffice } from './clauses-backoffice.js'
import { classes } from './clauses-classes.js'
import { principles } from './clauses-principles.js'
import { product } from './clauses-product.js'
import { service } from './clauses-service.js'
import { serviceArea } from './clauses-service-area.js'
import { head } from './head.js'

/** A company that sells products to be taken by mouth (关于客户投诉的管理制度及操作流程): 24 clauses, four of them by hand. */
export const salesCompany: Regulation = {
  ...head,
  clauses: [...classes, ...principles, ...service, ...serviceArea, ...backoffice, ...product],
} satisfies Regulation

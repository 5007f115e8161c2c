import type { Regulation } from '../../regulation/language/regulation.js'
import { aims } from './clauses-aims.js'
import { assessment } from './clauses-assessment.js'
import { batch } from './clauses-batch.js'
import { duties } from './clauses-duties.js'
import { major } from './clauses-major.js'
import { head } from './head.js'

/** Quality incidents of a foundry and complaints after the sale (质量问题处理管理规定): 26 clauses, eleven of them by hand. */
export const castingQualityIncidents: Regulation = {
  ...head,
  clauses: [...aims, ...assessment, ...batch, ...major, ...duties],
} satisfies Regulation

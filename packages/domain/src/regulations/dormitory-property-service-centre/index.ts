import type { Regulation } from '../../regulation/language/regulation.js'
import { duty } from './clauses-duty.js'
import { intake } from './clauses-intake.js'
import { revisit } from './clauses-revisit.js'
import { head } from './head.js'

/** The property service centre of student dormitories (物业服务中心投诉处理管理制度): 17 clauses, nine of them by hand. */
export const dormitoryPropertyServiceCentre: Regulation = {
  ...head,
  clauses: [...intake, ...revisit, ...duty],
} satisfies Regulation

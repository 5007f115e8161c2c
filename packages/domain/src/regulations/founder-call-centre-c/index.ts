import type { Regulation } from '../../regulation/language/regulation.js'
import { closedLoop } from './clauses-closed-loop.js'
import { departments } from './clauses-departments.js'
import { handling } from './clauses-handling.js'
import { intake } from './clauses-intake.js'
import { repair } from './clauses-repair.js'
import { special } from './clauses-special.js'
import { head } from './head.js'

/** The call centre of a maker of computers (方正科技呼叫中心电话投诉处理流程，C版): 21 clauses, one of them by hand. */
export const founderCallCentreC: Regulation = {
  ...head,
  clauses: [...intake, ...handling, ...repair, ...special, ...departments, ...closedLoop],
} satisfies Regulation

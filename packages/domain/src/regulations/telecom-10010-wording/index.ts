import type { Regulation } from '../../regulation/language/regulation.js'
import { contact } from './clauses-contact.js'
import { manners } from './clauses-manners.js'
import { passingOn } from './clauses-passing-on.js'
import { revisit } from './clauses-revisit.js'
import { scores } from './clauses-scores.js'
import { head } from './head.js'

/** How a telecom company's complaint centre words its replies (福建10010投诉处理中心用语规范): 20 clauses, eight of them by hand. */
export const telecom10010Wording: Regulation = {
  ...head,
  clauses: [...contact, ...passingOn, ...scores, ...revisit, ...manners],
} satisfies Regulation

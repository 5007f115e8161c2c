import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, Term } from '../../codec/words.js'

/** A unit joins the organisation in a role (纳入管理), under a parent; the one without a parent is the institution. */
export const Enrolled = defineEvent({
  type: 'Enrolled',
  says: { zh: '纳入管理', en: 'joining the organisation' },
  schema: 1,
  data: eventData('Enrolled', { role: Term }, { parent: Id }),
})

import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, Term } from '../../codec/words.js'

/** An agent takes up a role (任职), in a unit; again in another unit: moves there. */
export const Enrolled = defineEvent({
  type: 'Enrolled',
  says: { zh: '任职', en: 'taking up a role' },
  schema: 1,
  data: eventData('Enrolled', { role: Term }, { unit: Id }),
})

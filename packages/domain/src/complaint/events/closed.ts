import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative, Term } from '../../codec/words.js'

/** The case is closed (结案). */
export const Closed = defineEvent({
  type: 'Closed',
  says: { zh: '结案', en: 'closing' },
  schema: 1,
  data: eventData('Closed', {}, { outcome: Term, reason: Narrative }),
})

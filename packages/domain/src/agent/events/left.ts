import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative, Term } from '../../codec/words.js'

/** An agent gives up a role, or leaves altogether (离岗). */
export const Left = defineEvent({
  type: 'Left',
  says: { zh: '离岗', en: 'leaving' },
  schema: 1,
  data: eventData('Left', {}, { role: Term, reason: Narrative }),
})

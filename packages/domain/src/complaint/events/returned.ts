import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative, oneOf, Term } from '../../codec/words.js'

const ReturnedWhat = oneOf('ReturnedWhat', ['result', 'order'] as const)

/** A result is handed back, or an order sent back (退单). */
export const Returned = defineEvent({
  type: 'Returned',
  says: { zh: '交回结果、退单', en: 'return' },
  schema: 1,
  variant: 'what',
  data: eventData('Returned', { what: ReturnedWhat }, { form: Term, reason: Narrative }),
})

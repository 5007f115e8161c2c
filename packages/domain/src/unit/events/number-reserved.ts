import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, Int, Term } from '../../codec/words.js'

/** A complaint has got the next number of a series (编号预留). `seq` counts within the period; `number` is how it is written. */
export const NumberReserved = defineEvent({
  type: 'NumberReserved',
  says: { zh: '编号预留', en: 'reservation of a number' },
  schema: 1,
  data: eventData('NumberReserved', { scheme: Term, period: Term, seq: Int, number: Term, complaint: Id }, {}),
})

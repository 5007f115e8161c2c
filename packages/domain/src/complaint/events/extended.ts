import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, InstantString, Narrative, Term } from '../../codec/words.js'

/** Named clocks get a later due time (延期). */
export const Extended = defineEvent({
  type: 'Extended',
  says: { zh: '延期', en: 'extension' },
  schema: 1,
  data: eventData('Extended', { clocks: t.array(Term), newDueAt: InstantString }, { reason: Narrative, approver: Id }),
})

import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id } from '../../codec/words.js'

/** An agent goes off duty (下班). `cases` are those still open in their hands; the next shift begins here. */
export const ShiftEnded = defineEvent({
  type: 'ShiftEnded',
  says: { zh: '下班', en: 'end of the shift' },
  schema: 1,
  data: eventData('ShiftEnded', {}, { cases: t.array(Id) }),
})

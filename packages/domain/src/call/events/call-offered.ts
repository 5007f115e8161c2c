import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Term } from '../../codec/words.js'

/** A call rings (来电振铃). `line` is the number dialled, by the name that the organisation has for it. */
export const CallOffered = defineEvent({
  type: 'CallOffered',
  says: { zh: '来电振铃', en: 'call ringing' },
  schema: 1,
  data: eventData('CallOffered', {}, { line: Term }),
})

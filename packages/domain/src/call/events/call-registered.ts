import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id } from '../../codec/words.js'

/** What the caller said is on record as a complaint (来电登记). */
export const CallRegistered = defineEvent({
  type: 'CallRegistered',
  says: { zh: '来电登记', en: 'call registered' },
  schema: 1,
  data: eventData('CallRegistered', { complaint: Id }, {}),
})

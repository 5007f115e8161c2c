import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, Int } from '../../codec/words.js'

/** An agent takes the call (接听), after so many rings. */
export const CallAnswered = defineEvent({
  type: 'CallAnswered',
  says: { zh: '接听', en: 'call answered' },
  schema: 1,
  data: eventData('CallAnswered', { agent: Id }, { rings: Int }),
})

import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Int } from '../../codec/words.js'

/** The caller hangs up before anybody answers (放弃来电). */
export const CallAbandoned = defineEvent({
  type: 'CallAbandoned',
  says: { zh: '放弃来电', en: 'call abandoned' },
  schema: 1,
  data: eventData('CallAbandoned', {}, { rings: Int }),
})

import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative, Term } from '../../codec/words.js'

/** A unit gives up a role, or leaves the organisation (撤销、退出). */
export const Left = defineEvent({
  type: 'Left',
  says: { zh: '撤销、退出', en: 'leaving the organisation' },
  schema: 1,
  data: eventData('Left', {}, { role: Term, reason: Narrative }),
})

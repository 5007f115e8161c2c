import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, Narrative } from '../../codec/words.js'
import { Of } from '../terms.js'

/** Somebody with authority declines (不批准). */
export const Refused = defineEvent({
  type: 'Refused',
  says: { zh: '不批准', en: 'refusal' },
  schema: 1,
  data: eventData('Refused', { of: Of }, { subject: Id, reason: Narrative }),
})

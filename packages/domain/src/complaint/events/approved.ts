import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, Narrative } from '../../codec/words.js'
import { Of } from '../terms.js'

/** Somebody with authority agrees (批准). */
export const Approved = defineEvent({
  type: 'Approved',
  says: { zh: '批准', en: 'approval' },
  schema: 1,
  data: eventData(
    'Approved',
    { of: Of },
    { subject: Id, instruction: Narrative, 'instruction.unit': Id, person: Id, minutes: Narrative },
  ),
})

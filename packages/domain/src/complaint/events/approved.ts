import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, Text } from '../../codec/words.js'
import { Of } from '../terms.js'

/** Somebody with authority agrees (批准). */
export const Approved = defineEvent({
  type: 'Approved',
  says: { zh: '批准', en: 'approval' },
  schema: 1,
  data: eventData(
    'Approved',
    { of: Of },
    { subject: Id, instruction: Text, 'instruction.unit': Id, person: Id, minutes: Text },
  ),
})

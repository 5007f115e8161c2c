import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { plain } from '../../codec/personal.js'
import { InstantString, Int, Narrative, Text } from '../../codec/words.js'
import { Recipient } from '../party.js'

/** The case is passed to a unit or person (派单); a higher `round` is a redispatch. */
export const Assigned = defineEvent({
  type: 'Assigned',
  says: { zh: '派单', en: 'assignment' },
  schema: 1,
  data: eventData(
    'Assigned',
    { to: Recipient },
    {
      round: Int,
      requirements: Narrative,
      deadline: InstantString,
      document: plain('a form, which clauses compare', Text),
      reason: Narrative,
    },
  ),
})

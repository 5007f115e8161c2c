import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { personal } from '../../codec/personal.js'
import { Id, InstantString, Narrative, oneOf, Term, Text } from '../../codec/words.js'

const What = oneOf('AcknowledgedWhat', ['told', 'accepted', 'dispatch'] as const)

/** The complainant is told, the complaint accepted, or an order signed for (告知, 受理, 签收). */
export const Acknowledged = defineEvent({
  type: 'Acknowledged',
  says: { zh: '告知、受理或签收', en: 'acknowledgement' },
  schema: 1,
  variant: 'what',
  data: eventData(
    'Acknowledged',
    { what: What },
    {
      process: Narrative,
      promisedAt: InstantString,
      contactRoute: personal('contact', Text),
      channel: Term,
      person: Id,
    },
  ),
})

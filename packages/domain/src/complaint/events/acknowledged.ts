import { shape } from '../../codec/shape.js'
import { Fields, Id, InstantString, NotGiven, oneOf, Term, Text } from '../../codec/words.js'
import { defineEvent } from './define.js'

const What = oneOf('AcknowledgedWhat', ['told', 'accepted', 'dispatch'] as const)

/** The complainant is told, the complaint accepted, or an order signed for (告知, 受理, 签收). */
export const Acknowledged = defineEvent({
  type: 'Acknowledged',
  schema: 1,
  variant: 'what',
  data: shape(
    'Acknowledged',
    { what: What },
    {
      process: Text,
      promisedAt: InstantString,
      contactRoute: Text,
      channel: Term,
      person: Id,
      assignment: Id,
      field: Fields,
      notGiven: NotGiven,
    },
  ),
})

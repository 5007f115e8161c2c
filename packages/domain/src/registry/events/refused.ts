import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { plain } from '../../codec/personal.js'
import { oneOf, Term, Text } from '../../codec/words.js'

/** A version of a regulation is not approved (制度不批准); `subject` is the version, so that it covers no other. */
export const Refused = defineEvent({
  type: 'Refused',
  says: { zh: '制度不批准', en: 'refusal of a regulation' },
  schema: 1,
  data: eventData(
    'Refused',
    { of: oneOf('OfRegulation', ['regulation'] as const), subject: Term },
    { reason: plain('about a regulation', Text) },
  ),
})

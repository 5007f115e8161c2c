import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Id, oneOf, Term, Text } from '../../codec/words.js'

/** A version of a regulation is approved (制度批准); `subject` is the version, so that it covers no other. */
export const Approved = defineEvent({
  type: 'Approved',
  says: { zh: '制度批准', en: 'approval of a regulation' },
  schema: 1,
  data: eventData(
    'Approved',
    { of: oneOf('OfRegulation', ['regulation'] as const), subject: Term },
    { instruction: Text, person: Id, minutes: Text },
  ),
})

import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { plain } from '../../codec/personal.js'
import { Id, oneOf, Term, Text } from '../../codec/words.js'

const about = 'about a regulation'

/** A version of a regulation is approved (制度批准); `subject` is the version, so that it covers no other. */
export const Approved = defineEvent({
  type: 'Approved',
  says: { zh: '制度批准', en: 'approval of a regulation' },
  schema: 1,
  data: eventData(
    'Approved',
    { of: oneOf('OfRegulation', ['regulation'] as const), subject: Term },
    { instruction: plain(about, Text), person: Id, minutes: plain(about, Text) },
  ),
})

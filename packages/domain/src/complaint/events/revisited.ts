import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { Narrative, Term } from '../../codec/words.js'

/** The complainant was visited or called about the result (回访). */
export const Revisited = defineEvent({
  type: 'Revisited',
  says: { zh: '回访', en: 'revisit' },
  schema: 1,
  data: eventData(
    'Revisited',
    {},
    { channel: Term, channelText: Narrative, reached: t.boolean, newIssue: t.boolean, form: Term },
  ),
})

import * as t from 'io-ts'
import { defineEvent } from '../../aggregate/define.js'
import { eventData } from '../../aggregate/marks.js'
import { InstantString, Narrative, oneOf, Term } from '../../codec/words.js'
import { Form } from '../terms.js'

const Stage = oneOf('Stage', ['interim', 'final'] as const)

/** The complainant is answered (答复), for the time being or finally. */
export const Replied = defineEvent({
  type: 'Replied',
  says: { zh: '答复', en: 'reply' },
  schema: 1,
  variant: 'stage',
  data: eventData(
    'Replied',
    { stage: Stage },
    {
      form: Form,
      channel: Term,
      answerer: Term,
      explanation: Narrative,
      complainantOpinion: Narrative,
      declaredFinal: t.boolean,
      delivered: t.boolean,
      nextPromisedAt: InstantString,
    },
  ),
})

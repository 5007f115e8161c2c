import * as t from 'io-ts'
import { shape } from '../../codec/shape.js'
import { Fields, InstantString, NotGiven, oneOf, Term, Text } from '../../codec/words.js'
import { Form } from '../terms.js'
import { defineEvent } from './define.js'

const Stage = oneOf('Stage', ['interim', 'final'] as const)

/** The complainant is answered (答复), for the time being or finally. */
export const Replied = defineEvent({
  type: 'Replied',
  schema: 1,
  variant: 'stage',
  data: shape(
    'Replied',
    { stage: Stage },
    {
      form: Form,
      channel: Term,
      answerer: Term,
      explanation: Text,
      complainantOpinion: Text,
      declaredFinal: t.boolean,
      delivered: t.boolean,
      nextPromisedAt: InstantString,
      field: Fields,
      notGiven: NotGiven,
    },
  ),
})
